// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lanyard {

// Does the picture file end where its format says that it ends? A file that another program is still writing does not; nor does one
// with something behind the picture (a motion photo's film), of which this can't tell how long it is going to be, nor a GIF, whose end
// looks like any other byte.
bool endsAsAPicture(const QByteArray &bytes);

} // namespace lanyard
