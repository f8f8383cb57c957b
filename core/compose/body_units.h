// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lanyard {

// A stretch of a body that nothing may be put into the middle of.
struct BodyUnit
{
    int firstLine = 0; // 0-based in the body
    int lastLine = 0;  // its last line that is not blank
    bool endless = false; // a fence, comment or the like that never closes: what follows belongs to it

    bool operator==(const BodyUnit &) const = default;
};

// In order; together they cover every line that is not blank.
QList<BodyUnit> bodyUnits(const QString &body);

} // namespace lanyard
