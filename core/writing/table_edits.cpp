// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/table_edits.h"

#include "core/writing/line_shape.h"
#include "core/writing/table.h"

#include <algorithm>

namespace lanyard {

namespace {

// Where the caret stands in a table.
struct Spot
{
    Table table;
    int row = 0;
    int column = 0;
    int rowsBefore = 0; // of the text, before it was changed
};

std::optional<Spot> spotAt(const Lines &lines, const Selection &selection)
{
    const int line = lines.at(selection.position);
    std::optional<Table> table = Table::at(lines, line);
    if (!table)
        return std::nullopt;
    const QString text = lines.text(line);
    const qsizetype at = selection.position - lines.start(line);
    const QList<CellPlace> places = cellPlaces(text);
    int column = 0;
    for (int i = 1; i < places.size(); ++i) {
        // A cell begins behind its pipe; between two cells there is one, maybe with blanks.
        const qsizetype pipe = text.lastIndexOf(u'|', std::max<qsizetype>(places[i].at - 1, 0));
        if (at > pipe)
            column = i;
    }
    const int offset = line - table->firstLine();
    const int row = offset <= 1 ? 0 : offset - 1;
    const int last = table->columnCount() - 1;
    const int rows = table->rowCount();
    return Spot{std::move(*table), row, std::min(column, last), rows};
}

bool isEmptyRow(const Table &table, int row)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        if (!table.cell(row, column).isEmpty())
            return false;
    }
    return true;
}

// The table as it is now in place of the one in the text, line by line, with a cell selected.
Change written(const Lines &lines, const Spot &spot)
{
    const QStringList after = spot.table.lines();
    const int first = spot.table.firstLine();
    const int before = spot.rowsBefore + 1;
    QList<TextEdit> edits;
    const int common = std::min(before, int(after.size()));
    for (int i = 0; i < common; ++i)
        edits.append(smallestEdit(lines.start(first + i), lines.text(first + i), after[i]));
    if (int(after.size()) > common)
        edits.append({lines.end(first + before - 1), 0, u'\n' + after.mid(common).join(u'\n')});
    else if (before > common)
        edits.append({lines.end(first + common - 1), lines.end(first + before - 1) - lines.end(first + common - 1), {}});
    qsizetype at = lines.start(first);
    const int line = spot.table.lineOf(spot.row);
    for (int i = 0; i < line; ++i)
        at += after[i].size() + 1;
    const CellPlace cell = spot.table.place(spot.row, spot.column);
    return {inOrder(edits), {at + cell.at, at + cell.at + cell.length}};
}

} // namespace

bool isInTable(const Lines &lines, const Selection &selection)
{
    const int line = lines.at(selection.position);
    return lines.text(line).contains(u'|') && Table::at(lines, line).has_value();
}

std::optional<Change> steppedInTable(const Lines &lines, const Selection &selection, TableStep step)
{
    std::optional<Spot> spot = spotAt(lines, selection);
    if (!spot)
        return std::nullopt;
    const int columns = spot->table.columnCount();
    const int last = spot->table.rowCount() - 1;
    if (step == TableStep::RowBelow && spot->row == last && last > 0 && isEmptyRow(spot->table, last)) {
        const int line = spot->table.lastLine();
        const bool textBelow = line + 1 < lines.count() && !lines.text(line + 1).trimmed().isEmpty();
        const TextEdit edit{lines.start(line), lines.text(line).size(), textBelow ? QStringLiteral("\n\n") : QStringLiteral("\n")};
        return Change{{edit}, {edit.at + 1, edit.at + 1}};
    }
    int index = spot->row * columns + spot->column;
    switch (step) {
    case TableStep::NextCell: ++index; break;
    case TableStep::PreviousCell: --index; break;
    case TableStep::RowBelow: index += columns; break;
    }
    if (index < 0)
        index = 0;
    if (index >= spot->table.rowCount() * columns)
        spot->table.insertRow(spot->table.rowCount());
    spot->row = index / columns;
    spot->column = index % columns;
    return written(lines, *spot);
}

std::optional<Change> changedTable(const Lines &lines, const Selection &selection, TableCommand command)
{
    std::optional<Spot> spot = spotAt(lines, selection);
    if (!spot)
        return std::nullopt;
    Table &table = spot->table;
    switch (command) {
    case TableCommand::Format: break;
    case TableCommand::RowAbove:
        spot->row = std::max(spot->row, 1);
        table.insertRow(spot->row);
        break;
    case TableCommand::RowBelow:
        ++spot->row;
        table.insertRow(spot->row);
        break;
    case TableCommand::RemoveRow:
        if (spot->row == 0)
            return std::nullopt; // a table needs its head
        table.removeRow(spot->row);
        spot->row = std::min(spot->row, table.rowCount() - 1);
        break;
    case TableCommand::ColumnBefore: table.insertColumn(spot->column); break;
    case TableCommand::ColumnAfter:
        ++spot->column;
        table.insertColumn(spot->column);
        break;
    case TableCommand::RemoveColumn:
        if (table.columnCount() < 2)
            return std::nullopt;
        table.removeColumn(spot->column);
        spot->column = std::min(spot->column, table.columnCount() - 1);
        break;
    case TableCommand::AlignLeft: table.setAlignment(spot->column, Alignment::Left); break;
    case TableCommand::AlignCenter: table.setAlignment(spot->column, Alignment::Center); break;
    case TableCommand::AlignRight: table.setAlignment(spot->column, Alignment::Right); break;
    }
    return written(lines, *spot);
}

std::optional<Change> insertedTable(const Lines &lines, const Selection &selection, int columns, int bodyRows)
{
    const Table table = Table::empty(columns, bodyRows);
    const QStringList rows = table.lines();
    const int line = lines.at(selection.end());
    if (lines.isLiteral(line))
        return std::nullopt;
    const bool here = shapeOf(lines.text(line)).blank && lines.text(line).trimmed().isEmpty();
    QString before;
    QString after;
    qsizetype at = lines.start(line);
    if (!here) {
        at = lines.end(line);
        before = QStringLiteral("\n\n");
    } else if (line > 0 && !lines.text(line - 1).trimmed().isEmpty()) {
        before = QStringLiteral("\n");
    }
    if (line + 1 < lines.count() && !lines.text(line + 1).trimmed().isEmpty())
        after = QStringLiteral("\n");
    const TextEdit edit{at, here ? lines.text(line).size() : 0, before + rows.join(u'\n') + after};
    const qsizetype cell = at + before.size() + table.place(0, 0).at;
    return Change{{edit}, {cell, cell}};
}

} // namespace lanyard
