// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/sessions_settings.h"

#include "app/sessions/timetable_layout.h"
#include "app/ui/settings_store.h"

namespace lanyard {

namespace {

const QString groupingKey = QStringLiteral("sessions/grouping");
const QString timetableKey = QStringLiteral("sessions/timetable");
const QString zoomKey = QStringLiteral("sessions/zoom");
const QString splitterKey = QStringLiteral("sessions/splitter");

} // namespace

SessionsSettings readSessionsSettings(const SettingsStore &store)
{
    const SessionsSettings usual;
    SessionsSettings settings;
    settings.grouping = store.value(groupingKey, usual.grouping).toString();
    settings.timetable = store.value(timetableKey, usual.timetable).toBool();
    settings.zoom = store.number(zoomKey, usual.zoom, TimetableScale::smallest, TimetableScale::largest);
    settings.splitter = store.value(splitterKey).toByteArray();
    return settings;
}

void writeSessionsSettings(SettingsStore &store, const SessionsSettings &settings)
{
    store.setValue(groupingKey, settings.grouping);
    store.setValue(timetableKey, settings.timetable);
    store.setValue(zoomKey, settings.zoom);
    store.setValue(splitterKey, settings.splitter);
}

} // namespace lanyard
