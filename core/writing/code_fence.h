// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/lines.h"

#include <optional>

namespace lanyard {

// The touched lines become a block of code between fences longer than any inside, or an empty block begins; the caret stands where the
// language is to be written. In a fenced block the fences go, and its lines are text again.
std::optional<Change> toggledCodeBlock(const Lines &lines, const Selection &selection);

} // namespace lanyard
