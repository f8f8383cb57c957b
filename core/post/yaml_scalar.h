// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/value.h"

namespace lanyard {

// What an unquoted YAML scalar means to Psych (Ruby's YAML 1.1 reader, which Jekyll uses):
// `yes` is a Boolean, `12:30` and `1_000` are Numbers, `2016-06-02` is a Date, `y` is Text.
Value plainScalar(const QString &written);

} // namespace lanyard
