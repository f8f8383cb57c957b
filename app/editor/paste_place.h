// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editor/paste_plan.h"

#include <QTextCursor>

namespace lanyard {

class MarkdownEditor;
struct Fragment;

// How a place in the text takes what is pasted there. Looks at the lines around it only.
PastePlace pastePlaceAt(const MarkdownEditor &editor, const QTextCursor &cursor);
// A place for words alone: not in code, front matter, an address or HTML.
bool isProse(const MarkdownEditor &editor, int position);

// Blocks as they must be written in place of the cursor's selection: with a blank line on each side, and behind the marks of the quote or the
// list that they come to stand in.
QString textInPlace(const Fragment &fragment, const QTextCursor &cursor);

} // namespace lanyard
