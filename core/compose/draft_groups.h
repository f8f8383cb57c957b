// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/draft_choices.h"
#include "core/event/event.h"

namespace lanyard {

// Talks that stand under one heading.
struct DraftGroup
{
    QString name; // plain text; empty: no heading
    QDate first;  // days of its talks; invalid: not known
    QDate last;
    QList<Session> sessions;
};

// The talks that were attended, in time order.
QList<Session> attendedInOrder(const Event &event);
// In the order in which they begin. Talks of a day or track that isn't known come under "Other talks", last; a single group that says
// nothing has no name.
QList<DraftGroup> draftGroups(const QList<Session> &sessions, const Event &event, DraftChoices::Grouping grouping);

} // namespace lanyard
