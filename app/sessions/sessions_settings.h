// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard {

class SettingsStore;

// How the panel of the sessions looked when it was last seen.
struct SessionsSettings
{
    QString grouping = QStringLiteral("day"); // day, time, room, track
    bool timetable = false;
    int zoom = 0;        // of the timetable
    QByteArray splitter; // between list and details; made and read by QSplitter, empty: never moved

    bool operator==(const SessionsSettings &) const = default;
};

SessionsSettings readSessionsSettings(const SettingsStore &store);
void writeSessionsSettings(SettingsStore &store, const SessionsSettings &settings);

} // namespace lanyard
