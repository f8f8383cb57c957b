// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundle_staging.h"

#include <QDir>

namespace lanyard {

namespace {

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

} // namespace

BundleStaging::BundleStaging(FileSystem &files, const QString &target)
    : m_files(files)
    , m_target(QDir::cleanPath(target))
{
}

BundleStaging::~BundleStaging()
{
    for (const Waiting &waiting : m_waiting) {
        if (!waiting.inPlace && m_files.exists(waiting.staged))
            (void)m_files.remove(waiting.staged); // a left-over in the hidden folder harms nobody
        if (m_committed && !waiting.old.isEmpty())
            (void)m_files.remove(waiting.old);
    }
    // FileSystem has no word for it: QDir removes a folder only if it is empty, so this can lose nothing.
    if (!m_folder.isEmpty() && !m_keepOld)
        QDir().rmdir(m_folder);
    if (!m_committed) {
        for (auto folder = m_madeFolders.crbegin(); folder != m_madeFolders.crend(); ++folder)
            QDir().rmdir(*folder);
    }
}

Result<void> BundleStaging::makeFolder(const QString &path)
{
    QStringList missing;
    for (QString folder = path; !folder.isEmpty() && !m_files.exists(folder); folder = folderOf(folder)) {
        missing.prepend(folder);
        if (!folder.contains(u'/'))
            break;
    }
    const auto made = m_files.makeFolder(path);
    for (const QString &folder : missing) {
        if (m_files.exists(folder))
            m_madeFolders.append(folder);
    }
    return made;
}

Result<void> BundleStaging::add(const QString &path, const QByteArray &bytes)
{
    const QString final = m_target + u'/' + path;
    if (m_files.isFolder(final))
        return failure("bundle.folder-in-the-way", QT_TRANSLATE_NOOP("Error", "%1 can’t be written: there is a folder of that name."), {final});
    if (m_files.size(final) == bytes.size()) {
        const auto there = m_files.read(final, bytes.size());
        if (there && *there == bytes)
            return {};
    }
    if (m_folder.isEmpty()) {
        if (const auto made = makeFolder(m_target); !made)
            return made;
        QString folder = m_target + QLatin1String("/.lanyard-export");
        for (int number = 2; m_files.exists(folder); ++number) // one that a crash left behind, or another export
            folder = m_target + QLatin1String("/.lanyard-export-") + QString::number(number);
        if (const auto made = m_files.makeFolder(folder); !made)
            return made;
        m_folder = folder;
    }
    const QString staged = m_folder + u'/' + QString::number(m_waiting.size());
    m_waiting.append({staged, final, {}, false});
    return m_files.write(staged, bytes);
}

Result<void> BundleStaging::putInPlace(Waiting &waiting)
{
    if (const auto made = makeFolder(folderOf(waiting.final)); !made)
        return made;
    if (m_files.exists(waiting.final)) {
        const QString old = waiting.staged + QLatin1String(".old");
        if (const auto moved = m_files.rename(waiting.final, old); !moved)
            return moved;
        waiting.old = old;
    }
    const auto moved = m_files.rename(waiting.staged, waiting.final);
    waiting.inPlace = moved.has_value();
    return moved;
}

Result<void> BundleStaging::takeBack()
{
    for (auto waiting = m_waiting.rbegin(); waiting != m_waiting.rend(); ++waiting) {
        if (waiting->inPlace) {
            if (const auto gone = m_files.remove(waiting->final); !gone && m_files.exists(waiting->final)) {
                m_keepOld = true;
                continue;
            }
            waiting->inPlace = false;
        }
        if (!waiting->old.isEmpty()) {
            if (m_files.rename(waiting->old, waiting->final))
                waiting->old.clear();
            else
                m_keepOld = true;
        }
    }
    if (m_keepOld)
        return failure("bundle.half", QT_TRANSLATE_NOOP("Error", "The export failed in the middle, and not all files could be put back. The old ones are kept in %1."),
                       {m_folder});
    return {};
}

Result<void> BundleStaging::commit()
{
    for (Waiting &waiting : m_waiting) {
        if (const auto done = putInPlace(waiting); !done) {
            const auto back = takeBack();
            return back ? done : back;
        }
    }
    m_committed = true;
    return {};
}

} // namespace lanyard
