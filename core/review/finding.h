// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace lanyard {

// Something that a review or an export noticed and the writer should know.
struct Finding
{
    enum class Kind {
        Notice,  // good to know
        Warning, // the result differs from what the writer sees
    };
    Kind kind = Kind::Notice;
    Error what; // the sentence, with the line in the post's file (1-based) if it has one

    bool operator==(const Finding &) const = default;
};

} // namespace lanyard
