// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

// A part of a body that can be parsed alone: it begins and ends where a top-level block begins, and holds the offset with at least one
// block before it, if there is one.
struct BodyWindow
{
    qsizetype at = 0;
    qsizetype end = 0;

    bool operator==(const BodyWindow &) const = default;
};

// Looks only at how lines begin, so it is some hundred times faster than a parse. Right for all but fences that an outdented line cuts
// off inside of a list.
BodyWindow bodyWindow(const QString &body, qsizetype offset);

} // namespace lanyard
