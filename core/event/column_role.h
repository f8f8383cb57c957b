// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>

namespace lanyard {

// What a column of a table of sessions holds.
enum class ColumnRole {
    Title,
    Subtitle,
    Speakers,
    Date,
    Start, // with or without its date; also "09:00–09:30"
    End,
    EndDate,
    Duration,
    Room,
    Track,
    Type,
    Language,
    Abstract,
    Url,
    Slides,
    Video,
    Id,
    State, // "accepted", "withdrawn" …
};

using ColumnRoles = QMap<ColumnRole, int>; // index of the column, from 0

} // namespace lanyard
