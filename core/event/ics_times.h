// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/ics_lines.h"
#include "core/event/ics_recurrence.h"
#include "core/event/schedule_time.h"

#include <QHash>

#include <map>
#include <optional>

namespace lanyard {

// A date or time as a calendar writes it.
struct CalendarTime
{
    QDate date;
    QTime time; // invalid: a whole day
    bool utc = false;
    QString zone; // TZID; empty: none

    QDateTime clock() const { return {date, time.isValid() ? time : QTime(0, 0), Qt::UTC}; }
    CalendarTime at(const QDateTime &clock) const; // the same, of another moment on the clock
};

// "20261023", "20261023T090000", "20261023T090000Z", "2026-10-23T09:00:00". Nothing: none of these.
std::optional<CalendarTime> calendarTime(const QString &value, const QString &zone);
QList<CalendarTime> calendarTimes(const IcsLine &line); // of EXDATE and RDATE, parted by commas

// Which moments a calendar's times are.
class CalendarClock
{
public:
    explicit CalendarClock(const IcsFile &file);

    QTimeZone zoneOf(const QString &tzid) const; // invalid: not known by any name
    bool knows(const QString &tzid) const; // by a name, a definition or an offset; an empty one is known
    void setEventZone(const QTimeZone &zone);
    QDateTime at(const CalendarTime &time) const; // in the event's zone

private:
    bool agrees(const QTimeZone &zone, const CalendarZone &defined, int year) const;

    mutable QHash<QString, QTimeZone> m_zones; // by TZID, as far as they were asked for
    std::map<QString, CalendarZone> m_defined; // those that only the file knows
    QTimeZone m_eventZone;
};

} // namespace lanyard
