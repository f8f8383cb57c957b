// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard::test {

// The files in a seed of tests/data/event/seeds. Several are parted by the byte 0x1E; what follows that byte up to the line's end is the
// next file's name. At least one.
QList<ScheduleFile> seedFiles(const QByteArray &seed);

} // namespace lanyard::test
