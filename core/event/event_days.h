// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

#include <QTimeZone>

namespace lanyard {

constexpr qsizetype mostSessions = 20'000; // that a reader takes of one file; the largest programmes have some two thousand

// For a reader that has all its sessions: puts them in order and, where they aren't known, finds the event's first and last day. What
// begins before four in the morning belongs to the evening before.
void putInOrder(Event &event);

// The zone that the file names, else the one that the person said; neither: the schedule's zoneMissing is set. Puts it into the event.
QTimeZone settleZone(Schedule &schedule, const QTimeZone &ofTheFile, const ScheduleOptions &options);

Error tooManySessions();

} // namespace lanyard
