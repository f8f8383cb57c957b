// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_edits.h"

#include <QTextCursor>

namespace lanyard {

void applyEdits(QTextCursor &cursor, const QList<TextEdit> &edits)
{
    // From the end, so that the offsets of those before stay right.
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit) {
        cursor.setPosition(int(edit->at));
        cursor.setPosition(int(edit->at + edit->removed), QTextCursor::KeepAnchor);
        cursor.insertText(edit->inserted);
    }
}

} // namespace lanyard
