// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace lanyard {

// A moment as schedule files write it.
struct WrittenTime
{
    QDate date;
    QTime time; // invalid: only a date was written
    std::optional<int> offset; // seconds east of UTC; nothing: a clock time of some zone

    bool operator==(const WrittenTime &) const = default;
};

// ISO 8601 in the forms that occur: "2026-02-01", "2026-02-01T09:30:00+01:00", "2026-02-01 09:30", "…Z". Nothing: none of these.
std::optional<WrittenTime> writtenTime(const QString &text);
// "09:30", "9:30", "09:30:00", "0930"; invalid: no time of day.
QTime clockTime(const QString &text);
// "00:50", "1:30", "01:30:00", "45" (minutes), "25:00", "PT30M". Nothing: empty, negative, over 31 days or not to be read.
std::optional<qint64> durationInSeconds(const QString &text);

// Turns what is written into times of the event's zone. Without a valid zone it keeps the clock times, held as UTC.
class EventClock
{
public:
    explicit EventClock(QTimeZone zone) : m_zone(std::move(zone)) {}

    // `localClock` is the clock time written beside; where there is no zone it tells the local time of a moment that is given in
    // another offset, such as DebConf's dates in UTC.
    QDateTime at(const WrittenTime &written, const QTime &localClock = {}) const;
    QDateTime at(const QDate &date, const QTime &clock) const;

private:
    QTimeZone m_zone;
};

} // namespace lanyard
