// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/recap_photos.h"

#include "app/ui/tasks.h"
#include "core/compose/photo_matcher.h"
#include "core/photo/photo_library.h"
#include "core/photo/photo_metadata.h"

#include <QUrl>

namespace lanyard {

RecapPhotos::RecapPhotos(FileSystem &files, QObject *parent) : QObject(parent), m_fileSystem(files)
{
    m_pool.setMaxThreadCount(1);
}

RecapPhotos::~RecapPhotos()
{
    qDeleteAll(findChildren<Task *>()); // what hasn't begun never does, and the rest stops early
    m_pool.waitForDone();
}

void RecapPhotos::open(const QString &recapFolder)
{
    ++m_generation;
    m_folder = recapFolder;
    m_onDisk.clear();
    m_order.clear();
    m_inHead.clear();
    m_inText.clear();
    m_event = {};
    assemble();
    if (m_folder.isEmpty())
        delete m_refreshing;
    else
        refresh();
}

void RecapPhotos::takeHead(const QList<Photo> &photos, const Event &event)
{
    if (photos == m_inHead && event == m_event)
        return;
    m_inHead = photos;
    m_event = event;
    assemble();
}

void RecapPhotos::takePictures(const QList<LinkTarget> &pictures)
{
    QHash<QString, LinkTarget> inText;
    for (const LinkTarget &picture : pictures)
        inText.insert(QUrl::fromPercentEncoding(picture.url.toUtf8()), picture);
    const bool same = inText.size() == m_inText.size()
        && std::all_of(inText.cbegin(), inText.cend(), [this](const LinkTarget &picture) {
                          const LinkTarget before = m_inText.value(QUrl::fromPercentEncoding(picture.url.toUtf8()));
                          return before.url == picture.url && before.text == picture.text && before.title == picture.title;
                      });
    m_inText = inText;
    if (!same)
        assemble();
}

void RecapPhotos::refresh()
{
    delete m_refreshing; // its answer would be out of date
    m_refreshing = Task::run(
        this,
        [files = &m_fileSystem, folder = m_folder, known = m_onDisk](TaskControl &control) {
            QList<Photo> photos;
            for (const QString &file : PhotoLibrary(*files, folder).photos()) {
                if (control.cancelled())
                    break;
                if (known.contains(file)) {
                    photos.append(known[file]);
                } else if (const auto metadata = readPhotoMetadata(folder + u'/' + file)) {
                    photos.append(photoOf(file, *metadata));
                } else {
                    photos.append(Photo{});
                    photos.last().file = file;
                }
            }
            return photos;
        },
        [this](const QList<Photo> &found) {
            m_onDisk.clear();
            m_order.clear();
            for (const Photo &photo : found) {
                m_onDisk.insert(photo.file, photo);
                m_order.append(photo.file);
            }
            assemble();
        });
}

void RecapPhotos::assemble()
{
    QHash<QString, Photo> inHead;
    for (const Photo &photo : m_inHead)
        inHead.insert(photo.file, photo);

    QList<Photo> photos;
    QSet<QString> used;
    for (const QString &file : m_order) {
        Photo photo = m_onDisk[file];
        if (const auto head = inHead.constFind(file); head != inHead.cend()) {
            const Photo own = photo;
            photo = *head;
            if (photo.alt.isEmpty())
                photo.alt = own.alt;
            if (photo.caption.isEmpty())
                photo.caption = own.caption;
            if (!photo.taken.isValid()) {
                photo.taken = own.taken;
                photo.offsetKnown = own.offsetKnown;
            }
        }
        if (const auto text = m_inText.constFind(file); text != m_inText.cend()) {
            photo.alt = text->text;
            photo.caption = text->title;
            used.insert(file);
        }
        photos.append(photo);
    }
    photos = matchedToSessions(photos, m_event);
    if (photos != m_photos) {
        m_photos = photos;
        emit changed();
    }
    if (used != m_used) {
        m_used = used;
        emit usedChanged();
    }
}

void RecapPhotos::add(const QStringList &paths, const std::function<void(const QStringList &)> &done)
{
    const auto work = [files = &m_fileSystem, folder = m_folder, paths](TaskControl &control) {
        Added added;
        PhotoLibrary library(*files, folder);
        for (int i = 0; i < paths.size() && control.step(i, int(paths.size())); ++i) {
            if (const auto photo = library.add(paths[i]))
                added.files.append(photo->file);
            else
                added.errors.append(photo.error());
        }
        return added;
    };
    startAdding(work, int(paths.size()), done);
}

void RecapPhotos::addPicture(const std::function<QByteArray()> &bytes, const QString &name,
                             const std::function<void(const QStringList &)> &done)
{
    const auto work = [files = &m_fileSystem, folder = m_folder, bytes, name](TaskControl &control) {
        Added added;
        if (!control.step(0, 1))
            return added;
        if (const auto photo = PhotoLibrary(*files, folder).addBytes(bytes(), name))
            added.files.append(photo->file);
        else
            added.errors.append(photo.error());
        return added;
    };
    startAdding(work, 1, done);
}

void RecapPhotos::startAdding(const std::function<Added(TaskControl &)> &work, int total,
                              const std::function<void(const QStringList &)> &done)
{
    Task *adding = Task::run(
        this, work,
        [this, done, total, generation = m_generation](const Added &added) {
            emit progressed(total, total);
            tell(added.errors);
            if (generation != m_generation)
                return;
            refresh();
            if (done)
                done(added.files);
        },
        &m_pool);
    connect(adding, &Task::progressed, this, &RecapPhotos::progressed);
    m_adding.removeAll(nullptr);
    m_adding.append(adding);
}

void RecapPhotos::cancel()
{
    for (const QPointer<Task> &task : std::as_const(m_adding)) {
        if (task)
            task->cancel();
    }
}

void RecapPhotos::remove(const QStringList &files)
{
    if (m_folder.isEmpty())
        return;
    Task::run(
        this,
        [fileSystem = &m_fileSystem, folder = m_folder, files](TaskControl &) {
            QList<Error> errors;
            PhotoLibrary library(*fileSystem, folder);
            for (const QString &file : files) {
                if (const auto removed = library.remove(file); !removed)
                    errors.append(removed.error());
            }
            return errors;
        },
        [this, generation = m_generation](const QList<Error> &errors) {
            tell(errors);
            if (generation == m_generation)
                refresh();
        },
        &m_pool);
}

void RecapPhotos::tell(const QList<Error> &errors)
{
    for (const Error &error : errors)
        emit notice(error);
}

QList<Photo> RecapPhotos::named(const QStringList &files) const
{
    QList<Photo> photos;
    for (const QString &file : files) {
        const auto found = std::find_if(m_photos.begin(), m_photos.end(), [&](const Photo &photo) { return photo.file == file; });
        if (found != m_photos.end()) {
            photos.append(*found);
        } else { // just added; what its file says is still being read
            photos.append(Photo{});
            photos.last().file = file;
        }
    }
    return photos;
}

} // namespace lanyard
