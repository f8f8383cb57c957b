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
// What top-level blocks a text has, told by a parse that makes no tree.
struct TopBlock
{
    int firstLine = 0;
    bool open = false;     // what stands behind it may belong to it, even behind a blank line
    bool inside = false;   // a footnote's definition inside of another block, with which it may share its line
    bool unclosed = false; // a fence or an HTML block without its end: the rest of the text is its
};
// In text order; definitions of footnotes too, wherever they stand.
std::vector<TopBlock> topBlocks(const SourceText &source);

// The labels of the footnotes that a text defines.
QStringList definedFootnotes(const SourceText &source);

// What a label stands for.
struct Reference
{
    QString label;
    QString url;   // unescaped
    QString title;

    bool operator==(const Reference &) const = default;
};
// Which of the labels the text defines, and as what.
QList<Reference> definedReferences(const SourceText &source, const QStringList &labels);

// "&amp;" -> "&"; the text itself if it is no entity.
QString decodedEntity(const QString &text);

} // namespace lanyard
