// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace lanyard {

// The disk as core sees it. Paths are absolute or relative to the working folder, with '/'.
// Every failure is an Error with a code that begins with "file." and a sentence that names the path.
class FileSystem
{
public:
    virtual ~FileSystem() = default;

    virtual bool exists(const QString &path) const = 0;
    virtual bool isFolder(const QString &path) const = 0;
    virtual qint64 size(const QString &path) const = 0; // in bytes; -1: no such file

    virtual QDateTime changedAt(const QString &path) const = 0; // when its bytes were last written; invalid: no such file

    // Whole file. Refuses (file.too-large) above `limit` bytes without reading it.
    [[nodiscard]] virtual Result<QByteArray> read(const QString &path, qint64 limit = 64 * 1024 * 1024) const = 0;

    // Written beside, flushed to the disk, then renamed over: after a failure the old file stands untouched.
    // A symbolic link is followed, and the permissions of the old file are kept.
    [[nodiscard]] virtual Result<void> write(const QString &path, const QByteArray &bytes) = 0;

    // Byte for byte, never over an existing file (file.exists).
    [[nodiscard]] virtual Result<void> copy(const QString &from, const QString &to) = 0;
    [[nodiscard]] virtual Result<void> rename(const QString &from, const QString &to) = 0; // never over an existing one
    [[nodiscard]] virtual Result<void> remove(const QString &path) = 0;                    // one file
    [[nodiscard]] virtual Result<void> makeFolder(const QString &path) = 0;                // and its parents; fine if it is there

    // Names (not paths) of the files, or the folders, in a folder, sorted; hidden ones left out.
    virtual QStringList files(const QString &folder) const = 0;
    virtual QStringList folders(const QString &folder) const = 0;
};

} // namespace lanyard
