// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/post_file.h"

namespace lanyard {

// The text with '\n' at every line end; the ends go into the shape.
QString withPlainLineEnds(const QString &text, TextShape *shape);

// The other way: '\n' becomes what the shape says. Where ends are mixed, lines that are still there keep theirs, a changed line
// takes that of the line it stands for, and new lines get the commonest.
QString withLineEnds(const QString &text, const TextShape &shape);

} // namespace lanyard
