// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

QString escapedText(const QString &text);      // & < >
QString escapedAttribute(const QString &text); // & < > ", for use between double quotes
QString unescapedHtml(const QString &text);    // &amp; &#8211; &hellip; …: numbers and the names that blogs write; others stay
// Without what XML 1.0 can't hold: control characters, lone surrogates, U+FFFE and U+FFFF.
QString withoutControls(const QString &text);

} // namespace lanyard
