// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/highlights.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() * share + b.redF() * (1 - share)), float(a.greenF() * share + b.greenF() * (1 - share)),
                            float(a.blueF() * share + b.blueF() * (1 - share)));
}

} // namespace

HighlightTheme::HighlightTheme(const QPalette &palette, qreal pointSize)
    : m_text(palette.color(QPalette::Text)), m_pointSize(pointSize)
{
    const QColor base = palette.color(QPalette::Base);
    const bool dark = base.lightness() < 128;
    m_accent = dark ? QColor(0x7f, 0xb4, 0xff) : QColor(0x1f, 0x5f, 0xbf);
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
    static const QRegularExpression key(QStringLiteral("^(\\s*(?:- )?[\\w.-]+:)(?=\\s|$)"));
    QTextCharFormat dim;
    dim.setForeground(m_dimmed);
    QTextCharFormat name;
    name.setForeground(m_accent);
    if (fence.match(line).hasMatch() || line.trimmed().startsWith(u'#'))
        return {{0, int(line.size()), dim}};
    if (const auto match = key.match(line); match.hasMatch())
        return {{0, int(match.capturedLength(1)), name}};
    return {};
}

void HighlightMap::reset(const QList<PreviewBlock> &blocks, const QList<int> &firstLines)
{
    m_blocks.clear();
    m_blocks.reserve(blocks.size());
    for (const PreviewBlock &block : blocks)
        m_blocks.append({block.lineCount, block.spans});
    m_firstLines = firstLines;
}

void HighlightMap::apply(const QList<BlockSplice> &splices, const QList<int> &firstLines)
{
    for (const BlockSplice &splice : splices) {
        const int common = int(qMin<qsizetype>(splice.removed, splice.inserted.size()));
        for (int i = 0; i < common; ++i)
            m_blocks[splice.at + i] = {splice.inserted[i].lineCount, splice.inserted[i].spans};
        if (splice.removed > common) {
            m_blocks.remove(splice.at + common, splice.removed - common);
        } else if (splice.inserted.size() > common) {
            m_blocks.insert(splice.at + common, splice.inserted.size() - common, Entry());
            for (int i = common; i < splice.inserted.size(); ++i)
                m_blocks[splice.at + i] = {splice.inserted[i].lineCount, splice.inserted[i].spans};
        }
    }
    m_firstLines = firstLines;
}

void HighlightMap::clear()
{
    m_blocks.clear();
    m_firstLines.clear();
}

int HighlightMap::blockAtLine(int line) const
{
    const auto after = std::upper_bound(m_firstLines.begin(), m_firstLines.end(), line);
    int block = int(after - m_firstLines.begin()) - 1;
    while (block > 0 && m_blocks.value(block).lineCount == 0)
        --block; // the list of footnotes stands nowhere in the text
    return block;
}

const QList<Span> *HighlightMap::spansAtLine(int line, int *inBlock) const
{
    const int block = blockAtLine(line);
    if (block < 0 || block >= m_blocks.size() || block >= m_firstLines.size())
        return nullptr;
    *inBlock = line - m_firstLines[block];
    return *inBlock < m_blocks[block].lineCount ? &m_blocks[block].spans : nullptr;
}

} // namespace lanyard
