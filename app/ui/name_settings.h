// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lanyard {

class SettingsStore;

// How a name that is chosen with @ comes into the text.
struct NameSettings
{
    enum class Link { FirstTime, Always, Never }; // FirstTime: where the text doesn't have the name yet

    Link link = Link::FirstTime;

    bool operator==(const NameSettings &) const = default;
};

NameSettings readNameSettings(const SettingsStore &store);
void writeNameSettings(SettingsStore &store, const NameSettings &settings);

} // namespace lanyard
