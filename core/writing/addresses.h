// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

// Something a link may lead to on the web or by mail: "https://example.org/a", "mailto:me@example.org"; also "www.example.org" and
// "me@example.org" as people type them. One word. Not "javascript:" and its like.
bool isAddress(const QString &text);
// What a link's destination may be: an address, or one within the site: "/about", "#talks", "photos/hall.jpg".
bool isDestination(const QString &text);
// The address in full: "https://www.example.org" and "mailto:me@example.org" for the short forms.
QString wholeAddress(const QString &text);
// For use between ( and ): blanks and brackets as %20 …
QString escapedDestination(const QString &address);
// For use between [ and ]; one line.
QString escapedLinkText(const QString &text);

} // namespace lanyard
