// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/paragraphs.h"

#include "core/writing/line_shape.h"
#include "core/writing/table.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr int reach = 400; // lines of one paragraph that are looked at on either side

bool joins(const LineShape &shape, const QString &text, const LineShape &above)
{
    return !shape.blank && !above.blank && !shape.isItem() && shape.level == 0 && above.level == 0 && shape.quoteDepth == above.quoteDepth
           && !isUnderline(text) && !isThematicBreak(text) && !looksLikeTableRow(text);
}

bool joinsAbove(const Lines &lines, int line)
{
    if (line == 0 || lines.isLiteral(line - 1) || lines.isLiteral(line))
        return false;
    const QString above = lines.text(line - 1);
    if (isUnderline(above) || isThematicBreak(above) || looksLikeTableRow(above))
        return false;
    return joins(shapeOf(lines.text(line)), lines.text(line), shapeOf(above));
}

void appendCells(const Lines &lines, int line, const Selection &selection, QList<Passage> &result)
{
    const QString text = lines.text(line);
    for (const CellPlace &cell : cellPlaces(text)) {
        const qsizetype at = lines.start(line) + cell.at;
        if (at > selection.end() || at + cell.length < selection.start() || (cell.length == 0 && !selection.isEmpty()))
            continue;
        Passage passage;
        passage.append(text.mid(cell.at, cell.length), at);
        result.append(passage);
    }
}

void collect(const Node &node, const QString &text, QList<InlinePlace> &places)
{
    InlinePlace place{node.kind, node.at, node.at + node.length, node.at, node.at + node.length, false};
    const auto marks = [&](qsizetype width) {
        place.innerAt += width;
        place.innerEnd -= width;
    };
    bool wanted = node.at >= 0;
    switch (node.kind) {
    case NodeKind::Strong: marks(2); break;
    case NodeKind::Emphasis: marks(1); break;
    case NodeKind::Strikethrough: marks(node.length > 4 && text.mid(node.at, 2) == u"~~" ? 2 : 1); break;
    case NodeKind::Code: {
        qsizetype ticks = 0;
        while (wanted && ticks < node.length && text[node.at + ticks] == u'`')
            ++ticks;
        marks(ticks);
        place.whole = true;
        break;
    }
    case NodeKind::Link: {
        if (!wanted || text[node.at] != u'[') {
            place.whole = true;
            break;
        }
        qsizetype close = node.at + 1;
        for (const Node &child : node.children) {
            if (child.at >= 0)
                close = std::max(close, child.at + child.length);
        }
        place.innerAt = node.at + 1;
        place.innerEnd = std::max(place.innerAt, text.indexOf(u']', close));
        break;
    }
    case NodeKind::Image:
    case NodeKind::HtmlInline:
    case NodeKind::FootnoteReference: place.whole = true; break;
    default: wanted = false;
    }
    if (wanted)
        places.append(place);
    if (node.kind == NodeKind::Image)
        return;
    for (const Node &child : node.children)
        collect(child, text, places);
}

} // namespace

void Passage::append(const QString &text, qsizetype source)
{
    if (!m_parts.isEmpty())
        m_text += u'\n';
    m_parts.append({m_text.size(), source, text.size()});
    m_text += text;
}

qsizetype Passage::toSource(qsizetype at) const
{
    auto part = std::upper_bound(m_parts.begin(), m_parts.end(), at, [](qsizetype a, const Part &b) { return a < b.at; });
    const Part &found = *std::prev(part);
    return found.source + std::min(at - found.at, found.length);
}

qsizetype Passage::fromSource(qsizetype offset) const
{
    auto part = std::upper_bound(m_parts.begin(), m_parts.end(), offset, [](qsizetype a, const Part &b) { return a < b.source; });
    if (part == m_parts.begin())
        return 0;
    const Part &found = *std::prev(part);
    return found.at + std::min(offset - found.source, found.length);
}

QList<Passage> passages(const Lines &lines, const Selection &selection)
{
    LineRange range = touchedLines(lines, selection);
    for (int i = 0; i < reach && joinsAbove(lines, range.first); ++i)
        --range.first;
    for (int i = 0; i < reach && range.last + 1 < lines.count() && joinsAbove(lines, range.last + 1); ++i)
        ++range.last;
    QList<Passage> result;
    bool open = false;
    for (int line = range.first; line <= range.last; ++line) {
        const QString text = lines.text(line);
        const LineShape shape = shapeOf(text);
        if (lines.isLiteral(line) || isThematicBreak(text) || isUnderline(text) || (shape.blank && range.first != range.last)) {
            open = false;
            continue;
        }
        if (looksLikeTableRow(text)) {
            open = false;
            if (!isDelimiterRow(text))
                appendCells(lines, line, selection, result);
            continue;
        }
        if (!open || !joinsAbove(lines, line))
            result.append(Passage());
        result.last().append(text.mid(shape.contentAt), lines.start(line) + shape.contentAt);
        open = true;
    }
    return result;
}

QList<InlinePlace> inlinePlaces(const QString &passage)
{
    return inlinePlaces(Document::parse(passage));
}

QList<InlinePlace> inlinePlaces(const Document &document)
{
    QList<InlinePlace> places;
    collect(document.root(), document.body(), places);
    return places;
}

} // namespace lanyard
