// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk_errors.h"

#include <QFileInfo>

#include <cerrno>
#include <cstring>

namespace lanyard {

namespace {

QString inWords(int reason)
{
    return QString::fromLocal8Bit(strerror(reason ? reason : EIO));
}

bool isPermission(int reason)
{
    return reason == EACCES || reason == EPERM;
}

// What stops the writing of files and the making of folders alike; `otherwise` for the rest.
Failure unmade(const QString &path, int reason, const Failure &otherwise)
{
    switch (reason) {
    case EROFS:
        return failure("file.permission", QT_TRANSLATE_NOOP("Error", "%1 lies on a disk that can only be read."), {path});
    case ENOSPC:
    case EDQUOT:
        return failure("file.no-space", QT_TRANSLATE_NOOP("Error", "There is no space left on the disk for %1."), {path});
    case EFBIG:
        return failure("file.no-space", QT_TRANSLATE_NOOP("Error", "%1 is larger than the disk allows."), {path});
    case ENAMETOOLONG:
        return failure("file.name", QT_TRANSLATE_NOOP("Error", "The name %1 is too long for this disk."), {path});
    default:
        return otherwise;
    }
}

} // namespace

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

Failure missing(const QString &path)
{
    return failure("file.missing", QT_TRANSLATE_NOOP("Error", "There is no file %1."), {path});
}

Failure alreadyThere(const QString &path)
{
    return failure("file.exists", QT_TRANSLATE_NOOP("Error", "%1 exists already. Choose another name."), {path});
}

Failure unreadable(const QString &path, int reason)
{
    if (isPermission(reason))
        return failure("file.permission", QT_TRANSLATE_NOOP("Error", "You have no permission to read %1."), {path});
    return failure("file.read", QT_TRANSLATE_NOOP("Error", "%1 could not be read: %2."), {path, inWords(reason)});
}

Failure unwritable(const QString &path, int reason)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return failure("file.no-folder", QT_TRANSLATE_NOOP("Error", "%1 can’t be written: there is no folder %2."),
                       {path, folder.filePath()});
    if (isPermission(reason))
        return failure("file.permission", QT_TRANSLATE_NOOP("Error", "You have no permission to write %1."), {path});
    return unmade(path, reason, failure("file.write", QT_TRANSLATE_NOOP("Error", "%1 could not be written: %2."), {path, inWords(reason)}));
}

Failure notRemoved(const QString &path, int reason)
{
    return failure("file.remove", QT_TRANSLATE_NOOP("Error", "%1 could not be removed: %2."), {path, inWords(reason)});
}

Failure folderNotMade(const QString &path, int reason)
{
    QString lowest = QFileInfo(path).absoluteFilePath(); // of the path's parts that are there
    while (!isThere(lowest) && lowest != QFileInfo(lowest).path())
        lowest = QFileInfo(lowest).path();
    if (!QFileInfo(lowest).isDir())
        return failure("file.exists", QT_TRANSLATE_NOOP("Error", "%1 is a file, so there can’t be a folder of that name."), {lowest});
    if (isPermission(reason))
        return failure("file.permission", QT_TRANSLATE_NOOP("Error", "You have no permission to make a folder in %1."), {lowest});
    return unmade(path, reason,
                  failure("file.make-folder", QT_TRANSLATE_NOOP("Error", "The folder %1 could not be made: %2."), {path, inWords(reason)}));
}

} // namespace lanyard
