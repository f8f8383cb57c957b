// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/name_settings.h"

#include "app/ui/settings_store.h"

namespace lanyard {

namespace {

const QString linkKey = QStringLiteral("names/link");

} // namespace

NameSettings readNameSettings(const SettingsStore &store)
{
    const QString link = store.value(linkKey).toString();
    return {link == u"always"  ? NameSettings::Link::Always
                : link == u"never" ? NameSettings::Link::Never
                                   : NameSettings::Link::FirstTime};
}

void writeNameSettings(SettingsStore &store, const NameSettings &settings)
{
    store.setValue(linkKey, settings.link == NameSettings::Link::Always  ? QStringLiteral("always")
                       : settings.link == NameSettings::Link::Never ? QStringLiteral("never")
                                                                    : QStringLiteral("first"));
}

} // namespace lanyard
