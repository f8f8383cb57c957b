// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/lines.h"

#include <algorithm>

namespace lanyard {

TextLines::TextLines(const QString &text, const QList<int> &literal) : m_lines(text.split(u'\n')), m_literal(literal)
{
    qsizetype at = 0;
    for (const QString &line : std::as_const(m_lines)) {
        m_starts.append(at);
        at += line.size() + 1;
    }
}

int TextLines::at(qsizetype offset) const
{
    return int(std::upper_bound(m_starts.begin(), m_starts.end(), offset) - m_starts.begin()) - 1;
}

qsizetype mapped(const QList<TextEdit> &edits, qsizetype offset)
{
    qsizetype moved = 0;
    for (const TextEdit &edit : edits) {
        if (edit.at > offset)
            break;
        if (edit.at + edit.removed > offset) // inside of what goes
            return edit.at + moved + std::min(offset - edit.at, edit.inserted.size());
        moved += edit.inserted.size() - edit.removed;
    }
    return offset + moved;
}

Selection mapped(const QList<TextEdit> &edits, const Selection &selection)
{
    return {mapped(edits, selection.anchor), mapped(edits, selection.position)};
}

TextEdit smallestEdit(qsizetype at, const QString &before, const QString &after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < most && before[same] == after[same])
        ++same;
    if (same > 0 && same < before.size() && before[same - 1].isHighSurrogate())
        --same;
    qsizetype behind = 0;
    while (behind < most - same && before[before.size() - 1 - behind] == after[after.size() - 1 - behind])
        ++behind;
    if (behind > 0 && before[before.size() - behind].isLowSurrogate())
        --behind;
    return {at + same, before.size() - same - behind, after.mid(same, after.size() - same - behind)};
}

QList<TextEdit> inOrder(QList<TextEdit> edits)
{
    edits.removeIf([](const TextEdit &edit) { return edit.removed == 0 && edit.inserted.isEmpty(); });
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) { return a.at < b.at; });
    return edits;
}

LineRange touchedLines(const Lines &lines, const Selection &selection)
{
    LineRange range{lines.at(selection.start()), lines.at(selection.end())};
    if (range.last > range.first && selection.end() == lines.start(range.last))
        --range.last;
    return range;
}

} // namespace lanyard
