// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photos/photos_model.h"

#include "app/ui/mime.h"
#include "core/compose/figure.h"
#include "core/event/event_query.h"
#include "core/review/no_photos.h"

#include <QMimeData>

#include <algorithm>
#include <iterator>

namespace lanyard {
namespace {

bool altMissing(const Photo &photo)
{
    return photo.alt.trimmed().isEmpty();
}

QString nameOf(const Photo &photo)
{
    return photo.file.section(u'/', -1);
}

} // namespace

PhotosModel::PhotosModel(QObject *parent) : QAbstractListModel(parent), m_looks(new PhotoLooks(this))
{
    connect(m_looks, &PhotoLooks::loaded, this, &PhotosModel::showLoaded);
}

QString PhotosModel::pathOf(const Photo &photo) const
{
    return m_folder + QLatin1Char('/') + photo.file;
}

void PhotosModel::setPhotos(const QString &recapFolder, const QList<Photo> &photos)
{
    const bool sameFiles = recapFolder == m_folder
        && std::equal(photos.begin(), photos.end(), m_photos.begin(), m_photos.end(),
                      [](const Photo &a, const Photo &b) { return a.file == b.file; });
    if (!sameFiles) {
        beginResetModel();
        forgetGone(recapFolder, photos);
        m_folder = recapFolder;
        m_photos = photos;
        endResetModel();
        return;
    }
    for (int row = 0; row < photos.size(); ++row) {
        if (m_photos.at(row) == photos.at(row))
            continue;
        m_photos[row] = photos.at(row);
        emit dataChanged(index(row), index(row));
    }
}

void PhotosModel::forgetGone(const QString &recapFolder, const QList<Photo> &photos)
{
    // A file that comes again under the same name may be another picture.
    QSet<QString> staying;
    if (recapFolder == m_folder) {
        for (const Photo &photo : photos)
            staying.insert(photo.file);
    }
    for (const Photo &photo : std::as_const(m_photos)) {
        if (!staying.contains(photo.file))
            m_looks->forget(pathOf(photo));
    }
}

void PhotosModel::setUsed(const QSet<QString> &files)
{
    if (files == m_used)
        return;
    m_used = files;
    if (!m_photos.isEmpty())
        emit dataChanged(index(0), index(int(m_photos.size()) - 1), {UsedRole, Qt::AccessibleTextRole});
}

void PhotosModel::setSpeakers(const QList<Speaker> &speakers)
{
    QList<Speaker> unwilling;
    std::copy_if(speakers.begin(), speakers.end(), std::back_inserter(unwilling), [](const Speaker &speaker) { return speaker.noPhotos; });
    if (unwilling == m_unwilling)
        return;
    m_unwilling = unwilling;
    if (!m_photos.isEmpty())
        emit dataChanged(index(0), index(int(m_photos.size()) - 1), {UnwillingRole, Qt::AccessibleTextRole});
}

Photo PhotosModel::photo(const QString &file) const
{
    const QModelIndex found = indexOf(file);
    return found.isValid() ? m_photos.at(found.row()) : Photo();
}

QModelIndex PhotosModel::indexOf(const QString &file) const
{
    const auto found = std::find_if(m_photos.begin(), m_photos.end(), [&](const Photo &photo) { return photo.file == file; });
    return found == m_photos.end() ? QModelIndex() : index(int(found - m_photos.begin()));
}

void PhotosModel::showLoaded(const QString &path)
{
    const QString prefix = m_folder + QLatin1Char('/');
    if (const QModelIndex changed = path.startsWith(prefix) ? indexOf(path.mid(prefix.size())) : QModelIndex(); changed.isValid())
        emit dataChanged(changed, changed, {Qt::DecorationRole, PlaceRole, ProblemRole});
}

int PhotosModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_photos.size());
}

QVariant PhotosModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Photo &photo = m_photos.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(photo);
    case Qt::DecorationRole: {
        const PhotoLook *look = m_looks->look(pathOf(photo));
        return look ? QVariant(look->thumbnail) : QVariant();
    }
    case PlaceRole: {
        const PhotoLook *look = m_looks->look(pathOf(photo));
        return look && look->hasPlace;
    }
    case ProblemRole: {
        const PhotoLook *look = m_looks->look(pathOf(photo));
        return look ? look->problem : QString();
    }
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg((altMissing(photo) ? nameOf(photo) : photo.alt).toHtmlEscaped());
    case Qt::AccessibleTextRole: {
        QStringList parts{nameOf(photo), altMissing(photo) ? tr("no alt text") : photo.alt};
        if (m_used.contains(photo.file))
            parts.append(tr("used in the text"));
        if (const QStringList names = unwilling(photo, m_unwilling); !names.isEmpty())
            parts.append(tr("names somebody who asked for no photos"));
        return parts.join(QStringLiteral(", "));
    }
    case FileRole:
        return photo.file;
    case AltMissingRole:
        return altMissing(photo);
    case UsedRole:
        return m_used.contains(photo.file);
    case SearchRole:
        return folded((QStringList{nameOf(photo), photo.alt, photo.caption, photo.credit} + photo.people).join(u'\n'));
    case UnwillingRole:
        return unwilling(photo, m_unwilling);
    default:
        return {};
    }
}

Qt::ItemFlags PhotosModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList PhotosModel::mimeTypes() const
{
    return {mime::photos, QStringLiteral("text/plain")};
}

QMimeData *PhotosModel::mimeData(const QModelIndexList &indexes) const
{
    QModelIndexList rows = indexes;
    std::sort(rows.begin(), rows.end());
    QList<Photo> photos;
    QStringList files;
    for (const QModelIndex &row : std::as_const(rows)) {
        photos.append(m_photos.at(row.row()));
        files.append(photos.last().file);
    }
    if (photos.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mime::photos, files.join(u'\n').toUtf8());
    data->setText((photos.size() == 1 ? figure(photos.first()) : gallery(photos)).text);
    return data;
}

} // namespace lanyard
