// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lanyard {

// The people of a cell or line: "Ada Example, Björn Müller & Chloé", one a line, or by semicolons, then with commas inside of a name:
// "Müller, Anna; Garça, José" are Anna Müller and José Garça. Titles behind a comma stay: "Ada Example, PhD".
QStringList personNames(const QString &written);

// "Peres, Martin" -> "Martin Peres"
QString firstNameFirst(const QString &written);

} // namespace lanyard
