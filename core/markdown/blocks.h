// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"

#include <QList>
#include <QString>

namespace lanyard {

// How a stretch of source is to look in the editor.
enum class SpanStyle {
    Heading1, Heading2, Heading3, Heading4, Heading5, Heading6,
    Emphasis, Strong, StrongEmphasis, Strikethrough, Code, CodeBlock, Quote, ListMarker, Link, LinkTarget, Image, Html, Table,
    Rule, Footnote, Liquid, Markup, // Markup: marks such as # * ` that step back behind the words
};

struct Span
{
    int line = 0;   // 0-based, counted from the block's first line
    int at = 0;     // UTF-16 units from the line's start
    int length = 0;
    SpanStyle style = SpanStyle::Markup;

    bool operator==(const Span &) const = default;
};

// A top-level piece of the body as the preview shows it. Line numbers stand beside the HTML, never in it, so that a line inserted
// above changes no block.
struct PreviewBlock
{
    NodeKind kind = NodeKind::Paragraph;
    QString html;
    int firstLine = 0; // 0-based in the body
    int lineCount = 0; // 0: the list of footnotes, which stands nowhere in the text as a whole
    QList<Span> spans;

    bool operator==(const PreviewBlock &) const = default;
};

// Replace `removed` blocks from index `at` on by `inserted`.
struct BlockSplice
{
    int at = 0;
    int removed = 0;
    QList<PreviewBlock> inserted;

    bool operator==(const BlockSplice &) const = default;
};

// The whole body as blocks; the list of footnotes, if there are any, is the last one.
QList<PreviewBlock> previewBlocks(const QString &body, const ParseOptions &options = {});
// The splices that make `before` look like `after`, comparing HTML only. To be applied in order: each index is meant in the
// list as the splices before it left it.
QList<BlockSplice> difference(const QList<PreviewBlock> &before, const QList<PreviewBlock> &after);
// The page's HTML: the blocks one after the other.
QString html(const QList<PreviewBlock> &blocks);

} // namespace lanyard
