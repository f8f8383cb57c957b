// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/text_edit.h"

namespace lanyard {

// Rewrite all links of a body; both cost its length. Pictures, bare addresses and HTML stay as they are.

// Each address once, behind the last definition or at the end; links name it.
QList<TextEdit> linksGathered(const QString &body);
// Each link with its address; the definitions that nothing else needs go.
QList<TextEdit> linksWrittenOut(const QString &body);

} // namespace lanyard
