// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_time.h"

#include <QStringList>

namespace lanyard {

// How a table writes 5 June as numbers.
enum class DateOrder { DayFirst, MonthFirst };

struct DateHabit
{
    DateOrder order = DateOrder::DayFirst;
    bool guessed = false; // the cells allow both ways
};

// Found over all cells that hold dates: one day above twelve tells it, else the way in which the days lie closer together, else
// a clock with AM and PM, which goes with the month first.
DateHabit dateHabit(const QStringList &cells);

// What a cell says about time: a date, a time, both, perhaps an end: "Fri, May 1, 2026 9:00 AM – 9:30 AM", "1.5.2026", "13h30".
struct CellTime
{
    QDate date; // invalid: none
    QTime start; // invalid: none
    QTime end;
    std::optional<int> offset; // seconds east of UTC

    bool operator==(const CellTime &) const = default;
};
CellTime cellTime(const QString &cell, DateOrder order);

// "00:45", "45 min", "1h 30m", "1 Std."; nothing: none of these.
std::optional<qint64> cellDuration(const QString &cell);

} // namespace lanyard
