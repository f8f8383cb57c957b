// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/lines.h"

#include <optional>

namespace lanyard {

enum class InlineMark { Bold, Italic, Strike, Code };

// The marks around the selection, or the word at the caret, come or go: pressed twice, the first text is back. Each paragraph, item and
// cell gets its own; blanks at the ends stay outside; marks of the same kind that lie inside or touch become one. Where CommonMark would not
// see them (a closing mark between punctuation and a letter, as CJK has it), punctuation at the ends stays outside, or HTML's tag serves.
// Nothing: there is no word to mark, or it stands where Markdown means nothing.
std::optional<Change> toggledMark(const Lines &lines, const Selection &selection, InlineMark mark);

QString openingMark(InlineMark mark); // "**"

} // namespace lanyard
