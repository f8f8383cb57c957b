// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/lines.h"

#include <optional>

namespace lanyard {

// The touched lines become headings of that level; those that all are already become plain text. An underlined heading gets '#'.
std::optional<Change> toggledHeading(const Lines &lines, const Selection &selection, int level);
// The touched headings go one level up or down, within 1 and 6; other lines stay.
std::optional<Change> movedHeading(const Lines &lines, const Selection &selection, int levels);

} // namespace lanyard
