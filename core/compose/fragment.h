// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/text_edit.h"

#include <QString>

namespace lanyard {

// A piece of Markdown and how it wants to stand: what a sidebar gives to the editor.
struct Fragment
{
    enum class Stand { Inline, OwnBlock };
    QString text; // '\n' at line ends, none at the ends of the text
    Stand stand = Stand::Inline;

    bool operator==(const Fragment &) const = default;
};

// Several as one: own blocks are parted by a blank line, inline ones by a comma.
Fragment joined(const QList<Fragment> &fragments);

// The edit that puts a fragment into a text at an offset: an own block gets one blank line on each side, and goes behind the
// paragraph, fence, table, list item or front matter that the offset lies in rather than through it. Behind the whole list where it is
// numbered, because kramdown would count from 1 again; before a fence or comment that never ends, because behind it is inside.
// Costs a parse of a short text, or of the part around the place in a long one.
TextEdit placed(const Fragment &fragment, const QString &text, qsizetype at);

} // namespace lanyard
