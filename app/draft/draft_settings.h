// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/draft_choices.h"

namespace lanyard {

class SettingsStore;

// How the person wrote their last draft.
struct DraftSettings
{
    QString layout = QStringLiteral("trip-report"); // the template's name
    DraftChoices choices; // with the album only if it is the one of the event that is asked about
    bool chosen = false; // false: the choices are still the template's

    bool operator==(const DraftSettings &) const = default;
};

// `event`: its name. An album's address comes back for the event that it was given for, and for no other.
DraftSettings readDraftSettings(const SettingsStore &store, const QString &event = {});
void writeDraftSettings(SettingsStore &store, const DraftSettings &settings, const QString &event);

} // namespace lanyard
