// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/highlights.h"

#include "app/ui/link_colour.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * share + b.redF() * (1 - share)), float(a.greenF() * share + b.greenF() * (1 - share)),
                            float(a.blueF() * share + b.blueF() * (1 - share)));
}

// Headings, code, quotes and tables hold their lines to the end.
bool goesOn(SpanStyle style)
{
    return style <= SpanStyle::Heading6 || style == SpanStyle::CodeBlock || style == SpanStyle::Quote || style == SpanStyle::Table;
}

} // namespace

HighlightTheme::HighlightTheme(const QPalette &palette, qreal pointSize)
    : m_text(palette.color(QPalette::Text)), m_pointSize(pointSize)
{
    const QColor base = palette.color(QPalette::Base);
    const bool dark = base.lightness() < 128;
    m_accent = linkColour(base);
    m_dimmed = mixed(m_text, base, 0.52);
    m_soft = mixed(m_text, base, dark ? 0.10 : 0.06);
}

QTextCharFormat HighlightTheme::format(SpanStyle style) const
{
    QTextCharFormat format;
    const auto heading = [&](qreal scale) {
        format.setFontWeight(QFont::Bold);
        format.setFontPointSize(m_pointSize * scale);
    };
    switch (style) {
    case SpanStyle::Heading1: heading(1.5); break;
    case SpanStyle::Heading2: heading(1.25); break;
    case SpanStyle::Heading3: heading(1.1); break;
    case SpanStyle::Heading4:
    case SpanStyle::Heading5:
    case SpanStyle::Heading6: heading(1.0); break;
    case SpanStyle::Emphasis: format.setFontItalic(true); break;
    case SpanStyle::Strong: format.setFontWeight(QFont::Bold); break;
    case SpanStyle::StrongEmphasis:
        format.setFontWeight(QFont::Bold);
        format.setFontItalic(true);
        break;
    case SpanStyle::Strikethrough:
        format.setFontStrikeOut(true);
        format.setForeground(m_dimmed);
        break;
    case SpanStyle::Code:
    case SpanStyle::CodeBlock: format.setBackground(m_soft); break;
    case SpanStyle::Link:
    case SpanStyle::Footnote:
    case SpanStyle::ListMarker: format.setForeground(m_accent); break;
    case SpanStyle::Image: format.setForeground(m_accent); break;
    case SpanStyle::Liquid:
        format.setForeground(m_accent);
        format.setBackground(m_soft);
        break;
    case SpanStyle::LinkTarget:
    case SpanStyle::Quote:
    case SpanStyle::Html:
    case SpanStyle::Rule:
    case SpanStyle::Markup: format.setForeground(m_dimmed); break;
    case SpanStyle::Table: break;
    }
    return format;
}

QList<QTextLayout::FormatRange> HighlightTheme::ranges(const QList<Span> &spans, int line) const
{
    QList<QTextLayout::FormatRange> ranges;
    const auto [from, to] = std::equal_range(spans.begin(), spans.end(), Span{line, 0, 0, {}},
                                             [](const Span &a, const Span &b) { return a.line < b.line; });
    for (auto span = from; span != to; ++span) {
        if (span->length > 0)
            ranges.append({span->at, span->length, format(span->style)});
    }
    return ranges;
}

QList<QTextLayout::FormatRange> HighlightTheme::yamlRanges(const QString &line) const
{
    static const QRegularExpression fence(QStringLiteral("^(---|\\+\\+\\+|\\.\\.\\.)\\s*$"));
    // A key, a quoted string, a comment, a mark of a list or of flow, an anchor or tag: whichever comes first, from left to right.
    static const QRegularExpression piece(QStringLiteral(
        "(?<key>\\w[\\w.@/-]*:(?=\\s|$))"
        "|(?<quoted>(?<![\\w])(?:\"(?:[^\"\\\\]|\\\\.)*(?:\"|$)|'(?:[^']|'')*(?:'|$)))"
        "|(?<comment>(?:^|(?<=\\s))#.*$)"
        "|(?<mark>^\\s*-(?=\\s|$)|:(?=\\s|$)|[\\[\\]{},]|(?<=\\s)[|>][+-]?\\d?\\s*$)"
        "|(?<plain>\\S(?:[^\\s,\\[\\]{}:]|:(?=\\S))*)"));
    QTextCharFormat dim;
    dim.setForeground(m_dimmed);
    QTextCharFormat name;
    name.setForeground(m_accent);
    QTextCharFormat string;
    string.setFontItalic(true);
    if (fence.match(line).hasMatch())
        return {{0, int(line.size()), dim}};
    QList<QTextLayout::FormatRange> ranges;
    constexpr int longest = 4000; // a line of a picture as data: is not worth the time
    auto pieces = piece.globalMatch(line.left(longest));
    bool keyMayStand = true; // at the start, behind a list's mark, within flow
    while (pieces.hasNext()) {
        const auto match = pieces.next();
        const bool mark = match.capturedLength(QStringLiteral("mark")) > 0;
        const bool key = keyMayStand && match.capturedLength(QStringLiteral("key")) > 0;
        keyMayStand = mark && !match.captured().startsWith(u':');
        const auto add = [&](const QTextCharFormat &format) {
            ranges.append({int(match.capturedStart()), int(match.capturedLength()), format});
        };
        if (key)
            add(name);
        else if (match.capturedLength(QStringLiteral("quoted")) > 0)
            add(string);
        else if (mark || match.capturedLength(QStringLiteral("comment")) > 0)
            add(dim);
    }
    return ranges;
}

QList<QTextLayout::FormatRange> aroundPreedit(const QList<QTextLayout::FormatRange> &ranges, const QTextLayout &layout)
{
    const int length = int(layout.preeditAreaText().size());
    if (length == 0)
        return ranges;
    const int start = layout.preeditAreaPosition();
    QList<QTextLayout::FormatRange> result;
    for (QTextLayout::FormatRange range : ranges) {
        if (range.start >= start)
            range.start += length;
        else if (range.start + range.length >= start)
            range.length += length;
        result.append(range);
    }
    const QList<QTextLayout::FormatRange> now = layout.formats();
    for (const QTextLayout::FormatRange &range : now) {
        if (range.start >= start && range.start + range.length <= start + length)
            result.append(range);
    }
    return result;
}

void HighlightMap::reset(const QList<PreviewBlock> &blocks, const QList<int> &firstLines)
{
    m_blocks.clear();
    m_blocks.reserve(blocks.size());
    for (const PreviewBlock &block : blocks)
        m_blocks.append(entry(block));
    m_firstLines = firstLines;
    m_moves.clear();
}

void HighlightMap::apply(const QList<BlockSplice> &splices, const QList<int> &firstLines)
{
    for (const BlockSplice &splice : splices) {
        const int common = int(qMin<qsizetype>(splice.removed, splice.inserted.size()));
        for (int i = 0; i < common; ++i)
            m_blocks[splice.at + i] = entry(splice.inserted[i]);
        if (splice.removed > common) {
            m_blocks.remove(splice.at + common, splice.removed - common);
        } else if (splice.inserted.size() > common) {
            m_blocks.insert(splice.at + common, splice.inserted.size() - common, Entry());
            for (int i = common; i < splice.inserted.size(); ++i)
                m_blocks[splice.at + i] = entry(splice.inserted[i]);
        }
    }
    m_firstLines = firstLines;
    m_moves.clear();
}

void HighlightMap::clear()
{
    m_blocks.clear();
    m_firstLines.clear();
    m_moves.clear();
}

void HighlightMap::textChanged(int line, int at, int removed, int added)
{
    const int block = blockAtLine(line);
    if (block < 0 || line - firstLine(block) >= m_blocks[block].lineCount)
        return;
    const int inBlock = line - firstLine(block);
    QList<Span> &spans = m_blocks[block].spans;
    const int behind = at + removed;
    const auto moved = [&](int place) { return place >= behind ? place + added - removed : qMin(place, at); };
    auto span = std::lower_bound(spans.begin(), spans.end(), inBlock, [](const Span &each, int wanted) { return each.line < wanted; });
    for (; span != spans.end() && span->line == inBlock; ++span) {
        const int end = span->at + span->length;
        // What is written right behind a span belongs to it only if it goes to the line's end by its nature.
        const bool grows = end > at || (end == at && goesOn(span->style));
        const bool begins = span->at > at || (span->at == at && removed == 0 && !(at == 0 && goesOn(span->style)));
        span->at = begins ? moved(span->at) : span->at;
        span->length = qMax(0, (grows ? moved(end) : end) - span->at);
    }
}

void HighlightMap::linesChanged(int line, int at, int grown)
{
    const int block = blockAtLine(line);
    if (block < 0)
        return;
    const int inBlock = line - firstLine(block);
    if (inBlock == 0 && at == 0 && grown > 0) {
        m_moves.append({block, grown}); // all of it goes down
        return;
    }
    Entry &entry = m_blocks[block];
    if (inBlock < entry.lineCount) {
        entry.lineCount = qMax(1, entry.lineCount + grown);
        for (Span &span : entry.spans) {
            const bool moves = span.line > inBlock || (grown > 0 && span.line == inBlock && span.at >= at && at > 0) || (at == 0 && span.line >= inBlock);
            if (span.line == inBlock && grown > 0 && at > 0 && span.at < at)
                span.length = qMin(span.length, at - span.at);
            else if (moves && span.line == inBlock && at > 0)
                span = {span.line + grown, span.at - at, span.length, span.style};
            else if (moves)
                span.line = qMax(inBlock, span.line + grown);
        }
        std::stable_sort(entry.spans.begin(), entry.spans.end(), [](const Span &a, const Span &b) { return a.line < b.line; });
    }
    m_moves.append({block + 1, grown});
}

int HighlightMap::firstLine(int block) const
{
    if (block < 0 || block >= m_firstLines.size())
        return -1;
    int line = m_firstLines[block];
    for (const Move &move : m_moves)
        line += block >= move.fromBlock ? move.lines : 0;
    return line;
}

int HighlightMap::blockAtLine(int line) const
{
    int low = 0;
    int high = int(qMin(m_firstLines.size(), m_blocks.size()));
    while (low < high) {
        const int middle = (low + high) / 2;
        if (firstLine(middle) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    int block = low - 1;
    while (block > 0 && m_blocks.value(block).lineCount == 0)
        --block; // the list of footnotes stands nowhere in the text
    return block;
}

const QList<Span> *HighlightMap::spansAtLine(int line, int *inBlock) const
{
    const int block = blockAtLine(line);
    if (block < 0 || block >= m_blocks.size() || block >= m_firstLines.size())
        return nullptr;
    *inBlock = line - firstLine(block);
    return *inBlock < m_blocks[block].lineCount ? &m_blocks[block].spans : nullptr;
}

} // namespace lanyard
