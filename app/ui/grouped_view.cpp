// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/grouped_view.h"

#include "app/ui/grouped_model.h"
#include "app/ui/two_line_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace lanyard {
namespace {

bool isGroup(const QModelIndex &index)
{
    return index.data(GroupRole).toBool();
}

} // namespace

GroupedView::GroupedView(GroupedFilter *model, QWidget *parent) : QTreeView(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setDefaultDropAction(Qt::CopyAction);
    setMouseTracking(true);
    header()->setStretchLastSection(true);
    setItemDelegate(new TwoLineDelegate(this));
    setModel(model);

    // Connected behind the view's own, which close everything.
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        settleGroups();
        findCurrentAgain();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &group) {
        if (!group.isValid())
            settleGroups();
    });
    settleGroups();
}

QString GroupedView::currentId() const
{
    return isGroup(currentIndex()) ? QString() : currentIndex().data(IdRole).toString();
}

void GroupedView::openAllGroups(bool all)
{
    m_openAll = all;
    settleGroups();
}

void GroupedView::settleGroups()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex group = model()->index(row, 0);
        setExpanded(group, m_openAll || !m_closed.contains(group.data(IdRole).toString()));
    }
}

void GroupedView::showId(const QString &id)
{
    m_currentId = id;
    findCurrentAgain();
}

void GroupedView::findCurrentAgain()
{
    if (m_currentId.isEmpty())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex group = model()->index(row, 0);
        for (int item = 0; item < model()->rowCount(group); ++item) {
            const QModelIndex index = model()->index(item, 0, group);
            if (index.data(IdRole).toString() == m_currentId) {
                setCurrentIndex(index);
                return;
            }
        }
    }
}

void GroupedView::toggleGroup(const QModelIndex &group)
{
    const QString key = group.data(IdRole).toString();
    if (isExpanded(group))
        m_closed.insert(key);
    else
        m_closed.remove(key);
    setExpanded(group, !isExpanded(group));
}

void GroupedView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && !isGroup(current))
        m_currentId = current.data(IdRole).toString();
}

void GroupedView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (isGroup(index)) {
        const bool open = isExpanded(index);
        switch (event->key()) {
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            toggleGroup(index);
            return;
        case Qt::Key_Left:
        case Qt::Key_Right:
            if (open == (event->key() == Qt::Key_Left)) {
                toggleGroup(index);
                return;
            }
            break;
        default:
            break;
        }
    }
    QTreeView::keyPressEvent(event);
}

void GroupedView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressedGroup = event->button() == Qt::LeftButton && isGroup(index) ? index : QModelIndex();
    QTreeView::mousePressEvent(event);
}

void GroupedView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    if (m_pressedGroup.isValid() && indexAt(event->position().toPoint()) == m_pressedGroup)
        toggleGroup(m_pressedGroup);
    m_pressedGroup = QModelIndex();
}

void GroupedView::mouseDoubleClickEvent(QMouseEvent *event)
{
    // Two quick ticks, or two quick clicks on a heading, are no wish to insert.
    const QModelIndex index = indexAt(event->position().toPoint());
    if (isGroup(index) || TwoLineDelegate::tickZone(visualRect(index), index, this).contains(event->position().toPoint()))
        mousePressEvent(event);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

} // namespace lanyard
