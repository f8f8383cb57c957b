// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/people_met.h"

#include "app/ui/tasks.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace lanyard {

PeopleMet::PeopleMet(const FileSystem &files, QObject *parent) : QObject(parent), m_files(files) {}

void PeopleMet::read(const QStringList &roots)
{
    if (m_reading) {
        m_next = roots;
        return;
    }
    m_reading = Task::run(
        this,
        [files = &m_files, roots, before = m_book](TaskControl &control) {
            return SpeakerBook::read(*files, roots, before, [&control] { return control.cancelled(); });
        },
        [this](const SpeakerBook &book) {
            m_reading.clear();
            const bool another = !(book == m_book);
            m_book = book;
            if (another)
                emit changed();
            if (!m_next.isEmpty())
                read(std::exchange(m_next, {}));
        });
}

void PeopleMet::lookUp(const Speaker &person, const QString &post, const std::function<void(const QList<Meeting> &)> &take)
{
    Task::run(
        this, [book = m_book, person, post](TaskControl &) { return book.meetings(person, post); },
        [this, take, asked = ++m_asked](const QList<Meeting> &meetings) {
            if (asked == m_asked)
                take(meetings);
        });
}

void PeopleMet::recognise(const QList<Speaker> &people, const QString &post, const std::function<void(const QSet<QString> &)> &take)
{
    Task::run(
        this,
        [book = m_book, people, post](TaskControl &control) { return book.met(people, post, [&control] { return control.cancelled(); }); },
        [this, take, asked = ++m_askedForAll](const QSet<QString> &ids) {
            if (asked == m_askedForAll)
                take(ids);
        });
}

QStringList bookRoots(const QString &post, const QStringList &others)
{
    QStringList roots;
    if (!post.isEmpty()) {
        const QFileInfo file(post);
        const QDir folder = file.absoluteDir();
        roots.append(file.fileName() == u"index.md" ? QDir::cleanPath(folder.absoluteFilePath(QStringLiteral(".."))) : folder.absolutePath());
    }
    for (const QString &other : others) {
        if (!other.isEmpty())
            roots.append(QDir::cleanPath(other));
    }
    roots.removeDuplicates();
    return roots;
}

} // namespace lanyard
