// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/journal.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lanyard {

namespace {

// A line of JSON that says whose text it is, then the text as it is: a torn file still shows its words to a person.
constexpr char separator = '\n';

} // namespace

Journal::Journal(FileSystem &files, const Clock &clock, const QString &folder)
    : m_files(files), m_clock(clock), m_folder(folder)
{
}

QString Journal::fileFor(const QString &path) const
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return m_folder + u'/' + QString::fromLatin1(hash) + QStringLiteral(".journal");
}

Result<void> Journal::keep(const QString &path, const QString &text, const QByteArray &baseHash) const
{
    if (const auto made = m_files.makeFolder(m_folder); !made)
        return made;
    const QJsonObject head{{QStringLiteral("path"), path},
                           {QStringLiteral("base"), QString::fromLatin1(baseHash.toHex())},
                           {QStringLiteral("written"), m_clock.now().toUTC().toString(Qt::ISODateWithMs)}};
    return m_files.write(fileFor(path), QJsonDocument(head).toJson(QJsonDocument::Compact) + separator + text.toUtf8());
}

std::optional<Journal::Entry> Journal::readFile(const QString &file) const
{
    const auto bytes = m_files.read(file, 256 * 1024 * 1024);
    if (!bytes)
        return {};
    const qsizetype end = bytes->indexOf(separator);
    const QJsonObject head = QJsonDocument::fromJson(bytes->left(end)).object();
    if (end < 0 || head.isEmpty())
        return {};
    return Entry{head[QStringLiteral("path")].toString(), QString::fromUtf8(bytes->mid(end + 1)),
                 QByteArray::fromHex(head[QStringLiteral("base")].toString().toLatin1()),
                 QDateTime::fromString(head[QStringLiteral("written")].toString(), Qt::ISODateWithMs)};
}

std::optional<Journal::Entry> Journal::left(const QString &path) const
{
    if (!m_files.exists(fileFor(path)))
        return {};
    auto entry = readFile(fileFor(path));
    if (entry && entry->path != path)
        return {};
    return entry;
}

QStringList Journal::leftPaths() const
{
    QList<Entry> entries;
    for (const QString &name : m_files.files(m_folder)) {
        if (auto entry = name.endsWith(QStringLiteral(".journal")) ? readFile(m_folder + u'/' + name) : std::nullopt)
            entries.append(*entry);
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.written > b.written; });
    QStringList paths;
    for (const Entry &entry : entries)
        paths.append(entry.path);
    return paths;
}

Result<void> Journal::forget(const QString &path) const
{
    const QString file = fileFor(path);
    return m_files.exists(file) ? m_files.remove(file) : Result<void>();
}

} // namespace lanyard
