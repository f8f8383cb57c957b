// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/event/event.h"
#include "core/markdown/links.h"
#include "core/photo/photo.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThreadPool>

#include <functional>

namespace lanyard {

class Task;
class TaskControl;

// The photos of the open recap, put together from the files in its folder, what those files say of themselves, what the front
// matter holds and what stands in the text. Files are read on worker threads.
class RecapPhotos : public QObject
{
    Q_OBJECT

public:
    explicit RecapPhotos(FileSystem &files, QObject *parent = nullptr);
    ~RecapPhotos() override;

    void open(const QString &recapFolder); // empty: none
    void takeHead(const QList<Photo> &photos, const Event &event);
    void takePictures(const QList<LinkTarget> &pictures);
    void add(const QStringList &paths, const std::function<void(const QStringList &files)> &done);
    // A picture that is no file yet. `bytes` is called on the worker thread.
    void addPicture(const std::function<QByteArray()> &bytes, const QString &name, const std::function<void(const QStringList &files)> &done);
    void cancel(); // all that is being added or waits for it; what came in stays
    void remove(const QStringList &files);

    const QList<Photo> &photos() const { return m_photos; }
    const QSet<QString> &used() const { return m_used; } // those that stand in the text
    QList<Photo> named(const QStringList &files) const;

signals:
    void changed();
    void usedChanged();
    void progressed(int done, int total);
    void notice(const lanyard::Error &error);

private:
    struct Added
    {
        QStringList files;
        QList<Error> errors;
    };
    void startAdding(const std::function<Added(TaskControl &)> &work, int total, const std::function<void(const QStringList &files)> &done);
    void refresh();
    void assemble();
    void tell(const QList<Error> &errors);

    FileSystem &m_fileSystem;
    QString m_folder;
    QHash<QString, Photo> m_onDisk; // by file, as its metadata has it
    QStringList m_order;
    QList<Photo> m_inHead;
    Event m_event;
    QHash<QString, LinkTarget> m_inText;
    QList<Photo> m_photos;
    QSet<QString> m_used;
    QPointer<Task> m_refreshing;
    QList<QPointer<Task>> m_adding;
    int m_generation = 0; // grows with each open(); what was asked before is dropped
    QThreadPool m_pool;   // one thread: photos are added and removed one after the other
};

} // namespace lanyard
