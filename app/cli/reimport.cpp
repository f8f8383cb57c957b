// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/output.h"
#include "app/cli/post_argument.h"
#include "app/cli/schedule_text.h"
#include "core/base/disk_file_system.h"
#include "core/compose/recap.h"
#include "core/compose/reimport.h"
#include "core/event/event_zones.h"
#include "core/workspace/kept_schedule.h"
#include "core/workspace/recap_folder.h"
#include "core/workspace/schedule_files.h"

#include <QFileInfo>

namespace lanyard::cli {

namespace {

using Kind = SessionChange::Kind;

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return QStringLiteral("added");
    case Kind::Changed:
        return QStringLiteral("changed");
    case Kind::Dropped:
        return QStringLiteral("dropped");
    }
    Q_UNREACHABLE();
}

QJsonArray json(const QList<FieldChange> &fields)
{
    QJsonArray array;
    for (const FieldChange &field : fields)
        array.append(QJsonObject{{QStringLiteral("field"), field.field}, {QStringLiteral("before"), field.before}, {QStringLiteral("after"), field.after}});
    return array;
}

QJsonObject json(const EventDifference &difference, const Event &held, bool written)
{
    QJsonArray sessions;
    for (const SessionChange &change : difference.sessions) {
        const bool kept = change.kind == Kind::Dropped && held.session(change.id);
        sessions.append(QJsonObject{{QStringLiteral("change"), kindName(change.kind)},
                                    {QStringLiteral("id"), change.id},
                                    {QStringLiteral("title"), change.title},
                                    {QStringLiteral("fields"), json(change.fields)},
                                    {QStringLiteral("kept"), kept}});
    }
    return {{QStringLiteral("event"), json(difference.event)}, {QStringLiteral("sessions"), sessions}, {QStringLiteral("written"), written}};
}

QString fieldRows(const QList<FieldChange> &fields)
{
    constexpr int longest = 60;
    const auto value = [](const QString &text) {
        const QString line = plain(text);
        return line.isEmpty() ? QStringLiteral("nothing") : line.size() > longest ? line.left(longest - 1) + u'…' : line;
    };
    QString text;
    for (const FieldChange &field : fields)
        text += QStringLiteral("    %1: %2 → %3\n").arg(field.field, value(field.before), value(field.after));
    return text;
}

QString inWords(const EventDifference &difference, const Event &held)
{
    if (difference.isEmpty())
        return QStringLiteral("The schedule says nothing new.");
    QString text;
    if (!difference.event.isEmpty())
        text += QStringLiteral("The event\n") + fieldRows(difference.event);
    for (const Kind kind : {Kind::Changed, Kind::Added, Kind::Dropped}) {
        if (difference.count(kind) == 0)
            continue;
        const QString name = kindName(kind);
        text += name.left(1).toUpper() + name.mid(1) + QLatin1Char('\n');
        for (const SessionChange &change : difference.sessions) {
            if (change.kind != kind)
                continue;
            text += QStringLiteral("  %1 [%2]").arg(plain(change.title), plain(change.id));
            text += kind == Kind::Dropped && held.session(change.id) ? QStringLiteral(" stays in your recap\n") : QStringLiteral("\n");
            text += fieldRows(change.fields);
        }
    }
    return text.trimmed();
}

} // namespace

int reimport(const QStringList &arguments)
{
    const QString scheduleFile = QStringLiteral("schedule"), zone = QStringLiteral("zone"), dry = QStringLiteral("dry-run"),
                  asJson = QStringLiteral("json");
    CommandLine line({
        QStringLiteral("reimport"),
        QStringLiteral("POST --schedule FILE|FOLDER [--zone IANA] [--dry-run] [--json]"),
        QStringLiteral("Takes a newer schedule for a recap and tells what is new. Titles, times, rooms, people and links of the "
                       "front matter follow it; your marks, what you changed by hand, sessions of your own and the text stay, and "
                       "so do sessions that you attended and the schedule drops. The file goes into the recap's folder; the "
                       "one before is kept in schedule/.replaced."),
        QStringLiteral("a post"),
        1,
        1,
        {QCommandLineOption(scheduleFile, QStringLiteral("The newer schedule."), QStringLiteral("FILE")),
         QCommandLineOption(zone, QStringLiteral("The event's time zone where the file names none."), QStringLiteral("IANA")),
         QCommandLineOption(dry, QStringLiteral("Only tell; change nothing.")),
         QCommandLineOption(asJson, QStringLiteral("One JSON object {event, sessions, written}."))},
    });
    if (const auto code = line.read(arguments))
        return *code;
    if (const auto code = line.require({scheduleFile}))
        return *code;
    if (line.has(zone) && line.value(zone).isEmpty())
        return line.wrong(QStringLiteral("The option --zone wants a name such as Europe/Brussels."));

    DiskFileSystem files;
    const Result<OpenPost> open = openPost(files, line.words().constFirst());
    if (!open)
        return fail(open.error());
    const Recap recap = recapOf(open->post);
    ScheduleOptions options{line.value(zone).toUtf8()};
    if (options.timeZone.isEmpty())
        options.timeZone = recap.event.timeZone;
    const Result<FiledSchedule> read = readScheduleFiles(files, {line.value(scheduleFile)}, options);
    if (!read)
        return fail(read.error());
    sayZone(read->schedule.event.timeZone, options.timeZone, likelyZones(read->schedule.event));
    sayNotes(read->schedule.notes);
    sayUnread(read->schedule.unread);

    const Result<Schedule> before = scheduleOf(files, open->path, options);
    if (!before && before.error().code != "recap.no-schedule")
        say(sentence(before.error())); // the older one is damaged: what the post holds is what there is
    const Result<Reimport> change = reimported(open->post.text(), before ? before->event : Event(), read->schedule.event);
    if (!change)
        return fail(change.error());
    const bool write = !line.has(dry);
    if (write) {
        // The post first: with a schedule that it does not know yet it still reads; the other way round marks would hang in the air.
        if (const auto saved = savePost(files, *open, applied(change->edits, open->post.text())); !saved)
            return fail(saved.error());
        const QFileInfo post(open->path);
        if (post.fileName() == u"index.md") {
            if (const auto kept = keepSchedule(files, read->files, post.path() + QStringLiteral("/schedule")); !kept)
                return fail(kept.error());
        }
    }
    return line.has(asJson) ? print(json(change->difference, recap.event, write)) : print(inWords(change->difference, recap.event));
}

} // namespace lanyard::cli
