// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lanyard {

// The marks at the start of a line as CommonMark and GFM spell them: those of quotes, indentation, a list's marker with its task box,
// those of a heading. Offsets in the line.
struct LineShape
{
    qsizetype quoteEnd = 0;  // behind "> > "
    int quoteDepth = 0;
    qsizetype indentEnd = 0; // the first character that is neither a quote's mark nor a blank
    int indent = 0;          // in columns from quoteEnd on; a tab goes to the next multiple of 4
    // An item of a list.
    QChar mark;              // '-', '*', '+', or what follows the number: '.', ')'; null: no item
    int number = -1;         // -1: a bullet
    qsizetype markerEnd = 0; // behind "-" or "12."
    qsizetype taskAt = -1;   // of the box's '['; -1: no task
    bool ticked = false;
    int level = 0;           // of a heading with '#'; 0: none
    qsizetype contentAt = 0; // behind all of it
    bool blank = false;      // nothing but marks of quotes

    bool isItem() const { return !mark.isNull(); }
    bool isNumbered() const { return isItem() && number >= 0; }
    // The column, from quoteEnd on, where an item's paragraph and children begin.
    int contentColumn() const;
};

LineShape shapeOf(const QString &line);
bool isThematicBreak(const QString &line); // "* * *"
// "===" or "---" below a paragraph; only its form, not what stands above.
bool isUnderline(const QString &line);

} // namespace lanyard
