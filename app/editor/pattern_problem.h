// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

// What is wrong with a regular expression, in plain words of the person's language. `message` is PCRE's own; `at` counts letters from 0.
QString patternProblem(const QString &message, int at);

} // namespace lanyard
