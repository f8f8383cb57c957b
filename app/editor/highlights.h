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
    // A line of YAML: key, comment, fence; no parse needed for that.
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

// Which spans belong to which line of the document, kept in step with the parser's patches.
class HighlightMap
{
public:
    void reset(const QList<PreviewBlock> &blocks, const QList<int> &firstLines);
    void apply(const QList<BlockSplice> &splices, const QList<int> &firstLines);
    void clear();

    int blockAtLine(int line) const; // the block that holds the line or the nearest before; -1: none
    int firstLine(int block) const { return m_firstLines.value(block, -1); }
    int lineCount(int block) const { return m_blocks.value(block).lineCount; }
    int blockCount() const { return int(m_blocks.size()); }
    // The spans of the block that covers a document line, and the line's number in that block; nullptr: none.
    const QList<Span> *spansAtLine(int line, int *inBlock) const;

private:
    struct Entry
    {
        int lineCount = 0;
        QList<Span> spans;
    };
    QList<Entry> m_blocks;
    QList<int> m_firstLines;
};

} // namespace lanyard
