// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/wordpress_inline.h"

namespace lanyard {

// A body as WordPress keeps it.
struct WordPressContent
{
    QString markup;
    // What the post meta `footnotes` holds, a JSON text; empty: no footnotes.
    QString footnotes;
};

// Every block is one that WordPress 6.1 and later take as their own (footnotes: 6.3). What has no such block stands in an HTML block.
WordPressContent wordPressContent(const Document &document, const WordPressPlaces &places, Findings &findings);

} // namespace lanyard
