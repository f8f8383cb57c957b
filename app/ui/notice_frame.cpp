// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/notice_frame.h"

#include <QPaintEvent>
#include <QPainter>

namespace lanyard {

void NoticeFrame::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    QColor breath = palette().color(QPalette::Highlight);
    breath.setAlphaF(0.16F);
    painter.fillRect(event->rect(), breath);
}

} // namespace lanyard
