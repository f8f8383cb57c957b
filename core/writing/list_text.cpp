// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/list_text.h"

#include <algorithm>

namespace lanyard {

namespace {

// Belongs to a list above it or may hold one: an item, something indented, a blank line.
bool mayBelong(const LineShape &shape, bool literal, int depth)
{
    if (shape.quoteDepth != depth)
        return false;
    return shape.blank || shape.indent > 0 || (!literal && shape.isItem());
}

ListText::Row rowFrom(const Lines &lines, int line)
{
    ListText::Row row;
    row.line = line;
    row.before = row.text = lines.text(line);
    row.literal = lines.isLiteral(line);
    row.shape = shapeOf(row.text);
    return row;
}

} // namespace

QString markerText(QChar mark, int number)
{
    return number < 0 ? QString(mark) : QString::number(number) + mark;
}

ListText::ListText(const Lines &lines, int line, int reach)
{
    const int depth = shapeOf(lines.text(line)).quoteDepth;
    m_first = line;
    std::vector<Row> above;
    for (int i = line - 1; i >= 0 && line - i <= reach; --i) {
        Row row = rowFrom(lines, i);
        if (!mayBelong(row.shape, row.literal, depth))
            break;
        above.push_back(std::move(row));
        m_first = i;
    }
    m_rows.assign(std::make_move_iterator(above.rbegin()), std::make_move_iterator(above.rend()));
    m_rows.push_back(rowFrom(lines, line));
    for (int i = line + 1; i < lines.count() && i - line <= reach; ++i) {
        Row row = rowFrom(lines, i);
        if (!mayBelong(row.shape, row.literal, depth))
            break;
        m_rows.push_back(std::move(row));
    }
    findParents();
}

void ListText::findParents()
{
    std::vector<int> open; // each the parent of the next
    bool blankBefore = false;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        Row &row = m_rows[size_t(i)];
        if (row.isItem()) {
            while (!open.empty() && m_rows[size_t(open.back())].shape.contentColumn() > row.shape.indent)
                open.pop_back();
            row.parent = open.empty() ? -1 : open.back();
            open.push_back(i);
        } else if (blankBefore && !row.shape.blank && row.shape.indent == 0) {
            open.clear();
        }
        blankBefore = row.shape.blank;
    }
}

int ListText::itemAt(int row) const
{
    if (m_rows[size_t(row)].isItem())
        return row;
    bool blank = m_rows[size_t(row)].shape.blank;
    for (int i = row - 1; i >= 0; --i) {
        const Row &above = m_rows[size_t(i)];
        if (above.isItem() && (m_rows[size_t(row)].shape.blank || above.shape.contentColumn() <= m_rows[size_t(row)].shape.indent || !blank))
            return i;
        blank = blank || above.shape.blank;
    }
    return -1;
}

int ListText::subtreeEnd(int item) const
{
    int end = item + 1;
    const int column = m_rows[size_t(item)].shape.contentColumn();
    bool blankBefore = false;
    for (int i = item + 1; i < int(m_rows.size()); ++i) {
        const Row &row = m_rows[size_t(i)];
        if (row.shape.blank) {
            blankBefore = true;
            continue;
        }
        // Text that goes on without its indentation belongs to the paragraph right above.
        const bool goesOn = !row.isItem() && !blankBefore;
        if (row.shape.indent < column && !goesOn)
            break;
        end = i + 1;
        blankBefore = false;
    }
    return end;
}

std::vector<int> ListText::siblings(int item) const
{
    std::vector<int> run;
    bool found = false;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Row &row = m_rows[size_t(i)];
        if (!row.isItem() || row.parent != m_rows[size_t(item)].parent)
            continue;
        if (!run.empty() && m_rows[size_t(run.back())].shape.mark != row.shape.mark) {
            if (found)
                break;
            run.clear();
        }
        run.push_back(i);
        found = found || i == item;
    }
    return run;
}

int ListText::previousSibling(int item) const
{
    for (int i = item - 1; i >= 0; --i) {
        if (m_rows[size_t(i)].isItem() && m_rows[size_t(i)].parent == m_rows[size_t(item)].parent)
            return i;
    }
    return -1;
}

int ListText::lastChild(int item) const
{
    for (int i = subtreeEnd(item) - 1; i > item; --i) {
        if (m_rows[size_t(i)].isItem() && m_rows[size_t(i)].parent == item)
            return i;
    }
    return -1;
}

ListText::Numbering ListText::numbering(int item) const
{
    const std::vector<int> run = siblings(item);
    bool counted = true;
    bool same = run.size() > 1;
    for (size_t i = 1; i < run.size(); ++i) {
        const int before = m_rows[size_t(run[i - 1])].shape.number;
        const int number = m_rows[size_t(run[i])].shape.number;
        counted = counted && number == before + 1;
        same = same && number == before;
    }
    return same ? Numbering::Same : counted ? Numbering::Counted : Numbering::Odd;
}

void ListText::insertRow(int at, const QString &text)
{
    Row row;
    row.text = text;
    row.shape = shapeOf(text);
    m_rows.insert(m_rows.begin() + at, std::move(row));
    findParents();
}

void ListText::setText(int row, const QString &text)
{
    m_rows[size_t(row)].text = text;
    m_rows[size_t(row)].shape = shapeOf(text);
    findParents();
}

void ListText::shift(int from, int to, int least, int columns)
{
    for (int i = from; i < to; ++i) {
        Row &row = m_rows[size_t(i)];
        if (row.shape.blank || row.shape.indent < least)
            continue;
        const QString indent(std::max(0, row.shape.indent + columns), u' ');
        row.text = row.text.left(row.shape.quoteEnd) + indent + row.text.mid(row.shape.indentEnd);
        row.shape = shapeOf(row.text);
    }
}

void ListText::setIndent(int item, int column)
{
    const int end = subtreeEnd(item);
    const LineShape shape = m_rows[size_t(item)].shape;
    const int columns = column - shape.indent;
    if (columns == 0)
        return;
    shift(item + 1, end, shape.contentColumn(), columns);
    shift(item, item + 1, 0, columns);
    findParents();
}

void ListText::setMarker(int item, QChar mark, int number)
{
    Row &row = m_rows[size_t(item)];
    if (row.shape.mark == mark && row.shape.number == number)
        return;
    const int column = row.shape.contentColumn();
    const bool sameWidth = markerText(mark, number).size() == row.shape.markerEnd - row.shape.indentEnd;
    const int end = sameWidth ? item + 1 : subtreeEnd(item);
    row.text.replace(row.shape.indentEnd, row.shape.markerEnd - row.shape.indentEnd, markerText(mark, number));
    row.shape = shapeOf(row.text);
    if (row.shape.contentColumn() == column)
        return; // all others stay where they are; a long list is counted item by item
    shift(item + 1, end, column, row.shape.contentColumn() - column);
    findParents();
}

void ListText::renumber(int item, Numbering numbering)
{
    if (!m_rows[size_t(item)].shape.isNumbered() || numbering == Numbering::Odd)
        return;
    const std::vector<int> run = siblings(item);
    const int first = m_rows[size_t(run.front())].shape.number;
    for (size_t i = 1; i < run.size(); ++i)
        setMarker(run[i], m_rows[size_t(run[i])].shape.mark, numbering == Numbering::Same ? first : first + int(i));
}

QList<TextEdit> ListText::edits(const Lines &lines) const
{
    QList<TextEdit> edits;
    for (const Row &row : m_rows) {
        if (row.line >= 0 && row.text != row.before)
            edits.append(smallestEdit(lines.start(row.line), row.before, row.text));
    }
    return edits;
}

} // namespace lanyard
