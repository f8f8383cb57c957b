// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QHash>

namespace lanyard {

// Which of the talks that a writer attended or means to watch lie at the same time: by id the ids of the others, in the event's order.
// One after the other is no overlap, and what has no end is only a moment.
QHash<QString, QStringList> overlaps(const Event &event);

} // namespace lanyard
