// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/head_edits.h"

#include "app/workspace/head_entries.h"
#include "core/compose/recap.h"
#include "core/event/session_fields.h"

#include <algorithm>

namespace lanyard {

namespace {

const QString eventKey = QStringLiteral("event");
const QString sessionsKey = QStringLiteral("sessions");
const QString speakersKey = QStringLiteral("speakers");
const QString attendedKey = QStringLiteral("attended");

const QStringList &sessionKeys()
{
    static const QStringList keys{
        QStringLiteral("id"),       QStringLiteral("title"),    QStringLiteral("subtitle"),    QStringLiteral("speakers"),
        QStringLiteral("start"),    QStringLiteral("end"),      QStringLiteral("room"),        QStringLiteral("track"),
        QStringLiteral("url"),      QStringLiteral("slides"),   QStringLiteral("video"),       QStringLiteral("code"),
        QStringLiteral("notes"),    QStringLiteral("type"),     QStringLiteral("language"),    QStringLiteral("abstract"),
        attendedKey,                QStringLiteral("missed"),   QStringLiteral("watch_later"), QStringLiteral("favourite"),
        QStringLiteral("rating"),   QStringLiteral("own"),      QStringLiteral("edited")};
    return keys;
}

// What the head would say of a session, whatever its marks.
Value entryOf(Session session, Event event)
{
    session.attended = true;
    event.sessions = {session};
    return sessionsValue(event).items().first();
}

bool isMarkedOtherwise(Session session)
{
    session.attended = false;
    return session.isMarked();
}

bool holdsWordsOfItsOwn(const Value &entry)
{
    return std::any_of(entry.entries().begin(), entry.entries().end(),
                       [](const Value::Entry &each) { return !sessionKeys().contains(each.first); });
}

// The old entry with what is different between the two; all else as it is written.
Value withChanges(const Value &old, const Session &before, const Session &after, const Event &event)
{
    const Value was = entryOf(before, event);
    const Value is = entryOf(after, event);
    QList<Value::Entry> entries = old.entries();
    const auto put = [&entries](const QString &key, const Value &value) {
        const auto same = std::find_if(entries.begin(), entries.end(), [&](const Value::Entry &each) { return each.first == key; });
        if (value.isNull()) {
            if (same != entries.end())
                entries.erase(same);
        } else if (same != entries.end()) {
            same->second = value;
        } else {
            entries.append({key, value});
        }
    };
    for (const QString &key : sessionKeys()) {
        if (key != attendedKey && !(was[key] == is[key]))
            put(key, is[key]);
    }
    // An entry without any mark is read as attended.
    const Value written = old[attendedKey];
    const bool said = written.toBool(false);
    if (after.attended && !said && (!written.isNull() || isMarkedOtherwise(after)))
        put(attendedKey, Value::boolean(true));
    if (!after.attended && isMarkedOtherwise(after) && said)
        put(attendedKey, {});
    if (!after.attended && !isMarkedOtherwise(after) && (said || written.isNull()))
        put(attendedKey, Value::boolean(false));
    return Value(entries);
}

// The session's entry where the talk stands in the event's order.
void insertSession(QList<Value> &entries, const Event &event, const Session &session)
{
    const auto placeOf = [&event](const QString &id) {
        const auto found = std::find_if(event.sessions.begin(), event.sessions.end(), [&id](const Session &each) { return each.id == id; });
        return found - event.sessions.begin();
    };
    const auto place = placeOf(session.id);
    const auto next = std::find_if(entries.begin(), entries.end(), [&](const Value &entry) {
        const QString id = sessionName(entry);
        return event.session(id) && placeOf(id) > place;
    });
    Event alone = event;
    alone.sessions = {session};
    entries.insert(next, sessionsValue(alone).items().first());
}

// What the head would say of a person who speaks in this session.
QList<Value> speakerEntries(const Session &session, const Event &event)
{
    Event alone = event;
    alone.sessions = {session};
    alone.sessions.first().attended = true;
    alone.speakers.removeIf([&session](const Speaker &speaker) { return !session.speakers.contains(speaker.id); });
    return speakersValue(alone).items();
}

void addSpeakers(QList<Value> &entries, const Event &event, const Session &session)
{
    const QList<Value> speakers = speakerEntries(session, event);
    for (const Value &speaker : speakers) {
        const bool known = std::any_of(entries.begin(), entries.end(), [&](const Value &entry) { return speakerName(entry) == speakerName(speaker); });
        if (!known)
            entries.append(speaker);
    }
}

// Those who speak in the session as it was and in none that the post still holds. Whom a person wrote something about stays.
void removeSpeakers(QList<Value> &entries, const Event &event, const Event &schedule, const Session &before, const QList<Value> &sessions)
{
    const auto needed = [&](const QString &speaker) {
        return std::any_of(sessions.begin(), sessions.end(), [&](const Value &entry) {
            const Session *held = event.session(sessionName(entry));
            return held && held->speakers.contains(speaker);
        });
    };
    const QList<Value> plain = speakerEntries(before, schedule);
    entries.removeIf([&](const Value &entry) {
        const QString speaker = speakerName(entry);
        if (!before.speakers.contains(speaker) || needed(speaker))
            return false;
        if (const Speaker *known = event.speaker(speaker); known && (known->noPhotos || !known->replaces.isEmpty()))
            return false;
        return std::all_of(entry.entries().begin(), entry.entries().end(), [&](const Value::Entry &each) {
            if ((each.first == u"id" || each.first == u"name") && each.second.text() == speaker)
                return true;
            return std::any_of(plain.begin(), plain.end(),
                               [&](const Value &person) { return speakerName(person) == speaker && person[each.first] == each.second; });
        });
    });
}

// The event as it will be, with the people that only the session names.
Event eventWithSession(const Event &event, const Session &session)
{
    Event result = event;
    const auto old = std::find_if(result.sessions.begin(), result.sessions.end(), [&](const Session &each) { return each.id == session.id; });
    if (old != result.sessions.end()) {
        *old = session;
    } else {
        result.sessions.append(session);
        std::stable_sort(result.sessions.begin(), result.sessions.end(), comesBefore);
    }
    for (const QString &id : session.speakers) {
        if (!result.speaker(id)) {
            Speaker person;
            person.id = id;
            person.name = id;
            result.speakers.append(person);
        }
    }
    return result;
}

} // namespace

Result<QList<TextEdit>> sessionEdits(const QString &head, const Event &event, const Event &schedule, const Session &given)
{
    const Session *before = event.session(given.id);
    const Session *plain = schedule.session(given.id);
    Session session = given;
    session.edited = editedFields(given, before, plain);
    if (before && session == *before)
        return QList<TextEdit>();

    const Event shown = eventWithSession(event, session);
    const FrontMatter matter = FrontMatter::parse(head);
    QList<Value> sessions = entriesOf(matter.value(sessionsKey));
    QList<Value> speakers = entriesOf(matter.value(speakersKey));
    const auto old = std::find_if(sessions.begin(), sessions.end(), [&](const Value &entry) { return sessionName(entry) == session.id; });

    HeadKeys keys;
    if (session.isMarked() && recapOf(Post(head)).event.name.isEmpty() && !event.name.isEmpty())
        keys.append({eventKey, eventWith(matter.value(eventKey), eventValue(event).entries())});
    if (old == sessions.end()) {
        if (!session.isMarked())
            return QList<TextEdit>();
        insertSession(sessions, shown, session);
    } else if (!session.isMarked() && plain && !holdsWordsOfItsOwn(*old)) {
        sessions.erase(old);
    } else {
        *old = withChanges(*old, before ? *before : session, session, shown);
    }
    if (before)
        removeSpeakers(speakers, shown, schedule, *before, sessions);
    if (session.isMarked())
        addSpeakers(speakers, shown, session);
    keys.append({sessionsKey, listOrNothing(sessions)});
    if (speakers != entriesOf(matter.value(speakersKey)))
        keys.append({speakersKey, listOrNothing(speakers)});
    return editsFor(head, keys);
}

Result<QList<TextEdit>> removedSessionEdits(const QString &head, const Event &event, const QString &sessionId)
{
    const Session *session = event.session(sessionId);
    const FrontMatter matter = FrontMatter::parse(head);
    QList<Value> sessions = entriesOf(matter.value(sessionsKey));
    const auto gone = sessions.removeIf([&](const Value &entry) { return sessionName(entry) == sessionId; });
    if (!session || gone == 0)
        return QList<TextEdit>();
    Event shown = event;
    shown.sessions.removeIf([&](const Session &each) { return each.id == sessionId; });
    QList<Value> speakers = entriesOf(matter.value(speakersKey));
    removeSpeakers(speakers, shown, {}, *session, sessions);
    HeadKeys keys{{sessionsKey, listOrNothing(sessions)}};
    if (speakers != entriesOf(matter.value(speakersKey)))
        keys.append({speakersKey, listOrNothing(speakers)});
    return editsFor(head, keys);
}

Result<QList<TextEdit>> attendedEdits(const QString &head, const Event &event, const Event &schedule, const QString &sessionId,
                                      bool attended)
{
    const Session *known = event.session(sessionId);
    if (!known)
        return QList<TextEdit>();
    Session session = *known;
    session.attended = attended;
    if (attended)
        session.missed = false;
    return sessionEdits(head, event, schedule, session);
}

} // namespace lanyard
