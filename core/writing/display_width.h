// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lanyard {

// How many columns a text takes in a fixed-width font: two for East Asian wide characters and emoji, none for combining marks and joiners.
int displayWidth(QStringView text);

} // namespace lanyard
