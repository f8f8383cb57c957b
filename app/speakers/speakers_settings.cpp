// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speakers/speakers_settings.h"

#include "app/ui/settings_store.h"

namespace lanyard {

namespace {

const QString splitterKey = QStringLiteral("speakers/splitter");
const QString twoPeopleKey = QStringLiteral("speakers/twoPeople");

} // namespace

SpeakersSettings readSpeakersSettings(const SettingsStore &store)
{
    return {store.value(splitterKey).toByteArray(), store.value(twoPeopleKey).toStringList()};
}

void writeSpeakersSettings(SettingsStore &store, const SpeakersSettings &settings)
{
    store.setValue(splitterKey, settings.splitter);
    store.setValue(twoPeopleKey, settings.twoPeople.mid(qMax(0, settings.twoPeople.size() - SpeakersSettings::mostPairs)));
}

QString pairOfNames(const QString &one, const QString &other)
{
    const QString a = one.simplified();
    const QString b = other.simplified();
    return a < b ? a + u'\n' + b : b + u'\n' + a;
}

} // namespace lanyard
