// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/list_text.h"
#include "core/writing/lists.h"

#include <algorithm>

namespace lanyard {

namespace {

// The marks of quotes at a line's start, with the blank that one behind them wants.
QString quoteMarks(const QString &line, const LineShape &shape)
{
    QString marks = line.left(shape.quoteEnd);
    if (marks.endsWith(u'>'))
        marks += u' ';
    return marks;
}

Change withCaret(QList<TextEdit> edits, qsizetype caret)
{
    return {inOrder(std::move(edits)), {caret, caret}};
}

// The edit that ends the line at the caret and begins the next one with `start`; blanks behind the caret go.
TextEdit lineEndAt(const Lines &lines, const Selection &selection, const QString &start)
{
    const int line = lines.at(selection.end());
    const QString text = lines.text(line);
    qsizetype end = selection.end() - lines.start(line);
    while (end < text.size() && (text[end] == u' ' || text[end] == u'\t'))
        ++end;
    return {selection.start(), lines.start(line) + end - selection.start(), u'\n' + start};
}

// An empty item or quote ends: the next words stand in a paragraph of their own, not as the last one's lazy end.
Change ended(const Lines &lines, int line, const LineShape &shape, QList<TextEdit> following)
{
    const qsizetype from = shape.isItem() ? shape.quoteEnd : 0;
    const QString marks = shape.isItem() ? quoteMarks(lines.text(line), shape) : QString();
    const bool blankAbove = line == 0 || shapeOf(lines.text(line - 1)).blank;
    TextEdit edit{lines.start(line) + from, lines.text(line).size() - from, {}};
    if (!blankAbove || (!shape.isItem() && line > 0 && !lines.text(line - 1).trimmed().isEmpty()))
        edit.inserted = u'\n' + marks;
    const qsizetype caret = edit.at + edit.inserted.size();
    following.append(edit);
    return withCaret(following, caret);
}

// What follows when an item stops being one.
void closeGap(ListText &list, const std::vector<int> &run, int item, ListText::Numbering numbering, int number)
{
    const auto place = std::find(run.begin(), run.end(), item);
    if (place != run.begin()) {
        list.renumber(*std::prev(place), numbering);
    } else if (std::next(place) != run.end() && number >= 0 && numbering == ListText::Numbering::Counted) {
        const int next = *std::next(place);
        list.setMarker(next, list.rows()[size_t(next)].shape.mark, number);
        list.renumber(next, numbering);
    }
}

// The topmost items that the selection touches.
std::vector<int> chosenItems(const ListText &list, const LineRange &range)
{
    std::vector<int> chosen;
    int covered = -1; // rows before it go with an item that was chosen
    for (int line = range.first; line <= range.last; ++line) {
        const int row = list.rowOf(line);
        if (row < 0 || row >= int(list.rows().size()))
            break;
        if (list.rows()[size_t(row)].shape.blank)
            continue;
        const int item = list.itemAt(row);
        if (item < 0 || item < covered)
            continue;
        if (chosen.empty() || chosen.back() != item)
            chosen.push_back(item);
        covered = list.subtreeEnd(item);
    }
    return chosen;
}

bool anyLiteral(const Lines &lines, const LineRange &range)
{
    for (int line = range.first; line <= range.last; ++line) {
        if (lines.isLiteral(line))
            return true;
    }
    return false;
}

void putBelow(ListText &list, int item, int above)
{
    const ListText::Numbering old = list.numbering(item);
    const std::vector<int> run = list.siblings(item);
    const int number = list.rows()[size_t(item)].shape.number;
    const int child = list.lastChild(above);
    const LineShape model = child >= 0 ? list.rows()[size_t(child)].shape : LineShape();
    const ListText::Numbering counting = child >= 0 ? list.numbering(child) : ListText::Numbering::Counted;
    const bool wasNumbered = number >= 0;

    list.setIndent(item, child >= 0 ? model.indent : list.rows()[size_t(above)].shape.contentColumn());
    if (child >= 0) {
        const int next = counting == ListText::Numbering::Same ? model.number : model.number + 1;
        list.setMarker(item, model.mark, model.number < 0 ? -1 : next);
        list.renumber(item, counting);
    } else if (wasNumbered) {
        list.setMarker(item, list.rows()[size_t(item)].shape.mark, 1);
    }
    closeGap(list, run, item, old, number);
}

void putBeside(ListText &list, int item, int parent)
{
    const LineShape model = list.rows()[size_t(parent)].shape;
    const ListText::Numbering counting = list.numbering(parent);
    const int old = list.rows()[size_t(item)].shape.number;
    const std::vector<int> run = list.siblings(item);

    const int end = list.subtreeEnd(item);
    const int tail = list.subtreeEnd(parent);
    list.setIndent(item, model.indent);
    const int next = counting == ListText::Numbering::Same ? model.number : model.number + 1;
    list.setMarker(item, model.mark, model.number < 0 ? -1 : next);
    // Those that followed hang on it now; a wider marker needs them further in.
    const int column = list.rows()[size_t(item)].shape.contentColumn();
    for (int i = end; i < tail; ++i) {
        const ListText::Row &row = list.rows()[size_t(i)];
        if (row.isItem() && row.shape.indent > model.indent && row.shape.indent < column)
            list.setIndent(i, column);
    }
    const auto place = std::find(run.begin(), run.end(), item);
    if (old >= 0 && std::next(place) != run.end() && list.rows()[size_t(*std::next(place))].parent == item) {
        const int first = *std::next(place);
        list.setMarker(first, list.rows()[size_t(first)].shape.mark, 1);
        list.renumber(first, ListText::Numbering::Counted);
    }
    list.renumber(parent, counting);
}

Change moved(const Lines &lines, const ListText &list, const Selection &selection)
{
    const QList<TextEdit> edits = inOrder(list.edits(lines));
    return {edits, mapped(edits, selection)};
}

std::optional<Change> continuedQuote(const Lines &lines, const Selection &selection, int line, const LineShape &shape)
{
    const QString text = lines.text(line);
    if (shape.quoteDepth == 0 || selection.start() - lines.start(line) < shape.quoteEnd)
        return std::nullopt;
    if (shape.blank && selection.isEmpty()) {
        if (shape.quoteDepth == 1)
            return ended(lines, line, shape, {});
        const qsizetype mark = text.lastIndexOf(u'>', shape.quoteEnd - 1);
        return withCaret({{lines.start(line) + mark, shape.quoteEnd - mark, {}}}, lines.start(line) + mark);
    }
    const TextEdit edit = lineEndAt(lines, selection, quoteMarks(text, shape));
    return withCaret({edit}, edit.at + edit.inserted.size());
}

} // namespace

std::optional<Change> continued(const Lines &lines, const Selection &selection)
{
    const int line = lines.at(selection.start());
    if (lines.isLiteral(line))
        return std::nullopt;
    const QString text = lines.text(line);
    const LineShape shape = shapeOf(text);
    const qsizetype column = selection.start() - lines.start(line);
    if (!shape.isItem() && (shape.blank || shape.indent == 0))
        return continuedQuote(lines, selection, line, shape);
    if (column < shape.contentAt && !(shape.isItem() && column >= shape.markerEnd))
        return std::nullopt;

    ListText list(lines, line);
    const int item = list.itemAt(list.rowOf(line));
    if (item < 0)
        return continuedQuote(lines, selection, line, shape);
    const ListText::Numbering numbering = list.numbering(item);
    const ListText::Row owner = list.rows()[size_t(item)];

    const bool empty = shape.isItem() && QStringView(text).mid(shape.contentAt).trimmed().isEmpty();
    if (empty && selection.isEmpty()) {
        if (owner.parent >= 0)
            return outdented(lines, {lines.end(line), lines.end(line)});
        const std::vector<int> run = list.siblings(item);
        list.setText(item, QString());
        closeGap(list, run, item, numbering, owner.shape.number);
        QList<TextEdit> following = list.edits(lines);
        following.removeIf([&](const TextEdit &edit) { return edit.at <= lines.end(line); });
        return ended(lines, line, shape, following);
    }

    const int number = owner.shape.number < 0                            ? -1
                       : numbering == ListText::Numbering::Same ? owner.shape.number
                                                                         : owner.shape.number + 1;
    QString start = quoteMarks(owner.text, owner.shape) + owner.text.mid(owner.shape.quoteEnd, owner.shape.indentEnd - owner.shape.quoteEnd)
                    + markerText(owner.shape.mark, number);
    const qsizetype contentAt = owner.shape.taskAt >= 0 ? owner.shape.taskAt : owner.shape.contentAt;
    const QString gap = owner.text.mid(owner.shape.markerEnd, contentAt - owner.shape.markerEnd);
    start += gap.isEmpty() ? QStringLiteral(" ") : gap;
    if (owner.shape.taskAt >= 0)
        start += QLatin1String("[ ] ");

    const TextEdit edit = lineEndAt(lines, selection, start);
    list.insertRow(list.rowOf(line) + 1, start);
    list.renumber(item, numbering);
    QList<TextEdit> edits = list.edits(lines);
    edits.removeIf([&](const TextEdit &other) { return other.at < edit.at + edit.removed || lines.at(other.at) <= line; });
    edits.append(edit);
    return withCaret(edits, edit.at + edit.inserted.size());
}

Change brokenLine(const Lines &lines, const Selection &selection)
{
    const int line = lines.at(selection.start());
    const QString text = lines.text(line);
    const LineShape shape = shapeOf(text);
    const qsizetype column = selection.start() - lines.start(line);
    if (lines.isLiteral(line) || column < shape.contentAt)
        return withCaret({{selection.start(), selection.end() - selection.start(), QStringLiteral("\n")}}, selection.start() + 1);
    TextEdit edit = lineEndAt(lines, selection, quoteMarks(text, shape) + QString(shape.contentColumn(), u' '));
    const QStringView before = QStringView(text).mid(shape.contentAt, column - shape.contentAt);
    if (!before.trimmed().isEmpty()) {
        qsizetype blanks = 0;
        while (blanks < before.size() && before[before.size() - 1 - blanks] == u' ')
            ++blanks;
        edit.inserted.prepend(QString(std::max<qsizetype>(0, 2 - blanks), u' '));
    }
    return withCaret({edit}, edit.at + edit.inserted.size());
}

std::optional<Change> indented(const Lines &lines, const Selection &selection)
{
    const LineRange range = touchedLines(lines, selection);
    if (anyLiteral(lines, range))
        return std::nullopt;
    ListText list(lines, range.first);
    const std::vector<int> chosen = chosenItems(list, range);
    if (chosen.empty())
        return std::nullopt;
    for (const int item : chosen) {
        const int above = list.previousSibling(item);
        if (above >= 0)
            putBelow(list, item, above);
    }
    return moved(lines, list, selection);
}

std::optional<Change> outdented(const Lines &lines, const Selection &selection)
{
    const LineRange range = touchedLines(lines, selection);
    if (anyLiteral(lines, range))
        return std::nullopt;
    ListText list(lines, range.first);
    const std::vector<int> chosen = chosenItems(list, range);
    if (chosen.empty())
        return std::nullopt;
    // From the last, because those that follow an item hang on it once it has gone out.
    for (auto item = chosen.rbegin(); item != chosen.rend(); ++item) {
        const int parent = list.rows()[size_t(*item)].parent;
        if (parent >= 0)
            putBeside(list, *item, parent);
    }
    return moved(lines, list, selection);
}

std::optional<Change> unmarked(const Lines &lines, const Selection &selection)
{
    const int line = lines.at(selection.start());
    if (!selection.isEmpty() || lines.isLiteral(line))
        return std::nullopt;
    const LineShape shape = shapeOf(lines.text(line));
    const qsizetype column = selection.start() - lines.start(line);
    if (!shape.isItem()) {
        if (shape.quoteDepth == 0 || column != shape.quoteEnd)
            return std::nullopt;
        const qsizetype mark = lines.text(line).lastIndexOf(u'>', shape.quoteEnd - 1);
        return withCaret({{lines.start(line) + mark, shape.quoteEnd - mark, {}}}, lines.start(line) + mark);
    }
    if (column != shape.contentAt || shape.level > 0)
        return std::nullopt;
    ListText list(lines, line);
    const int item = list.rowOf(line);
    const ListText::Numbering numbering = list.numbering(item);
    const std::vector<int> run = list.siblings(item);
    list.setText(item, lines.text(line).left(shape.indentEnd) + lines.text(line).mid(shape.contentAt));
    closeGap(list, run, item, numbering, shape.number);
    QList<TextEdit> edits = list.edits(lines);
    edits.removeIf([&](const TextEdit &edit) { return lines.at(edit.at) == line; });
    edits.append({lines.start(line) + shape.indentEnd, shape.contentAt - shape.indentEnd, {}});
    return withCaret(edits, lines.start(line) + shape.indentEnd);
}

} // namespace lanyard
