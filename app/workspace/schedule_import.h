// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/event/schedule_reader.h"

namespace lanyard {

// Reads files and folders as one event and keeps copies of them, byte for byte, in `keepIn` (a recap's schedule folder; empty: nowhere).
// What stood there goes into `.replaced` in that folder, so that the new schedule is what the next start finds. After a failure all is
// as it was.
[[nodiscard]] Result<Schedule> importedSchedule(FileSystem &files, const QStringList &paths, const QString &keepIn,
                                                const ScheduleOptions &options);

} // namespace lanyard
