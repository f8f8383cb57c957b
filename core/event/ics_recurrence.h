// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace lanyard {

// The days on which an event repeats (RFC 5545, section 3.3.10).
struct Occurrences
{
    QList<QDateTime> starts; // clock times of the event, held as UTC; the first is its own start
    bool whole = true;       // false: there are more, or the rule can't be read, or repeats within a day without an end
};

// `start` is a clock time held as UTC. UNTIL is taken as a clock time with a day to spare; the caller compares it, see untilOf().
Occurrences occurrences(const QString &rule, const QDateTime &start, int most);

// What UNTIL says: "20261026T080000Z"; empty: nothing.
QString untilOf(const QString &rule);

// A time zone that a calendar defines itself (VTIMEZONE).
class CalendarZone
{
public:
    explicit CalendarZone(const QStringList &source); // its content lines
    ~CalendarZone();
    CalendarZone(CalendarZone &&) noexcept;
    CalendarZone &operator=(CalendarZone &&) noexcept;

    // Seconds east of UTC at that clock time; nothing: the definition can't be read.
    std::optional<int> offsetAt(const QDate &date, const QTime &clock) const;

private:
    struct Definition;
    std::unique_ptr<Definition> m_definition;
};

} // namespace lanyard
