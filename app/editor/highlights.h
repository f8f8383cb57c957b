// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/blocks.h"

#include <QList>
#include <QPalette>
#include <QTextLayout>

namespace lanyard {

// The editor's colours and faces for one palette: one accent, marks that step back, headings by size.
class HighlightTheme
{
public:
    explicit HighlightTheme(const QPalette &palette = {}, qreal pointSize = 12);

    QTextCharFormat format(SpanStyle style) const;
    // Layout formats of one line from its spans.
    QList<QTextLayout::FormatRange> ranges(const QList<Span> &spans, int line) const;
    // A line of YAML: keys, quoted strings, comments, marks of lists and of flow; no parse needed for that.
    QList<QTextLayout::FormatRange> yamlRanges(const QString &line) const;
    QColor accent() const { return m_accent; }
    QColor dimmed() const { return m_dimmed; }

private:
    QColor m_text;
    QColor m_accent;
    QColor m_dimmed;
    QColor m_soft; // background of code
    qreal m_pointSize;
};

// Formats of a line's own text made to fit while an input method composes in it: what the input method shows keeps its own.
QList<QTextLayout::FormatRange> aroundPreedit(const QList<QTextLayout::FormatRange> &ranges, const QTextLayout &layout);

// Which spans belong to which line of the document, kept in step with the parser's patches, and with the keys before those come.
class HighlightMap
{
public:
    void reset(const QList<PreviewBlock> &blocks, const QList<int> &firstLines);
    void apply(const QList<BlockSplice> &splices, const QList<int> &firstLines);
    void clear();

    // The text changed from column `at` of a line on: so many characters went and came within it, or so many lines. What is known
    // moves along until the parser's answer, so that nothing flickers.
    void textChanged(int line, int at, int removed, int added);
    void linesChanged(int line, int at, int grown);

    int blockAtLine(int line) const; // the block that holds the line or the nearest before; -1: none
    int firstLine(int block) const;
    NodeKind kind(int block) const { return m_blocks.value(block).kind; }
    int lineCount(int block) const { return m_blocks.value(block).lineCount; }
    int blockCount() const { return int(m_blocks.size()); }
    // The spans of the block that covers a document line, and the line's number in that block; nullptr: none.
    const QList<Span> *spansAtLine(int line, int *inBlock) const;

private:
    struct Entry
    {
        NodeKind kind = NodeKind::Paragraph;
        int lineCount = 0;
        QList<Span> spans;
    };
    static Entry entry(const PreviewBlock &block) { return {block.kind, block.lineCount, block.spans}; }

    QList<Entry> m_blocks;
    QList<int> m_firstLines;
    // Lines that came or went since, which the blocks behind have still to move by; added up only when one is asked for.
    struct Move
    {
        int fromBlock;
        int lines;
    };
    QList<Move> m_moves;
};

} // namespace lanyard
