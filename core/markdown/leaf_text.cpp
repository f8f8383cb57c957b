// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/inline_places.h"

#include <algorithm>

namespace lanyard {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

// Behind at most `quotes` quote marks and the blanks around them.
qsizetype behindMarks(QStringView text, qsizetype at, qsizetype end, int quotes)
{
    while (at < end && isBlank(text[at]))
        ++at;
    for (; quotes > 0 && at < end && text[at] == u'>'; --quotes) {
        ++at;
        while (at < end && isBlank(text[at]))
            ++at;
    }
    return at;
}

} // namespace

LeafText::LeafText(const SourceText &source, const Node &leaf)
    : m_source(source)
{
    if (leaf.at < 0 || leaf.firstLine < 1)
        return;
    const QString &text = source.text();
    if (leaf.kind == NodeKind::TableCell) {
        append(leaf.at, leaf.at + leaf.length);
        return;
    }
    // Quote marks that stand before the block on its first line stand before its other lines too, but for lazy ones.
    const qsizetype first = source.lineStart(leaf.firstLine);
    const int quotes = int(QStringView(text).mid(first, leaf.at - first).count(u'>'));
    qsizetype from = leaf.at;
    if (leaf.kind == NodeKind::Heading && from < text.size() && text[from] == u'#') {
        while (from < source.lineEnd(leaf.firstLine) && text[from] == u'#')
            ++from;
        while (from < source.lineEnd(leaf.firstLine) && isBlank(text[from]))
            ++from;
    }
    append(from, source.lineEnd(leaf.firstLine));
    for (int line = leaf.firstLine + 1; line <= leaf.lastLine; ++line) {
        m_text += u'\n';
        const qsizetype end = source.lineEnd(line);
        append(behindMarks(text, source.lineStart(line), end, quotes), end);
    }
}

void LeafText::append(qsizetype from, qsizetype to)
{
    m_lines.push_back({m_text.size(), from});
    if (to > from)
        m_text += QStringView(m_source.text()).mid(from, to - from);
}

qsizetype LeafText::inSource(qsizetype position) const
{
    const auto line = std::upper_bound(m_lines.begin(), m_lines.end(), position, [](qsizetype p, const Line &l) { return p < l.at; });
    if (line == m_lines.begin())
        return -1;
    return std::prev(line)->source + position - std::prev(line)->at;
}

} // namespace lanyard
