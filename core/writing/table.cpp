// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/table.h"

#include "core/writing/display_width.h"
#include "core/writing/line_shape.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int reach = 3000; // rows on either side of the caret

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    for (const CellPlace &place : cellPlaces(line))
        cells.append(line.mid(place.at, place.length));
    return cells;
}

Alignment alignmentOf(const QString &dashes)
{
    const bool left = dashes.startsWith(u':');
    const bool right = dashes.endsWith(u':');
    return left && right ? Alignment::Center : left ? Alignment::Left : right ? Alignment::Right : Alignment::None;
}

QString dashes(int width, Alignment alignment)
{
    QString result(width, u'-');
    if (alignment == Alignment::Left || alignment == Alignment::Center)
        result.front() = u':';
    if (alignment == Alignment::Right || alignment == Alignment::Center)
        result.back() = u':';
    return result;
}

} // namespace

QList<CellPlace> cellPlaces(const QString &line)
{
    const LineShape shape = shapeOf(line);
    qsizetype at = shape.isItem() ? shape.contentAt : shape.indentEnd;
    qsizetype end = line.size();
    while (end > at && line[end - 1].isSpace())
        --end;
    if (at < end && line[at] == u'|')
        ++at;
    QList<CellPlace> places;
    const auto add = [&](qsizetype from, qsizetype to) {
        while (from < to && line[from].isSpace())
            ++from;
        while (to > from && line[to - 1].isSpace())
            --to;
        places.append({from, to - from});
    };
    qsizetype from = at;
    bool closed = false;
    for (qsizetype i = at; i < end; ++i) {
        closed = false;
        if (line[i] == u'\\') {
            ++i;
        } else if (line[i] == u'|') {
            if (from == i || QStringView(line).mid(from, i - from).trimmed().isEmpty()) {
                const qsizetype middle = from < i ? from + 1 : from; // an empty cell: behind the blank after its pipe
                places.append({middle, 0});
            } else {
                add(from, i);
            }
            from = i + 1;
            closed = true;
        }
    }
    if (!closed && from <= end)
        add(from, end);
    return places;
}

bool looksLikeTableRow(const QString &line)
{
    const LineShape shape = shapeOf(line);
    const qsizetype at = shape.isItem() ? shape.contentAt : shape.indentEnd;
    return at < line.size() && line[at] == u'|';
}

bool isDelimiterRow(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("^[ \\t>]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*$"));
    return line.contains(u'|') && form.match(line).hasMatch();
}

std::optional<Table> Table::at(const Lines &lines, int line)
{
    const auto isRow = [&](int each) {
        return each >= 0 && each < lines.count() && !lines.isLiteral(each) && !shapeOf(lines.text(each)).blank && lines.text(each).contains(u'|');
    };
    if (!isRow(line))
        return std::nullopt;
    // The delimiter row is the second; it may stand below the line or anywhere above.
    int delimiter = -1;
    if (isRow(line + 1) && isDelimiterRow(lines.text(line + 1)))
        delimiter = line + 1;
    for (int i = line; delimiter < 0 && i > 0 && line - i <= reach && isRow(i); --i) {
        if (isDelimiterRow(lines.text(i)))
            delimiter = i;
    }
    if (delimiter < 1 || !isRow(delimiter - 1))
        return std::nullopt;

    Table table;
    table.m_firstLine = delimiter - 1;
    const QString head = lines.text(delimiter - 1);
    const LineShape shape = shapeOf(head);
    table.m_firstStart = head.left(shape.isItem() ? shape.contentAt : shape.indentEnd);
    const QString second = lines.text(delimiter);
    table.m_start = second.left(shapeOf(second).indentEnd);
    for (const QString &cell : cellsOf(second))
        table.m_alignments.append(alignmentOf(cell));
    table.m_rows.append(cellsOf(head));
    if (table.m_rows.first().size() != table.m_alignments.size())
        return std::nullopt; // GFM: no table
    const int depth = shape.quoteDepth;
    for (int i = delimiter + 1; i - line <= reach && isRow(i); ++i) {
        const LineShape each = shapeOf(lines.text(i));
        if (each.quoteDepth != depth || each.isItem() || each.level > 0)
            break;
        QStringList cells = cellsOf(lines.text(i));
        while (cells.size() > table.m_alignments.size()) { // GFM drops what is too much; we keep it in the last cell
            const QString last = cells.takeLast();
            cells.last() = cells.last().isEmpty() ? last : last.isEmpty() ? cells.last() : cells.last() + QStringLiteral(" \\| ") + last;
        }
        while (cells.size() < table.m_alignments.size())
            cells.append(QString());
        table.m_rows.append(cells);
    }
    return table;
}

Table Table::empty(int columns, int bodyRows)
{
    Table table;
    table.m_alignments = QList<Alignment>(columns, Alignment::None);
    table.m_rows = QList<QStringList>(bodyRows + 1, QStringList(columns, QString()));
    return table;
}

void Table::insertRow(int before)
{
    m_rows.insert(std::max(before, 1), QStringList(columnCount(), QString()));
}

void Table::removeRow(int row)
{
    if (row > 0)
        m_rows.removeAt(row);
}

void Table::insertColumn(int before)
{
    m_alignments.insert(before, Alignment::None);
    for (QStringList &row : m_rows)
        row.insert(before, QString());
}

void Table::removeColumn(int column)
{
    if (columnCount() < 2)
        return;
    m_alignments.removeAt(column);
    for (QStringList &row : m_rows)
        row.removeAt(column);
}

QList<int> Table::widths() const
{
    QList<int> widths;
    for (int column = 0; column < columnCount(); ++column) {
        int width = 3;
        for (const QStringList &row : m_rows)
            width = std::max(width, displayWidth(row[column]));
        widths.append(width);
    }
    return widths;
}

QString Table::padded(const QString &cell, int width, Alignment alignment) const
{
    const int room = std::max(0, width - displayWidth(cell));
    const int before = alignment == Alignment::Right ? room : alignment == Alignment::Center ? room / 2 : 0;
    return QString(before, u' ') + cell + QString(room - before, u' ');
}

QStringList Table::lines() const
{
    const QList<int> width = widths();
    QStringList result;
    for (int row = 0; row < rowCount(); ++row) {
        QString line = row == 0 ? m_firstStart : m_start;
        line += u'|';
        for (int column = 0; column < columnCount(); ++column)
            line += u' ' + padded(m_rows[row][column], width[column], m_alignments[column]) + QStringLiteral(" |");
        result.append(line);
        if (row > 0)
            continue;
        QString second = m_start + u'|';
        for (int column = 0; column < columnCount(); ++column)
            second += u' ' + dashes(width[column], m_alignments[column]) + QStringLiteral(" |");
        result.append(second);
    }
    return result;
}

CellPlace Table::place(int row, int column) const
{
    const QList<int> width = widths();
    qsizetype at = (row == 0 ? m_firstStart : m_start).size() + 1;
    for (int i = 0; i < column; ++i)
        at += padded(m_rows[row][i], width[i], m_alignments[i]).size() + 3;
    const QString cell = m_rows[row][column];
    const int room = std::max(0, width[column] - displayWidth(cell));
    const int before = cell.isEmpty()                                     ? 0
                       : m_alignments[column] == Alignment::Right ? room
                       : m_alignments[column] == Alignment::Center ? room / 2
                                                                           : 0;
    return {at + 1 + before, cell.size()};
}

} // namespace lanyard
