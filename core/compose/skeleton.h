// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/draft_body.h"

#include <QDateTime>
#include <QString>

namespace lanyard {

struct SkeletonRequest
{
    Event event; // attended sessions are marked
    QList<Photo> photos;
    QString title;  // empty: made from the event's name
    QString slug;   // empty: made from the title
    QDateTime date; // of the post; with its offset
    NotesOfSessions notes = {};
    DraftTemplate layout = {};
    DraftChoices choices = {};
};

// What the draft's text is made of.
DraftMaterial materialOf(const SkeletonRequest &request);

// The first draft: front matter, an opening line with event, place and dates, a section for each attended session in time order
// with its photos in the order they were taken, the other photos at the end; or as template and choices have it. The whole text of
// index.md.
QString skeleton(const SkeletonRequest &request);

} // namespace lanyard
