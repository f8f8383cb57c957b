// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/memory_file_system.h"

#include <QDir>
#include <QMutexLocker>

namespace lanyard::test {

namespace {

Error error(const char *code, const char *sentence, const QString &path)
{
    return Error{code, sentence, {path}};
}

Error missing(const QString &path)
{
    return error("file.missing", "There is no file %1.", path);
}

Error alreadyThere(const QString &path)
{
    return error("file.exists", "%1 exists already. Choose another name.", path);
}

} // namespace

QString MemoryFileSystem::clean(const QString &path)
{
    return QDir::cleanPath(path.startsWith(u'/') ? path : QLatin1Char('/') + path);
}

QString MemoryFileSystem::parentOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash <= 0 ? QStringLiteral("/") : path.left(slash);
}

void MemoryFileSystem::put(const QString &path, const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    const QString file = clean(path);
    for (QString folder = parentOf(file); !m_folders.contains(folder); folder = parentOf(folder))
        m_folders += folder;
    m_files[file] = bytes;
    m_changed[file] = ++m_clock;
}

QByteArray MemoryFileSystem::bytes(const QString &path) const
{
    const QMutexLocker lock(&m_mutex);
    return m_files.value(clean(path));
}

QStringList MemoryFileSystem::allFiles() const
{
    const QMutexLocker lock(&m_mutex);
    return m_files.keys();
}

int MemoryFileSystem::count(Operation operation) const
{
    const QMutexLocker lock(&m_mutex);
    return m_counts.value(int(operation));
}

void MemoryFileSystem::failOn(Operation operation, Error why, const QString &path, int times)
{
    const QMutexLocker lock(&m_mutex);
    m_troubles += {operation, std::move(why), path.isEmpty() ? QString() : clean(path), times};
}

Error MemoryFileSystem::noSpace(const QString &path)
{
    return error("file.no-space", "There is no space left on the disk for %1.", path);
}

std::optional<Error> MemoryFileSystem::trouble(Operation operation, const QString &path) const
{
    ++m_counts[int(operation)];
    for (Trouble &trouble : m_troubles) {
        if (trouble.operation == operation && trouble.times > 0 && (trouble.path.isEmpty() || trouble.path == path)) {
            --trouble.times;
            return trouble.error;
        }
    }
    return {};
}

std::optional<Error> MemoryFileSystem::cannotHold(const QString &path) const
{
    if (m_folders.contains(path))
        return error("file.folder", "%1 is a folder, not a file.", path);
    if (!m_folders.contains(parentOf(path)))
        return error("file.no-folder", "%1 can't be written: there is no such folder.", path);
    return {};
}

bool MemoryFileSystem::exists(const QString &path) const
{
    const QMutexLocker lock(&m_mutex);
    return m_files.contains(clean(path)) || m_folders.contains(clean(path));
}

bool MemoryFileSystem::isFolder(const QString &path) const
{
    const QMutexLocker lock(&m_mutex);
    return m_folders.contains(clean(path));
}

qint64 MemoryFileSystem::size(const QString &path) const
{
    const QMutexLocker lock(&m_mutex);
    const auto file = m_files.constFind(clean(path));
    return file == m_files.cend() ? -1 : file->size();
}

QDateTime MemoryFileSystem::changedAt(const QString &path) const
{
    const QMutexLocker lock(&m_mutex);
    const auto file = m_changed.constFind(clean(path));
    return file == m_changed.cend() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(*file, Qt::UTC);
}

Result<QByteArray> MemoryFileSystem::read(const QString &path, qint64 limit) const
{
    const QMutexLocker lock(&m_mutex);
    const QString file = clean(path);
    if (auto why = trouble(Operation::Read, file))
        return Failure(*why);
    if (m_folders.contains(file))
        return Failure(error("file.folder", "%1 is a folder, not a file.", path));
    if (!m_files.contains(file))
        return Failure(missing(path));
    if (m_files[file].size() > limit)
        return Failure(Error{"file.too-large", "%1 is too large: it has more than %2 bytes.", {path, QString::number(limit)}});
    return m_files[file];
}

Result<void> MemoryFileSystem::write(const QString &path, const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    const QString file = clean(path);
    if (auto why = trouble(Operation::Write, file))
        return Failure(*why);
    if (auto why = cannotHold(file))
        return Failure(*why);
    m_files[file] = bytes;
    m_changed[file] = ++m_clock;
    return {};
}

Result<void> MemoryFileSystem::copy(const QString &from, const QString &to)
{
    const QMutexLocker lock(&m_mutex);
    const QString source = clean(from);
    const QString target = clean(to);
    if (auto why = trouble(Operation::Copy, target))
        return Failure(*why);
    if (!m_files.contains(source))
        return Failure(missing(from));
    if (exists(target))
        return Failure(alreadyThere(to));
    if (auto why = cannotHold(target))
        return Failure(*why);
    m_files[target] = m_files[source];
    m_changed[target] = ++m_clock;
    return {};
}

Result<void> MemoryFileSystem::rename(const QString &from, const QString &to)
{
    const QMutexLocker lock(&m_mutex);
    const QString source = clean(from);
    const QString target = clean(to);
    if (auto why = trouble(Operation::Rename, target))
        return Failure(*why);
    if (!exists(source))
        return Failure(missing(from));
    if (exists(target))
        return Failure(alreadyThere(to));
    if (auto why = cannotHold(target))
        return Failure(*why);
    if (m_files.contains(source)) {
        m_files[target] = m_files.take(source);
        m_changed[target] = m_changed.take(source);
        return {};
    }
    const auto moved = [&](const QString &path) { return path == source || path.startsWith(source + QLatin1Char('/')); };
    for (const QString &path : m_files.keys()) {
        if (moved(path)) {
            m_files[target + path.mid(source.size())] = m_files.take(path);
            m_changed[target + path.mid(source.size())] = m_changed.take(path);
        }
    }
    for (const QString &path : m_folders.values()) {
        if (moved(path)) {
            m_folders -= path;
            m_folders += target + path.mid(source.size());
        }
    }
    return {};
}

Result<void> MemoryFileSystem::remove(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    const QString file = clean(path);
    if (auto why = trouble(Operation::Remove, file))
        return Failure(*why);
    if (m_folders.contains(file))
        return Failure(error("file.folder", "%1 is a folder, not a file.", path));
    m_changed.remove(file);
    if (m_files.remove(file) == 0)
        return Failure(missing(path));
    return {};
}

Result<void> MemoryFileSystem::makeFolder(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    const QString wanted = clean(path);
    if (auto why = trouble(Operation::MakeFolder, wanted))
        return Failure(*why);
    for (QString folder = wanted; !m_folders.contains(folder); folder = parentOf(folder)) {
        if (m_files.contains(folder))
            return Failure(error("file.exists", "%1 is a file, so there can't be a folder of that name.", folder));
    }
    for (QString folder = wanted; !m_folders.contains(folder); folder = parentOf(folder))
        m_folders += folder;
    return {};
}

QStringList MemoryFileSystem::files(const QString &folder) const
{
    const QMutexLocker lock(&m_mutex);
    QStringList names;
    for (const QString &path : m_files.keys()) {
        const QString name = path.mid(path.lastIndexOf(u'/') + 1);
        if (parentOf(path) == clean(folder) && !name.startsWith(u'.'))
            names += name;
    }
    return names;
}

QStringList MemoryFileSystem::folders(const QString &folder) const
{
    const QMutexLocker lock(&m_mutex);
    QStringList names;
    for (const QString &path : m_folders) {
        const QString name = path.mid(path.lastIndexOf(u'/') + 1);
        if (path != QLatin1String("/") && parentOf(path) == clean(folder) && !name.startsWith(u'.'))
            names += name;
    }
    names.sort();
    return names;
}

} // namespace lanyard::test
