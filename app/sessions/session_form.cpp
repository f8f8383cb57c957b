// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/session_form.h"

#include "app/sessions/people_completer.h"
#include "app/sessions/session_facets.h"
#include "app/ui/icons.h"
#include "app/ui/when.h"
#include "core/base/slug.h"
#include "core/compose/link_kind.h"
#include "core/event/event_query.h"
#include "core/event/session_fields.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

QStringList titlesOf(const Event &event, Facet facet)
{
    QStringList titles;
    for (const FacetValue &value : facetValues(event, facet, {}))
        titles.append(value.key);
    return titles;
}

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

QString ownSessionId(const QString &title, const Event &event)
{
    const QString name = slug(title, 40);
    const QString base = QStringLiteral("own-") + (name.isEmpty() ? QStringLiteral("session") : name);
    QString id = base;
    for (int number = 2; event.session(id); ++number)
        id = base + u'-' + QString::number(number);
    return id;
}

SessionForm::SessionForm(const Session &session, const Session *plain, const Event &event, QWidget *parent)
    : QDialog(parent), m_session(session), m_plain(plain ? std::optional(*plain) : std::nullopt), m_event(event), m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("sessionForm"));
    if (m_plain) { // people whom the writer found to be one are no change
        for (QString &id : m_plain->speakers) {
            for (const Speaker &speaker : std::as_const(m_event.speakers)) {
                if (speaker.replaces.contains(id))
                    id = speaker.id;
            }
        }
        m_plain->speakers.removeDuplicates();
    }
    const bool isNew = session.id.isEmpty();
    const bool own = isNew || session.own;
    m_session.own = own;
    setWindowTitle(isNew ? tr("Add a Session of Your Own") : tr("Edit Session"));

    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_title = line("title", tr("Title"));
    m_title->setPlaceholderText(own ? tr("Hallway track, dinner by the river …") : QString());
    m_subtitle = line("subtitle", tr("Subtitle"));
    QStringList types{tr("Hallway track"), tr("Social event"), tr("Meeting"), tr("Tour")};
    for (const QString &type : titlesOf(event, Facet::Type)) {
        if (!types.contains(type))
            types.append(type);
    }
    m_type = choice("type", tr("Type"), types);
    m_form->addRow(tr("Day"), rowOf("start", dayAndTimes()));
    m_room = choice("room", tr("Room or place"), titlesOf(event, Facet::Room));
    m_track = choice("track", tr("Track"), titlesOf(event, Facet::Track));
    m_form->addRow(tr("People"), rowOf("speakers", peopleField()));
    m_language = line("language", tr("Language"));
    m_url = line("url", tr("Address"));
    m_abstract = new QPlainTextEdit;
    m_abstract->setObjectName(QStringLiteral("abstractInput"));
    m_abstract->setAccessibleName(own ? tr("Note") : tr("Abstract"));
    m_abstract->setTabChangesFocus(true);
    m_abstract->setMinimumHeight(96);
    m_form->addRow(own ? tr("Note") : tr("Abstract"), rowOf("abstract", m_abstract));
    if (own) { // few words are enough for it
        for (QLineEdit *rare : {m_subtitle, m_language})
            m_form->setRowVisible(rare->parentWidget(), !rare->text().isEmpty());
        m_form->setRowVisible(m_track->parentWidget(), !session.track.isEmpty());
    }

    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("formProblem"));
    m_problem->setWordWrap(true);
    m_save = new QPushButton(isNew ? tr("Add Session") : tr("Save"));
    m_save->setObjectName(QStringLiteral("saveSession"));
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelSession"));
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    if (own && !isNew) {
        auto *remove = new QPushButton(tr("Remove Session"));
        remove->setObjectName(QStringLiteral("removeSession"));
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            emit removeRequested(m_session.id);
            reject();
        });
        buttons->addWidget(remove);
    }
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(520, minimumSizeHint().height());

    fill(m_session);
    for (QLineEdit *field : {m_title, m_subtitle, m_start, m_end, m_language, m_people, m_url})
        connect(field, &QLineEdit::textChanged, this, &SessionForm::check);
    for (QComboBox *field : {m_type, m_room, m_track})
        connect(field, &QComboBox::editTextChanged, this, &SessionForm::check);
    connect(m_day, &QComboBox::currentIndexChanged, this, &SessionForm::check);
    connect(m_otherDay, &QDateEdit::dateChanged, this, &SessionForm::check);
    connect(m_abstract, &QPlainTextEdit::textChanged, this, &SessionForm::check);
    check();
    m_title->setFocus();
}

// The field, and beside it the way back to what the schedule says.
QWidget *SessionForm::rowOf(const char *field, QWidget *input)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(input, 1);
    if (m_plain) {
        auto *again = new QToolButton;
        again->setObjectName(QLatin1String(field) + QStringLiteral("Again"));
        again->setIcon(icon(QStringLiteral("edit-undo")));
        again->setAutoRaise(true);
        again->setToolTip(tr("Take the schedule’s again"));
        again->setAccessibleName(again->toolTip());
        QSizePolicy keeps = again->sizePolicy(); // its room stays, so that the fields don't move while one types
        keeps.setRetainSizeWhenHidden(true);
        again->setSizePolicy(keeps);
        const QString name = QLatin1String(field);
        connect(again, &QToolButton::clicked, this, [this, name] {
            Session mended = result();
            takeField(name, *m_plain, mended);
            if (name == u"start")
                takeField(QStringLiteral("end"), *m_plain, mended);
            fill(mended);
            check();
        });
        m_again.insert(name, again);
        layout->addWidget(again, 0, Qt::AlignTop);
    }
    return row;
}

QLineEdit *SessionForm::line(const char *name, const QString &text)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name) + QStringLiteral("Input"));
    field->setAccessibleName(text);
    m_form->addRow(text, rowOf(name, field));
    return field;
}

QComboBox *SessionForm::choice(const char *name, const QString &text, const QStringList &offered)
{
    auto *field = new QComboBox;
    field->setObjectName(QLatin1String(name) + QStringLiteral("Input"));
    field->setAccessibleName(text);
    field->setEditable(true);
    field->addItems(offered);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->addRow(text, rowOf(name, field));
    return field;
}

QWidget *SessionForm::dayAndTimes()
{
    m_day = new QComboBox;
    m_day->setObjectName(QStringLiteral("dayInput"));
    m_day->setAccessibleName(tr("Day"));
    m_day->addItem(tr("No day"));
    for (const QDate &day : daysOf(m_event))
        m_day->addItem(QLocale().toString(day, QStringLiteral("ddd d MMM yyyy")), day);
    m_day->addItem(tr("Another day"), true);
    m_otherDay = new QDateEdit(m_event.start.isValid() ? m_event.start : QDate::currentDate());
    m_otherDay->setObjectName(QStringLiteral("otherDayInput"));
    m_otherDay->setAccessibleName(tr("Another day"));
    m_otherDay->setCalendarPopup(true);
    const auto time = [this](const char *name, const QString &title) {
        auto *field = new QLineEdit;
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(title);
        field->setPlaceholderText(title);
        field->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("00:00 PM")) + 24);
        return field;
    };
    m_start = time("startInput", tr("Start"));
    m_end = time("endInput", tr("End"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_day, 1);
    layout->addWidget(m_otherDay, 1);
    layout->addWidget(m_start);
    layout->addWidget(new QLabel(QStringLiteral("–")));
    layout->addWidget(m_end);
    return row;
}

QWidget *SessionForm::peopleField()
{
    m_people = new QLineEdit;
    m_people->setObjectName(QStringLiteral("speakersInput"));
    m_people->setAccessibleName(tr("People"));
    m_people->setPlaceholderText(tr("Names, with a comma between them"));
    QStringList names;
    for (const Speaker &speaker : std::as_const(m_event.speakers))
        names.append(speaker.name);
    m_people->setCompleter(new PeopleCompleter(names, m_people));
    return m_people;
}

void SessionForm::fill(const Session &session)
{
    m_title->setText(session.title);
    m_subtitle->setText(session.subtitle);
    m_type->setCurrentText(session.type);
    m_room->setCurrentText(session.room);
    m_track->setCurrentText(session.track);
    m_language->setText(session.language);
    m_url->setText(session.url);
    m_abstract->setPlainText(session.abstract);
    QStringList names;
    for (const QString &id : session.speakers) {
        const Speaker *known = m_event.speaker(id);
        names.append(known ? known->name : id);
    }
    m_people->setText(names.join(QStringLiteral(", ")));
    int day = 0;
    if (session.start.isValid()) {
        day = m_day->findData(session.start.date());
        if (day < 0) {
            day = m_day->count() - 1;
            m_otherDay->setDate(session.start.date());
        }
    }
    m_day->setCurrentIndex(day);
    m_start->setText(shortTime(session.start.time()));
    m_end->setText(shortTime(session.end.time()));
    for (QLineEdit *field : {m_title, m_subtitle, m_people, m_url}) // a long text is read from its beginning
        field->setCursorPosition(0);
}

QDate SessionForm::day() const
{
    const QVariant chosen = m_day->currentData();
    return chosen.typeId() == QMetaType::QDate ? chosen.toDate() : chosen.toBool() ? m_otherDay->date() : QDate();
}

std::optional<QDateTime> SessionForm::moment(const QLineEdit *field) const
{
    if (field->text().trimmed().isEmpty() || !day().isValid())
        return QDateTime();
    const auto time = readTime(field->text());
    if (!time)
        return std::nullopt;
    const QTimeZone zone(m_event.timeZone);
    return m_event.timeZone.isEmpty() || !zone.isValid() ? QDateTime(day(), *time, Qt::UTC) : QDateTime(day(), *time, zone);
}

QStringList SessionForm::people() const
{
    QStringList ids;
    for (const QString &part : m_people->text().split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        if (name.isEmpty())
            continue;
        const auto known = std::find_if(m_event.speakers.begin(), m_event.speakers.end(),
                                        [&](const Speaker &speaker) { return folded(speaker.name.simplified()) == folded(name); });
        // Two people of one name: whom the session has already is meant.
        QString id = known == m_event.speakers.end() ? name : known->id;
        for (const QString &own : m_session.speakers) {
            if (const Speaker *speaker = m_event.speaker(own); speaker && folded(speaker->name.simplified()) == folded(name) && !ids.contains(own)) {
                id = own;
                break;
            }
        }
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

Session SessionForm::result() const
{
    Session session = m_session;
    // A field that nobody touched keeps its very letters.
    const auto words = [](const QString &now, const QString &before) { return now == before.simplified() ? before : now.trimmed(); };
    session.title = words(m_title->text(), session.title);
    session.subtitle = words(m_subtitle->text(), session.subtitle);
    session.type = words(m_type->currentText(), session.type);
    session.room = words(m_room->currentText(), session.room);
    session.track = words(m_track->currentText(), session.track);
    session.language = words(m_language->text(), session.language);
    session.url = m_url->text().trimmed().isEmpty() ? QString() : webAddress(m_url->text());
    if (m_abstract->toPlainText() != session.abstract)
        session.abstract = m_abstract->toPlainText().trimmed();
    session.speakers = people();
    const auto keep = [this](const QDateTime &before, const QLineEdit *field) {
        return before.isValid() && day() == before.date() && field->text() == shortTime(before.time());
    };
    if (!keep(session.start, m_start))
        session.start = moment(m_start).value_or(QDateTime());
    if (!session.end.isValid() || m_end->text() != shortTime(session.end.time()) || !(session.start == m_session.start)) {
        session.end = moment(m_end).value_or(QDateTime());
        if (session.end.isValid() && session.start.isValid() && session.end <= session.start)
            session.end = session.end.addDays(1); // until after midnight
    }
    if (session.id.isEmpty())
        session.id = ownSessionId(session.title, m_event);
    return session;
}

void SessionForm::check()
{
    m_otherDay->setVisible(m_day->currentData().typeId() == QMetaType::Bool);
    m_start->setEnabled(day().isValid());
    m_end->setEnabled(day().isValid());
    QString problem;
    if (!moment(m_start) || !moment(m_end))
        problem = tr("A time looks like %1.").arg(shortTime(QTime(9, 30)));
    else if (day().isValid() && m_start->text().trimmed().isEmpty())
        problem = tr("A day without a start is not kept. Give it a time, or choose “No day”.");
    else if (!m_url->text().trimmed().isEmpty() && webAddress(m_url->text()).isEmpty())
        problem = tr("The address has to begin with https:// or http://.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty() && !m_title->text().trimmed().isEmpty());
    if (!m_plain)
        return;
    const Session now = result();
    for (auto again = m_again.cbegin(); again != m_again.cend(); ++again) {
        const bool same = sameField(again.key(), now, *m_plain) && (again.key() != u"start" || sameField(QStringLiteral("end"), now, *m_plain));
        again.value()->setVisible(!same);
    }
}

} // namespace lanyard
