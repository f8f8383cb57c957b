// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/when_field.h"

#include "app/ui/when.h"
#include "core/event/event_query.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace lanyard {

namespace {

QList<QDate> daysOf(const Event &event)
{
    QSet<QDate> found;
    for (const QDate &day : days(event))
        found.insert(day);
    // An event of weeks is a slip of the pen.
    for (QDate day = event.start; event.end.isValid() && day.isValid() && day <= event.end && event.start.daysTo(day) < 15; day = day.addDays(1))
        found.insert(day);
    if (event.start.isValid())
        found.insert(event.start);
    QList<QDate> result(found.begin(), found.end());
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace

std::optional<QTime> readTime(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:.h]?([0-5]\\d))?\\s*([ap])?\\.?m?\\.?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(typed.trimmed());
    if (!found.hasMatch())
        return std::nullopt;
    int hour = found.captured(1).toInt();
    const QString half = found.captured(3).toLower();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"p" ? 12 : 0);
    const QTime time(hour, found.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

WhenField::WhenField(const Event &event, QWidget *parent)
    : QWidget(parent), m_zone(event.timeZone), m_day(new QComboBox), m_otherDay(new QDateEdit), m_start(timeField("startInput", tr("Start"))),
      m_end(timeField("endInput", tr("End")))
{
    const QList<QDate> days = daysOf(event);
    m_day->setObjectName(QStringLiteral("dayInput"));
    m_day->setAccessibleName(tr("Day"));
    m_day->addItem(tr("No day"));
    for (const QDate &day : days)
        m_day->addItem(QLocale().toString(day, QStringLiteral("ddd d MMM yyyy")), day);
    m_day->addItem(tr("Another day"), true);
    m_otherDay->setObjectName(QStringLiteral("otherDayInput"));
    m_otherDay->setAccessibleName(tr("Another day"));
    m_otherDay->setCalendarPopup(true);
    if (!days.isEmpty())
        m_otherDay->setDate(days.last()); // what has no day of the event's mostly comes behind it
    else
        m_otherDay->setDate(event.end.isValid() ? event.end : QDate::currentDate());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_day, 1);
    row->addWidget(m_otherDay, 1);
    row->addWidget(m_start);
    row->addWidget(new QLabel(QStringLiteral("–")));
    row->addWidget(m_end);
    connect(m_day, &QComboBox::currentIndexChanged, this, &WhenField::settle);
    connect(m_otherDay, &QDateEdit::dateChanged, this, &WhenField::settle);
    for (QLineEdit *field : {m_start, m_end})
        connect(field, &QLineEdit::textChanged, this, &WhenField::changed);
    settle();
}

QLineEdit *WhenField::timeField(const char *name, const QString &title)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(title);
    field->setPlaceholderText(title);
    field->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("00:00 PM")) + 24);
    return field;
}

void WhenField::settle()
{
    m_otherDay->setVisible(m_day->currentData().typeId() == QMetaType::Bool);
    m_start->setEnabled(day().isValid());
    m_end->setEnabled(day().isValid());
    emit changed();
}

void WhenField::setTimes(const QDateTime &start, const QDateTime &end)
{
    int day = 0;
    if (start.isValid()) {
        day = m_day->findData(start.date());
        if (day < 0) {
            day = m_day->count() - 1;
            m_otherDay->setDate(start.date());
        }
    }
    m_day->setCurrentIndex(day);
    m_start->setText(shortTime(start.time()));
    m_end->setText(shortTime(end.time()));
}

QDate WhenField::day() const
{
    const QVariant chosen = m_day->currentData();
    return chosen.typeId() == QMetaType::QDate ? chosen.toDate() : chosen.toBool() ? m_otherDay->date() : QDate();
}

std::optional<QDateTime> WhenField::moment(const QLineEdit *field) const
{
    if (field->text().trimmed().isEmpty() || !day().isValid())
        return QDateTime();
    const auto time = readTime(field->text());
    if (!time)
        return std::nullopt;
    const QTimeZone zone(m_zone);
    return m_zone.isEmpty() || !zone.isValid() ? QDateTime(day(), *time, Qt::UTC) : QDateTime(day(), *time, zone);
}

void WhenField::writeTo(Session &session) const
{
    const QDateTime before = session.start;
    if (!before.isValid() || day() != before.date() || m_start->text() != shortTime(before.time()))
        session.start = moment(m_start).value_or(QDateTime());
    if (session.end.isValid() && m_end->text() == shortTime(session.end.time()) && session.start == before)
        return;
    session.end = moment(m_end).value_or(QDateTime());
    if (session.end.isValid() && session.start.isValid() && session.end <= session.start)
        session.end = session.end.addDays(1); // until after midnight
}

QString WhenField::problem() const
{
    if (!moment(m_start) || !moment(m_end))
        return tr("A time looks like %1.").arg(shortTime(QTime(9, 30)));
    if (day().isValid() && m_start->text().trimmed().isEmpty())
        return tr("A day without a start is not kept. Give it a time, or choose “No day”.");
    return {};
}

} // namespace lanyard
