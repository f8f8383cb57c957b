// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lanyard {

class SettingsStore;

struct PreviewSettings
{
    bool loadRemote = false; // pictures and pages of the web, without asking

    bool operator==(const PreviewSettings &) const = default;
};

PreviewSettings readPreviewSettings(const SettingsStore &store);
void writePreviewSettings(SettingsStore &store, const PreviewSettings &settings);

} // namespace lanyard
