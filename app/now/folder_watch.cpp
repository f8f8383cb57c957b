// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/folder_watch.h"

#include "app/ui/tasks.h"
#include "core/photo/photo_library.h"
#include "core/photo/picture_bytes.h"
#include "core/photo/whole_picture.h"

#include <algorithm>
#include <utility>

namespace lanyard {

FolderWatch::FolderWatch(FileSystem &files, QObject *parent) : QObject(parent), m_files(files), m_watcher(this)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { look(Why::Change); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { look(Why::Change); });
}

void FolderWatch::watch(const QString &folder)
{
    ++m_generation;
    m_folder = folder;
    m_known.clear();
    m_growing.clear();
    m_ready = m_looking = m_again = m_goneTold = false;
    listen();
    if (!m_folder.isEmpty())
        look(Why::First);
}

void FolderWatch::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    listen();
    if (!m_paused)
        look(Why::Change);
}

void FolderWatch::minuteBegan()
{
    if (m_growing.isEmpty() && m_watcher.directories().contains(m_folder))
        return;
    listen(); // a folder that was gone may be back
    look(Why::Minute);
}

void FolderWatch::listen()
{
    const QStringList before = m_watcher.directories() + m_watcher.files();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    if (m_paused || m_folder.isEmpty() || !m_files.isFolder(m_folder))
        return;
    m_watcher.addPath(m_folder);
    for (auto file = m_growing.cbegin(); file != m_growing.cend(); ++file)
        m_watcher.addPath(m_folder + u'/' + file.key());
}

void FolderWatch::look(Why why)
{
    if (m_folder.isEmpty() || (m_paused && why != Why::First))
        return;
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    Task::run(
        this,
        [files = &m_files, folder = m_folder, known = m_known, why](TaskControl &control) {
            QList<Seen> seen;
            for (const QString &name : files->files(folder)) {
                if (known.contains(name) || !isPictureName(name) || control.cancelled())
                    continue;
                const QString path = folder + u'/' + name;
                Seen file{name, files->size(path), false};
                if (why != Why::First && file.size > 0 && file.size <= largestPictureFile) {
                    const auto bytes = files->read(path, largestPictureFile);
                    file.whole = bytes && endsAsAPicture(*bytes);
                }
                seen.append(file);
            }
            return seen;
        },
        [this, why, generation = m_generation](const QList<Seen> &seen) {
            if (generation == m_generation)
                take(seen, why);
        });
}

void FolderWatch::take(const QList<Seen> &files, Why why)
{
    m_looking = false;
    QStringList whole;
    QHash<QString, qint64> growing;
    for (const Seen &file : files) {
        const qint64 before = m_growing.value(file.name, -1);
        if (!m_ready) {
            m_known.insert(file.name);
        } else if (file.whole || (why == Why::Minute && file.size > 0 && file.size == before)) {
            m_known.insert(file.name);
            whole.append(m_folder + u'/' + file.name);
        } else {
            growing.insert(file.name, why == Why::Minute ? file.size : before);
        }
    }
    m_ready = true;
    const QStringList names = growing.keys();
    const bool others = names.size() != m_growing.size()
        || std::any_of(names.begin(), names.end(), [this](const QString &name) { return !m_growing.contains(name); });
    m_growing = growing;
    if (others)
        listen();
    const bool again = std::exchange(m_again, false);
    if (!m_paused && !std::exchange(m_goneTold, !m_files.isFolder(m_folder)) && m_goneTold)
        emit folderGone(m_folder);
    if (!whole.isEmpty())
        emit found(whole);
    if (again || (others && !growing.isEmpty()))
        look(Why::Change); // it may have become whole before anybody listened
}

} // namespace lanyard
