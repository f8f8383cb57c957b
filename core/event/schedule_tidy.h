// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

namespace lanyard {

// "TBA", "n/a", "-", "to be announced": what forms and sites write where nobody knows yet.
bool isPlaceholder(const QString &text);

// A title or a name as a reader would see it: without the tags of a page around or in it and with its entities as characters. What only
// looks like a tag stays: "std::vector<int>", "What <canvas> can do".
QString cleanLine(const QString &written);

// What all formats have in common: titles, names, rooms and tracks are clean lines, and a placeholder is no room, text or person.
void tidy(Event &event);

} // namespace lanyard
