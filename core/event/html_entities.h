// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

// "caf&eacute; &amp; &#8211;" -> "café & –": the named references of HTML 4 that texts use, and all numeric ones. What is not a
// reference stays as it is.
QString withoutEntities(const QString &text);

} // namespace lanyard
