// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/popup_place.h"

#include <QGuiApplication>
#include <QScreen>

namespace lanyard {

QPoint onScreen(const QPoint &globalPlace, const QSize &size)
{
    const QScreen *screen = QGuiApplication::screenAt(globalPlace);
    if (!screen)
        return globalPlace;
    const QRect room = screen->availableGeometry();
    return {qBound(room.left(), globalPlace.x(), qMax(room.left(), room.right() - size.width())),
            qMin(globalPlace.y(), qMax(room.top(), room.bottom() - size.height()))};
}

} // namespace lanyard
