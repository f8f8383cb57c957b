// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/event/schedule_reader.h"

namespace lanyard {

// Puts a schedule's files, byte for byte, into a recap's schedule folder. What stood there goes into `.replaced` in that folder, so that
// the new schedule is what the next start finds. After a failure all is as it was.
[[nodiscard]] Result<void> keepSchedule(FileSystem &files, const QList<ScheduleFile> &fresh, const QString &folder);

} // namespace lanyard
