// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/preview_place.h"

namespace lanyard {

class HighlightMap;

// Between lines of the document, whole and parts of them, and places on the page. Both run from a block's first line to that of the
// next one, blank lines included, so that nothing lies between two places. The list of footnotes, which stands nowhere in the text,
// goes with the lines below the last block: there footnotes are written as a rule. end: how many lines the document has.
PreviewPlace placeOfLine(const HighlightMap &map, double line, int end);
double lineOfPlace(const HighlightMap &map, const PreviewPlace &place, int end);

// The caret's place; part: how much of its line stands before it, 0 to 1.
PreviewCaret caretPlace(const HighlightMap &map, int line, double part);

// The height in a window of `view` pixels at which both sides are compared: a third down, but where the text begins its upper edge
// and where it ends its lower one, so that both sides meet at both ends. above, below: pixels that can still be scrolled to either
// side; what exceeds a view doesn't matter. scroll.js has the same.
double anchorHeight(double above, double below, double view);

} // namespace lanyard
