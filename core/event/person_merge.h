// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

namespace lanyard {

// Two entries that are one person: `stays` with its id and its spelling, what it lacks taken from `goes`, whose name becomes another
// spelling and whose id is replaced.
Speaker oneOf(Speaker stays, const Speaker &goes);

// The person under another name; the one before becomes another spelling.
Speaker renamed(Speaker person, const QString &name);

} // namespace lanyard
