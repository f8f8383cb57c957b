// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/recap_folder.h"

#include "core/base/slug.h"
#include "core/compose/photo_matcher.h"
#include "core/compose/recap.h"
#include "core/compose/skeleton.h"
#include "core/event/event_zones.h"
#include "core/photo/photo_library.h"
#include "core/post/post_file.h"
#include "core/workspace/schedule_files.h"
#include "core/workspace/staged_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace lanyard {

namespace {

const QString &postName()
{
    static const QString name = QStringLiteral("index.md");
    return name;
}

// A picture that can't be read is the writer's to mend later; a full disk stops everything.
bool concernsTheDisk(const Error &error)
{
    return error.code == "file.no-space" || error.code == "file.write" || error.code == "file.make-folder";
}

class RecapMaker
{
public:
    RecapMaker(const NewRecapRequest &request, FileSystem &files, const std::function<bool(int, int)> &step)
        : m_request(request), m_files(files), m_step(step), m_staged(files, request.folder)
    {
    }

    Result<NewRecap> run(const QDateTime &now)
    {
        Result<void> done = takeSchedule();
        for (const auto part : {&RecapMaker::markAttended, &RecapMaker::makeFolders, &RecapMaker::takePhotos}) {
            if (done)
                done = (this->*part)();
        }
        if (done)
            done = writePost(now);
        if (done)
            done = m_staged.commit();
        if (!done)
            return Failure(m_staged.asAsked(done.error()));
        NewRecap recap;
        recap.postPath = m_staged.target() + QLatin1Char('/') + postName();
        recap.zoneMissing = m_schedule.zoneMissing;
        if (recap.zoneMissing)
            recap.likelyZones = likelyZones(m_schedule.event);
        recap.timeZone = m_schedule.event.timeZone;
        recap.notes = m_schedule.notes + m_photoNotes;
        recap.unread = m_schedule.unread;
        return recap;
    }

private:
    Result<void> takeSchedule()
    {
        if (m_request.scheduleFiles.isEmpty()) {
            const QByteArray &zone = m_request.options.timeZone;
            if (!zone.isEmpty() && QTimeZone(zone).isValid())
                m_schedule.event.timeZone = zone;
            return {};
        }
        auto read = readScheduleFiles(m_files, m_request.scheduleFiles, m_request.options);
        if (!read)
            return Failure(read.error());
        m_schedule = std::move(read->schedule);
        m_scheduleFiles = std::move(read->files);
        return {};
    }

    Result<void> markAttended()
    {
        QSet<QString> missing = m_request.attend;
        for (Session &session : m_schedule.event.sessions) {
            const bool chosen = missing.remove(session.id);
            session.attended = chosen || m_request.attendAll;
        }
        if (missing.isEmpty())
            return {};
        const QString first = *std::min_element(missing.cbegin(), missing.cend());
        return failure("recap.no-session", QT_TRANSLATE_NOOP("Error", "The schedule has no session with the id “%1”. Look up the ids in the schedule, and write them as they stand there."), {first});
    }

    Result<void> makeFolders()
    {
        if (auto begun = m_staged.begin(); !begun)
            return begun;
        if (auto made = m_files.makeFolder(m_staged.path() + QLatin1String("/photos")); !made)
            return made;
        if (m_scheduleFiles.isEmpty())
            return {};
        return writeScheduleFiles(m_files, m_scheduleFiles, m_staged.path() + QLatin1String("/schedule"));
    }

    Result<void> takePhotos()
    {
        PhotoLibrary library(m_files, m_staged.path());
        const int total = int(m_request.photoFiles.size()) + 1;
        for (int done = 0; done < total; ++done) {
            if (m_step && !m_step(done, total))
                return failure("recap.cancelled", QT_TRANSLATE_NOOP("Error", "The new recap was not made, because it was stopped."));
            if (done + 1 == total)
                break; // the last step is the text
            const auto photo = library.add(m_request.photoFiles[done]);
            if (photo)
                keep(*photo);
            else if (concernsTheDisk(photo.error()))
                return Failure(photo.error());
            else
                m_photoNotes.append(photo.error());
        }
        return {};
    }

    void keep(const Photo &photo)
    {
        const bool twice = std::any_of(m_photos.cbegin(), m_photos.cend(), [&photo](const Photo &other) { return other.file == photo.file; });
        if (!twice)
            m_photos.append(photo);
    }

    Result<void> writePost(const QDateTime &now)
    {
        SkeletonRequest draft;
        draft.event = m_schedule.event;
        draft.photos = matchedToSessions(m_photos, m_schedule.event);
        draft.title = m_request.title;
        draft.date = now;
        draft.layout = m_request.layout;
        draft.choices = m_request.choices;
        if (auto written = m_files.write(m_staged.path() + QLatin1Char('/') + postName(), skeleton(draft).toUtf8()); !written)
            return written;
        if (m_step) {
            const int total = int(m_request.photoFiles.size()) + 1;
            m_step(total, total); // too late to stop
        }
        return {};
    }

    const NewRecapRequest &m_request;
    FileSystem &m_files;
    const std::function<bool(int, int)> &m_step;
    StagedFolder m_staged;
    Schedule m_schedule;
    QList<ScheduleFile> m_scheduleFiles;
    QList<Photo> m_photos;
    QList<Error> m_photoNotes;
};

} // namespace

Result<NewRecap> createRecap(const NewRecapRequest &request, FileSystem &files, const Clock &clock,
                             const std::function<bool(int, int)> &step)
{
    return RecapMaker(request, files, step).run(clock.now());
}

QString recapFolderName(const Event &event, const QDate &today)
{
    const QString name = slug(event.name);
    const QDate date = event.end.isValid() ? event.end : today;
    return date.toString(Qt::ISODate) + QLatin1Char('-') + (name.isEmpty() ? QStringLiteral("recap") : name);
}

QStringList pictureFiles(const FileSystem &files, const QString &folder)
{
    QStringList result;
    const QDir place(folder);
    const QStringList names = files.files(folder);
    for (const QString &name : names) {
        if (isPictureName(name))
            result.append(QDir::cleanPath(place.absoluteFilePath(name)));
    }
    result.sort();
    return result;
}

Result<Schedule> scheduleOf(const FileSystem &files, const QString &postPath, const ScheduleOptions &options)
{
    const QString folder = QFileInfo(postPath).path() + QLatin1String("/schedule");
    ScheduleOptions asked = options;
    if (asked.timeZone.isEmpty()) {
        // What the person said when the recap was made stands in the post.
        if (const auto post = readPost(files, postPath))
            asked.timeZone = recapOf(Post(post->text)).event.timeZone;
    }
    auto found = files.isFolder(folder) ? scheduleFiles(files, {folder}) : ScheduleFiles();
    if (!found)
        return Failure(found.error());
    if (!found->files.isEmpty()) {
        auto schedule = readSchedule(found->files, asked);
        if (schedule)
            schedule->unread = found->unread + schedule->unread;
        return schedule;
    }
    if (!found->unread.isEmpty())
        return Failure(found->unread.first().why);
    return failure("recap.no-schedule", QT_TRANSLATE_NOOP("Error", "There is no schedule beside %1."), {postPath});
}

} // namespace lanyard
