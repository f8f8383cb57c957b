// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/photo/photo.h"

namespace lanyard {

// Gives each photo that has none the attended session during which it was taken (5 minutes before to 10 after). A time without
// offset is taken as clock time of the event's zone. A photo between two sessions goes to the one it is inside of, else the nearer.
QList<Photo> matchedToSessions(QList<Photo> photos, const Event &event);

// When it was taken, as the event's sessions count time; where the event's zone is not known, that is the clock on the wall.
QDateTime takenAt(const Photo &photo, const Event &event);

// Those whose time is not known come last, as they stood.
QList<Photo> inOrderTaken(QList<Photo> photos, const Event &event);

} // namespace lanyard
