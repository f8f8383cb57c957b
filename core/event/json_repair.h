// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lanyard {

// Whether the text is JavaScript that wraps JSON: "var talks = [", "onSchedule({", comments, or the ")]}'" that guards answers of servers.
bool wrapsJson(const QByteArray &utf8);

// Proper JSON of what people and pages write for it: without the script around it, without comments and commas too many, names and texts
// in double quotes; several values one behind the other become a list. Reads once from left to right. Empty: there is no value in it.
QByteArray repairedJson(const QByteArray &utf8);

} // namespace lanyard
