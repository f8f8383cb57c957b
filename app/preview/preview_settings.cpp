// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/preview_settings.h"

#include "app/ui/settings_store.h"

namespace lanyard {

namespace {

const QString remoteKey = QStringLiteral("preview/loadRemote");

} // namespace

PreviewSettings readPreviewSettings(const SettingsStore &store)
{
    return {store.value(remoteKey, PreviewSettings().loadRemote).toBool()};
}

void writePreviewSettings(SettingsStore &store, const PreviewSettings &settings)
{
    store.setValue(remoteKey, settings.loadRemote);
}

} // namespace lanyard
