// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <optional>

namespace lanyard {

// What a date in a head says, part by part.
struct DateParts
{
    QDate day;
    std::optional<QTime> time;
    std::optional<int> offset; // seconds east of UTC; only together with a time

    bool operator==(const DateParts &) const = default;
};
std::optional<DateParts> datePartsOf(const QString &written); // nothing for what parsePostDate() refuses

// The date in the manner of another one: `2016-06-02 23:30:00 -0700`, unless `like` has a `T`, no seconds, `Z` or a colon in its
// offset. What says the same as `like` is `like`.
QString writtenDate(const DateParts &date, const QString &like = {});

} // namespace lanyard
