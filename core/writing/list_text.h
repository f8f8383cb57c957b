// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/line_shape.h"
#include "core/writing/lines.h"

#include <vector>

namespace lanyard {

// The list around a line, to be changed item by item: who is whose child, which are numbered how. Made for one key and thrown away.
class ListText
{
public:
    // How a list counts. Same: "1." before each; Odd: in no order, so that it is the person's own business.
    enum class Numbering { Counted, Same, Odd };

    struct Row
    {
        int line = -1;  // of the text; -1: made now
        QString before; // as it stands in the text
        QString text;   // as it is to be
        bool literal = false;
        LineShape shape;
        int parent = -1; // index of the item that holds this one; only of items

        bool isItem() const { return !literal && shape.isItem(); }
    };

    // `line` is an item or belongs to one. At most `reach` lines on either side are looked at.
    ListText(const Lines &lines, int line, int reach = 2000);

    const std::vector<Row> &rows() const { return m_rows; }
    int rowOf(int line) const { return line - m_first; } // before any row was inserted
    int itemAt(int row) const;            // the item that the row belongs to; -1: none
    int subtreeEnd(int item) const;       // behind the last row of the item and its children, without blank rows at the end
    std::vector<int> siblings(int item) const; // itself among them, in order: one list as a reader sees it
    int previousSibling(int item) const;  // of the same parent, whatever its marker; -1: none
    int lastChild(int item) const;        // -1: none
    Numbering numbering(int item) const;

    void insertRow(int at, const QString &text);
    void setText(int row, const QString &text);
    // With everything that hangs on it.
    void setIndent(int item, int column);
    void setMarker(int item, QChar mark, int number);
    // Counts the list that the item belongs to; from the first one's number on.
    void renumber(int item, Numbering numbering);

    // What became of lines of the text.
    QList<TextEdit> edits(const Lines &lines) const;

private:
    void findParents();
    void shift(int from, int to, int least, int columns);

    std::vector<Row> m_rows;
    int m_first = 0;
};

QString markerText(QChar mark, int number);

} // namespace lanyard
