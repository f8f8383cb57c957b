// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

QString escapedHtml(QStringView text);    // & < > " as cmark escapes them
QString escapedAddress(QStringView text); // for href and src: other characters percent-encoded, as cmark does

} // namespace lanyard
