// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/caret.h"

#include "app/editor/markdown_editor.h"

namespace lanyard {

void putCaret(MarkdownEditor &editor, int position)
{
    QTextCursor cursor(editor.document());
    cursor.setPosition(qBound(0, position, editor.document()->characterCount() - 1));
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
    editor.setFocus();
}

} // namespace lanyard
