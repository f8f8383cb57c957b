// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photos/photo_view.h"

#include "app/photos/photos_model.h"
#include "app/ui/icons.h"
#include "app/ui/marks.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace lanyard {
namespace {

constexpr int margin = 8;
constexpr int narrowest = 112; // a column, in pixels
constexpr int corner = 4;

// White on a dark veil, to be read on any photo.
const QColor veil(0, 0, 0, 190);

int textHeight(const QFontMetrics &metrics)
{
    return metrics.height() + margin;
}

QRect pictureArea(const QRect &cell, const QFontMetrics &metrics)
{
    return cell.adjusted(margin, margin, -margin, -textHeight(metrics));
}

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

void drawPicture(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QPixmap pixmap = index.data(Qt::DecorationRole).value<QPixmap>();
    QRect target = area;
    QPainterPath outline;
    if (pixmap.isNull()) {
        outline.addRoundedRect(area, corner, corner);
        painter->fillPath(outline, option.palette.color(QPalette::AlternateBase));
        const bool broken = !index.data(PhotosModel::ProblemRole).toString().isEmpty();
        const QRect middle(area.center() - QPoint(16, 16), QSize(32, 32));
        icon(broken ? QStringLiteral("photo-missing") : QStringLiteral("photos")).paint(painter, middle, Qt::AlignCenter, QIcon::Disabled);
        return;
    }
    target.setSize(pixmap.size().scaled(area.size(), Qt::KeepAspectRatio).boundedTo(pixmap.size()));
    target.moveCenter(area.center());
    outline.addRoundedRect(target, corner, corner);
    painter->save();
    painter->setClipPath(outline);
    painter->drawPixmap(target, pixmap);
    painter->restore();
}

// Badges stand at the same places in every cell, whatever the shape of the picture, to be found at a glance.
void drawAltBadge(QPainter *painter, const QRect &area, const QFont &font, const QString &text)
{
    const QFontMetrics metrics(font);
    const QSize size(qMin(metrics.horizontalAdvance(text) + 12, area.width() - 8), metrics.height() + 4);
    const QRect badge(QPoint(area.left() + 4, area.bottom() + 1 - 4 - size.height()), size);
    painter->setPen(Qt::NoPen);
    painter->setBrush(veil);
    painter->drawRoundedRect(badge, size.height() / 2.0, size.height() / 2.0);
    painter->setPen(Qt::white);
    painter->setFont(font);
    painter->drawText(badge, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, badge.width() - 8));
}

void drawUsedBadge(QPainter *painter, const QRect &area)
{
    const QRectF badge(area.right() + 1 - 4 - 20, area.top() + 4, 20, 20);
    painter->setPen(Qt::NoPen);
    painter->setBrush(veil);
    painter->drawEllipse(badge);
    drawHook(painter, badge, Qt::white);
}

} // namespace

QSize PhotoDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view && view->gridSize().isValid() ? view->gridSize() : QSize(narrowest, narrowest);
}

void PhotoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || hovered) {
        QColor ground = option.palette.color(QPalette::Highlight);
        if (!selected)
            ground.setAlphaF(0.15f);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), corner + 2, corner + 2);
    }

    const QFont font = smaller(option.font);
    const QFontMetrics metrics(font);
    const QRect area = pictureArea(option.rect, metrics);
    drawPicture(painter, area, option, index);
    if (index.data(PhotosModel::AltMissingRole).toBool())
        drawAltBadge(painter, area, font, tr("No alt text"));
    if (index.data(PhotosModel::UsedRole).toBool())
        drawUsedBadge(painter, area);

    const QRect line(area.left(), area.bottom() + 1 + 2, area.width(), metrics.height());
    painter->setFont(font);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : quiet(option.palette));
    painter->drawText(line, Qt::AlignCenter | Qt::TextSingleLine,
                      metrics.elidedText(index.data().toString(), Qt::ElideMiddle, line.width()));
    painter->restore();
}

PhotoView::PhotoView(QWidget *parent) : QListView(parent)
{
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else its coming and going would change the columns
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setDefaultDropAction(Qt::CopyAction);
    setAcceptDrops(false); // the panel takes files, wherever they fall
    viewport()->setAcceptDrops(false);
    setItemDelegate(new PhotoDelegate(this));
}

QStringList PhotoView::selectedFiles() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList files;
    for (const QModelIndex &row : std::as_const(rows))
        files.append(row.data(PhotosModel::FileRole).toString());
    return files;
}

void PhotoView::resizeEvent(QResizeEvent *event)
{
    const int width = viewport()->width() - 1; // a full row would wrap
    const int columns = qMax(1, width / narrowest);
    const int cell = qMax(64, width / columns);
    const QSize grid(cell, (cell - 2 * margin) * 3 / 4 + margin + textHeight(QFontMetrics(smaller(font()))));
    if (grid != gridSize())
        setGridSize(grid);
    QListView::resizeEvent(event);
}

} // namespace lanyard
