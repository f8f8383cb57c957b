// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace lanyard {

// Dates and times as the person's language writes them; empty for invalid ones.
QString longDay(const QDate &day);                // "Saturday, 31 January 2026"
QString shortTime(const QTime &time);             // "10:30"
QString shortDayAndTime(const QDateTime &moment); // "Sat 10:30"
QString dayAndTime(const QDateTime &moment);      // "31/01/2026, 10:30"

} // namespace lanyard
