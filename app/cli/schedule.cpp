// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/schedule_text.h"
#include "core/base/disk_file_system.h"
#include "core/event/event_zones.h"
#include "core/workspace/schedule_files.h"

namespace lanyard::cli {

namespace {

QJsonObject scheduleJson(const Schedule &schedule)
{
    QJsonArray notes;
    for (const Error &note : schedule.notes)
        notes.append(json(note));
    for (const UnreadFile &unread : schedule.unread) {
        QJsonObject note = json(unread.why);
        note.insert(QStringLiteral("file"), unread.name);
        notes.append(note);
    }
    return {
        {QStringLiteral("event"), json(schedule.event)},
        {QStringLiteral("sessions"), sessions(schedule.event, schedule.zoneMissing)},
        {QStringLiteral("speakers"), speakers(schedule.event)},
        {QStringLiteral("zoneMissing"), schedule.zoneMissing},
        {QStringLiteral("notes"), notes},
    };
}

} // namespace

int schedule(const QStringList &arguments)
{
    const QString zone = QStringLiteral("zone");
    const QString asJson = QStringLiteral("json");
    CommandLine line({
        QStringLiteral("schedule"),
        QStringLiteral("FILE|FOLDER… [--zone IANA] [--json]"),
        QStringLiteral("Shows an event's schedule: the days, times, rooms, titles, people and ids of its sessions. The "
                       "ids are what "
                       "lanyard-cli new --attend takes. Several files, or those of a folder, are read as one event."),
        QStringLiteral("the schedule's file"),
        1,
        -1,
        {QCommandLineOption(zone, QStringLiteral("The event's time zone where the file names none."),
                            QStringLiteral("IANA")),
         QCommandLineOption(asJson,
                            QStringLiteral("One JSON object {event, sessions, speakers, zoneMissing, notes}. A session has {id, title, subtitle, abstract, "
                                           "type, track, room, language, url, start, end, offset, speakers, slides, video, code, notes, links, attended, missed, "
                                           "watchLater, favourite, rating, own, edited, replaces}; a speaker {id, name, affiliation, url, biography, links, pronouns, "
                                           "avatar, noPhotos, aliases, replaces, edited}; a note {code, text, line}, with file where one of several gave nothing."))},
    });
    if (const auto code = line.read(arguments))
        return *code;
    if (line.has(zone) && line.value(zone).isEmpty())
        return line.wrong(QStringLiteral("The option --zone wants a name such as Europe/Brussels."));

    const DiskFileSystem disk;
    const FileSystem &files = disk;
    const ScheduleOptions options{line.value(zone).toUtf8()};
    const Result<FiledSchedule> read = readScheduleFiles(files, line.words(), options);
    if (!read)
        return fail(read.error());

    const Schedule *schedule = &read->schedule;
    sayZone(schedule->event.timeZone, options.timeZone, likelyZones(schedule->event));
    sayNotes(schedule->notes);
    sayUnread(schedule->unread);
    return line.has(asJson) ? print(scheduleJson(*schedule)) : print(scheduleText(*schedule));
}

} // namespace lanyard::cli
