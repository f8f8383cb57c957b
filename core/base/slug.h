// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

// "Größe & Café 2026!" -> "groesse-cafe-2026": ASCII lower case, digits and single hyphens, never at an end.
// Accents are taken off, German umlauts and a few ligatures written out; letters of other scripts vanish.
// May be empty. At most `longest` characters, cut at a hyphen where there is one.
QString slug(const QString &text, int longest = 80);

} // namespace lanyard
