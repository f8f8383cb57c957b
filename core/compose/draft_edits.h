// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/draft_body.h"
#include "core/post/text_edit.h"

namespace lanyard {

struct DraftEdits
{
    QList<TextEdit> edits; // refer to the whole text of the post, head included; only add
    QStringList sessions;  // ids of the talks that get a section, in time order
    QString added;         // all that goes in, for a look at it before
};

// Into a post with an empty body goes the whole draft. Else only the sections that are missing, each where its talk's time or group wants
// it, with headings of the level that its neighbours have; nothing that stands there changes. `only`: for these sessions alone.
DraftEdits draftEdits(const QString &text, const DraftMaterial &material, const QStringList &only = {});

// Puts the notes that aren't there yet into the sections of their talks, with a mark that they are. `sessions` has the talks that got
// some; notes of talks without a section stay out.
DraftEdits noteEdits(const QString &text, const Event &event, const NotesOfSessions &notes);

} // namespace lanyard
