// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/photos/photo_looks.h"
#include "core/event/event.h"
#include "core/photo/photo.h"

#include <QAbstractListModel>
#include <QSet>

namespace lanyard {

// The photos of a recap with their thumbnails.
class PhotosModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    // DisplayRole is the file's name without its folder, DecorationRole the thumbnail (a QPixmap; none until it is made).
    enum PhotoRole {
        FileRole = Qt::UserRole + 1, // "photos/hall.jpg"
        AltMissingRole,
        UsedRole,    // the photo stands in the text
        PlaceRole,   // the file tells where it was taken
        ProblemRole, // why the file can't be shown; empty: it can, or that isn't known yet
        SearchRole,  // folded text to filter by
        UnwillingRole, // QStringList: who of those it names asked not to be shown
    };

    explicit PhotosModel(QObject *parent = nullptr);

    // Views keep their place if the files are the same as before.
    void setPhotos(const QString &recapFolder, const QList<Photo> &photos);
    void setUsed(const QSet<QString> &files);
    void setSpeakers(const QList<Speaker> &speakers);

    Photo photo(const QString &file) const; // an empty one if there is none of that file
    QModelIndex indexOf(const QString &file) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    QString pathOf(const Photo &photo) const;
    void showLoaded(const QString &path);
    void forgetGone(const QString &recapFolder, const QList<Photo> &photos);

    QString m_folder;
    QList<Photo> m_photos;
    QSet<QString> m_used;
    QList<Speaker> m_unwilling; // speakers who asked not to be shown
    PhotoLooks *m_looks;
};

} // namespace lanyard
