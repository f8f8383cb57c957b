// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/value.h"

#include <QStringView>

namespace lanyard {

// Hugo's other two heads, for reading only.

// The keys of a TOML text above its first [table]: texts, numbers, Booleans, dates and lists of these. What is more than
// that (inline tables, multi-line texts) is passed over.
Value readToml(QStringView text);

// A JSON object as a Map; an empty Map if it is none.
Value readJson(QStringView text);

} // namespace lanyard
