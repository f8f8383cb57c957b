// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/lines.h"

#include <optional>

namespace lanyard {

// What keys do in lists and quotes. Nothing: the key means what it means in any text.

// Enter: the next item or the quote's next line, with the number that follows and an empty task box. In the middle it splits the item. An
// empty item ends the list: a nested one goes one level up, the others leave a blank line. The items that follow are counted anew unless
// the list counts in a way of its own.
std::optional<Change> continued(const Lines &lines, const Selection &selection);
// Shift+Enter: a line break within the paragraph, indented as the item's text is.
Change brokenLine(const Lines &lines, const Selection &selection);
// Tab and Shift+Tab: the items that the selection touches with their children, below the item before or beside the one they are in.
std::optional<Change> indented(const Lines &lines, const Selection &selection);
std::optional<Change> outdented(const Lines &lines, const Selection &selection);
// Backspace right behind the marker or the quote's mark takes it away.
std::optional<Change> unmarked(const Lines &lines, const Selection &selection);

enum class ListKind { Bullets, Numbers, Tasks };
// The lines become items, or plain again if all of them are such items. Nothing: there is no line to change.
std::optional<Change> toggledList(const Lines &lines, const Selection &selection, ListKind kind);
// Ticks the tasks that the selection touches, or takes the ticks away if all have one; an item without a box gets one.
std::optional<Change> toggledTasks(const Lines &lines, const Selection &selection);
// Adds a level of quote, or takes one away if all lines have one.
std::optional<Change> toggledQuote(const Lines &lines, const Selection &selection);

} // namespace lanyard
