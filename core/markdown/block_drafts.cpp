// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/block_drafts.h"

#include "core/markdown/html_text.h"
#include "core/markdown/label.h"
#include "core/markdown/spans.h"

#include <algorithm>

namespace lanyard {

namespace {

struct Piece
{
    const Node *node = nullptr; // nullptr: lines that made no block
    int firstLine = 0;          // 1-based
    int lastLine = 0;
};

// The blocks that stand at the top of the text, footnote definitions among them, in text order.
std::vector<Piece> blocksInTextOrder(const ParsedText &parsed)
{
    std::vector<Piece> pieces;
    int last = 0;
    auto footnote = parsed.tree.footnotes.begin();
    const auto definitionsBefore = [&](int line) {
        for (; footnote != parsed.tree.footnotes.end() && footnote->firstLine < line; ++footnote) {
            if (footnote->firstLine > last) { // else it stands inside of a block
                pieces.push_back({&*footnote, footnote->firstLine, std::min(footnote->lastLine, line - 1)});
                last = pieces.back().lastLine;
            }
        }
    };
    for (const Node &block : parsed.tree.root.children) {
        definitionsBefore(block.firstLine);
        const int first = std::max(block.firstLine, last + 1);
        if (!pieces.empty())
            pieces.back().lastLine = std::min(pieces.back().lastLine, first - 1);
        last = std::max(block.lastLine, first);
        pieces.push_back({&block, first, last});
    }
    definitionsBefore(parsed.source.lineCount() + 1);
    return pieces;
}

// Reference definitions leave no block; their lines get one that shows nothing, each run of lines its own.
void addDefinitions(const SourceText &source, int from, int to, std::vector<Piece> *pieces)
{
    for (int line = from; line <= to; ++line) {
        if (source.isBlank(line))
            continue;
        const int first = line;
        while (line < to && !source.isBlank(line + 1))
            ++line;
        pieces->push_back({nullptr, first, line});
    }
}

std::vector<Piece> allPieces(const ParsedText &parsed)
{
    std::vector<Piece> all;
    int next = 1;
    for (const Piece &piece : blocksInTextOrder(parsed)) {
        addDefinitions(parsed.source, next, piece.firstLine - 1, &all);
        all.push_back(piece);
        next = piece.lastLine + 1;
    }
    addDefinitions(parsed.source, next, parsed.source.lineCount(), &all);
    return all;
}

} // namespace

Drafts draftBlocks(ParsedText &parsed, const ParseOptions &options)
{
    Drafts drafts;
    const QList<FootnoteUse> uses = footnoteUses(parsed.tree);
    for (const FootnoteUse &use : uses)
        drafts.uses.append(normalizedLabel(use.label));
    auto footnote = parsed.tree.footnotes.begin();
    for (const Piece &piece : allPieces(parsed)) {
        BlockDraft draft;
        draft.firstLine = piece.firstLine - 1;
        draft.lineCount = piece.lastLine - piece.firstLine + 1;
        std::vector<const Node *> nodes;
        if (piece.node) {
            draft.kind = piece.node->kind;
            nodes.push_back(piece.node);
            if (draft.kind != NodeKind::FootnoteDefinition)
                draft.html = renderHtml(*piece.node, parsed.marks, options);
        }
        for (; footnote != parsed.tree.footnotes.end() && footnote->firstLine <= piece.lastLine; ++footnote) {
            if (&*footnote != piece.node)
                nodes.push_back(&*footnote);
        }
        draft.spans = spansOf(parsed, nodes, piece.firstLine, piece.lastLine);
        drafts.blocks.push_back(std::move(draft));
    }
    for (const Node &definition : parsed.tree.footnotes)
        drafts.footnotes.push_back({normalizedLabel(definition.literal), definition.literal, renderHtml(definition, parsed.marks, options)});
    return drafts;
}

QString headingAttribute(const QString &id)
{
    return id.isEmpty() ? QString() : QStringLiteral(" id=\"") + escapedHtml(id) + u'"';
}

} // namespace lanyard
