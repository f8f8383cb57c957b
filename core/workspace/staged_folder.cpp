// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/staged_folder.h"

#include <QDir>
#include <QFileInfo>

namespace lanyard {

StagedFolder::StagedFolder(FileSystem &files, const QString &target)
    : m_files(files), m_target(QDir::cleanPath(QFileInfo(target).absoluteFilePath()))
{
}

StagedFolder::~StagedFolder()
{
    if (!m_path.isEmpty() && m_files.isFolder(m_path))
        removeTree(m_path);
    if (m_committed)
        return;
    for (auto folder = m_madeFolders.crbegin(); folder != m_madeFolders.crend(); ++folder)
        QDir().rmdir(*folder);
}

Result<void> StagedFolder::begin()
{
    const bool there = m_files.exists(m_target);
    if (there && (!m_files.isFolder(m_target) || !m_files.files(m_target).isEmpty() || !m_files.folders(m_target).isEmpty())) {
        return failure("recap.folder-taken", QT_TRANSLATE_NOOP("Error", "%1 exists already and is not empty. Choose another name."),
                       {m_target});
    }
    const QString parent = QFileInfo(m_target).path();
    QStringList missing;
    for (QString folder = parent; !m_files.exists(folder) && folder != QFileInfo(folder).path(); folder = QFileInfo(folder).path())
        missing.prepend(folder);
    m_madeFolders = missing;
    const QString hidden = parent + QLatin1String("/.") + QFileInfo(m_target).fileName() + QLatin1String(".new");
    QString path = hidden;
    for (int number = 2; m_files.exists(path); ++number) // a crash left one behind, or another is being made
        path = hidden + QString::number(number);
    m_path = path;
    return m_files.makeFolder(m_path);
}

Error StagedFolder::asAsked(Error error) const
{
    for (QString &argument : error.arguments) {
        if (!m_path.isEmpty() && argument.startsWith(m_path))
            argument.replace(0, m_path.size(), m_target);
    }
    return error;
}

Result<void> StagedFolder::commit()
{
    Result<void> moved;
    if (m_files.exists(m_target))
        moved = moveInto(m_files.folders(m_path) + m_files.files(m_path)); // index.md last: before it there is no recap
    else
        moved = m_files.rename(m_path, m_target);
    m_committed = moved.has_value();
    return moved;
}

Result<void> StagedFolder::moveInto(const QStringList &names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto moved = m_files.rename(m_path + QLatin1Char('/') + names[i], m_target + QLatin1Char('/') + names[i]);
        if (moved)
            continue;
        while (--i >= 0) {
            // If even this fails, the first trouble is the one to tell.
            (void)m_files.rename(m_target + QLatin1Char('/') + names[i], m_path + QLatin1Char('/') + names[i]);
        }
        return moved;
    }
    return {};
}

void StagedFolder::removeTree(const QString &folder)
{
    const QStringList names = m_files.files(folder);
    for (const QString &name : names)
        (void)m_files.remove(folder + QLatin1Char('/') + name); // all are copies of ours
    const QStringList inner = m_files.folders(folder);
    for (const QString &name : inner)
        removeTree(folder + QLatin1Char('/') + name);
    // FileSystem has no word for it. QDir removes a folder only if it is empty, so nothing that isn't ours can be lost.
    QDir().rmdir(folder);
}

} // namespace lanyard
