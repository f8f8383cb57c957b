// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard::cli {

// For people: the event, then day by day the times, rooms, titles, people and ids of its sessions.
QString scheduleText(const Schedule &schedule);

// What a person should know about a schedule, on stderr: what could not be read, and which zone its times are in if that is not the
// one that was asked for by --zone (empty: none was).
void sayNotes(const QList<Error> &notes);
void sayUnread(const QList<UnreadFile> &files); // "README.md: …"
// If the file names none, the zones that the event's place may be in serve as an example.
void sayZone(const QByteArray &zone, const QByteArray &asked, const QList<QByteArray> &likely);

} // namespace lanyard::cli
