// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

// "It&#8217;s Q&amp;A" -> "It’s Q&A": WordPress writes its titles so. Numbers, and the names that WordPress uses; what is unknown
// stays as it is.
QString withoutHtmlEntities(const QString &text);

} // namespace lanyard
