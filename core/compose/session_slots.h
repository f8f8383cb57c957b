// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <optional>

namespace lanyard {

// The places that a session has for addresses.
enum class SessionSlot { Slides, Video, Code, Notes };
inline constexpr SessionSlot sessionSlots[] = {SessionSlot::Slides, SessionSlot::Video, SessionSlot::Code, SessionSlot::Notes};

const QString &slotOf(const Session &session, SessionSlot slot);
void setSlot(Session &session, SessionSlot slot, const QString &url);

// Where an address belongs as far as its host or its ending says so: YouTube is a video wherever it was dropped. Nothing: it doesn't say.
std::optional<SessionSlot> slotFor(const QString &url);

} // namespace lanyard
