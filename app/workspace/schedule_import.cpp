// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/schedule_import.h"

#include "core/base/slug.h"

#include <QFileInfo>

namespace lanyard {

namespace {

// "Plan (new).XML" -> "plan-new.xml", with a number if such a file is there.
QString freeName(const FileSystem &files, const QString &folder, const QString &name)
{
    const QFileInfo info(name);
    QString base = slug(info.completeBaseName());
    if (base.isEmpty())
        base = QStringLiteral("schedule");
    QString suffix = slug(info.suffix(), 10);
    if (!suffix.isEmpty())
        suffix.prepend(u'.');
    QString free = base + suffix;
    for (int number = 2; files.exists(folder + u'/' + free); ++number)
        free = base + u'-' + QString::number(number) + suffix;
    return free;
}

QString sameFile(const FileSystem &files, const QString &folder, const QByteArray &bytes)
{
    for (const QString &name : files.files(folder)) {
        const QString path = folder + u'/' + name;
        if (files.size(path) != bytes.size())
            continue;
        if (const auto there = files.read(path); there && *there == bytes)
            return name;
    }
    return {};
}

// Moves all but one of the folder's files away; what was moved comes back if one can't be.
Result<void> replaceOthers(FileSystem &files, const QString &folder, const QString &kept)
{
    const QString replaced = folder + QStringLiteral("/.replaced");
    QList<std::pair<QString, QString>> moved;
    for (const QString &name : files.files(folder)) {
        if (name == kept)
            continue;
        const QString from = folder + u'/' + name;
        auto done = files.makeFolder(replaced);
        const QString to = replaced + u'/' + freeName(files, replaced, name);
        if (done)
            done = files.rename(from, to);
        if (!done) {
            for (const auto &[before, after] : moved)
                (void)files.rename(after, before); // the first trouble is the one to tell
            return done;
        }
        moved.append({from, to});
    }
    return {};
}

Result<void> keep(FileSystem &files, const QString &path, const QByteArray &bytes, const QString &folder)
{
    if (const QString there = sameFile(files, folder, bytes); !there.isEmpty())
        return replaceOthers(files, folder, there);
    if (const auto made = files.makeFolder(folder); !made)
        return made;
    const QString name = freeName(files, folder, QFileInfo(path).fileName());
    if (const auto written = files.write(folder + u'/' + name, bytes); !written)
        return written;
    const auto replaced = replaceOthers(files, folder, name);
    if (!replaced)
        (void)files.remove(folder + u'/' + name); // ours, a moment old
    return replaced;
}

} // namespace

Result<Schedule> importedSchedule(FileSystem &files, const QString &path, const QString &keepIn, const ScheduleOptions &options)
{
    const auto bytes = files.read(path);
    if (!bytes)
        return Failure(bytes.error());
    auto schedule = readSchedule(*bytes, options);
    if (!schedule || keepIn.isEmpty())
        return schedule;
    if (const auto kept = keep(files, path, *bytes, keepIn); !kept)
        return Failure(kept.error());
    return schedule;
}

} // namespace lanyard
