// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace_session.h"

#include "app/ui/tasks.h"
#include "app/workspace/recap_photos.h"
#include "core/base/slug.h"
#include "core/compose/figure.h"
#include "core/compose/session_text.h"
#include "core/workspace/recap_folder.h"

#include <QDir>
#include <QFileInfo>

namespace lanyard {

namespace {

bool isRecap(const QString &path)
{
    return QFileInfo(path).fileName() == u"index.md";
}

// What a person or another program wrote into an entry and we don't know stays in it.
Value withForeignKeys(const Value &fresh, const Value &old, const QString &id, const QStringList &ours)
{
    QList<Value> items;
    for (const Value &item : fresh.items()) {
        QList<Value::Entry> entries = item.entries();
        for (const Value &before : old.items()) {
            if (before[id] != item[id])
                continue;
            for (const Value::Entry &entry : before.entries()) {
                if (!ours.contains(entry.first) && item[entry.first].isNull())
                    entries.append(entry);
            }
        }
        items.append(Value(entries));
    }
    return Value(items);
}

const QStringList sessionKeys{QStringLiteral("id"),    QStringLiteral("title"), QStringLiteral("speakers"), QStringLiteral("start"),
                              QStringLiteral("end"),   QStringLiteral("room"),  QStringLiteral("track"),    QStringLiteral("url"),
                              QStringLiteral("slides"), QStringLiteral("video"), QStringLiteral("attended")};
const QStringList speakerKeys{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("affiliation"), QStringLiteral("url")};
const QStringList photoKeys{QStringLiteral("file"),  QStringLiteral("alt"),     QStringLiteral("caption"), QStringLiteral("credit"),
                            QStringLiteral("credit_url"), QStringLiteral("licence"), QStringLiteral("taken"), QStringLiteral("session"),
                            QStringLiteral("people")};

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
    connect(&document, &DocumentSession::pathChanged, this, [this] {
        if (m_document.isOpen())
            m_flow.setNames(postName(m_document.path()), m_site);
    });
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
    m_schedule = {};
    m_hasSchedule = false;
    m_recap = {};
    m_zone.clear();
    m_event = {};
    m_photos->open(m_document.folder());

    Task::run(
        this, [files = &m_files, path = m_document.path()](TaskControl &) { return std::pair(path, siteOf(*files, path)); },
        [this](const std::pair<QString, Site> &found) {
            if (found.first != m_document.path())
                return;
            m_site = found.second;
            m_flow.setNames(postName(found.first), m_site);
            emit siteChanged(m_site);
        });
    // The zone may stand in the front matter, so the schedule is read as it is and its times are put right when the head is known.
    loadSchedule();
}

void WorkspaceSession::onClosed()
{
    m_schedule = {};
    m_hasSchedule = false;
    m_recap = {};
    m_site = {};
    m_photos->open({});
    showEvent();
}

void WorkspaceSession::loadSchedule()
{
    Task::run(
        this,
        [files = &m_files, path = m_document.path(), zone = m_zone](TaskControl &) {
            return std::pair(path, scheduleOf(*files, path, {zone}));
        },
        [this](const std::pair<QString, Result<Schedule>> &read) {
            if (read.first != m_document.path())
                return;
            if (!read.second && read.second.error().code == "recap.no-schedule")
                showEvent(); // nothing to say: many posts have none
            else
                takeSchedule(read.second, false);
        });
}

void WorkspaceSession::takeSchedule(const Result<Schedule> &schedule, bool imported)
{
    if (!schedule) {
        emit notice(schedule.error());
        return;
    }
    m_schedule = *schedule;
    m_hasSchedule = true;
    showEvent();
    if (imported && !m_flow.head().recap.event.sessions.isEmpty())
        return;
    if (imported) {
        if (const auto set = setKeys({{QStringLiteral("event"), eventValue(m_event)}}); !set)
            emit notice(set.error());
    }
    if (m_schedule.zoneMissing)
        emit zoneMissing();
}

void WorkspaceSession::takeHead(const Head &head)
{
    m_recap = head.recap;
    if (!m_recap.event.timeZone.isEmpty() && m_recap.event.timeZone != m_zone) {
        m_zone = m_recap.event.timeZone;
        if (m_hasSchedule && m_schedule.zoneMissing)
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

Result<void> WorkspaceSession::setAttended(const QString &sessionId, bool attended)
{
    Event event = m_event;
    for (Session &session : event.sessions) {
        if (session.id == sessionId)
            session.attended = attended;
    }
    QList<std::pair<QString, Value>> keys;
    if (m_recap.event.name.isEmpty() && !event.name.isEmpty())
        keys.append({QStringLiteral("event"), eventValue(event)});
    keys.append({QStringLiteral("sessions"), sessionsValue(event)});
    keys.append({QStringLiteral("speakers"), speakersValue(event)});
    if (auto set = setKeys(keys); !set)
        return set;
    // The parser will say the same in a moment; a second tick must not begin from before the first.
    m_event = event;
    return {};
}

Result<void> WorkspaceSession::setTimeZone(const QByteArray &zone)
{
    m_zone = zone;
    loadSchedule();
    Event event = m_event;
    event.timeZone = zone;
    return setKeys({{QStringLiteral("event"), eventValue(event)}});
}

// One edit of the head that sets all of the keys.
static Result<QList<TextEdit>> headEdits(const QString &head, const QList<std::pair<QString, Value>> &values)
{
    QString text = head;
    for (const auto &[key, value] : values) {
        const FrontMatter matter = FrontMatter::parse(text);
        Value whole = value;
        if (key == u"sessions")
            whole = withForeignKeys(value, matter.value(key), QStringLiteral("id"), sessionKeys);
        else if (key == u"speakers")
            whole = withForeignKeys(value, matter.value(key), QStringLiteral("id"), speakerKeys);
        else if (key == u"photos")
            whole = withForeignKeys(value, matter.value(key), QStringLiteral("file"), photoKeys);
        const bool empty = whole.isNull() || (whole.kind() == Value::Kind::List && whole.items().isEmpty());
        const auto edits = empty ? matter.unset(key) : matter.set(key, whole);
        if (!edits)
            return edits;
        text = applied(*edits, text);
    }
    if (text == head)
        return QList<TextEdit>();
    qsizetype same = 0;
    while (same < head.size() && same < text.size() && head[same] == text[same])
        ++same;
    qsizetype tail = 0;
    while (tail < head.size() - same && tail < text.size() - same && head[head.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    return QList<TextEdit>{{same, head.size() - same - tail, text.mid(same, text.size() - same - tail)}};
}

Result<void> WorkspaceSession::setKeys(const QList<std::pair<QString, Value>> &values)
{
    const auto edits = headEdits(m_flow.headText(), values);
    if (!edits)
        return tl::unexpected(edits.error());
    m_document.apply(*edits);
    return {};
}

int WorkspaceSession::insert(const Fragment &fragment, int position, const QList<std::pair<QString, Value>> &keys)
{
    const TextEdit body = placed(fragment, m_document.text(), position);
    QList<TextEdit> edits;
    if (const auto head = headEdits(m_flow.headText(), keys))
        edits = *head;
    else
        emit notice(head.error()); // the words go in all the same
    qsizetype shift = 0;
    for (const TextEdit &edit : edits)
        shift += edit.inserted.size() - edit.removed;
    edits.append(body);
    m_document.apply(edits);
    const qsizetype blanksBehind = body.inserted.size() - body.inserted.lastIndexOf(fragment.text) - fragment.text.size();
    return int(body.at + shift + body.inserted.size() - qMax<qsizetype>(0, blanksBehind));
}

int WorkspaceSession::insertSession(const QString &id, int position)
{
    const Session *session = m_event.session(id);
    if (!session)
        return position;
    QList<std::pair<QString, Value>> keys;
    const Fragment fragment = sessionText(*session, m_event);
    if (!session->attended) {
        // Who writes about a talk was there.
        for (Session &each : m_event.sessions) {
            if (each.id == id)
                each.attended = true;
        }
        keys = {{QStringLiteral("sessions"), sessionsValue(m_event)}, {QStringLiteral("speakers"), speakersValue(m_event)}};
        emit eventChanged(m_event);
    }
    return insert(fragment, position, keys);
}

int WorkspaceSession::insertSpeaker(const QString &id, int position)
{
    const Speaker *speaker = m_event.speaker(id);
    return speaker ? insert(speakerText(*speaker), position) : position;
}

int WorkspaceSession::insertPhotos(const QStringList &files, int position)
{
    if (files.isEmpty())
        return position;
    const QList<Photo> photos = m_photos->named(files);
    QList<Photo> inHead = m_recap.photos;
    for (const Photo &photo : photos) {
        const bool known = std::any_of(inHead.begin(), inHead.end(), [&](const Photo &each) { return each.file == photo.file; });
        if (!known)
            inHead.append(photo);
    }
    return insert(photos.size() == 1 ? figure(photos.first()) : gallery(photos), position,
                  {{QStringLiteral("photos"), photosValue(inHead)}});
}

Result<void> WorkspaceSession::updatePhoto(const Photo &photo)
{
    QList<Photo> inHead = m_recap.photos;
    const auto found = std::find_if(inHead.begin(), inHead.end(), [&](const Photo &each) { return each.file == photo.file; });
    if (found != inHead.end())
        *found = photo;
    else
        inHead.append(photo);
    auto edits = headEdits(m_flow.headText(), {{QStringLiteral("photos"), photosValue(inHead)}});
    if (!edits)
        return tl::unexpected(edits.error());

    const qsizetype bodyAt = m_flow.headText().size();
    const Document body = Document::parse(m_document.text().mid(bodyAt));
    for (const LinkTarget &picture : pictures(body)) {
        const bool ours = !picture.html && !picture.byReference && picture.at >= 0
            && QUrl::fromPercentEncoding(picture.url.toUtf8()) == photo.file;
        const QString text = figure(photo).text;
        if (ours && body.body().mid(picture.at, picture.length) != text)
            edits->append({bodyAt + picture.at, picture.length, text});
    }
    m_document.apply(*edits);
    return {};
}

void WorkspaceSession::addPhotos(const QStringList &paths, const std::function<void(const QStringList &)> &done)
{
    if (!paths.isEmpty())
        m_photos->add(paths, done);
}

void WorkspaceSession::cancelPhotos()
{
    m_photos->cancel();
}

void WorkspaceSession::removePhotos(const QStringList &files)
{
    m_photos->remove(files);
}

void WorkspaceSession::importSchedule(const QString &path)
{
    // A loose post in a site has no folder of its own for the file; its front matter keeps what was attended.
    const QString keepIn = isRecap(m_document.path()) ? m_document.folder() + QStringLiteral("/schedule") : QString();
    Task::run(
        this,
        [files = &m_files, path, keepIn, zone = m_zone](TaskControl &) -> Result<Schedule> {
            const auto bytes = files->read(path);
            if (!bytes)
                return tl::unexpected(bytes.error());
            auto schedule = readSchedule(*bytes, {zone});
            if (!schedule || keepIn.isEmpty())
                return schedule;
            const QFileInfo file(path);
            QString name = slug(file.completeBaseName());
            name = (name.isEmpty() ? QStringLiteral("schedule") : name) + u'.' + file.suffix().toLower();
            if (const auto made = files->makeFolder(keepIn); !made)
                return tl::unexpected(made.error());
            if (const auto kept = files->write(keepIn + u'/' + name, *bytes); !kept)
                return tl::unexpected(kept.error());
            return schedule;
        },
        [this](const Result<Schedule> &schedule) { takeSchedule(schedule, true); });
}

} // namespace lanyard
