// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/wordpress_inline.h"

namespace lanyard {

// Blocks as ordinary HTML, for what no WordPress block can hold: a list with a code block in an item, the Markdown between <div> and
// </div>.
QString plainHtml(const Node &node, WordPressInline &inlines, int line);

} // namespace lanyard
