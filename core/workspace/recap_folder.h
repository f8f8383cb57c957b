// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/compose/draft_template.h"
#include "core/event/schedule_reader.h"
#include "core/photo/photo.h"

#include <QSet>
#include <functional>

namespace lanyard {

// YYYY-MM-DD-slug/index.md, photos/, schedule/ (the imported files as they came).

struct NewRecapRequest
{
    QString folder;       // the recap folder itself, which must not exist or be empty
    QStringList scheduleFiles; // files and folders, read as one event; empty: a recap without a schedule
    ScheduleOptions options;
    bool attendAll = false;
    QSet<QString> attend;   // session ids; an unknown one is refused (recap.no-session)
    QStringList photoFiles; // absolute paths
    QString title;
    DraftTemplate layout = {}; // of the first draft
    DraftChoices choices = {};
};

struct NewRecap
{
    QString postPath;
    bool zoneMissing = false;
    QList<QByteArray> likelyZones; // if it is missing: where the event may be
    QByteArray timeZone; // of the event: the schedule's own, else the one that was asked for; empty: not known
    QList<Error> notes; // of the schedule, and of photos that could not be taken (the others are)
    QList<UnreadFile> unread; // files of the schedule that gave nothing
};

// Everything or nothing: after a failure the folder is as it was. `step` gets (done, total) and stops with false.
[[nodiscard]] Result<NewRecap> createRecap(const NewRecapRequest &request, FileSystem &files, const Clock &clock,
                                           const std::function<bool(int, int)> &step = {});

// "2026-02-01-fosdem-2026" from the event's name and last day.
QString recapFolderName(const Event &event, const QDate &today);
// Picture files of a folder by their extension, absolute, sorted.
QStringList pictureFiles(const FileSystem &files, const QString &folder);
// The schedule of the recap whose post this is, from all the files in its folder; nothing (recap.no-schedule) if its folder holds none.
[[nodiscard]] Result<Schedule> scheduleOf(const FileSystem &files, const QString &postPath, const ScheduleOptions &options);

} // namespace lanyard
