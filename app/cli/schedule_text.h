// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard::cli {

// For people: the event, then day by day the times, rooms, titles, people and ids of its sessions.
QString scheduleText(const Schedule &schedule);

// What a person should know about a schedule, on stderr: what could not be read, and which zone its times are in if that is not the
// one that was asked for by --zone (empty: none was).
void sayNotes(const QList<Error> &notes);
void sayZone(const QByteArray &zone, const QByteArray &asked);

} // namespace lanyard::cli
