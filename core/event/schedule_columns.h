// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/column_role.h"
#include "core/event/schedule_reader.h"

#include <QStringList>

#include <optional>

namespace lanyard {

// What a person needs to see of a table to say what its columns hold.
struct ScheduleTable
{
    QStringList header;
    QList<QStringList> rows;  // the first ones
    ColumnRoles guessed;      // as far as the header's words tell
};

// Of the first table of sessions among the files whose columns aren't recognised, else of the first table; nothing: there is none.
std::optional<ScheduleTable> scheduleTable(const QList<ScheduleFile> &files, int mostRows = 50);

} // namespace lanyard
