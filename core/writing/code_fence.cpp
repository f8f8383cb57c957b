// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/code_fence.h"

#include "core/writing/line_shape.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int reach = 5000;

QString fenceOf(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("^[ \\t>]*(`{3,}|~{3,})"));
    return form.match(line).captured(1);
}

bool closes(const QString &line, const QString &fence)
{
    const QString own = fenceOf(line);
    return own.size() >= fence.size() && own.front() == fence.front() && line.trimmed().endsWith(own);
}

std::optional<Change> unfenced(const Lines &lines, const Selection &selection, const LineRange &range)
{
    // The fences are the first and the last of the literal lines around.
    int first = range.first;
    while (first > 0 && range.first - first < reach && lines.isLiteral(first - 1) && fenceOf(lines.text(first)).isEmpty())
        --first;
    const QString fence = fenceOf(lines.text(first));
    if (fence.isEmpty())
        return std::nullopt;
    int last = std::max(first + 1, range.last);
    while (last < lines.count() && last - range.last < reach && lines.isLiteral(last) && !closes(lines.text(last), fence))
        ++last;
    QList<TextEdit> edits{{lines.start(first), lines.text(first).size() + (first + 1 < lines.count() ? 1 : 0), {}}};
    if (last < lines.count() && lines.isLiteral(last) && closes(lines.text(last), fence))
        edits.append({lines.start(last) - 1, lines.text(last).size() + 1, {}});
    if (edits.size() == 2 && last == first + 1) // an empty block: both fences with the line end between them
        edits = {{lines.start(first), lines.end(last) - lines.start(first), {}}};
    return Change{edits, mapped(edits, selection)};
}

} // namespace

std::optional<Change> toggledCodeBlock(const Lines &lines, const Selection &selection)
{
    const LineRange range = touchedLines(lines, selection);
    if (lines.isLiteral(range.first))
        return unfenced(lines, selection, range);
    const bool empty = range.first == range.last && lines.text(range.first).trimmed().isEmpty();
    qsizetype ticks = 3;
    for (int line = range.first; line <= range.last; ++line) {
        const QString own = fenceOf(lines.text(line));
        if (!own.isEmpty() && own.front() == u'`')
            ticks = std::max(ticks, own.size() + 1);
    }
    const QString fence(ticks, u'`');
    // In an item or a quote the fences stand as deep as the text.
    const QString first = lines.text(range.first);
    const LineShape shape = shapeOf(first);
    const QString marks = shape.isItem() ? QString() : first.left(shape.indentEnd);
    const bool textAbove = range.first > 0 && !lines.isLiteral(range.first - 1) && !shapeOf(lines.text(range.first - 1)).blank;
    const bool textBelow = range.last + 1 < lines.count() && !lines.text(range.last + 1).trimmed().isEmpty();
    QString opening = marks + fence;
    if (textAbove)
        opening.prepend(shape.quoteDepth > 0 ? marks.trimmed() + u'\n' : QStringLiteral("\n"));
    const qsizetype caret = lines.start(range.first) + opening.size();
    QString closing = u'\n' + marks + fence;
    if (textBelow)
        closing += shape.quoteDepth > 0 ? u'\n' + marks.trimmed() : QStringLiteral("\n");
    QList<TextEdit> edits;
    if (empty)
        edits = {{lines.start(range.first), first.size(), opening + u'\n' + marks + closing}};
    else
        edits = {{lines.start(range.first), 0, opening + u'\n'}, {lines.end(range.last), 0, closing}};
    return Change{edits, {caret, caret}};
}

} // namespace lanyard
