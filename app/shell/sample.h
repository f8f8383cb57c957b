// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

namespace lanyard {

// The finished recap that comes with the program, embedded in it.

// Copies it into a folder of its own in `parent` and gives the path of its post. One that is there from before is opened as it
// stands: somebody may have written in it.
[[nodiscard]] Result<QString> takeSample(FileSystem &files, const QString &parent);

} // namespace lanyard
