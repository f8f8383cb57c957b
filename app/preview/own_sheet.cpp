// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/own_sheet.h"

#include "app/ui/tasks.h"
#include "core/base/file_system.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace lanyard {

namespace {

constexpr int pause = 120; // ms

} // namespace

OwnSheet::OwnSheet(const FileSystem &files, QObject *parent) : QObject(parent), m_files(files)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &OwnSheet::read);
    // Most editors write a new file over the old one, which the watcher then loses; the folder tells of it.
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_watcher.files().contains(m_path) && m_files.exists(m_path))
            m_soon.start();
    });
}

void OwnSheet::setFile(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_css.clear();
    m_soon.stop();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    if (m_path.isEmpty())
        emit came({}, {});
    else
        read();
}

void OwnSheet::watch()
{
    const QString folder = QFileInfo(m_path).path();
    if (!m_watcher.directories().contains(folder) && m_files.isFolder(folder))
        m_watcher.addPath(folder);
    if (!m_watcher.files().contains(m_path) && m_files.exists(m_path))
        m_watcher.addPath(m_path);
}

void OwnSheet::read()
{
    watch();
    Task::run(
        this, [&files = m_files, path = m_path](TaskControl &) { return files.read(path, largest); },
        [this, path = m_path](const Result<QByteArray> &css) {
            if (path != m_path)
                return;
            if (!css)
                emit failed(css.error());
            else if (*css != m_css || css->isEmpty())
                emit came(m_css = *css, path);
        });
}

QString ownSheetAddress(const PictureFolders &folders, const QString &path, int number)
{
    QString place = QStringLiteral("own.css");
    for (const QString &folder : {folders.site, folders.post}) {
        const QString relative = folder.isEmpty() ? QString() : QDir(folder).relativeFilePath(path);
        if (!relative.isEmpty() && !relative.startsWith(QLatin1String("../")) && !QFileInfo(relative).isAbsolute()) {
            place = relative;
            break;
        }
    }
    return QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(place, "/")) + QStringLiteral("?own=%1").arg(number);
}

} // namespace lanyard
