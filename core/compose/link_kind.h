// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/link_places.h"

#include <QString>

namespace lanyard {

// The address in `text` if it is one of http or https and nothing else; empty: it isn't.
QString webAddress(const QString &text);

// What the address itself calls the thing: ".../knots-and-splices-4711" -> "Knots and splices", "…/My%20talk.pdf" -> "My talk".
// Empty: nothing that a reader would understand.
QString titleInAddress(const QString &url);

// What a browser calls the page, without the site's name behind it ("A talk - YouTube"); else what the address calls it.
QString linkTitle(const QString &url, const QString &given);

} // namespace lanyard
