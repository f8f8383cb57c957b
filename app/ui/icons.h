// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace lanyard {

// One of our own drawings, resources/icons/NAME.svg. It is drawn in #555555 there and takes the colour of the application's text
// here: sharp at every size and pixel ratio, dimmed when disabled, right again after the palette has changed.
QIcon icon(const QString &name);

// Is there a drawing of that name?
bool hasIcon(const QString &name);

} // namespace lanyard
