// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/line_shape.h"
#include "core/writing/list_text.h"
#include "core/writing/lists.h"

#include <QHash>

#include <algorithm>

namespace lanyard {

namespace {

struct Target
{
    int line = 0;
    QString text;
    LineShape shape;
};

// The lines that hold words. Literal ones stop it all: half a change would be worse than none.
QList<Target> targets(const Lines &lines, const Selection &selection)
{
    const LineRange range = touchedLines(lines, selection);
    QList<Target> result;
    for (int line = range.first; line <= range.last; ++line) {
        if (lines.isLiteral(line))
            return {};
        const QString text = lines.text(line);
        const LineShape shape = shapeOf(text);
        if (!shape.blank || range.first == range.last)
            result.append({line, text, shape});
    }
    return result;
}

bool isOfKind(const LineShape &shape, ListKind kind)
{
    switch (kind) {
    case ListKind::Bullets: return shape.isItem() && shape.number < 0 && shape.taskAt < 0;
    case ListKind::Numbers: return shape.isNumbered() && shape.taskAt < 0;
    case ListKind::Tasks: return shape.isItem() && shape.taskAt >= 0;
    }
    return false;
}

// The marker that the list above has, so that a new item joins it.
LineShape modelAbove(const Lines &lines, const Target &first, ListKind kind)
{
    if (first.line == 0 || lines.isLiteral(first.line - 1))
        return {};
    const LineShape above = shapeOf(lines.text(first.line - 1));
    const bool fits = kind == ListKind::Tasks ? above.isItem() && above.number < 0 : isOfKind(above, kind);
    return fits && above.quoteDepth == first.shape.quoteDepth && above.indent == first.shape.indent ? above : LineShape();
}

QList<TextEdit> rewritten(const Lines &lines, const QList<std::pair<int, QString>> &changed)
{
    QList<TextEdit> edits;
    for (const auto &[line, text] : changed)
        edits.append(smallestEdit(lines.start(line), lines.text(line), text));
    return inOrder(edits);
}

std::optional<Change> changed(const Lines &lines, const Selection &selection, const QList<std::pair<int, QString>> &texts)
{
    const QList<TextEdit> edits = rewritten(lines, texts);
    if (edits.isEmpty())
        return std::nullopt;
    return Change{edits, mapped(edits, selection)};
}

} // namespace

std::optional<Change> toggledList(const Lines &lines, const Selection &selection, ListKind kind)
{
    const QList<Target> all = targets(lines, selection);
    if (all.isEmpty())
        return std::nullopt;
    const bool off = std::all_of(all.begin(), all.end(), [kind](const Target &each) { return isOfKind(each.shape, kind); });
    const LineShape above = off ? LineShape() : modelAbove(lines, all.first(), kind);
    QList<std::pair<int, QString>> texts;
    QHash<int, int> numbers; // the next one at each column
    if (above.isNumbered())
        numbers.insert(above.indent, above.number + 1);
    for (const Target &each : all) {
        const QString start = each.text.left(each.shape.indentEnd);
        const QString content = each.text.mid(each.shape.isItem() ? each.shape.contentAt : each.shape.indentEnd);
        QString marker;
        if (!off && kind == ListKind::Numbers) {
            int &number = numbers[each.shape.indent];
            number = std::max(number, 1);
            marker = markerText(above.isItem() ? above.mark : u'.', number++) + u' ';
        } else if (!off) {
            const QChar bullet = each.shape.isItem() && each.shape.number < 0 ? each.shape.mark : above.isItem() ? above.mark : u'-';
            marker = bullet + QStringLiteral(" ");
            if (kind == ListKind::Tasks)
                marker += each.shape.taskAt >= 0 ? each.text.mid(each.shape.taskAt, 3) + u' ' : QStringLiteral("[ ] ");
        }
        texts.append({each.line, start + marker + content});
    }
    return changed(lines, selection, texts);
}

std::optional<Change> toggledTasks(const Lines &lines, const Selection &selection)
{
    QList<Target> items = targets(lines, selection);
    items.removeIf([](const Target &each) { return !each.shape.isItem(); });
    const bool untick = std::all_of(items.begin(), items.end(), [](const Target &each) { return each.shape.ticked; });
    QList<TextEdit> edits;
    for (const Target &each : std::as_const(items)) {
        const qsizetype start = lines.start(each.line);
        if (each.shape.taskAt < 0)
            edits.append({start + each.shape.contentAt, 0, each.shape.contentAt == each.shape.markerEnd ? QStringLiteral(" [ ] ") : QStringLiteral("[ ] ")});
        else if (each.shape.ticked == untick)
            edits.append({start + each.shape.taskAt + 1, 1, untick ? QStringLiteral(" ") : QStringLiteral("x")});
    }
    if (edits.isEmpty())
        return std::nullopt;
    Selection after = mapped(edits, selection);
    return Change{edits, after};
}

std::optional<Change> toggledQuote(const Lines &lines, const Selection &selection)
{
    const LineRange range = touchedLines(lines, selection);
    bool off = true;
    for (int line = range.first; line <= range.last; ++line) {
        if (lines.isLiteral(line))
            return std::nullopt;
        const LineShape shape = shapeOf(lines.text(line));
        off = off && (shape.quoteDepth > 0 || lines.text(line).trimmed().isEmpty());
    }
    off = off && shapeOf(lines.text(range.first)).quoteDepth > 0;
    QList<std::pair<int, QString>> texts;
    for (int line = range.first; line <= range.last; ++line) {
        const QString text = lines.text(line);
        if (!off) {
            const bool between = text.trimmed().isEmpty() && line < range.last && range.first < range.last;
            texts.append({line, between ? QStringLiteral(">") : QStringLiteral("> ") + text});
            continue;
        }
        const qsizetype mark = text.indexOf(u'>');
        if (mark < 0)
            continue;
        const bool blank = mark + 1 < text.size() && text[mark + 1] == u' ';
        texts.append({line, text.left(mark) + text.mid(mark + (blank ? 2 : 1))});
    }
    return changed(lines, selection, texts);
}

} // namespace lanyard
