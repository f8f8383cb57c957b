// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

// "caf&eacute; &amp; &#8211;" -> "café & –": the named references of HTML 4 that texts use, and the numeric ones of characters that
// can be seen. What is not such a reference stays as it is. Takes each once: "&amp;lt;" gives "&lt;".
QString withoutHtmlEntities(const QString &text);

} // namespace lanyard
