// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/lines.h"

#include <optional>

namespace lanyard {

enum class LineMove { Up, Down };

// The touched lines change places with the line above or below; the selection goes with them. Nothing at the text's ends. Lines of the
// front matter, the first `headLines`, and those of the body stay on their own sides.
std::optional<Change> movedLines(const Lines &lines, const Selection &selection, LineMove move, int headLines = 0);

} // namespace lanyard
