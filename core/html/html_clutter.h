// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/html/html_tree.h"
#include "core/html/inline_markdown.h"

namespace lanyard {

// The tree with what word processors, spreadsheets and browsers wrap around their words taken off: what nobody sees goes, Word's
// paragraphs with a mark become lists, its titles and quotes become headings and quotes.
void removeClutter(HtmlNode &node);

// The mark that an element's name or its style puts on its words, added to those around it. `inHeading`: bold by style is the heading's
// own look there.
InlineText::Marks dressed(const HtmlNode &element, InlineText::Marks around, bool inHeading);

// Whether the HTML is nothing but the colours of a code editor, which are no part of the code.
bool isCodeColouring(const HtmlNode &root);

} // namespace lanyard
