// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

// An abstract or a biography, which may be HTML, Markdown or plain, as plain text: no tags, no scripts, entities decoded, paragraphs
// parted by one blank line, list entries on lines of their own beginning with "- ". Takes time in proportion to the text.
QString plainText(const QString &marked);

// A title or a name: one line, no control characters, its characters otherwise as they are.
QString plainLine(const QString &text);

} // namespace lanyard
