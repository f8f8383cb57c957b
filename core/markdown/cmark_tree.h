// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"
#include "core/markdown/source_text.h"

#include <QStringList>
#include <deque>

namespace lanyard {

// What stands elsewhere in the body and yet decides how a piece of it is read.
struct Prelude
{
    QStringList definitions; // reference definitions, one line each, "[label]: <url> \"title\""
    QStringList footnotes;   // labels of footnotes that are defined elsewhere
};

// A piece of Markdown as cmark-gfm reads it, with the places of its blocks. Inlines have no places yet.
// Nesting deeper than a reader could follow is flattened, so that whoever walks the tree may recurse.
struct CmarkTree
{
    Node root;
    // Every footnote definition in text order; repeats of a label too.
    std::deque<Node> footnotes;
};

// Calls may come from several threads at once.
CmarkTree parseCmark(const SourceText &source, const Prelude &prelude, bool smart);
// "&amp;" -> "&"; the text itself if it is no entity.
QString decodedEntity(const QString &text);

// What makes two labels the same: CommonMark's matching of labels (case folded, blanks collapsed).
QString normalizedLabel(const QString &label);

} // namespace lanyard
