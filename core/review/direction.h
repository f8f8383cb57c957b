// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"
#include "core/review/finding.h"

namespace lanyard {

// Paragraphs in a script that runs from right to left stand at the left edge of a page that does not say `dir`, in blogs and in the
// preview. One finding for each stretch of them. `bodyLine`: the body's first line in the file, 1-based.
QList<Finding> directionFindings(const Document &document, int bodyLine);

} // namespace lanyard
