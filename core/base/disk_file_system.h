// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

namespace lanyard {

// The real disk.
class DiskFileSystem final : public FileSystem
{
public:
    bool exists(const QString &path) const override;
    bool isFolder(const QString &path) const override;
    qint64 size(const QString &path) const override;
    QDateTime changedAt(const QString &path) const override;
    Result<QByteArray> read(const QString &path, qint64 limit) const override;
    Result<void> write(const QString &path, const QByteArray &bytes) override;
    Result<void> copy(const QString &from, const QString &to) override;
    Result<void> rename(const QString &from, const QString &to) override;
    Result<void> remove(const QString &path) override;
    Result<void> makeFolder(const QString &path) override;
    QStringList files(const QString &folder) const override;
    QStringList folders(const QString &folder) const override;

private:
    Result<void> movedToAnotherDisk(const QString &from, const QString &to);
};

} // namespace lanyard
