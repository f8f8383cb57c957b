// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/people.h"
#include "core/event/schedule_reader.h"
#include "core/event/schedule_time.h"

namespace lanyard {

// What every reader does while it puts a schedule together: finds the zone, reads times, gives out ids, collects notes.
class ScheduleBuilder
{
public:
    // `zoneInFile` as the file names it, IANA's or Windows' way; empty: it names none.
    ScheduleBuilder(const QString &zoneInFile, const ScheduleOptions &options);

    Event &event() { return m_schedule.event; }
    People &people() { return m_people; }
    const EventClock &clock() const { return m_clock; }

    // The moment that is written in ISO 8601, or invalid; a note says if something is written that can't be read. Only a date is no
    // time. `localClock` as EventClock has it.
    QDateTime time(const QString &written, const QString &title, const QTime &localClock = {});
    // The end: as written if that lies after the start, else by the duration; invalid: not known.
    QDateTime end(const QDateTime &start, const QString &written, const QString &duration, const QString &title);
    // Gives it a title where it has none, and the first of the wanted ids that is not empty, made distinct. An end that does not lie behind
    // the start is none.
    void add(Session session, const QStringList &wantedIds);

    // Kept up to a number that a person may still want to read.
    void note(QByteArray code, const char *sentence, QStringList arguments = {});
    void noteOnce(const Error &error); // unless one of its kind was told
    void unreadableTime(const QString &title, const QString &written);
    void notePeopleElsewhere(); // sessions name people by numbers that no file explains
    void noteLeftOut(int proposals); // that were not accepted; 0 is not worth a word

    // The sessions in their order and, where the file gave none, first and last day by them. What begins before the day changes
    // belongs to the evening before; invalid: it changes at midnight.
    Schedule finish(const QTime &dayChange = {});

private:
    void fillDays(const QTime &dayChange);

    Schedule m_schedule;
    EventClock m_clock;
    DistinctIds m_ids;
    People m_people;
};

// Abstract and description as one text; files repeat the one at the beginning of the other.
QString joinedAbstract(const QString &abstract, const QString &description);

// Fails with schedule.no-sessions if there is nothing to tick and nothing to write about.
[[nodiscard]] Result<Schedule> withSessions(Schedule schedule);

} // namespace lanyard
