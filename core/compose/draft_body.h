// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/draft_choices.h"
#include "core/compose/draft_template.h"
#include "core/compose/notes_text.h"
#include "core/photo/photo.h"

namespace lanyard {

// What a first draft is made of, less the post's head.
struct DraftMaterial
{
    Event event; // attended sessions are marked
    QList<Photo> photos;
    NotesOfSessions notes;
    QString title; // of the post
    DraftTemplate layout;
    DraftChoices choices;
};

QString draftBody(const DraftMaterial &material); // empty, or ends with one '\n'

// What the template writes for one talk, with headings of this level; no '\n' at its end.
QString draftPart(const DraftMaterial &material, const Session &session, int headingLevel);
// Of the sections, where the groups have headings, too.
int sectionLevel(const DraftChoices &choices);

} // namespace lanyard
