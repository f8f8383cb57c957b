// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard::cli {

// For people: the event, then day by day the times, rooms, titles, people and ids of its sessions.
QString scheduleText(const Schedule &schedule);

// What a person should know about a schedule, on stderr: a missing zone, and what could not be read.
void sayNotes(const QList<Error> &notes);
void sayZoneMissing();

} // namespace lanyard::cli
