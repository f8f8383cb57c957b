// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"

namespace lanyard {

// Fails (bundle.path) for a path that could leave the target folder, that no other system could hold, or that is empty.
[[nodiscard]] Result<void> checkedBundlePath(const QString &path);
// The same for all paths of a bundle, and that no two of them are one file where letter case doesn't count (bundle.twice).
[[nodiscard]] Result<void> checkedBundlePaths(const Bundle &bundle);

} // namespace lanyard
