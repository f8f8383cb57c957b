// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QToolButton;

namespace lanyard {

// A flat button with nothing but a picture. `tip` says what it does, to the eye and to the ear.
QToolButton *iconButton(const QString &iconName, const QString &tip);

} // namespace lanyard
