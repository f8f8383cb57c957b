// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

#include <QHash>
#include <QMap>
#include <QRecursiveMutex>
#include <QSet>

#include <optional>

namespace lanyard::test {

// A disk that lies in memory and fails when told to. Paths are taken as absolute ("a" is "/a") and cleaned. May be used by several
// threads at a time.
class MemoryFileSystem final : public FileSystem
{
public:
    enum class Operation { Read, Write, Copy, Rename, Remove, MakeFolder };

    void put(const QString &path, const QByteArray &bytes = {}); // with its folders
    QByteArray bytes(const QString &path) const;
    QStringList allFiles() const; // full paths, sorted

    // The next `times` operations of that kind fail; the files stay as they are. `path` empty: wherever.
    void failOn(Operation operation, Error error, const QString &path = {}, int times = 1);
    // The usual one: {"file.no-space", …}
    static Error noSpace(const QString &path);
    int count(Operation operation) const; // how often it was asked for, failures too

    bool exists(const QString &path) const override;
    bool isFolder(const QString &path) const override;
    qint64 size(const QString &path) const override;
    QDateTime changedAt(const QString &path) const override;
    Result<QByteArray> read(const QString &path, qint64 limit = 64 * 1024 * 1024) const override;
    Result<void> write(const QString &path, const QByteArray &bytes) override;
    Result<void> copy(const QString &from, const QString &to) override;
    Result<void> rename(const QString &from, const QString &to) override;
    Result<void> remove(const QString &path) override;
    Result<void> makeFolder(const QString &path) override;
    QStringList files(const QString &folder) const override;
    QStringList folders(const QString &folder) const override;

private:
    struct Trouble
    {
        Operation operation;
        Error error;
        QString path;
        int times;
    };

    static QString clean(const QString &path);
    static QString parentOf(const QString &path);
    std::optional<Error> trouble(Operation operation, const QString &path) const;
    std::optional<Error> cannotHold(const QString &path) const; // why there can be no file of this name

    mutable QRecursiveMutex m_mutex; // guards all below
    QMap<QString, QByteArray> m_files;
    QHash<QString, qint64> m_changed; // when, on a clock that goes on with each write
    qint64 m_clock = 0;
    QSet<QString> m_folders = {QStringLiteral("/")};
    mutable QList<Trouble> m_troubles;
    mutable QHash<int, int> m_counts;
};

} // namespace lanyard::test
