// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace_session.h"

#include "app/ui/tasks.h"
#include "app/workspace/head_edits.h"
#include "app/workspace/recap_photos.h"
#include "app/workspace/speaker_edits.h"
#include "core/compose/figure.h"
#include "core/compose/reimport.h"
#include "core/compose/session_text.h"
#include "core/workspace/kept_schedule.h"
#include "core/workspace/recap_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace lanyard {

namespace {

Result<Schedule> asSchedule(const Result<FiledSchedule> &filed)
{
    return filed ? Result<Schedule>(filed->schedule) : Failure(filed.error());
}

bool isRecap(const QString &path)
{
    return QFileInfo(path).fileName() == u"index.md";
}

} // namespace

QString postName(const QString &path)
{
    const QFileInfo file(path);
    return isRecap(path) ? file.absoluteDir().dirName() : file.fileName();
}

WorkspaceSession::WorkspaceSession(FileSystem &files, DocumentSession &document, DocumentFlow &flow, QObject *parent)
    : QObject(parent), m_files(files), m_document(document), m_flow(flow), m_photos(std::make_unique<RecapPhotos>(files))
{
    connect(&document, &DocumentSession::opened, this, &WorkspaceSession::onOpened);
    connect(&document, &DocumentSession::closed, this, &WorkspaceSession::onClosed);
    connect(&document, &DocumentSession::pathChanged, this, &WorkspaceSession::onPathChanged);
    connect(&flow, &DocumentFlow::headChanged, this, &WorkspaceSession::takeHead);
    connect(&flow, &DocumentFlow::settled, this, [this](const SettledText &text) { m_photos->takePictures(text.pictures); });
    connect(m_photos.get(), &RecapPhotos::changed, this, [this] { emit photosChanged(m_document.folder(), m_photos->photos()); });
    connect(m_photos.get(), &RecapPhotos::usedChanged, this, [this] { emit usedPhotosChanged(m_photos->used()); });
    connect(m_photos.get(), &RecapPhotos::progressed, this, &WorkspaceSession::photosProgressed);
    connect(m_photos.get(), &RecapPhotos::notice, this, &WorkspaceSession::notice);
}

WorkspaceSession::~WorkspaceSession() = default;

const QList<Photo> &WorkspaceSession::photos() const
{
    return m_photos->photos();
}

void WorkspaceSession::onOpened()
{
    m_folder = m_document.folder();
    load();
}

void WorkspaceSession::onClosed()
{
    m_folder.clear();
    load();
}

void WorkspaceSession::onPathChanged()
{
    if (!m_document.isOpen())
        return;
    if (m_document.folder() != m_folder) { // saved elsewhere: other photos lie there, and perhaps another site
        onOpened();
        readHeadNow();
    }
    m_flow.setNames(postName(m_document.path()), m_site);
}

// Begins anew: nothing of another post stays.
void WorkspaceSession::load()
{
    ++m_generation;
    ++m_scheduleRequests;
    m_schedule = {};
    m_hasSchedule = false;
    m_importedFrom.clear();
    m_coming.reset();
    m_zoneAsked = false;
    m_recap = {};
    m_zone.clear();
    m_photos->open(m_folder);
    setSite({});
    showEvent();
    if (!m_document.isOpen())
        return;

    Task::run(
        this, [files = &m_files, path = m_document.path()](TaskControl &) { return siteOf(*files, path); },
        [this, generation = m_generation](const Site &site) {
            if (generation == m_generation)
                setSite(site);
        });
    // The zone may stand in the front matter, so the schedule is read as it is and its times are put right when the head is known.
    loadSchedule();
}

void WorkspaceSession::setSite(const Site &site)
{
    if (m_document.isOpen())
        m_flow.setNames(postName(m_document.path()), site);
    if (site == m_site)
        return;
    m_site = site;
    emit siteChanged(m_site);
}

void WorkspaceSession::loadSchedule()
{
    Task::run(
        this,
        [files = &m_files, post = m_document.path(), imported = m_importedFrom, zone = m_zone](TaskControl &) {
            return imported.isEmpty() ? scheduleOf(*files, post, {zone}) : asSchedule(readScheduleFiles(*files, imported, {zone}));
        },
        [this, request = ++m_scheduleRequests](const Result<Schedule> &schedule) {
            // Many posts have no schedule; that is nothing to tell.
            if (request == m_scheduleRequests && (schedule || schedule.error().code != "recap.no-schedule"))
                takeSchedule(schedule);
        });
}

void WorkspaceSession::takeSchedule(const Result<Schedule> &schedule)
{
    if (!schedule) {
        emit notice(schedule.error());
        return;
    }
    m_schedule = *schedule;
    m_hasSchedule = true;
    showEvent();
    if (m_schedule.zoneMissing && !std::exchange(m_zoneAsked, true))
        emit zoneMissing();
}

void WorkspaceSession::takeHead(const Head &head)
{
    // The text has gone on, or is another post's; the answer for it is on its way.
    if (head.text == m_flow.headText())
        takeRecap(head.recap);
}

void WorkspaceSession::readHeadNow()
{
    takeRecap(recapOf(Post(m_flow.headText())));
}

void WorkspaceSession::takeRecap(const Recap &recap)
{
    m_recap = recap;
    const QByteArray &zone = m_recap.event.timeZone;
    if (!zone.isEmpty() && zone != m_zone) {
        m_zone = zone;
        if (m_hasSchedule)
            loadSchedule();
    }
    showEvent();
}

void WorkspaceSession::showEvent()
{
    const Event event = m_hasSchedule ? merged(m_schedule.event, m_recap) : m_recap.event;
    m_photos->takeHead(m_recap.photos, event);
    if (event == m_event)
        return;
    m_event = event;
    emit eventChanged(m_event);
}

Result<void> WorkspaceSession::apply(const Result<QList<TextEdit>> &headEdits)
{
    if (!headEdits)
        return Failure(headEdits.error());
    m_document.apply(*headEdits);
    readHeadNow(); // the parser will say the same in a moment; a second tick must not begin from before the first
    return {};
}

Result<void> WorkspaceSession::setAttended(const QString &sessionId, bool attended)
{
    readHeadNow(); // what was typed or undone a moment ago counts
    return apply(attendedEdits(m_flow.headText(), m_event, m_schedule.event, sessionId, attended));
}

Result<void> WorkspaceSession::updateSession(const Session &session)
{
    readHeadNow();
    return apply(sessionEdits(m_flow.headText(), m_event, m_schedule.event, session));
}

Result<void> WorkspaceSession::removeSession(const QString &sessionId)
{
    readHeadNow();
    return apply(removedSessionEdits(m_flow.headText(), m_event, sessionId));
}

Result<void> WorkspaceSession::updateSpeaker(const Speaker &speaker)
{
    readHeadNow();
    return apply(speakerEdits(m_flow.headText(), m_event, m_schedule.event, speaker));
}

Result<void> WorkspaceSession::setTimeZone(const QByteArray &zone)
{
    const Event event = m_event;
    m_zone = zone;
    loadSchedule();
    return apply(timeZoneEdits(m_flow.headText(), event, zone));
}

namespace {

// A removal, and an edit that refers to the text after it, as edits of the text before both.
QList<TextEdit> bothOf(const TextEdit &removal, TextEdit edit)
{
    if (removal.removed == 0)
        return {edit};
    if (edit.at + edit.removed < removal.at)
        return {edit, removal};
    if (edit.at > removal.at) {
        edit.at += removal.removed;
        return {removal, edit};
    }
    edit.removed += removal.removed;
    return {edit};
}

} // namespace

int WorkspaceSession::insert(const Fragment &fragment, int position, const Result<QList<TextEdit>> &headEdits, int replaced)
{
    QList<TextEdit> edits;
    if (headEdits)
        edits = *headEdits;
    else
        emit notice(headEdits.error()); // the words go in all the same
    qsizetype shift = 0;
    qsizetype end = 0;
    for (const TextEdit &edit : edits) {
        shift += edit.inserted.size() - edit.removed;
        end = edit.at + edit.removed;
    }
    // Placed in the text as it will be, so that a head that comes into being counts.
    const TextEdit gone{position, position >= end ? replaced : 0, {}};
    TextEdit body = placed(fragment, applied(edits + QList{gone}, m_document.text()), position + (position >= end ? shift : 0));
    const qsizetype blanksBehind = body.inserted.size() - body.inserted.lastIndexOf(fragment.text) - fragment.text.size();
    const qsizetype behind = body.at + body.inserted.size() - qMax<qsizetype>(0, blanksBehind);
    body.at -= shift;
    edits += bothOf(gone, body);
    m_document.apply(edits);
    readHeadNow();
    return int(behind);
}

int WorkspaceSession::insertSession(const QString &id, int position)
{
    readHeadNow();
    const Session *session = m_event.session(id);
    if (!session)
        return position;
    const Fragment fragment = sessionText(*session, m_event);
    if (session->attended)
        return insert(fragment, position);
    // Who writes about a talk was there.
    return insert(fragment, position, attendedEdits(m_flow.headText(), m_event, m_schedule.event, id, true));
}

int WorkspaceSession::insertSpeaker(const QString &id, int position)
{
    const Speaker *speaker = m_event.speaker(id);
    return speaker ? insert(speakerText(*speaker), position) : position;
}

int WorkspaceSession::insertFragment(const Fragment &fragment, int position, int replaced)
{
    return insert(fragment, position, QList<TextEdit>(), replaced);
}

int WorkspaceSession::insertPhotos(const QStringList &files, int position, int replaced)
{
    if (files.isEmpty())
        return position;
    const QList<Photo> photos = m_photos->named(files);
    return insert(photos.size() == 1 ? figure(photos.first()) : gallery(photos), position,
                  photoEdits(m_flow.headText(), photos, QSet<QString>(files.begin(), files.end())), replaced);
}

Result<void> WorkspaceSession::updatePhoto(const Photo &photo)
{
    const Photo before = m_photos->named({photo.file}).first();
    const bool wordsChanged = photo.alt != before.alt || photo.caption != before.caption;
    const qsizetype bodyAt = m_flow.bodyAt();
    const Document body = Document::parse(m_document.text().mid(bodyAt));
    QList<TextEdit> bodyEdits;
    QSet<QString> placed;
    bool inReach = false;
    for (const LinkTarget &picture : pictures(body)) {
        if (QUrl::fromPercentEncoding(picture.url.toUtf8()) != photo.file)
            continue;
        placed.insert(photo.file);
        if (picture.html || picture.byReference || picture.at < 0)
            continue;
        inReach = true;
        if (picture.text != photo.alt || picture.title != photo.caption)
            bodyEdits.append({bodyAt + picture.at, picture.length, figure(photo).text});
    }
    if (wordsChanged && !placed.isEmpty() && !inReach)
        return failure("photo.not-a-figure",
                       QT_TRANSLATE_NOOP("Error", "The text shows %1 by HTML or by reference, so its description and caption are changed there."),
                       {photo.file});

    QList<TextEdit> edits;
    if (photosValue({photo}) != photosValue({before}) || (wordsChanged && placed.isEmpty())) {
        const auto head = photoEdits(m_flow.headText(), {photo}, placed);
        if (!head)
            return Failure(head.error());
        edits = *head;
    }
    m_document.apply(edits + bodyEdits);
    readHeadNow();
    return {};
}

void WorkspaceSession::addPhotos(const QStringList &paths, const std::function<void(const QStringList &)> &done)
{
    if (!paths.isEmpty() && m_document.isOpen())
        m_photos->add(paths, done);
}

void WorkspaceSession::addPicture(const std::function<QByteArray()> &bytes, const QString &name,
                                  const std::function<void(const QStringList &)> &done)
{
    if (m_document.isOpen())
        m_photos->addPicture(bytes, name, done);
}

void WorkspaceSession::cancelPhotos()
{
    m_photos->cancel();
}

void WorkspaceSession::removePhotos(const QStringList &files)
{
    m_photos->remove(files);
}

void WorkspaceSession::importSchedule(const QStringList &paths)
{
    if (!m_document.isOpen() || paths.isEmpty())
        return;
    struct Read
    {
        Result<FiledSchedule> filed;
        EventDifference difference;
    };
    const Event before = m_hasSchedule ? m_schedule.event : m_recap.event;
    Task::run(
        this,
        [files = &m_files, paths, before, zone = m_zone](TaskControl &) {
            Read read{readScheduleFiles(*files, paths, {zone}), {}};
            if (read.filed)
                read.difference = difference(before, read.filed->schedule.event);
            return read;
        },
        [this, paths, generation = m_generation](const Read &read) {
            if (generation != m_generation)
                return;
            if (!read.filed) {
                if (read.filed.error().code == "schedule.columns")
                    emit columnsUnclear(paths, read.filed.error());
                else
                    emit notice(read.filed.error());
                return;
            }
            m_coming = Coming{*read.filed, paths};
            const bool first = !m_hasSchedule && m_recap.event.sessions.isEmpty();
            if (first || read.difference.isEmpty())
                takeComingSchedule();
            else
                emit newerSchedule(read.difference, markedSessions());
        });
}

QSet<QString> WorkspaceSession::markedSessions() const
{
    QSet<QString> ids;
    for (const Session &session : m_event.sessions) {
        if (session.isMarked())
            ids.insert(session.id);
    }
    return ids;
}

void WorkspaceSession::refuseComingSchedule()
{
    m_coming.reset();
}

void WorkspaceSession::takeComingSchedule()
{
    if (!m_coming || !m_document.isOpen())
        return;
    // A loose post in a site has no folder of its own for the file; its front matter keeps what was attended.
    const QString keepIn = isRecap(m_document.path()) ? m_folder + QStringLiteral("/schedule") : QString();
    const Coming coming = *std::exchange(m_coming, {});
    Task::run(
        this,
        [files = &m_files, fresh = coming.filed.files, keepIn](TaskControl &) {
            return keepIn.isEmpty() ? Result<void>() : keepSchedule(*files, fresh, keepIn);
        },
        [this, coming, loose = keepIn.isEmpty(), generation = m_generation](const Result<void> &kept) {
            if (generation != m_generation)
                return;
            if (!kept) {
                emit notice(kept.error());
                return;
            }
            ++m_scheduleRequests; // an older one that is still being read is out of date
            m_importedFrom = loose ? coming.paths : QStringList();
            m_zoneAsked = false;
            const Schedule &schedule = coming.filed.schedule;
            readHeadNow();
            if (const auto set = apply(editsFor(schedule.event)); !set)
                emit notice(set.error());
            takeSchedule(schedule);
            if (!(schedule.notes.isEmpty() && schedule.unread.isEmpty()))
                emit partlyRead(schedule.notes, schedule.unread);
        });
}

// What a schedule that is taken changes in the front matter.
Result<QList<TextEdit>> WorkspaceSession::editsFor(const Event &coming) const
{
    if (m_recap.event.sessions.isEmpty())
        return eventEdits(m_flow.headText(), coming);
    auto change = reimported(m_flow.headText(), m_hasSchedule ? m_schedule.event : Event(), coming);
    if (!change)
        return Failure(change.error());
    return change->edits;
}

} // namespace lanyard
