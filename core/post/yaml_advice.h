// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringView>

namespace lanyard {

// A YAML reader says where it lost the thread; this says where the slip most likely is and what mends it. `head` is what stands
// between the fences, whose first line is `firstLine` of the file. Gives the problem back where it has nothing better to say.
Error plainAdvice(const Error &problem, QStringView head, int firstLine);

} // namespace lanyard
