// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace lanyard {

// Draws a photo of a PhotosModel: thumbnail, name, a badge where the alt text is missing and one where the text uses it.
class PhotoDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// Thumbnails in as many columns as the width holds.
class PhotoView final : public QListView
{
    Q_OBJECT

public:
    explicit PhotoView(QWidget *parent = nullptr);

    QStringList selectedFiles() const; // as they stand in the view

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace lanyard
