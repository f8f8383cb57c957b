// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/disk_file_system.h"

#include <QMutex>
#include <QWaitCondition>

namespace lanyard::test {

// The disk, but whoever reads, writes or copies a file whose path holds a given part waits until it is let go, or fails. So a test can
// do the next thing while a task is under way.
class HeldFiles final : public FileSystem
{
public:
    ~HeldFiles() override { letGo(); }

    void hold(const QString &part)
    {
        const QMutexLocker lock(&m_mutex);
        m_held = part;
    }
    void letGo()
    {
        const QMutexLocker lock(&m_mutex);
        m_held.clear();
        m_change.wakeAll();
    }
    // Somebody waits at the held file.
    bool isWaiting() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_waiting > 0;
    }
    // What is written or copied to such a path fails; empty: nothing does.
    void failOn(const QString &part)
    {
        const QMutexLocker lock(&m_mutex);
        m_fatal = part;
    }

    bool exists(const QString &path) const override { return m_disk.exists(path); }
    bool isFolder(const QString &path) const override { return m_disk.isFolder(path); }
    qint64 size(const QString &path) const override { return m_disk.size(path); }
    QDateTime changedAt(const QString &path) const override { return m_disk.changedAt(path); }
    Result<QByteArray> read(const QString &path, qint64 limit = 64 * 1024 * 1024) const override
    {
        pass(path);
        return m_disk.read(path, limit);
    }
    Result<void> write(const QString &path, const QByteArray &bytes) override
    {
        return pass(path) ? m_disk.write(path, bytes) : full(path);
    }
    Result<void> copy(const QString &from, const QString &to) override { return pass(to) ? m_disk.copy(from, to) : full(to); }
    Result<void> rename(const QString &from, const QString &to) override { return pass(to) ? m_disk.rename(from, to) : full(to); }
    Result<void> remove(const QString &path) override { return m_disk.remove(path); }
    Result<void> makeFolder(const QString &path) override { return m_disk.makeFolder(path); }
    QStringList files(const QString &folder) const override { return m_disk.files(folder); }
    QStringList folders(const QString &folder) const override { return m_disk.folders(folder); }

private:
    bool pass(const QString &path) const // false: it fails
    {
        const QMutexLocker lock(&m_mutex);
        while (!m_held.isEmpty() && path.contains(m_held)) {
            ++m_waiting;
            m_change.wait(&m_mutex);
            --m_waiting;
        }
        return m_fatal.isEmpty() || !path.contains(m_fatal);
    }
    static Result<void> full(const QString &path)
    {
        return failure("file.no-space", "There is no space left on the disk for %1.", {path});
    }

    DiskFileSystem m_disk;
    mutable QMutex m_mutex;
    mutable QWaitCondition m_change;
    mutable int m_waiting = 0;
    QString m_held;
    QString m_fatal;
};

} // namespace lanyard::test
