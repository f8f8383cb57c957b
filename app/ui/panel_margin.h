// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lanyard {

// What every panel at the side keeps free at its left and right, so that titles and fields of all of them begin at one line.
inline constexpr int panelMargin = 8;

} // namespace lanyard
