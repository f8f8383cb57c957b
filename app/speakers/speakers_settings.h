// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace lanyard {

class SettingsStore;

// What the panel of the speakers remembers until the next start.
struct SpeakersSettings
{
    static constexpr qsizetype mostPairs = 500;

    QByteArray splitter;   // between list and card; made and read by QSplitter, empty: never moved
    QStringList twoPeople; // pairs of names that look like one person's and aren't, see pairOfNames(); the newest last

    bool operator==(const SpeakersSettings &) const = default;
};

SpeakersSettings readSpeakersSettings(const SettingsStore &store);
void writeSpeakersSettings(SettingsStore &store, const SpeakersSettings &settings); // of too many pairs the newest

// The same whichever name comes first.
QString pairOfNames(const QString &one, const QString &other);

} // namespace lanyard
