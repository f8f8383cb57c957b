// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/marks.h"

#include <QPainter>

namespace lanyard {
namespace {

QColor mixed(const QColor &text, const QColor &ground, int percent)
{
    const auto part = [percent](int a, int b) { return (a * percent + b * (100 - percent)) / 100; };
    return QColor(part(text.red(), ground.red()), part(text.green(), ground.green()), part(text.blue(), ground.blue()));
}

} // namespace

QColor quiet(const QPalette &palette, QPalette::ColorRole text, QPalette::ColorRole ground)
{
    return mixed(palette.color(text), palette.color(ground), 66);
}

void drawHook(QPainter *painter, const QRectF &box, const QColor &colour)
{
    const auto at = [&box](double x, double y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, box.width() * 0.11);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{at(0.28, 0.53), at(0.44, 0.69), at(0.73, 0.33)});
    painter->restore();
}

void drawTickBox(QPainter *painter, const QRectF &box, bool ticked, const QColor &ink, const QColor &ground, const QColor &accent)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // Half a pixel in, so that the outline lies on whole pixels.
    const QRectF outline = box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(ticked ? accent : mixed(ink, ground, 55), 1));
    painter->setBrush(ticked ? accent : ground);
    painter->drawRoundedRect(outline, 3, 3);
    painter->restore();
    if (ticked)
        drawHook(painter, box, ground);
}

} // namespace lanyard
