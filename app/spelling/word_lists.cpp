// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling/word_lists.h"

#include "app/ui/tasks.h"
#include "core/review/word_set.h"

#include <QFileInfo>

namespace lanyard {

namespace {

// The words as they stand afterwards. `change` empty: only read.
Result<QStringList> changeList(FileSystem &files, const QString &path, const std::function<QByteArray(const QByteArray &)> &change)
{
    QByteArray bytes;
    if (files.exists(path)) {
        const auto read = files.read(path);
        if (!read)
            return tl::unexpected(read.error());
        bytes = *read;
    }
    if (change) {
        const QByteArray changed = change(bytes);
        if (changed != bytes) {
            if (const auto made = files.makeFolder(QFileInfo(path).path()); !made)
                return tl::unexpected(made.error());
            if (const auto written = files.write(path, changed); !written)
                return tl::unexpected(written.error());
            bytes = changed;
        }
    }
    return readWordList(bytes);
}

} // namespace

WordLists::WordLists(FileSystem &files, const QString &mine, QObject *parent) : QObject(parent), m_files(files), m_mine{mine, {}}
{
    m_pool.setMaxThreadCount(1);
}

WordLists::~WordLists()
{
    m_pool.waitForDone();
}

void WordLists::setRecapPath(const QString &path)
{
    if (path == m_recap.path)
        return;
    m_recap = {path, {}};
    emit changed();
    run(List::Recap, {});
}

void WordLists::read()
{
    run(List::Mine, {});
    run(List::Recap, {});
}

void WordLists::add(List list, const QString &word)
{
    run(list, [word](const QByteArray &bytes) { return withWord(bytes, word); });
}

void WordLists::remove(List list, const QString &word)
{
    run(list, [word](const QByteArray &bytes) { return withoutWord(bytes, word); });
}

void WordLists::run(List list, const Change &change)
{
    const QString path = kept(list).path;
    if (path.isEmpty())
        return;
    Task::run(
        this, [files = &m_files, path, change](TaskControl &) { return changeList(*files, path, change); },
        [this, list, path](const Result<QStringList> &words) {
            if (!words) {
                emit failed(words.error());
                return;
            }
            if (kept(list).path != path || kept(list).words == *words)
                return;
            kept(list).words = *words;
            emit changed();
        },
        &m_pool);
}

} // namespace lanyard
