// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/prose.h"
#include "core/review/spell_words.h"

#include <optional>

namespace lanyard {

// How a word of a line is written once it is spelled as `with`: marks within it stay where they are, "**sp**eling" becomes
// "**sp**elling". Nothing: the marks would have to go. `prose` is that of the line.
std::optional<QString> respelled(const QString &line, const Prose &prose, const SpellWord &word, const QString &with);

} // namespace lanyard
