// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace lanyard {

// The sentence of an error in the writer's language, with the line it is about: "Line 3: …". Plain text, never markup.
QString errorText(const Error &error);

} // namespace lanyard
