// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lanyard {

class MarkdownEditor;

// Where somebody goes on writing after something was inserted for them: the caret goes there, and the keyboard to the text.
void putCaret(MarkdownEditor &editor, int position);

} // namespace lanyard
