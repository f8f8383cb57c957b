// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

class NowMode;

// What the bar says.
struct NowWords
{
    QString title;  // the talk, or what there is instead
    QString detail; // how long still, what is next
    QString hint;   // in the empty field

    bool operator==(const NowWords &) const = default;
};

NowWords nowWords(const NowMode &mode);

} // namespace lanyard
