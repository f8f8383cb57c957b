// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/event/schedule_reader.h"

namespace lanyard {

// Reads a schedule file and keeps a copy of it, byte for byte, in `keepIn` (a recap's schedule folder; empty: nowhere). A schedule that
// stood there goes into `.replaced` in that folder, so that the new one is what the next start finds. After a failure all is as it was.
[[nodiscard]] Result<Schedule> importedSchedule(FileSystem &files, const QString &path, const QString &keepIn,
                                                const ScheduleOptions &options);

} // namespace lanyard
