// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/speakers/compact_list.h"

#include <QEvent>
#include <QKeyEvent>

namespace lanyard {

namespace {

constexpr int mostRows = 5; // more are scrolled

}

CompactList::CompactList(QWidget *parent) : QListWidget(parent)
{
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { emit chosen(row(item)); });
    refresh();
}

void CompactList::refresh()
{
    const int high = fontMetrics().height() + 8;
    for (int i = 0; i < count(); ++i)
        item(i)->setSizeHint({0, high});
    setFixedHeight(qBound(1, count(), mostRows) * high + 2 * frameWidth());
}

void CompactList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0)
        emit chosen(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

void CompactList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

} // namespace lanyard
