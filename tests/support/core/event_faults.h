// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

namespace lanyard::test {

// What no reader may hand on, whatever its file says: ids twice or empty, people that are nobody, addresses that are none of the web's,
// an end before its start, control characters, sessions out of order. One line each; empty: the event is sound.
QStringList faultsOf(const Event &event);

} // namespace lanyard::test
