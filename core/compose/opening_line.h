// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

namespace lanyard {

// "31 January and 1 February 2026", "10 to 18 September 2023"; empty without a first day.
QString daysInWords(const QDate &first, const QDate &last);
// "I spent … at [FOSDEM 2026](https://…), in Brussels. The venue was …." as Markdown; empty for an event without a name.
QString openingLine(const Event &event);

} // namespace lanyard
