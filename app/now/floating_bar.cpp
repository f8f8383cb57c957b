// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/floating_bar.h"

#include "app/now/now_settings.h"
#include "app/ui/mime.h"

#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QWindow>

namespace lanyard {

namespace {

QList<QRect> screenRooms()
{
    QList<QRect> result;
    for (const QScreen *screen : QGuiApplication::screens()) // the first is the primary one
        result.append(screen->availableGeometry());
    return result;
}

} // namespace

FloatingBar::FloatingBar(QWidget *parent) : QWidget(parent, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
{
    setAcceptDrops(true);
}

void FloatingBar::setPlace(const std::optional<QPoint> &place)
{
    m_place = place;
}

QSize FloatingBar::sizeHint() const
{
    constexpr int narrowest = 640;
    constexpr int widest = 1040;
    const QRect first = screenRooms().value(0, QRect(0, 0, widest, barHeight));
    const int width = qMin(first.width() - 2 * margin, qBound(narrowest, first.width() * 2 / 3, widest));
    return {width, barHeight + heightBelow(width)};
}

void FloatingBar::settle()
{
    const QSize size = sizeHint();
    const QList<QRect> screens = screenRooms();
    QRect wanted(placeOfBar(m_place, QSize(size.width(), barHeight), screens).topLeft(), size);
    for (const QRect &screen : screens) {
        if (screen.contains(wanted.topLeft()))
            wanted.moveTop(qMax(screen.top(), qMin(wanted.top(), screen.bottom() + 1 - wanted.height())));
    }
    m_put = wanted.topLeft();
    setFixedSize(size);
    if (pos() != m_put)
        move(m_put);
}

void FloatingBar::moveTo(Qt::Edge edge)
{
    const QRect room = screen()->availableGeometry();
    const int top = edge == Qt::TopEdge ? room.top() + margin : room.bottom() + 1 - barHeight - margin;
    m_place = QPoint(room.center().x() - width() / 2, top);
    settle();
}

void FloatingBar::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    if (isVisible() && pos() != m_put)
        m_place = m_put = pos();
}

void FloatingBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    QColor edge = palette().color(m_over ? QPalette::Highlight : QPalette::WindowText);
    if (!m_over)
        edge.setAlphaF(0.3F);
    painter.setPen(edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FloatingBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = event->globalPosition().toPoint() - pos();
    if (windowHandle())
        windowHandle()->startSystemMove();
}

void FloatingBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) // where the desktop doesn't move it
        move(event->globalPosition().toPoint() - m_grip);
}

void FloatingBar::dragEnterEvent(QDragEnterEvent *event)
{
    if (mime::localFiles(event->mimeData()).isEmpty())
        return;
    m_over = true;
    update();
    event->acceptProposedAction();
}

void FloatingBar::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void FloatingBar::dragLeaveEvent(QDragLeaveEvent *)
{
    m_over = false;
    update();
}

void FloatingBar::dropEvent(QDropEvent *event)
{
    m_over = false;
    update();
    event->acceptProposedAction();
    emit filesDropped(mime::localFiles(event->mimeData()));
}

} // namespace lanyard
