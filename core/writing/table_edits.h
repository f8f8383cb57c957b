// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/lines.h"

#include <optional>

namespace lanyard {

// What keys and commands do in the table that holds the caret. Each lays the columns out anew. Nothing: there is no table.

enum class TableStep { NextCell, PreviousCell, RowBelow };
// Tab, Shift+Tab and Enter. The cell that is reached is selected; behind the last one a row is added. Enter in an empty last row takes it
// away and leaves the table.
std::optional<Change> steppedInTable(const Lines &lines, const Selection &selection, TableStep step);

enum class TableCommand { Format, RowAbove, RowBelow, RemoveRow, ColumnBefore, ColumnAfter, RemoveColumn, AlignLeft, AlignCenter, AlignRight };
std::optional<Change> changedTable(const Lines &lines, const Selection &selection, TableCommand command);
bool isInTable(const Lines &lines, const Selection &selection);

// An empty table as a block of its own at the caret, whose first cell is selected then.
std::optional<Change> insertedTable(const Lines &lines, const Selection &selection, int columns, int bodyRows);

} // namespace lanyard
