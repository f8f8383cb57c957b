// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/photo/photo.h"
#include "core/post/post.h"

namespace lanyard {

// What a post's front matter says of the event, in the keys event, sessions, speakers and photos. Lenient: what isn't there
// or isn't of the right shape is left out.
struct Recap
{
    Event event; // with the sessions and speakers that the post holds
    QList<Photo> photos;

    bool operator==(const Recap &) const = default;
};
Recap recapOf(const Post &post);

// The values of those keys. Times with the zone's offset; only non-empty entries.
Value eventValue(const Event &event);
Value sessionsValue(const Event &event); // those that carry a mark of the writer; of an own or edited one what the schedule lacks, too
Value speakersValue(const Event &event); // those of these sessions, and who carries a mark
Value photosValue(const QList<Photo> &photos);

// A schedule's event with the marks that the post holds (attended …, fields edited by hand, links); sessions the schedule lacks stay,
// and people that are one are one.
Event merged(const Event &schedule, const Recap &recap);

} // namespace lanyard
