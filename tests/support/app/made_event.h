// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

namespace lanyard::test {

// An invented meetup of two days in two rooms: four talks and one without a time, four speakers. Nothing is attended.
Event madeEvent();

// The same kind of event with that many talks, each by one of half as many speakers; abstracts of some 1500 letters.
Event bigEvent(int talks);

} // namespace lanyard::test
