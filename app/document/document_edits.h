// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/text_edit.h"

class QTextCursor;

namespace lanyard {

// Puts edits into the cursor's document, as a part of the step of undo that the cursor has begun.
void applyEdits(QTextCursor &cursor, const QList<TextEdit> &edits);

} // namespace lanyard
