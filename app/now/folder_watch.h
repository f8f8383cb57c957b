// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>

namespace lanyard {

// Tells of pictures that come into a folder: each once, and when it is whole. The system wakes it; it never asks by itself. What lay
// there when it began to watch is not new.
class FolderWatch : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatch(FileSystem &files, QObject *parent = nullptr);

    void watch(const QString &folder); // empty: none
    QString folder() const { return m_folder; }
    // While it pauses nothing is told; what came meanwhile is told afterwards.
    void setPaused(bool paused);
    // A file whose end doesn't show that it is whole is taken as whole when it hasn't grown between two calls.
    void minuteBegan();

signals:
    void found(const QStringList &paths);
    void folderGone(const QString &folder);

private:
    struct Seen
    {
        QString name;
        qint64 size = 0;
        bool whole = false;
    };
    enum class Why { First, Change, Minute };
    void look(Why why);
    void take(const QList<Seen> &files, Why why);
    void listen();

    FileSystem &m_files;
    QFileSystemWatcher m_watcher;
    QString m_folder;
    QSet<QString> m_known;            // names of files that are told or were there before
    QHash<QString, qint64> m_growing; // by name, the size at the last minute; -1: new since
    bool m_paused = true;
    bool m_ready = false;   // it is known what lay there
    bool m_looking = false; // on another thread
    bool m_again = false;   // something changed meanwhile
    bool m_goneTold = false;
    int m_generation = 0;
};

} // namespace lanyard
