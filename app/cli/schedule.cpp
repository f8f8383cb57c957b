// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/schedule_text.h"
#include "core/base/disk_file_system.h"

namespace lanyard::cli {

namespace {

QJsonObject scheduleJson(const Schedule &schedule)
{
    QJsonArray notes;
    for (const Error &note : schedule.notes)
        notes.append(json(note));
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
        QStringLiteral("FILE [--zone IANA] [--json]"),
        QStringLiteral("Shows an event's schedule: the days, times, rooms, titles, people and ids of its sessions. The "
                       "ids are what "
                       "lanyard-cli new --attend takes."),
        QStringLiteral("the schedule's file"),
        1,
        1,
        {QCommandLineOption(zone, QStringLiteral("The event's time zone where the file names none."),
                            QStringLiteral("IANA")),
         QCommandLineOption(asJson,
                            QStringLiteral("One JSON object {event, sessions, speakers, zoneMissing, notes}."))},
    });
    if (const auto code = line.read(arguments))
        return *code;
    if (line.has(zone) && line.value(zone).isEmpty())
        return line.wrong(QStringLiteral("The option --zone wants a name such as Europe/Brussels."));

    const DiskFileSystem disk;
    const FileSystem &files = disk;
    const Result<QByteArray> bytes = files.read(line.words().constFirst());
    if (!bytes)
        return fail(bytes.error());
    const ScheduleOptions options{line.value(zone).toUtf8()};
    const Result<Schedule> schedule = readSchedule(*bytes, options);
    if (!schedule)
        return fail(schedule.error());

    sayZone(schedule->event.timeZone, options.timeZone);
    sayNotes(schedule->notes);
    return line.has(asJson) ? print(scheduleJson(*schedule)) : print(scheduleText(*schedule));
}

} // namespace lanyard::cli
