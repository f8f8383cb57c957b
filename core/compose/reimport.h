// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/event_difference.h"
#include "core/post/text_edit.h"

namespace lanyard {

// What a newer schedule changes in the front matter of a post. `before`: the schedule that the post was made from; an event without
// sessions if it is lost, then what the post holds counts as that. Titles, times, rooms, people and links that stand as the older
// schedule had them follow the newer one. What the writer changed by hand, of a session or a person, stays, and so do all marks, sessions of the writer's own,
// keys that aren't ours, and sessions which the newer schedule drops. Photos follow a session whose id has changed.
struct Reimport
{
    EventDifference difference;
    QList<TextEdit> edits; // of the text, in its head only; none: the post stays as it is
};
[[nodiscard]] Result<Reimport> reimported(const QString &text, const Event &before, const Event &after);

} // namespace lanyard
