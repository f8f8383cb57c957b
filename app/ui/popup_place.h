// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QSize>

namespace lanyard {

// Where something of that size opens so that it lies on the screen of the place it is meant for.
QPoint onScreen(const QPoint &globalPlace, const QSize &size);

} // namespace lanyard
