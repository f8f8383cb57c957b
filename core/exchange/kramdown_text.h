// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/edits.h"
#include "core/exchange/jekyll_liquid.h"

namespace lanyard {

// Where a stretch of running text stands.
struct TextPlace
{
    bool lineStart = false; // only a container's marks stand before it on its line
    bool blockStart = false; // it begins its paragraph
    bool inTable = false;
    bool inHeading = false;
};

// Escapes in a stretch of running text (one text node) what CommonMark takes as text and kramdown 2.4 with its GFM parser would not:
// tables, definition lists, math, attribute lists, abbreviations, emphasis, links with blanks … And takes away the backslashes that
// kramdown would show.
void escapeForKramdown(const QString &body, qsizetype at, qsizetype length, const TextPlace &place, const JekyllLiquid &liquid, Edits &edits);

} // namespace lanyard
