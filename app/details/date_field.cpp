// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/date_field.h"

#include "app/ui/icons.h"
#include "app/ui/when.h"
#include "core/post/field_edits.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimeZone>
#include <QToolButton>

namespace lanyard {

namespace {

// What stands behind the choices; all others are IANA zones.
const QString noTime = QStringLiteral("no-time");
const QString noZone = QStringLiteral("no-zone");
const QString asWritten = QStringLiteral("as-written");

QString offsetName(int seconds)
{
    if (seconds == 0)
        return QStringLiteral("UTC");
    const int minutes = qAbs(seconds) / 60;
    return QStringLiteral("UTC%1%2:%3").arg(seconds < 0 ? QChar(0x2212) : QLatin1Char('+')).arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString cityOf(const QByteArray &zone)
{
    return QString::fromLatin1(zone).section(u'/', -1).replace(u'_', u' ');
}

} // namespace

DateField::DateField(const QString &name, const QString &label, QWidget *parent)
    : FormField(name, label, parent), m_rows(new QWidget), m_day(new QDateEdit), m_time(new QTimeEdit), m_zone(new QComboBox),
      m_remove(new QToolButton), m_add(new QPushButton(tr("Add a Date")))
{
    m_day->setObjectName(name + QStringLiteral("Day"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat).replace(QLatin1String("yyyy"), QLatin1String("yy")).replace(QLatin1String("yy"), QLatin1String("yyyy")));
    m_time->setObjectName(name + QStringLiteral("Time"));
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(locale().language() == QLocale::C ? QStringLiteral("HH:mm")
                                                               : locale().timeFormat(QLocale::ShortFormat).remove(QLatin1Char('t')).trimmed());
    m_zone->setObjectName(name + QStringLiteral("Zone"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_remove->setObjectName(name + QStringLiteral("Remove"));
    m_remove->setIcon(icon(QStringLiteral("close")));
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Take the date out"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_add->setObjectName(name + QStringLiteral("Add"));
    for (QWidget *input : {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_zone)})
        input->setFocusPolicy(Qt::StrongFocus); // not by the wheel

    auto *moment = new QHBoxLayout;
    moment->setSpacing(8);
    moment->addWidget(m_day, 3);
    moment->addWidget(m_time, 2);
    moment->addWidget(m_remove);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(moment);
    rows->addWidget(m_zone);
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    setInput(all);
    for (QWidget *input : {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_zone)})
        watch(input);

    connect(m_day, &QDateEdit::dateChanged, this, &DateField::change);
    connect(m_time, &QTimeEdit::timeChanged, this, &DateField::change);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &DateField::change);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_day->setDate(m_named.isValid() ? m_named : m_today);
        m_zone->setCurrentIndex(m_zone->findData(noTime)); // a day alone is the same day everywhere
        showParts(true);
        touch();
        m_day->setFocus();
        emit interrupted();
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        showParts(false);
        touch();
        m_add->setFocus();
        emit interrupted();
    });
    offerZones();
    showParts(false);
}

void DateField::setEventZone(const QByteArray &zone)
{
    if (zone == m_eventZone)
        return;
    m_eventZone = zone;
    offerZones();
}

void DateField::offerZones()
{
    const QString chosen = m_zone->currentData().toString();
    const QSignalBlocker quiet(m_zone);
    m_zone->clear();
    m_zone->addItem(tr("No time of day"), noTime);
    if (m_offset)
        m_zone->addItem(tr("%1, as written").arg(offsetName(*m_offset)), asWritten);
    const QByteArray here = QTimeZone::systemTimeZoneId();
    if (QTimeZone::isTimeZoneIdAvailable(m_eventZone) && m_eventZone != "UTC")
        m_zone->addItem(tr("%1, where the event is").arg(cityOf(m_eventZone)), QString::fromLatin1(m_eventZone));
    if (here != m_eventZone && here != "UTC" && here != "Etc/UTC" && QTimeZone::isTimeZoneIdAvailable(here))
        m_zone->addItem(tr("%1, as on this computer").arg(cityOf(here)), QString::fromLatin1(here));
    m_zone->addItem(QStringLiteral("UTC"), QStringLiteral("UTC"));
    m_zone->addItem(tr("No time zone"), noZone);
    m_zone->setCurrentIndex(qMax(0, m_zone->findData(chosen)));
}

std::optional<int> DateField::offsetOf(const QString &zone) const
{
    if (zone == noTime || zone == noZone)
        return {};
    if (zone == asWritten)
        return m_offset;
    return QDateTime(m_day->date(), m_time->time(), QTimeZone(zone.toLatin1())).offsetFromUtc();
}

std::optional<DateParts> DateField::parts() const
{
    if (!m_has)
        return {};
    const QString zone = m_zone->currentData().toString();
    DateParts parts{m_day->date(), {}, offsetOf(zone)};
    if (zone != noTime)
        parts.time = m_time->time();
    return parts;
}

Result<QList<TextEdit>> DateField::edits(const Post &post) const
{
    const std::optional<DateParts> typed = parts();
    return dateEdits(post, typed ? writtenDate(*typed, post.frontMatter().value(post.keyFor(Field::Date)).text().trimmed()) : QString());
}

void DateField::fill(const Details &details)
{
    const std::optional<DateParts> written = datePartsOf(details.writtenDate);
    m_named = details.fields.date && !written ? details.fields.date->day() : QDate();
    const auto before = m_offset;
    if (written && written->offset)
        m_offset = written->offset;
    else
        m_offset.reset();
    // The zone that somebody chose stays chosen as long as it says what the text says.
    const QString chosen = m_zone->currentData().toString();
    if (before != m_offset)
        offerZones();
    if (!written) {
        showParts(false);
        return;
    }
    if (m_day->date() != written->day)
        m_day->setDate(written->day);
    if (m_time->time() != written->time.value_or(QTime(0, 0)))
        m_time->setTime(written->time.value_or(QTime(0, 0)));
    QString zone = !written->time ? noTime : !written->offset ? noZone : asWritten;
    if (zone == asWritten && chosen != asWritten && chosen != noTime && chosen != noZone && offsetOf(chosen) == written->offset)
        zone = chosen;
    m_zone->setCurrentIndex(m_zone->findData(zone));
    showParts(true);
}

void DateField::showParts(bool shown)
{
    m_has = shown;
    m_rows->setVisible(shown);
    m_add->setVisible(!shown);
    m_time->setVisible(m_zone->currentData().toString() != noTime);
}

void DateField::change()
{
    m_time->setVisible(m_zone->currentData().toString() != noTime);
    touch();
}

QString DateField::noteFor(const Details &details) const
{
    const std::optional<DateParts> written = datePartsOf(details.writtenDate);
    QStringList notes;
    if (!written && details.fields.date)
        notes += tr("The file’s name says %1.").arg(longDay(details.fields.date->day()));
    if (!written && !details.writtenDate.isEmpty())
        notes += tr("“%1” is not a date that blogs understand.").arg(details.writtenDate);
    if (written && written->time && !written->offset)
        notes += details.dateInQuotes ? tr("Jekyll takes this time as that of the computer that builds the blog.") : tr("Jekyll takes this time as UTC.");
    if (details.notBefore.isValid() && written) {
        const QString moment = written->time ? dayAndTime(details.notBefore) : longDay(details.notBefore.date());
        notes += tr("It lies ahead: Jekyll will not show the post before %1.").arg(moment);
    }
    return notes.join(u' ');
}

std::optional<Error> DateField::whyNot(const Details &details) const
{
    const auto why = details.notShown.constFind(Field::Date);
    return why == details.notShown.cend() ? details.readOnly : *why;
}

} // namespace lanyard
