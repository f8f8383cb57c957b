// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/kept_schedule.h"

#include "core/workspace/schedule_files.h"
#include "core/workspace/staged_folder.h"

#include <algorithm>

namespace lanyard {

namespace {

// "plan.xml", or "plan-2.xml" if such a file or folder is there.
QString freePath(const FileSystem &files, const QString &folder, const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.') > 0 ? name.lastIndexOf(u'.') : name.size();
    QString path = folder + u'/' + name;
    for (int number = 2; files.exists(path); ++number)
        path = folder + u'/' + name.left(dot) + u'-' + QString::number(number) + name.mid(dot);
    return path;
}

// The folder holds just these already; one file alone may have any name.
bool holds(const FileSystem &files, const QString &folder, const QList<ScheduleFile> &fresh)
{
    const auto there = scheduleFiles(files, {folder});
    if (!there || !there->unread.isEmpty() || there->files.size() != fresh.size())
        return false;
    return std::all_of(fresh.begin(), fresh.end(), [&](const ScheduleFile &file) {
        return std::any_of(there->files.begin(), there->files.end(), [&](const ScheduleFile &old) {
            return old.bytes == file.bytes && (fresh.size() == 1 || old.name == file.name);
        });
    });
}

// Moves all that is in one folder into another, each whole; what was moved comes back if one can't be.
class Moving
{
public:
    explicit Moving(FileSystem &files) : m_files(files) {}

    Result<void> move(const QString &from, const QString &to)
    {
        const QStringList names = m_files.files(from) + m_files.folders(from);
        auto done = names.isEmpty() ? Result<void>() : m_files.makeFolder(to);
        for (const QString &name : names) {
            const QString before = from + u'/' + name;
            const QString after = freePath(m_files, to, name);
            if (done)
                done = m_files.rename(before, after);
            if (!done)
                break;
            m_moved.append({before, after});
        }
        if (!done)
            takeBack();
        return done;
    }

private:
    void takeBack()
    {
        while (!m_moved.isEmpty()) {
            const auto [before, after] = m_moved.takeLast();
            (void)m_files.rename(after, before); // the first trouble is the one to tell
        }
    }

    FileSystem &m_files;
    QList<std::pair<QString, QString>> m_moved;
};

} // namespace

Result<void> keepSchedule(FileSystem &files, const QList<ScheduleFile> &fresh, const QString &folder)
{
    if (holds(files, folder, fresh))
        return {};
    // Whole beside the old ones first, so that a full disk takes nothing away.
    StagedFolder coming(files, folder + QStringLiteral("/.coming"));
    auto done = coming.begin();
    if (done)
        done = writeScheduleFiles(files, fresh, coming.path());
    Moving moving(files);
    if (done)
        done = moving.move(folder, folder + QStringLiteral("/.replaced"));
    if (done)
        done = moving.move(coming.path(), folder);
    if (done)
        return done;
    Error error = done.error();
    for (QString &argument : error.arguments) {
        if (argument.startsWith(coming.path()))
            argument.replace(0, coming.path().size(), folder); // the hidden name is nobody's business
    }
    return Failure(error);
}

} // namespace lanyard
