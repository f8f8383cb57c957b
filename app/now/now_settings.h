// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QPoint>
#include <QRect>

#include <optional>

namespace lanyard {

class SettingsStore;

// What now-mode remembers for the next time.
struct NowSettings
{
    std::optional<QPoint> place; // of the bar's corner; nothing: it was never moved
    QString watched;             // folder for photos; empty: none

    bool operator==(const NowSettings &) const = default;
};

NowSettings readNowSettings(const SettingsStore &store);
void writeNowSettings(SettingsStore &store, const NowSettings &settings);

// The room that was chosen at an event; empty: none.
QString roomAt(const SettingsStore &store, const Event &event);
void rememberRoom(SettingsStore &store, const Event &event, const QString &room);

// Where a bar of that size opens: at its place as far as a screen of today has it, else at the top of the first screen, in the middle.
QRect placeOfBar(const std::optional<QPoint> &place, const QSize &size, const QList<QRect> &screens);

} // namespace lanyard
