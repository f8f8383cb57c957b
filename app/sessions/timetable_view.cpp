// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timetable_view.h"

#include "app/sessions/session_marks.h"
#include "app/sessions/sessions_model.h"
#include "app/sessions/timetable_painter.h"

#include <QAccessible>
#include <QApplication>
#include <QDrag>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace lanyard {

TimetableView::TimetableView(SessionsModel *model, QWidget *parent) : QAbstractScrollArea(parent), m_model(model)
{
    setObjectName(QStringLiteral("timetable"));
    setAccessibleName(tr("Timetable"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        tickOn();
        viewport()->update();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &TimetableView::layOutLater);
    connect(model, &QAbstractItemModel::dataChanged, this, &TimetableView::layOutLater);
    connect(model, &SessionsModel::acceptanceChanged, this, &TimetableView::layOutLater);
}

void TimetableView::layOutLater()
{
    if (std::exchange(m_stale, true) || !isVisible())
        return;
    QTimer::singleShot(0, this, [this] {
        settle();
        viewport()->update();
    });
}

void TimetableView::settle()
{
    if (m_stale)
        layOut();
}

const TimetableLayout &TimetableView::layout()
{
    settle();
    return m_layout;
}

void TimetableView::layOut()
{
    m_stale = false;
    const Event &event = m_model->event();
    QBitArray shown(event.sessions.size());
    m_tracks.clear();
    for (int item = 0; item < event.sessions.size(); ++item) {
        shown.setBit(item, m_model->accepts(item));
        if (const QString &track = event.sessions.at(item).track; !track.isEmpty() && !m_tracks.contains(track))
            m_tracks.append(track);
    }
    m_layout = TimetableLayout(event, shown, TimetableScale::at(m_zoom, fontMetrics().height()));
    settleScrollBars();
    tickOn();
}

TimetableFrame TimetableView::frame() const
{
    return {*this, viewport()->rect(), offset()};
}

QPoint TimetableView::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void TimetableView::settleScrollBars()
{
    const QSize room = frame().page().size();
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.size().width() - room.width()));
    horizontalScrollBar()->setPageStep(std::max(1, room.width()));
    horizontalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setRange(0, std::max(0, m_layout.size().height() + 8 - room.height()));
    verticalScrollBar()->setPageStep(std::max(1, room.height()));
    verticalScrollBar()->setSingleStep(24);
}

void TimetableView::setNow(const std::function<QDateTime()> &now)
{
    m_now = now;
    tickOn();
}

// The line goes on at the next minute, and only while there is one to be seen.
void TimetableView::tickOn()
{
    m_minute.stop();
    if (!m_now || !isVisible())
        return;
    const QDateTime now = m_now();
    if (m_layout.yOf(now) < 0)
        return;
    m_minute.start((60 - now.time().second()) * 1000);
}

void TimetableView::setZoom(int zoom)
{
    const int settled = std::clamp(zoom, TimetableScale::smallest, TimetableScale::largest);
    if (settled == m_zoom)
        return;
    settle();
    const QSize before = m_layout.size();
    const QPoint middle = offset() + QPoint(frame().page().width(), frame().page().height()) / 2;
    m_zoom = settled;
    layOut();
    const QSize after = m_layout.size();
    if (!before.isEmpty() && !after.isEmpty()) {
        horizontalScrollBar()->setValue(int(qint64(middle.x()) * after.width() / before.width()) - frame().page().width() / 2);
        verticalScrollBar()->setValue(int(qint64(middle.y()) * after.height() / before.height()) - frame().page().height() / 2);
    }
    viewport()->update();
    emit zoomChanged(m_zoom);
}

int TimetableView::currentBlock()
{
    settle();
    const QList<TimetableLayout::Block> &blocks = m_layout.blocks();
    for (int block = 0; block < blocks.size(); ++block) {
        if (m_model->session(blocks.at(block).item).id == m_currentId)
            return block;
    }
    return -1;
}

void TimetableView::setCurrent(const QString &id)
{
    m_currentId = id;
    if (const int block = currentBlock(); block >= 0)
        bringIntoSight(m_layout.blocks().at(block).rect);
    viewport()->update();
}

void TimetableView::makeCurrent(int block)
{
    if (block < 0 || block >= m_layout.blocks().size())
        return;
    const int item = m_layout.blocks().at(block).item;
    const Session &session = m_model->session(item);
    m_currentId = session.id;
    bringIntoSight(m_layout.blocks().at(block).rect);
    setAccessibleDescription(m_model->indexOfItem(item).data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    viewport()->update();
    emit currentChanged(m_currentId);
}

void TimetableView::bringIntoSight(const QRect &rect)
{
    const QSize room = frame().page().size();
    const auto bring = [](QScrollBar *bar, int from, int to, int length) {
        if (from < bar->value() || to - from > length)
            bar->setValue(from);
        else if (to > bar->value() + length)
            bar->setValue(to - length);
    };
    bring(horizontalScrollBar(), rect.left(), rect.right() + 1, room.width());
    // The first of a day comes with the day's heading.
    const int above = fontMetrics().height() + 12;
    bring(verticalScrollBar(), std::max(0, rect.top() - above), rect.bottom() + 4, room.height());
}

QRect TimetableView::blockRect(const QString &id)
{
    settle();
    for (const TimetableLayout::Block &block : m_layout.blocks()) {
        if (m_model->session(block.item).id == id)
            return frame().mirrored(block.rect.translated(frame().page().topLeft() - offset()));
    }
    return {};
}

int TimetableView::blockAt(const QPoint &inViewport)
{
    settle();
    const TimetableFrame frame = this->frame();
    const QRect page = frame.page();
    const QPoint place = frame.mirrored(QRect(inViewport, QSize(1, 1))).topLeft();
    return page.contains(place) ? m_layout.blockAt(place - page.topLeft() + offset()) : -1;
}

void TimetableView::paintEvent(QPaintEvent *event)
{
    settle();
    QPainter painter(viewport());
    const TimetableFrame frame = this->frame();
    TimetablePainter(painter, frame, m_layout, *m_model, m_tracks).paint(event->rect(), m_currentId, m_now ? m_now() : QDateTime());
}

void TimetableView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    settleScrollBars();
}

void TimetableView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    settle();
    tickOn();
}

void TimetableView::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    m_minute.stop();
}

void TimetableView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOutLater();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        viewport()->update();
}

void TimetableView::keyPressEvent(QKeyEvent *event)
{
    const int block = currentBlock();
    const auto go = [&](int next) { makeCurrent(block < 0 && !m_layout.isEmpty() ? 0 : next); };
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Up: go(block < 0 ? 0 : m_layout.above(block)); break;
    case Qt::Key_Down: go(block < 0 ? 0 : m_layout.below(block)); break;
    case Qt::Key_Left: go(block < 0 ? 0 : m_layout.beside(block, mirror ? 1 : -1)); break;
    case Qt::Key_Right: go(block < 0 ? 0 : m_layout.beside(block, mirror ? -1 : 1)); break;
    case Qt::Key_PageUp: verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub); break;
    case Qt::Key_PageDown: verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); break;
    case Qt::Key_Home: verticalScrollBar()->setValue(0); break;
    case Qt::Key_End: verticalScrollBar()->setValue(verticalScrollBar()->maximum()); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: setZoom(m_zoom + 1); break;
    case Qt::Key_Minus: setZoom(m_zoom - 1); break;
    case Qt::Key_Space:
        if (block >= 0) {
            const Session &session = m_model->session(m_layout.blocks().at(block).item);
            m_model->change(withMark(session, Mark::Attended, !session.attended));
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (block >= 0)
            emit chosen(m_currentId);
        break;
    default: QAbstractScrollArea::keyPressEvent(event); return;
    }
    event->accept();
}

void TimetableView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (currentBlock() < 0 && event->reason() != Qt::MouseFocusReason)
        makeCurrent(0);
    viewport()->update();
}

void TimetableView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimetableView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
    setZoom(m_zoom + steps);
    event->accept();
}

void TimetableView::mousePressEvent(QMouseEvent *event)
{
    const int block = blockAt(event->position().toPoint());
    m_pressed = event->position().toPoint();
    m_pressedItem = block < 0 || event->button() != Qt::LeftButton ? -1 : m_layout.blocks().at(block).item;
    makeCurrent(block);
}

void TimetableView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_pressedItem < 0 || !event->buttons().testFlag(Qt::LeftButton)
        || (at - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model->mimeDataOf(m_pressedItem));
    m_pressedItem = -1;
    drag->exec(Qt::CopyAction);
}

void TimetableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && blockAt(event->position().toPoint()) >= 0)
        emit chosen(m_currentId);
}

bool TimetableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int block = blockAt(help->pos());
        if (block < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), m_model->toolTip(m_layout.blocks().at(block).item), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace lanyard
