// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/event/schedule_reader.h"

namespace lanyard {

// The files that one event is read from, as they were dropped, chosen or kept in a recap's schedule folder.
struct ScheduleFiles
{
    QList<ScheduleFile> files;
    QList<UnreadFile> unread; // those that can't be had from the disk
};

// `paths`: files, and folders with all that is below them. Passed over are hidden files, pictures and links (what lies in the folder is found
// without them, and what they lead to elsewhere was not meant). What is too large or too much is refused before it is read:
// schedule.too-many-files, schedule.too-much. Names are relative to a folder that came alone, else begin with its name; no two are the same.
[[nodiscard]] Result<ScheduleFiles> scheduleFiles(const FileSystem &files, const QStringList &paths);

// An event, and the files to keep beside its recap: those that gave something, as they came.
struct FiledSchedule
{
    Schedule schedule;
    QList<ScheduleFile> files;
};
[[nodiscard]] Result<FiledSchedule> readScheduleFiles(const FileSystem &files, const QStringList &paths, const ScheduleOptions &options);

// Below `folder`, which may be missing. A file that came alone gets a plain name ("Plan (new).XML" -> "plan-new.xml"); several keep
// theirs, since one may speak of another.
[[nodiscard]] Result<void> writeScheduleFiles(FileSystem &disk, const QList<ScheduleFile> &files, const QString &folder);

// "Plan (new).XML" -> "plan-new.xml"
QString plainFileName(const QString &name);

} // namespace lanyard
