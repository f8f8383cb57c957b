// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/draft_choices.h"

namespace lanyard {

class SettingsStore;

// How the person wrote their last draft.
struct DraftSettings
{
    QString layout = QStringLiteral("trip-report"); // the template's name
    DraftChoices choices;
    bool chosen = false; // false: the choices are still the template's

    bool operator==(const DraftSettings &) const = default;
};

DraftSettings readDraftSettings(const SettingsStore &store);
void writeDraftSettings(SettingsStore &store, const DraftSettings &settings);

} // namespace lanyard
