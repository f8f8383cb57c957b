// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/link_colour.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace lanyard {

QColor linkColour(const QColor &ground)
{
    return ground.lightness() < 128 ? QColor(0x7f, 0xb4, 0xff) : QColor(0x1f, 0x5f, 0xbf);
}

LinkColour::LinkColour(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    set();
}

bool LinkColour::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp)
        set();
    return QObject::eventFilter(watched, event);
}

void LinkColour::set()
{
    const QPalette now = QApplication::palette();
    const QColor wanted = linkColour(now.color(QPalette::Base));
    if (now.color(QPalette::Link) == wanted)
        return;
    QPalette links; // with this one colour alone, so that the others stay the desktop's
    links.setColor(QPalette::Link, wanted);
    QApplication::setPalette(links);
}

} // namespace lanyard
