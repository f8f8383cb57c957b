// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/line_moves.h"

namespace lanyard {

std::optional<Change> movedLines(const Lines &lines, const Selection &selection, LineMove move, int headLines)
{
    const LineRange range = touchedLines(lines, selection);
    const int other = move == LineMove::Up ? range.first - 1 : range.last + 1;
    if (other < 0 || other >= lines.count())
        return std::nullopt;
    const bool inHead = range.first < headLines;
    if (inHead && (range.first == 0 || range.last >= headLines - 1 || other == 0 || other >= headLines - 1))
        return std::nullopt; // its fences stay where they are
    if (!inHead && other < headLines)
        return std::nullopt;
    // Only the one line moves; the person's own lines, maybe many, stay untouched.
    const QString text = lines.text(other);
    QList<TextEdit> edits;
    qsizetype by = 0;
    if (move == LineMove::Up) {
        by = -(text.size() + 1);
        edits = {{lines.start(other), text.size() + 1, {}}, {lines.end(range.last), 0, u'\n' + text}};
    } else {
        by = text.size() + 1;
        edits = {{lines.start(range.first), 0, text + u'\n'}, {lines.end(range.last), text.size() + 1, {}}};
    }
    return Change{edits, {selection.anchor + by, selection.position + by}};
}

} // namespace lanyard
