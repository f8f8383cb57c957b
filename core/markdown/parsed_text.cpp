// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/parsed_text.h"

#include "core/markdown/inline_places.h"

#include <algorithm>

namespace lanyard {

namespace {

void collect(const Node &node, qsizetype at, QList<FootnoteUse> *uses)
{
    if (node.at >= 0)
        at = node.at;
    if (node.kind == NodeKind::FootnoteReference)
        uses->append({node.literal, at});
    for (const Node &child : node.children)
        collect(child, at, uses);
}

LiquidMarks marksOf(const QString &text, bool *raw)
{
    if (!mayHaveLiquid(text))
        return LiquidMarks(text, {});
    return LiquidMarks(text, liquidTags(text, raw));
}

} // namespace

ParsedText parseText(const QString &text, const Prelude &prelude, const ParseOptions &options, bool raw)
{
    LiquidMarks marks = marksOf(text, &raw);
    SourceText source(marks.marked());
    CmarkTree tree = parseCmark(source, prelude, options.smartPunctuation);
    placeInlines(tree, source);
    return {std::move(marks), std::move(source), std::move(tree), raw};
}

QList<FootnoteUse> footnoteUses(const CmarkTree &tree)
{
    QList<FootnoteUse> uses;
    collect(tree.root, 0, &uses);
    for (const Node &definition : tree.footnotes)
        collect(definition, 0, &uses);
    std::stable_sort(uses.begin(), uses.end(), [](const FootnoteUse &a, const FootnoteUse &b) { return a.at < b.at; });
    return uses;
}

} // namespace lanyard
