// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/two_line_delegate.h"

#include "app/ui/grouped_model.h"
#include "app/ui/icons.h"
#include "app/ui/marks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace lanyard {
namespace {

constexpr int margin = 8;
constexpr int between = 2;   // the two lines
constexpr int tickSize = 16; // also the room for a group's arrow, so that all texts begin at one edge
constexpr int textLeft = margin + tickSize + margin;

QStyle *styleOf(const QWidget *widget)
{
    return widget ? widget->style() : QApplication::style();
}

QFont detailFont(const QFont &font)
{
    QFont smaller = font;
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * 0.9);
    return smaller;
}

bool canBeTicked(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsUserCheckable);
}

void drawLine(QPainter *painter, const QRect &rect, const QFont &font, const QColor &colour, const QString &text, Qt::LayoutDirection direction)
{
    painter->setFont(font);
    painter->setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

constexpr int markSize = 14;

int widthOf(const QList<RowMark> &marks, const QFontMetrics &metrics)
{
    int width = 0;
    for (const RowMark &mark : marks)
        width += 4 + markSize + metrics.horizontalAdvance(mark.text);
    return width;
}

// From the left edge of `line`, as it is on a screen from left to right.
void drawMarks(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, const QList<RowMark> &marks, const QFont &font,
               const QColor &colour)
{
    const QFontMetrics metrics(font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    int left = line.left();
    for (const RowMark &mark : marks) {
        left += 4;
        const QRect box(left, line.top() + (line.height() - markSize) / 2, markSize, markSize);
        icon(mark.icon).paint(painter, QStyle::visualRect(option.direction, option.rect, box), Qt::AlignCenter,
                              selected ? QIcon::Selected : QIcon::Normal);
        left += markSize;
        const QRect text(left, line.top(), metrics.horizontalAdvance(mark.text), line.height());
        drawLine(painter, QStyle::visualRect(option.direction, option.rect, text), font, colour, mark.text, option.direction);
        left += text.width();
    }
}

} // namespace

QRect TwoLineDelegate::tickZone(const QRect &row, const QModelIndex &index, const QWidget *widget)
{
    if (!canBeTicked(index))
        return {};
    const Qt::LayoutDirection direction = widget ? widget->layoutDirection() : Qt::LeftToRight;
    return QStyle::visualRect(direction, row, QRect(row.left(), row.top(), textLeft, row.height()));
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = option.fontMetrics.height() + between + QFontMetrics(detailFont(option.font)).height();
    const int height = lines + margin + 2; // somewhat less than a margin above and below
    return {160, (height + 7) / 8 * 8};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    painter->save();
    if (index.data(GroupRole).toBool())
        paintGroup(painter, own, index);
    else
        paintItem(painter, own, index);
    painter->restore();
}

void TwoLineDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const int height = QFontMetrics(font).height();
    const QRect line(option.rect.left() + margin, option.rect.bottom() - height - 5, option.rect.width() - 2 * margin, height);

    QStyleOption arrow = option;
    arrow.rect = QStyle::visualRect(option.direction, option.rect, QRect(line.left() + 1, line.center().y() - 5, 12, 12));
    arrow.palette.setColor(QPalette::ButtonText, quiet(option.palette));
    const bool open = option.state.testFlag(QStyle::State_Open);
    const auto closed = option.direction == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
    styleOf(option.widget)->drawPrimitive(open ? QStyle::PE_IndicatorArrowDown : closed, &arrow, painter, option.widget);

    const QRect text = QStyle::visualRect(option.direction, option.rect, line.adjusted(tickSize + margin, 0, 0, 0));
    drawLine(painter, text, font, option.palette.color(QPalette::Text), index.data().toString(), option.direction);
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawLine(option.rect.left() + margin, option.rect.bottom(), option.rect.right() - margin, option.rect.bottom());
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(2, 2, -2, -2);
        styleOf(option.widget)->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

void TwoLineDelegate::paintItem(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyle *style = styleOf(option.widget);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto textRole = selected ? QPalette::HighlightedText : QPalette::Text;
    const auto groundRole = selected ? QPalette::Highlight : QPalette::Base;
    const QColor text = option.palette.color(textRole);
    if (canBeTicked(index)) {
        const QRect box(option.rect.left() + margin, option.rect.top() + (option.rect.height() - tickSize) / 2, tickSize, tickSize);
        drawTickBox(painter, QStyle::visualRect(option.direction, option.rect, box), index.data(Qt::CheckStateRole).toInt() == Qt::Checked,
                    text, option.palette.color(groundRole), selected ? text : option.palette.color(QPalette::Highlight));
    }

    const int left = option.rect.left() + textLeft;
    const QFont small = detailFont(option.font);
    const int titleHeight = option.fontMetrics.height();
    const int detailHeight = QFontMetrics(small).height();
    const QString detail = index.data(DetailRole).toString();
    const int both = titleHeight + (detail.isEmpty() ? 0 : between + detailHeight);
    const int top = option.rect.top() + (option.rect.height() - both) / 2;
    QRect title(left, top, option.rect.right() + 1 - margin - left, titleHeight);
    if (const auto marks = index.data(MarksRole).value<QList<RowMark>>(); !marks.isEmpty()) {
        const int width = std::min(widthOf(marks, QFontMetrics(small)), title.width() / 2);
        drawMarks(painter, option, QRect(title.right() + 1 - width, top, width, titleHeight), marks, small, selected ? text : quiet(option.palette));
        title.setWidth(title.width() - width - 4);
    }
    drawLine(painter, QStyle::visualRect(option.direction, option.rect, title), option.font, text, index.data().toString(), option.direction);
    if (!detail.isEmpty()) {
        const QRect second(left, top + titleHeight + between, option.rect.right() + 1 - margin - left, detailHeight);
        drawLine(painter, QStyle::visualRect(option.direction, option.rect, second), small,
                 selected ? text : quiet(option.palette), detail, option.direction);
    }
}

bool TwoLineDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!canBeTicked(index))
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
            return false;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || !tickZone(option.rect, index, option.widget).contains(mouse->position().toPoint()))
            return false;
        if (event->type() == QEvent::MouseButtonPress)
            return true;
        break;
    }
    default:
        return false;
    }
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace lanyard
