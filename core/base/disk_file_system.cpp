// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk_file_system.h"

#include "core/base/disk_errors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace lanyard {

namespace {

constexpr qint64 chunk = 1024 * 1024;

// Some file systems can't sync a handle, and say so by EINVAL; that is no failure of the write.
int synced(int handle)
{
    if (fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP)
        return 0;
    return errno;
}

// A rename is on the disk when its folder is. The file itself is safe either way, so trouble here is not reported.
void syncFolderOf(const QString &path)
{
    const int handle = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        fsync(handle);
        ::close(handle);
    }
}

// In one step and never over what is there: errno's number, 0 for done. Qt's own would write a copy under the new name.
int renamed(const QString &from, const QString &to)
{
    const QByteArray old = QFile::encodeName(from);
    const QByteArray young = QFile::encodeName(to);
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, old.constData(), AT_FDCWD, young.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS) // some file systems don't know the flag
        return errno;
#endif
    if (isThere(to))
        return EEXIST;
    return ::rename(old.constData(), young.constData()) == 0 ? 0 : errno;
}

// QFileDevice tells less than errno does, but errno may have been cleared on the way.
int reasonOf(const QFileDevice &file)
{
    if (errno != 0)
        return errno;
    if (file.error() == QFileDevice::PermissionsError)
        return EACCES;
    return file.error() == QFileDevice::ResourceError ? ENOSPC : EIO;
}

// Everything of `from` into `to`, flushed to the disk.
Result<void> poured(QFile &from, QFile &to, const QString &fromPath, const QString &toPath)
{
    for (;;) {
        errno = 0;
        const QByteArray bytes = from.read(chunk);
        if (bytes.isEmpty()) {
            if (from.error() != QFileDevice::NoError)
                return unreadable(fromPath, reasonOf(from));
            break;
        }
        errno = 0;
        if (to.write(bytes) != bytes.size())
            return unwritable(toPath, reasonOf(to));
    }
    errno = 0;
    if (!to.flush())
        return unwritable(toPath, reasonOf(to));
    if (const int reason = synced(to.handle()))
        return unwritable(toPath, reason);
    return {};
}

} // namespace

bool DiskFileSystem::exists(const QString &path) const
{
    return QFileInfo::exists(path);
}

bool DiskFileSystem::isFolder(const QString &path) const
{
    return QFileInfo(path).isDir();
}

qint64 DiskFileSystem::size(const QString &path) const
{
    const QFileInfo info(path);
    return info.isFile() ? info.size() : -1;
}

QDateTime DiskFileSystem::changedAt(const QString &path) const
{
    const QFileInfo info(path);
    return info.isFile() ? info.lastModified() : QDateTime();
}

Result<QByteArray> DiskFileSystem::read(const QString &path, qint64 limit) const
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure("file.folder", QT_TRANSLATE_NOOP("Error", "%1 is a folder, not a file."), {path});
    if (!info.exists())
        return missing(path);
    if (!info.isFile()) // a pipe or a device could keep us waiting for ever
        return failure("file.special", QT_TRANSLATE_NOOP("Error", "%1 is not an ordinary file."), {path});
    const auto tooLarge = [&] {
        return failure("file.too-large", QT_TRANSLATE_NOOP("Error", "%1 is too large: it has more than %2."),
                       {path, QLocale::c().formattedDataSize(limit, 0, QLocale::DataSizeTraditionalFormat)});
    };
    if (info.size() > limit)
        return tooLarge();

    errno = 0;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, reasonOf(file));
    errno = 0;
    const qint64 told = file.size();
    QByteArray bytes = file.read(qMin(told, limit) + 1); // one more, to notice a file that grows meanwhile
    if (bytes.size() > told)
        bytes += file.read(limit + 1 - bytes.size());
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, reasonOf(file));
    if (bytes.size() > limit)
        return tooLarge();
    return bytes;
}

Result<void> DiskFileSystem::write(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo(path).isDir())
        return failure("file.folder", QT_TRANSLATE_NOOP("Error", "%1 is a folder, not a file."), {path});
    QSaveFile file(path);
    file.setDirectWriteFallback(false); // that one truncates the old file before it knows that the new one fits
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, reasonOf(file));
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const int reason = reasonOf(file);
        file.cancelWriting();
        return unwritable(path, reason);
    }
    if (const int reason = synced(file.handle())) {
        file.cancelWriting();
        return unwritable(path, reason);
    }
    errno = 0;
    if (!file.commit())
        return unwritable(path, reasonOf(file));
    const QString canonical = QFileInfo(path).canonicalFilePath();
    syncFolderOf(canonical.isEmpty() ? path : canonical);
    return {};
}

Result<void> DiskFileSystem::copy(const QString &from, const QString &to)
{
    if (QFileInfo(from).isDir())
        return failure("file.folder", QT_TRANSLATE_NOOP("Error", "%1 is a folder, not a file."), {from});
    if (!QFileInfo::exists(from))
        return missing(from);
    if (!QFileInfo(from).isFile())
        return failure("file.special", QT_TRANSLATE_NOOP("Error", "%1 is not an ordinary file."), {from});
    if (isThere(to))
        return alreadyThere(to);

    errno = 0;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(from, reasonOf(source));
    // Beside first, hidden: whoever looks into the folder meanwhile sees no half file.
    const QFileInfo target(to);
    QFile beside(QStringLiteral("%1/.%2.part").arg(target.absolutePath(), QString::number(QRandomGenerator::global()->generate64(), 36)));
    errno = 0;
    if (!beside.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return unwritable(to, reasonOf(beside));
    Result<void> result = poured(source, beside, from, to);
    beside.close();
    if (result) {
        if (const int reason = renamed(beside.fileName(), target.absoluteFilePath()))
            result = reason == EEXIST ? alreadyThere(to) : unwritable(to, reason);
    }
    if (!result)
        beside.remove();
    else
        syncFolderOf(to);
    return result;
}

Result<void> DiskFileSystem::rename(const QString &from, const QString &to)
{
    if (!isThere(from))
        return missing(from);
    if (isThere(to))
        return alreadyThere(to);
    if (const int reason = renamed(from, to)) {
        if (reason == EXDEV && QFileInfo(from).isFile() && !QFileInfo(from).isSymLink())
            return movedToAnotherDisk(from, to);
        return reason == EEXIST ? alreadyThere(to) : unwritable(to, reason);
    }
    syncFolderOf(to);
    return {};
}

// As when a site keeps its pictures on another one. The copy is whole before it gets its name, and the first goes last.
Result<void> DiskFileSystem::movedToAnotherDisk(const QString &from, const QString &to)
{
    if (const auto copied = copy(from, to); !copied)
        return copied;
    const auto removed = remove(from);
    if (!removed)
        (void)remove(to); // the first trouble is the one to tell
    return removed;
}

Result<void> DiskFileSystem::remove(const QString &path)
{
    if (QFileInfo(path).isDir() && !QFileInfo(path).isSymLink())
        return failure("file.folder", QT_TRANSLATE_NOOP("Error", "%1 is a folder, not a file."), {path});
    if (!isThere(path))
        return missing(path);
    errno = 0;
    if (QFile file(path); !file.remove())
        return notRemoved(path, errno);
    return {};
}

Result<void> DiskFileSystem::makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    errno = 0;
    if (QDir().mkpath(path))
        return {};
    return folderNotMade(path, errno);
}

QStringList DiskFileSystem::files(const QString &folder) const
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

QStringList DiskFileSystem::folders(const QString &folder) const
{
    return QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace lanyard
