// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/schedule_files.h"

#include "core/base/slug.h"
#include "core/photo/photo_library.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <utility>

namespace lanyard {

namespace {

// The largest programme folder we know of has some hundred files of together 1 MB.
constexpr int MostFiles = 1000;
constexpr int MostEntries = 10'000; // with what is passed over, so that a whole disk is not walked
constexpr int Deepest = 8;
constexpr qint64 LargestFile = 64 * 1024 * 1024;
constexpr qint64 MostBytes = 2 * LargestFile;

class Gathering
{
public:
    explicit Gathering(const FileSystem &files) : m_files(files) {}

    // One that was named or dropped itself.
    Result<void> take(const QString &path)
    {
        const QString name = QDir(QDir::cleanPath(QFileInfo(path).absoluteFilePath())).dirName(); // of "trip/" and "." too
        if (m_files.isFolder(path))
            return takeFolder(path, name, 0);
        if (!m_files.exists(path)) // a slip in the name; it must not pass for a part that is merely broken
            return Failure(m_files.read(path).error());
        return takeFile(path, name);
    }

    Result<void> takeFolder(const QString &folder, const QString &name, int depth)
    {
        const QString prefix = name.isEmpty() ? name : name + u'/';
        for (const QString &file : m_files.files(folder)) {
            if (++m_entries > MostEntries)
                return tooMany();
            const QString path = folder + u'/' + file;
            if (isPictureName(file) || isLink(path))
                continue;
            if (auto taken = takeFile(path, prefix + file); !taken)
                return taken;
        }
        if (depth == Deepest)
            return {};
        for (const QString &inner : m_files.folders(folder)) {
            if (++m_entries > MostEntries)
                return tooMany();
            const QString path = folder + u'/' + inner;
            if (isLink(path))
                continue;
            if (auto taken = takeFolder(path, prefix + inner, depth + 1); !taken)
                return taken;
        }
        return {};
    }

    ScheduleFiles result() { return std::move(m_result); }

private:
    Result<void> takeFile(const QString &path, const QString &name)
    {
        if (m_result.files.size() + m_result.unread.size() >= MostFiles)
            return tooMany();
        auto bytes = m_files.read(path, LargestFile);
        if (!bytes) {
            m_result.unread.append({distinct(name), bytes.error()});
            return {};
        }
        m_bytes += bytes->size();
        if (m_bytes > MostBytes) {
            return failure("schedule.too-much",
                           QT_TRANSLATE_NOOP("Error", "These files have more than 128 MB together, too much for a schedule. "
                                                      "Choose only those of the schedule."));
        }
        m_result.files.append({distinct(name), std::move(*bytes)});
        return {};
    }

    // "talks.json", "talks-2.json"
    QString distinct(const QString &name)
    {
        const qsizetype dot = name.lastIndexOf(u'.') > name.lastIndexOf(u'/') ? name.lastIndexOf(u'.') : name.size();
        QString free = name;
        for (int number = 2; m_names.contains(free); ++number)
            free = name.left(dot) + u'-' + QString::number(number) + name.mid(dot);
        m_names.insert(free);
        return free;
    }

    // FileSystem has no word for it; a file system without links says no.
    static bool isLink(const QString &path) { return QFileInfo(path).isSymLink(); }

    static Result<void> tooMany()
    {
        return failure("schedule.too-many-files",
                       QT_TRANSLATE_NOOP("Error", "There are too many files in there for a schedule. Choose only those of the schedule."));
    }

    const FileSystem &m_files;
    ScheduleFiles m_result;
    QSet<QString> m_names;
    int m_entries = 0;
    qint64 m_bytes = 0;
};

} // namespace

Result<ScheduleFiles> scheduleFiles(const FileSystem &files, const QStringList &paths)
{
    Gathering gathering(files);
    if (paths.size() == 1 && files.isFolder(paths.first())) {
        if (auto taken = gathering.takeFolder(paths.first(), {}, 0); !taken)
            return Failure(taken.error());
        return gathering.result();
    }
    for (const QString &path : paths) {
        if (auto taken = gathering.take(path); !taken)
            return Failure(taken.error());
    }
    return gathering.result();
}

Result<FiledSchedule> readScheduleFiles(const FileSystem &files, const QStringList &paths, const ScheduleOptions &options)
{
    auto found = scheduleFiles(files, paths);
    if (!found)
        return Failure(found.error());
    if (found->files.isEmpty() && !found->unread.isEmpty())
        return Failure(found->unread.first().why);
    if (found->files.isEmpty() && !paths.isEmpty())
        return failure("schedule.none", QT_TRANSLATE_NOOP("Error", "There is no schedule in %1."), {paths.first()});
    auto schedule = readSchedule(found->files, options);
    if (!schedule)
        return Failure(schedule.error());
    QSet<QString> useless;
    for (const UnreadFile &unread : std::as_const(schedule->unread))
        useless.insert(unread.name);
    found->files.removeIf([&useless](const ScheduleFile &file) { return useless.contains(file.name); });
    schedule->unread = found->unread + schedule->unread;
    return FiledSchedule{std::move(*schedule), std::move(found->files)};
}

Result<void> writeScheduleFiles(FileSystem &disk, const QList<ScheduleFile> &files, const QString &folder)
{
    if (auto made = disk.makeFolder(folder); !made)
        return made;
    const bool alone = files.size() == 1 && !files.first().name.contains(u'/');
    for (const ScheduleFile &file : files) {
        const QString path = folder + u'/' + (alone ? plainFileName(file.name) : file.name);
        auto done = disk.makeFolder(path.left(path.lastIndexOf(u'/')));
        if (done)
            done = disk.write(path, file.bytes);
        if (!done)
            return done;
    }
    return {};
}

QString plainFileName(const QString &name)
{
    const QFileInfo info(name);
    QString base = slug(info.completeBaseName());
    if (base.isEmpty())
        base = QStringLiteral("schedule");
    const QString suffix = slug(info.suffix(), 10);
    return suffix.isEmpty() ? base : base + u'.' + suffix;
}

} // namespace lanyard
