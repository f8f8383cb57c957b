// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/head_edits.h"

#include "core/compose/recap.h"
#include "core/post/post.h"

#include <algorithm>

namespace lanyard {

namespace {

using Keys = QList<std::pair<QString, Value>>; // Null: the key goes

const QString eventKey = QStringLiteral("event");
const QString sessionsKey = QStringLiteral("sessions");
const QString speakersKey = QStringLiteral("speakers");
const QString photosKey = QStringLiteral("photos");
const QString attendedKey = QStringLiteral("attended");

// As recapOf() takes them: a list, or one entry that somebody wrote without the list.
QList<Value> entriesOf(const Value &value)
{
    if (value.kind() == Value::Kind::List)
        return value.items();
    return value.isNull() ? QList<Value>() : QList<Value>{value};
}

// What an entry is known by: one of these keys, or all of it if it is a word alone.
QString nameOf(const Value &entry, const QString &key, const QString &otherwise)
{
    if (entry.kind() != Value::Kind::Map)
        return entry.text().trimmed();
    const QString name = entry[key].text().trimmed();
    return name.isEmpty() ? entry[otherwise].text().trimmed() : name;
}

QString sessionName(const Value &entry)
{
    return entry.kind() == Value::Kind::Map ? nameOf(entry, QStringLiteral("id"), QStringLiteral("title")) : QString();
}

QString speakerName(const Value &entry)
{
    return nameOf(entry, QStringLiteral("id"), QStringLiteral("name"));
}

QString photoName(const Value &entry)
{
    return nameOf(entry, QStringLiteral("file"), {});
}

// The old map with these entries in place of its own or behind them.
Value renewed(const Value &old, const QList<Value::Entry> &fresh)
{
    QList<Value::Entry> entries = old.entries();
    for (const Value::Entry &entry : fresh) {
        const auto same = std::find_if(entries.begin(), entries.end(), [&](const Value::Entry &each) { return each.first == entry.first; });
        if (same != entries.end())
            same->second = entry.second;
        else
            entries.append(entry);
    }
    return Value(entries);
}

Value listOrNothing(const QList<Value> &items)
{
    return items.isEmpty() ? Value() : Value(items);
}

Result<QList<TextEdit>> editsFor(const QString &head, const Keys &keys)
{
    QString text = head;
    for (const auto &[key, value] : keys) {
        const FrontMatter matter = FrontMatter::parse(text);
        if (matter.problem()) // what stands there can't be told, so it can't be kept
            return Failure(*matter.problem());
        const auto edits = value.isNull() ? matter.unset(key) : matter.set(key, value);
        if (!edits)
            return edits;
        text = applied(*edits, text);
    }
    if (text == head)
        return QList<TextEdit>();
    const qsizetype shorter = std::min(head.size(), text.size());
    qsizetype same = 0;
    while (same < shorter && head[same] == text[same])
        ++same;
    qsizetype tail = 0;
    while (tail < shorter - same && head[head.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    return QList<TextEdit>{{same, head.size() - same - tail, text.mid(same, text.size() - same - tail)}};
}

Value eventWith(const Value &old, const QList<Value::Entry> &fresh)
{
    // `event: FOSDEM`, as many blogs have it, becomes the name.
    const bool nameAlone = old.kind() != Value::Kind::Map && !old.text().trimmed().isEmpty();
    return renewed(nameAlone ? Value(QList<Value::Entry>{{QStringLiteral("name"), old}}) : old, fresh);
}

// The session's entry where the talk stands in the event's order.
void insertSession(QList<Value> &entries, const Event &event, const Session &session)
{
    Event alone = event;
    alone.sessions = {session};
    alone.sessions.first().attended = true;
    const auto placeOf = [&event](const QString &id) {
        const auto found = std::find_if(event.sessions.begin(), event.sessions.end(), [&id](const Session &each) { return each.id == id; });
        return found - event.sessions.begin();
    };
    const auto place = placeOf(session.id);
    const auto next = std::find_if(entries.begin(), entries.end(), [&](const Value &entry) {
        const QString id = sessionName(entry);
        return event.session(id) && placeOf(id) > place;
    });
    entries.insert(next, sessionsValue(alone).items().first());
}

void addSpeakers(QList<Value> &entries, const Event &event, const Session &session)
{
    Event alone = event;
    alone.sessions = {session};
    alone.sessions.first().attended = true;
    const QList<Value> speakers = entriesOf(speakersValue(alone));
    for (const Value &speaker : speakers) {
        const bool known = std::any_of(entries.begin(), entries.end(), [&](const Value &entry) { return speakerName(entry) == speakerName(speaker); });
        if (!known)
            entries.append(speaker);
    }
}

// Those who spoke in this talk and in no other that was attended.
void removeSpeakers(QList<Value> &entries, const Event &event, const Session &session)
{
    const auto needed = [&](const QString &speaker) {
        return std::any_of(event.sessions.begin(), event.sessions.end(), [&](const Session &each) {
            return each.id != session.id && each.attended && each.speakers.contains(speaker);
        });
    };
    entries.removeIf([&](const Value &entry) {
        const QString speaker = speakerName(entry);
        return session.speakers.contains(speaker) && !needed(speaker);
    });
}

} // namespace

Result<QList<TextEdit>> attendedEdits(const QString &head, const Event &event, const Event &schedule, const QString &sessionId,
                                      bool attended)
{
    const Session *session = event.session(sessionId);
    if (!session)
        return QList<TextEdit>();
    const FrontMatter matter = FrontMatter::parse(head);
    QList<Value> sessions = entriesOf(matter.value(sessionsKey));
    QList<Value> speakers = entriesOf(matter.value(speakersKey));
    const auto old = std::find_if(sessions.begin(), sessions.end(), [&](const Value &entry) { return sessionName(entry) == sessionId; });

    Keys keys;
    if (!attended && old == sessions.end())
        return QList<TextEdit>();
    if (!attended && schedule.session(sessionId)) {
        sessions.erase(old);
        removeSpeakers(speakers, event, *session);
    } else if (!attended) {
        *old = renewed(*old, {{attendedKey, Value::boolean(false)}});
    } else {
        if (recapOf(Post(head)).event.name.isEmpty() && !event.name.isEmpty())
            keys.append({eventKey, eventWith(matter.value(eventKey), eventValue(event).entries())});
        if (old == sessions.end())
            insertSession(sessions, event, *session);
        else
            *old = renewed(*old, {{attendedKey, Value::boolean(true)}});
        addSpeakers(speakers, event, *session);
    }
    keys.append({sessionsKey, listOrNothing(sessions)});
    if (speakers != entriesOf(matter.value(speakersKey)))
        keys.append({speakersKey, listOrNothing(speakers)});
    return editsFor(head, keys);
}

Result<QList<TextEdit>> eventEdits(const QString &head, const Event &event)
{
    const Value old = FrontMatter::parse(head).value(eventKey);
    return editsFor(head, {{eventKey, eventWith(old, eventValue(event).entries())}});
}

Result<QList<TextEdit>> timeZoneEdits(const QString &head, const Event &event, const QByteArray &zone)
{
    const Value old = FrontMatter::parse(head).value(eventKey);
    Event named = event;
    named.timeZone = zone;
    const QList<Value::Entry> zoneAlone{{QStringLiteral("timezone"), Value(QString::fromUtf8(zone))}};
    return editsFor(head, {{eventKey, eventWith(old, old.isNull() ? eventValue(named).entries() : zoneAlone)}});
}

Result<QList<TextEdit>> photoEdits(const QString &head, const QList<Photo> &photos, const QSet<QString> &placed)
{
    static const QStringList ours{QStringLiteral("file"),       QStringLiteral("alt"),     QStringLiteral("caption"),
                                  QStringLiteral("credit"),     QStringLiteral("credit_url"), QStringLiteral("licence"),
                                  QStringLiteral("taken"),      QStringLiteral("session"), QStringLiteral("people")};
    QList<Value> entries = entriesOf(FrontMatter::parse(head).value(photosKey));
    for (const Photo &photo : photos) {
        QList<Value::Entry> fresh = photosValue({photo}).items().first().entries();
        // Until the photo stands in the text there is no other place for these.
        if (!placed.contains(photo.file)) {
            if (!photo.alt.isEmpty())
                fresh.append({QStringLiteral("alt"), Value(photo.alt)});
            if (!photo.caption.isEmpty())
                fresh.append({QStringLiteral("caption"), Value(photo.caption)});
        }
        const auto old = std::find_if(entries.begin(), entries.end(), [&](const Value &entry) { return photoName(entry) == photo.file; });
        if (old == entries.end()) {
            entries.append(Value(fresh));
            continue;
        }
        for (const Value::Entry &entry : old->entries()) {
            if (!ours.contains(entry.first))
                fresh.append(entry);
        }
        *old = Value(fresh);
    }
    return editsFor(head, {{photosKey, listOrNothing(entries)}});
}

} // namespace lanyard
