// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"
#include "core/writing/lines.h"

#include <optional>

namespace lanyard {

// A cell's words in its line, without the blanks around them.
struct CellPlace
{
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const CellPlace &) const = default;
};

// GFM splits a row at each '|' without a backslash before it, in code, too. The pipes at both ends are the row's own.
QList<CellPlace> cellPlaces(const QString &line);
bool looksLikeTableRow(const QString &line); // begins with a pipe, behind marks of quotes and items
bool isDelimiterRow(const QString &line);    // "| :-- | --- |"

// A table of the text, read to be changed. Rows: the head, then the body; each has as many cells as the head.
class Table
{
public:
    // The one that holds the line; nothing: there is none.
    static std::optional<Table> at(const Lines &lines, int line);
    static Table empty(int columns, int bodyRows);

    int firstLine() const { return m_firstLine; }
    int lastLine() const { return m_firstLine + rowCount(); } // with the delimiter row
    int columnCount() const { return int(m_alignments.size()); }
    int rowCount() const { return int(m_rows.size()); }
    QString cell(int row, int column) const { return m_rows[row][column]; }
    void setCell(int row, int column, const QString &text) { m_rows[row][column] = text; }
    Alignment alignment(int column) const { return m_alignments[column]; }
    void setAlignment(int column, Alignment alignment) { m_alignments[column] = alignment; }

    void insertRow(int before); // 1 or more: the head stays the head
    void removeRow(int row);    // not the head
    void insertColumn(int before);
    void removeColumn(int column); // not the last one

    // The lines with columns that stand below each other.
    QStringList lines() const;
    // Where a cell's words begin and end in those lines, counted from the start of the row's line.
    CellPlace place(int row, int column) const;
    int lineOf(int row) const { return row == 0 ? 0 : row + 1; } // in lines()

private:
    QList<int> widths() const;
    QString padded(const QString &cell, int width, Alignment alignment) const;

    int m_firstLine = 0;
    QString m_start; // marks of quotes and indentation before each line
    QString m_firstStart; // the same of the first line, which may begin an item
    QList<QStringList> m_rows;
    QList<Alignment> m_alignments;
};

} // namespace lanyard
