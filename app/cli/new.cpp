// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "app/cli/schedule_text.h"
#include "core/base/disk_file_system.h"
#include "core/photo/photo_metadata.h"
#include "core/workspace/recap_folder.h"
#include "core/workspace/template_library.h"

#include <QDir>
#include <QStandardPaths>

namespace lanyard::cli {

namespace {

Result<QStringList> photosOf(const FileSystem &files, const QString &folder)
{
    if (!files.isFolder(folder))
        return failure("cli.no-photo-folder", QT_TRANSLATE_NOOP("Error", "There is no folder %1 to take photos from."),
                       {folder});
    return pictureFiles(files, QDir::current().absoluteFilePath(folder));
}

QSet<QString> ids(const QString &commaList)
{
    QSet<QString> result;
    for (const QString &id : commaList.split(u',')) {
        if (!id.trimmed().isEmpty())
            result.insert(id.trimmed());
    }
    return result;
}

// The window's own folder, so that both know the same templates.
QString templateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/lanyard/templates");
}

} // namespace

int newRecap(const QStringList &arguments)
{
    const QString scheduleFile = QStringLiteral("schedule"), attend = QStringLiteral("attend"),
                  attendAll = QStringLiteral("attend-all"), photos = QStringLiteral("photos"),
                  title = QStringLiteral("title"), zone = QStringLiteral("zone"),
                  layout = QStringLiteral("template"), group = QStringLiteral("group");
    CommandLine line({
        QStringLiteral("new"),
        QStringLiteral(
            "FOLDER --schedule FILE|FOLDER… [--attend ID,ID… | --attend-all] [--photos FOLDER] [--title T] [--zone IANA] "
            "[--template NAME|FILE] [--group day|session|track|event]"),
        QStringLiteral(
            "Makes a recap folder with a first draft: the event, a section for each session that you attended, and "
            "copies "
            "of your photos beside the session during which they were taken. Prints the path of the draft's index.md."),
        QStringLiteral("the folder to make"),
        1,
        1,
        {QCommandLineOption(scheduleFile,
                            QStringLiteral("The event's schedule: a file, or a folder of them; again for each further one."),
                            QStringLiteral("FILE")),
         QCommandLineOption(attend, QStringLiteral("The sessions you attended; lanyard-cli schedule shows the ids."),
                            QStringLiteral("ID,ID…")),
         QCommandLineOption(attendAll, QStringLiteral("You attended all of them.")),
         QCommandLineOption(photos, QStringLiteral("Take the photos of this folder."), QStringLiteral("FOLDER")),
         QCommandLineOption(title, QStringLiteral("The recap's title; else made from the event's name."),
                            QStringLiteral("T")),
         QCommandLineOption(zone, QStringLiteral("The event's time zone where the file names none."),
                            QStringLiteral("IANA")),
         QCommandLineOption(layout,
                            QStringLiteral("How the draft is laid out: trip-report, day-by-day, meetup-recap, "
                                           "link-list, one of your templates folder, or a file."),
                            QStringLiteral("NAME|FILE")),
         QCommandLineOption(group, QStringLiteral("What the sections are grouped by."),
                            QStringLiteral("day|session|track|event"))},
    });
    if (const auto code = line.read(arguments))
        return *code;
    if (const auto code = line.require({scheduleFile}))
        return *code;
    if (line.has(attend) && line.has(attendAll))
        return line.wrong(QStringLiteral("Please give either --attend or --attend-all."));
    for (const QString &option : {scheduleFile, attend, photos, zone, layout, group}) {
        if (line.values(option).contains(QString()))
            return line.wrong(QStringLiteral("The option --%1 is empty.").arg(option));
    }

    DiskFileSystem files;
    NewRecapRequest request;
    request.folder = QDir::cleanPath(QDir::current().absoluteFilePath(line.words().constFirst()));
    for (const QString &path : line.values(scheduleFile))
        request.scheduleFiles.append(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
    request.options.timeZone = line.value(zone).toUtf8();
    request.attendAll = line.has(attendAll);
    request.attend = ids(line.value(attend));
    request.title = line.value(title);
    if (line.has(layout)) {
        const auto chosen = TemplateLibrary(files, templateFolder()).load(line.value(layout));
        if (!chosen)
            return fail(chosen.error());
        request.layout = *chosen;
        request.choices = chosen->choices();
    }
    if (line.has(group)) {
        const auto grouping = groupingNamed(line.value(group));
        if (!grouping)
            return line.wrong(QStringLiteral("The option --group wants day, session, track or event."));
        request.choices.grouping = *grouping;
    }
    if (line.has(photos)) {
        const Result<QStringList> pictures = photosOf(files, line.value(photos));
        if (!pictures)
            return fail(pictures.error());
        request.photoFiles = *pictures;
    }

    preparePhotoMetadata();
    const Result<NewRecap> made = [&] {
        Progress progress(QStringLiteral("Copying"));
        return createRecap(request, files, SystemClock(), progress.step());
    }();
    if (!made)
        return fail(made.error());
    sayZone(made->timeZone, request.options.timeZone, made->likelyZones);
    sayNotes(made->notes);
    sayUnread(made->unread);
    return print(made->postPath);
}

} // namespace lanyard::cli
