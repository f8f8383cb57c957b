// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/cmark_tree.h"
#include "core/markdown/liquid_marks.h"

namespace lanyard {

// A text parsed, before the whole body's knowledge (numbers of footnotes, ids of headings) is added. Literals in the tree still
// hold Liquid marks.
struct ParsedText
{
    LiquidMarks marks;
    SourceText source; // of the marked text; positions are those of the text itself
    CmarkTree tree;
    bool rawAtEnd = false; // ends inside of {% raw %}
};

// `raw`: begins inside of {% raw %}.
ParsedText parseText(const QString &text, const Prelude &prelude, const ParseOptions &options, bool raw);

// References to footnotes, in text order. Those in definitions count, wherever the definition will be shown.
struct FootnoteUse
{
    QString label; // as the definition spells it
    qsizetype at = 0;

    bool operator==(const FootnoteUse &) const = default;
};
// Writes each reference's index in the list into its `number`.
QList<FootnoteUse> footnoteUses(CmarkTree &tree);

} // namespace lanyard
