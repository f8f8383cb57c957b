// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/photo/photo.h"

#include <QSet>
#include <QWidget>

class QAction;
class QMimeData;
class QRubberBand;
class QSortFilterProxyModel;

namespace lanyard {

class PhotoFields;
class PhotosModel;
class PhotoView;
class Sidebar;

// The photos of the recap: to be dropped in, described, and inserted into the text. Files are named as in Photo::file.
class PhotosPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PhotosPanel(QWidget *parent = nullptr);

    void setPhotos(const QString &recapFolder, const QList<Photo> &photos);
    void setUsed(const QSet<QString> &files); // those that stand in the text
    void setSpeakers(const QList<Speaker> &speakers); // whom photos may show, or not
    // Tells what was typed into the fields and waits for the hand to rest. Before the text is saved or exported.
    void tellNow();
    PhotosModel *model() const { return m_model; }

signals:
    void filesDropped(const QStringList &paths); // absolute
    void addRequested();
    void photoEdited(const Photo &photo);
    void insertRequested(const QStringList &files);
    void removeRequested(const QStringList &files);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addActions();
    void showSelected();
    void restoreSelection(const QStringList &files);
    void filter(const QString &typed);

    PhotosModel *m_model;
    QSortFilterProxyModel *m_shown;
    PhotoView *m_view;
    Sidebar *m_sidebar;
    PhotoFields *m_fields;
    QAction *m_insert;
    QAction *m_remove;
    QRubberBand *m_dropMark;
};

} // namespace lanyard
