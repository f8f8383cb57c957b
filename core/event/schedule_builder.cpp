// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_builder.h"

#include "core/base/slug.h"
#include "core/event/event_days.h"
#include "core/event/zone_names.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace lanyard {

namespace {

constexpr qsizetype MostNotes = 100;

// As comesBefore() has it. Sessions are large and times of a zone take their time to compare, so numbers are sorted.
void sortSessions(QList<Session> &sessions)
{
    struct Place
    {
        qint64 start; // milliseconds; the last of all where there is none
        qsizetype at;
    };
    QList<Place> places;
    places.reserve(sessions.size());
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        const QDateTime &start = sessions[i].start;
        places.append({start.isValid() ? start.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(), i});
    }
    std::stable_sort(places.begin(), places.end(), [&sessions](const Place &one, const Place &other) {
        return one.start != other.start ? one.start < other.start : sessions[one.at].room < sessions[other.at].room;
    });
    QList<Session> sorted;
    sorted.reserve(sessions.size());
    for (const Place &place : std::as_const(places))
        sorted.append(std::move(sessions[place.at]));
    sessions = std::move(sorted);
}

QTimeZone chosenZone(const QString &inFile, const ScheduleOptions &options)
{
    const QTimeZone zone = zoneNamed(inFile);
    return zone.isValid() || options.timeZone.isEmpty() ? zone : QTimeZone(options.timeZone);
}

} // namespace

ScheduleBuilder::ScheduleBuilder(const QString &zoneInFile, const ScheduleOptions &options) : m_clock(chosenZone(zoneInFile, options))
{
    const QTimeZone zone = chosenZone(zoneInFile, options);
    m_schedule.zoneMissing = !zone.isValid();
    m_schedule.event.timeZone = zone.isValid() ? zone.id() : QByteArray();
    if (!zoneInFile.isEmpty() && !zoneNamed(zoneInFile).isValid()) {
        note("schedule.zone-in-file", QT_TRANSLATE_NOOP("Error", "The file names a time zone that is not known: “%1”."), {zoneInFile});
    }
}

QDateTime ScheduleBuilder::time(const QString &written, const QString &title, const QTime &localClock)
{
    if (written.isEmpty())
        return {};
    const auto moment = writtenTime(written);
    if (!moment) {
        unreadableTime(title, written);
        return {};
    }
    return moment->time.isValid() ? m_clock.at(*moment, localClock) : QDateTime();
}

QDateTime ScheduleBuilder::end(const QDateTime &start, const QString &written, const QString &duration, const QString &title)
{
    if (!start.isValid())
        return {};
    if (const QDateTime end = time(written, title); end > start)
        return end;
    const auto seconds = durationInSeconds(duration);
    return seconds ? start.addSecs(*seconds) : QDateTime();
}

void ScheduleBuilder::add(Session session, const QStringList &wantedIds)
{
    if (m_schedule.event.sessions.size() >= mostSessions) {
        noteOnce(tooManySessions());
        return;
    }
    const bool named = !session.title.isEmpty() || std::any_of(wantedIds.begin(), wantedIds.end(), [](const QString &id) { return !id.isEmpty(); });
    if (!named && !session.start.isValid() && session.speakers.isEmpty() && session.abstract.isEmpty()) {
        note("schedule.nothing-in-it", QT_TRANSLATE_NOOP("Error", "A session without title, time, people and text was left out."));
        return;
    }
    if (session.title.isEmpty())
        session.title = QStringLiteral("Untitled session");
    if (!session.start.isValid() || !(session.end > session.start))
        session.end = {};
    const auto given = std::find_if(wantedIds.begin(), wantedIds.end(), [](const QString &id) { return !id.isEmpty(); });
    const QString wanted = given != wantedIds.end() ? *given : slug(session.title);
    session.id = m_ids.distinct(wanted.isEmpty() ? QStringLiteral("session") : wanted);
    m_schedule.event.sessions.append(std::move(session));
}

void ScheduleBuilder::note(QByteArray code, const char *sentence, QStringList arguments)
{
    if (m_schedule.notes.size() == MostNotes) {
        m_schedule.notes.append(Error{
            "schedule.more-notes", QT_TRANSLATE_NOOP("Error", "More of this file can’t be read than is told here."), {}});
    }
    if (m_schedule.notes.size() < MostNotes)
        m_schedule.notes.append(Error{std::move(code), sentence, std::move(arguments)});
}

void ScheduleBuilder::noteOnce(const Error &error)
{
    const bool told = std::any_of(m_schedule.notes.begin(), m_schedule.notes.end(), [&error](const Error &other) { return other.code == error.code; });
    if (!told)
        m_schedule.notes.prepend(error);
}

void ScheduleBuilder::unreadableTime(const QString &title, const QString &written)
{
    note("schedule.time", QT_TRANSLATE_NOOP("Error", "The time of “%1” can’t be read: %2."), {title, written});
}

void ScheduleBuilder::notePeopleElsewhere()
{
    note("schedule.people-elsewhere",
         QT_TRANSLATE_NOOP("Error", "Some sessions name people only by a code or number that another file explains. Import the file of the "
                                    "speakers together with this one to have their names."));
}

void ScheduleBuilder::noteLeftOut(int proposals)
{
    if (proposals > 0) {
        note("schedule.not-accepted", QT_TRANSLATE_NOOP("Error", "Proposals that are not in the programme were left out: %1."),
             {QString::number(proposals)});
    }
}

Schedule ScheduleBuilder::finish(const QTime &dayChange)
{
    Event &event = m_schedule.event;
    event.speakers = m_people.all();
    sortSessions(event.sessions);
    fillDays(dayChange);
    return std::move(m_schedule);
}

void ScheduleBuilder::fillDays(const QTime &dayChange)
{
    Event &event = m_schedule.event;
    const QTime change = dayChange.isValid() ? dayChange : QTime(0, 0);
    QDate first;
    QDate last;
    for (const Session &session : event.sessions) {
        if (!session.start.isValid())
            continue;
        const QDate day = session.start.date().addDays(session.start.time() < change ? -1 : 0);
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    if (!event.start.isValid())
        event.start = first;
    if (!event.end.isValid())
        event.end = last;
}

QString joinedAbstract(const QString &abstract, const QString &description)
{
    if (abstract.isEmpty() || description.startsWith(abstract))
        return description;
    return description.isEmpty() || abstract.contains(description) ? abstract : abstract + QLatin1String("\n\n") + description;
}

Result<Schedule> withSessions(Schedule schedule)
{
    if (schedule.event.sessions.isEmpty()) {
        return failure("schedule.no-sessions",
                       QT_TRANSLATE_NOOP("Error", "This schedule holds no sessions. Perhaps it is not published yet; download or export it again."));
    }
    return schedule;
}

} // namespace lanyard
