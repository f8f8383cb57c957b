// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/cmark_tree.h"
#include "core/markdown/liquid_marks.h"

#include <optional>

namespace lanyard {

// A text parsed, before the whole body's knowledge (numbers of footnotes, ids of headings) is added. Literals in the tree still
// hold Liquid marks.
struct ParsedText
{
    LiquidMarks marks;
    SourceText source; // of the marked text; positions are those of the text itself
    CmarkTree tree;
};

// A reference definition of another piece of the body. Its Liquid is Liquid where it is used, too.
struct Definition
{
    struct Part
    {
        QString text; // as written, but unescaped
        std::optional<LiquidTag> tag; // what the text is, if it is one

        bool operator==(const Part &) const = default;
    };
    QString label;
    QString key; // the normalised label
    QList<Part> url;
    QList<Part> title;

    bool operator==(const Definition &) const = default;
};

// What stands elsewhere in the body and yet decides how a piece of it is read.
struct Surroundings
{
    QList<Definition> definitions;
    QStringList footnotes; // labels of footnotes that are defined elsewhere
    bool raw = false;      // the piece begins inside of {% raw %}

    bool operator==(const Surroundings &) const = default;
};

ParsedText parseText(const QString &text, const ParseOptions &options, const Surroundings &around = {});

// The reference definitions that a text makes, the first of each label.
QList<Definition> definitionsIn(const LiquidMarks &marks, const SourceText &source);

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
