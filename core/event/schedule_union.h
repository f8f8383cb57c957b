// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard {

// Several files' schedules as one event: what the first says counts, and the others fill in what it lacks. A session or a person that
// two of them have under one id is the same if its title and start, or the name, are; else the later one gets an id of its own.
Schedule joined(const QList<Schedule> &schedules);

} // namespace lanyard
