// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timetable_view.h"

#include "app/sessions/session_marks.h"
#include "app/sessions/sessions_model.h"
#include "app/ui/icons.h"
#include "app/ui/marks.h"
#include "app/ui/when.h"

#include <QAccessible>
#include <QApplication>
#include <QDrag>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextLayout>
#include <QToolTip>

#include <cmath>
#include <utility>

namespace lanyard {

namespace {

constexpr int pad = 4; // between a block's edge and its words
constexpr int tickSize = 12;

QColor mixed(const QColor &one, const QColor &other, double part)
{
    const auto mix = [part](int a, int b) { return int(std::lround(a * part + b * (1 - part))); };
    return QColor(mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue()));
}

} // namespace

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

QSize TimetableView::bands() const
{
    return {fontMetrics().horizontalAdvance(shortTime(QTime(22, 0))) + 2 * pad + 4, fontMetrics().height() + 12};
}

QRect TimetableView::page() const
{
    return viewport()->rect().adjusted(bands().width(), bands().height(), 0, 0);
}

QPoint TimetableView::offset() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QRect TimetableView::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
}

void TimetableView::settleScrollBars()
{
    const QSize room = page().size();
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
    const QPoint middle = offset() + QPoint(page().width(), page().height()) / 2;
    m_zoom = settled;
    layOut();
    const QSize after = m_layout.size();
    if (!before.isEmpty() && !after.isEmpty()) {
        horizontalScrollBar()->setValue(int(qint64(middle.x()) * after.width() / before.width()) - page().width() / 2);
        verticalScrollBar()->setValue(int(qint64(middle.y()) * after.height() / before.height()) - page().height() / 2);
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
    const QSize room = page().size();
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
            return mirrored(block.rect.translated(page().topLeft() - offset()));
    }
    return {};
}

int TimetableView::blockAt(const QPoint &inViewport)
{
    settle();
    const QPoint place = mirrored(QRect(inViewport, QSize(1, 1))).topLeft();
    return page().contains(place) ? m_layout.blockAt(place - page().topLeft() + offset()) : -1;
}

void TimetableView::paintEvent(QPaintEvent *event)
{
    settle();
    QPainter painter(viewport());
    const QRect page = this->page();
    const QRect wanted = mirrored(event->rect()).intersected(page);
    const QRect area = wanted.translated(offset() - page.topLeft());
    if (m_layout.isEmpty()) {
        painter.setPen(quiet(palette()));
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap,
                         tr("None of these sessions has a time. The list shows them."));
        return;
    }
    painter.save();
    painter.setClipRect(mirrored(page));
    paintGrid(painter, area);
    const QList<TimetableLayout::Block> blocks = m_layout.blocksIn(area);
    for (const TimetableLayout::Block &block : blocks)
        paintBlock(painter, block);
    paintNow(painter);
    painter.restore();
    paintTimes(painter);
    paintRooms(painter);
}

void TimetableView::paintGrid(QPainter &painter, const QRect &area) const
{
    const QPoint shift = page().topLeft() - offset();
    const QColor line = mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.12);
    const int columns = int(m_layout.rooms().size());
    const int width = columns > 0 ? m_layout.size().width() / columns : 0;
    painter.setPen(line);
    for (const TimetableLayout::Day &day : m_layout.days()) {
        if (day.top > area.bottom() || day.top + day.height < area.top())
            continue;
        for (QDateTime hour = day.from; hour <= day.to; hour = hour.addSecs(3600)) {
            const int y = m_layout.yOf(hour);
            if (y >= day.top) // or it is the last hour of the day before
                painter.drawLine(0, y + shift.y(), viewport()->width(), y + shift.y());
        }
    }
    for (int column = 1; column < columns; ++column) {
        const QRect edge = mirrored(QRect(column * width - 2 + shift.x(), page().top(), 1, page().height()));
        painter.drawLine(edge.topLeft(), edge.bottomLeft());
    }
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (const TimetableLayout::Day &day : m_layout.days()) {
        const QRect heading(page().left(), day.top + shift.y(), page().width(), fontMetrics().height() + 12);
        if (!heading.intersects(page()))
            continue;
        painter.fillRect(mirrored(heading.adjusted(0, 0, 0, -1)), palette().color(QPalette::Base));
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(mirrored(heading.adjusted(pad, 0, -pad, 0)),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetrics(bold).elidedText(longDay(day.date), Qt::ElideRight, heading.width() - 2 * pad));
        painter.setFont(font());
    }
}

QColor TimetableView::trackColour(const QString &track) const
{
    const auto place = m_tracks.indexOf(track);
    if (place < 0 || m_tracks.size() < 2)
        return palette().color(QPalette::Mid);
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    // Neighbours in the list are far from each other on the wheel.
    const int hue = int(std::lround(std::fmod(double(place) * 137.508 + 210, 360)));
    return QColor::fromHsl(hue, dark ? 110 : 130, dark ? 150 : 120);
}

void TimetableView::paintBlock(QPainter &painter, const TimetableLayout::Block &block) const
{
    const Session &session = m_model->session(block.item);
    const QRect rect = mirrored(block.rect.translated(page().topLeft() - offset()));
    const bool current = session.id == m_currentId;
    const bool overlapping = !m_model->overlapsOf(session.id).isEmpty();
    const QColor ground = palette().color(QPalette::Base);
    const QColor ink = session.missed ? quiet(palette()) : palette().color(QPalette::Text);
    const QColor track = trackColour(session.track);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor fill = session.attended ? mixed(accent, ground, 0.26) : mixed(track, ground, session.missed ? 0.06 : 0.14);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(current ? QPen(accent, 2) : QPen(mixed(session.attended ? accent : track, ground, 0.5), 1));
    painter.setBrush(fill);
    const QRectF outline = QRectF(rect).adjusted(current ? 1 : 0.5, current ? 1 : 0.5, current ? -1 : -0.5, current ? -1 : -0.5);
    painter.drawRoundedRect(outline, 3, 3);
    if (m_tracks.size() > 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(track);
        const QRect bar = QStyle::visualRect(layoutDirection(), rect, QRect(rect.left() + 2, rect.top() + 3, 3, std::max(2, rect.height() - 6)));
        painter.drawRoundedRect(bar, 1.5, 1.5);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);

    const int line = fontMetrics().height();
    if (rect.height() < line - 3) // words would run into each other
        return;
    const int above = rect.height() < line + 4 ? (rect.height() - line) / 2 : 2;
    const QRect words = rect.adjusted(pad + 4, above, -pad, -above);
    QList<RowMark> marks = rowMarks(session, overlapping);
    if (session.attended)
        marks.prepend({QStringLiteral("check"), {}});
    int right = words.right() + 1;
    for (auto mark = marks.crbegin(); mark != marks.crend() && right - words.left() > 40; ++mark) {
        right -= tickSize + 2;
        const QRect box(right, words.top() + std::max(0, (std::min(line, words.height()) - tickSize) / 2), tickSize, tickSize);
        icon(mark->icon).paint(&painter, QStyle::visualRect(layoutDirection(), rect, box));
    }
    // The marks stand beside the first line; the others have the whole width.
    const QString title = session.title.isEmpty() ? tr("Session without a title") : session.title.simplified();
    const QString more = QStringList{shortTime(session.start.time()), m_model->speakers(block.item)}.join(QStringLiteral(" · "));
    const int lines = std::max(1, words.height() / line);
    QTextLayout text(title, font(), viewport());
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(layoutDirection());
    text.setTextOption(option);
    const int titleLines = lines > 2 ? lines - 1 : lines;
    painter.setPen(ink);
    const auto flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;
    text.beginLayout();
    int row = 0;
    for (; row < titleLines; ++row) {
        QTextLine each = text.createLine();
        if (!each.isValid())
            break;
        const int width = (row == 0 ? right - 2 : words.right() + 1) - words.left();
        each.setLineWidth(std::max(8, width));
        const QRect where(words.left(), words.top() + row * line, width, line);
        const bool last = row == titleLines - 1;
        const QString shown = last ? title.mid(each.textStart()) : title.mid(each.textStart(), each.textLength());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect, where), flags, fontMetrics().elidedText(shown.trimmed(), Qt::ElideRight, width));
    }
    text.endLayout();
    if (row < lines && lines > 1) {
        painter.setPen(mixed(ink, fill, 0.7));
        const QRect where(words.left(), words.top() + row * line, words.width(), line);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect, where), flags, fontMetrics().elidedText(more, Qt::ElideRight, where.width()));
    }
}

void TimetableView::paintNow(QPainter &painter) const
{
    const int y = m_now ? m_layout.yOf(m_now()) : -1;
    if (y < 0)
        return;
    const QColor red = palette().color(QPalette::Base).lightness() < 128 ? QColor(255, 110, 100) : QColor(200, 30, 30);
    const int at = y + page().top() - offset().y();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(red, 2));
    painter.drawLine(0, at, viewport()->width(), at);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimetableView::paintRooms(QPainter &painter) const
{
    const QRect band(0, 0, viewport()->width(), page().top());
    painter.fillRect(band, palette().color(QPalette::Base));
    painter.save();
    painter.setClipRect(mirrored(band.adjusted(page().left(), 0, 0, 0)));
    painter.setPen(quiet(palette()));
    const int columns = int(m_layout.rooms().size());
    const int width = m_layout.size().width() / std::max(1, columns);
    for (int column = 0; column < columns; ++column) {
        const QRect cell(page().left() + column * width - offset().x(), band.top(), width - 2, band.height());
        if (!cell.intersects(band))
            continue;
        // The name stays in sight as long as a part of its column is.
        const QRect seen = cell.intersected(page().adjusted(0, -page().top(), 0, 0)).adjusted(pad, 0, -pad, 0);
        const QString name = m_layout.rooms().at(column).isEmpty() ? tr("No room") : m_layout.rooms().at(column).simplified();
        painter.drawText(mirrored(seen), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
                         fontMetrics().elidedText(name, Qt::ElideRight, seen.width()));
    }
    painter.restore();
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, band.bottom(), band.right(), band.bottom());
}

void TimetableView::paintTimes(QPainter &painter) const
{
    const QRect band(0, page().top(), page().left(), page().height());
    painter.fillRect(mirrored(band), palette().color(QPalette::Base));
    painter.save();
    painter.setClipRect(mirrored(band));
    painter.setPen(quiet(palette()));
    const int line = fontMetrics().height();
    int free = band.top() - line; // small sizes leave hours out
    for (const TimetableLayout::Day &day : m_layout.days()) {
        for (QDateTime hour = day.from; hour < day.to; hour = hour.addSecs(3600)) {
            const int y = m_layout.yOf(hour) + page().top() - offset().y();
            if (y > band.bottom())
                break;
            if (y < free)
                continue;
            painter.drawText(mirrored(QRect(pad, y, band.width() - 2 * pad, line)), int(Qt::AlignRight | Qt::AlignTop) | Qt::TextSingleLine,
                             shortTime(hour.time()));
            free = y + line;
        }
    }
    painter.restore();
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
