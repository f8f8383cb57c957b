// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace lanyard {

// Draws an item of a GroupedModel as two quiet lines, title and details, behind a tick box if it can be ticked; and a group as a
// small heading. All rows are of one height, so that a view needs to measure only one.
class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // A click on the tick box or beside it, or Space, ticks.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    // Where a click ticks, in a row of that rectangle; empty for a row that can't be ticked.
    static QRect tickZone(const QRect &row, const QModelIndex &index, const QWidget *widget);

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintItem(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace lanyard
