// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lanyard {

// What an address of the web leads to, as far as it says so itself.
enum class LinkKind { Page, Slides, Video, Code, Document };

// The address in `text` if it is one of http or https and nothing else; empty: it isn't.
QString webAddress(const QString &text);

LinkKind linkKind(const QString &url);
// "YouTube", "Speaker Deck" …; for others the host without "www.".
QString linkHost(const QString &url);
// What the address itself calls the thing: ".../knots-and-splices-4711" -> "Knots and splices", "…/My%20talk.pdf" -> "My talk".
// Empty: nothing that a reader would understand.
QString titleInAddress(const QString &url);

// What a browser calls the page, without the site's name behind it ("A talk - YouTube"); else what the address calls it.
QString linkTitle(const QString &url, const QString &given);

} // namespace lanyard
