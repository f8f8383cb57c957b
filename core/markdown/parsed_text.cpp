// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/parsed_text.h"

#include "core/markdown/inline_places.h"

#include <algorithm>

namespace lanyard {

namespace {

struct Reference
{
    Node *node;
    qsizetype at;
};

void collect(Node &node, qsizetype at, std::vector<Reference> *references)
{
    if (node.at >= 0)
        at = node.at;
    if (node.kind == NodeKind::FootnoteReference)
        references->push_back({&node, at});
    for (Node &child : node.children)
        collect(child, at, references);
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

QList<FootnoteUse> footnoteUses(CmarkTree &tree)
{
    std::vector<Reference> references;
    collect(tree.root, 0, &references);
    for (Node &definition : tree.footnotes)
        collect(definition, 0, &references);
    std::stable_sort(references.begin(), references.end(), [](const Reference &a, const Reference &b) { return a.at < b.at; });
    QList<FootnoteUse> uses;
    for (const Reference &reference : references) {
        reference.node->number = int(uses.size());
        uses.append({reference.node->literal, reference.at});
    }
    return uses;
}

} // namespace lanyard
