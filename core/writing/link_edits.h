// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/lines.h"
#include "core/writing/link_habits.h"

#include <optional>

namespace lanyard {

// A link of the text. Offsets in the text; -1: it has no such part.
struct LinkSpot
{
    qsizetype at = 0;
    qsizetype end = 0;
    QString text; // as written between the brackets; of a bare address the address
    qsizetype textAt = -1;
    QString url; // as written
    qsizetype urlAt = -1; // for one by reference in its definition, which others may share
    bool byReference = false;
};

// The one in which the caret stands or that holds the selection. The habits' lines are those of the body, which begins at `bodyLine`.
std::optional<LinkSpot> linkAt(const Lines &lines, const Selection &selection, const LinkHabits &habits, int bodyLine);
// With another text or address; what stays the same is not touched. A bare address becomes a link with a text.
Change relinked(const LinkSpot &link, const QString &text, const QString &url);
// Its text alone.
Change unlinked(const LinkSpot &link);

// The selection becomes a link's text, by reference where the post's links mostly are. An address that is selected keeps its text. Without
// an address the caret stands where it is to be written. Nothing: the selection is code, crosses a link or holds several paragraphs.
std::optional<Change> linked(const Lines &lines, const Selection &selection, const QString &url, const LinkHabits &habits, int bodyLine);

// A new footnote at the caret, which goes into its note then; on a footnote's mark the caret just goes to the note. `label`: what the new
// one is called.
std::optional<Change> footnoted(const Lines &lines, const Selection &selection, const LinkHabits &habits, int bodyLine, QString *label = nullptr);

} // namespace lanyard
