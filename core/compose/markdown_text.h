// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

// Pieces of Markdown that CommonMark, kramdown (Jekyll) and Liquid, which runs before it, take alike. See also escapedMarkdown().

// [text](url), both made safe; the text alone where there is no address.
QString linked(const QString &text, const QString &url);
// An address or a file's path for use between ( and ): blanks, brackets and the like as %20 …
QString addressDestination(const QString &url);
QString fileDestination(const QString &path);
// A caption for use between "…" behind the destination; one line.
QString escapedTitle(const QString &text);

} // namespace lanyard
