// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/recap.h"

#include "core/compose/recap_times.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

class Entries
{
public:
    void add(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            m_entries.append({QLatin1String(key), Value(text)});
    }
    void add(const char *key, const QStringList &texts)
    {
        if (!texts.isEmpty())
            m_entries.append({QLatin1String(key), Value(texts)});
    }
    void add(const char *key, const QList<Value> &values)
    {
        if (!values.isEmpty())
            m_entries.append({QLatin1String(key), Value(values)});
    }
    void addDate(const char *key, const QString &written)
    {
        if (!written.isEmpty())
            m_entries.append({QLatin1String(key), Value::date(written)});
    }
    void addTrue(const char *key, bool is)
    {
        if (is)
            m_entries.append({QLatin1String(key), Value::boolean(true)});
    }
    void addNumber(const char *key, int number) { m_entries.append({QLatin1String(key), Value::number(QString::number(number))}); }
    Value map() const { return Value(m_entries); }

private:
    QList<Value::Entry> m_entries;
};

// An address alone, or with what it is called.
QList<Value> linksValue(const QList<WebLink> &links)
{
    QList<Value> values;
    for (const WebLink &link : links) {
        values.append(link.title.isEmpty() ? Value(link.url)
                                           : Value(QList<Value::Entry>{{QStringLiteral("title"), Value(link.title)},
                                                                       {QStringLiteral("url"), Value(link.url)}}));
    }
    return values;
}

bool isWritten(const QList<Session> &sessions, const QString &speaker)
{
    return std::any_of(sessions.begin(), sessions.end(),
                       [&speaker](const Session &session) { return session.isMarked() && session.speakers.contains(speaker); });
}

template<typename Text>
void carry(const Text &byHand, Text &text)
{
    if (!byHand.isEmpty())
        text = byHand;
}

void carryEdited(const Session &held, Session &known)
{
    const auto edited = [&held](const char *key) { return held.edited.contains(QLatin1String(key)); };
    const auto take = [&](const char *key, auto Session::*field) {
        if (edited(key))
            known.*field = held.*field;
    };
    take("title", &Session::title);
    take("subtitle", &Session::subtitle);
    take("abstract", &Session::abstract);
    take("speakers", &Session::speakers);
    take("start", &Session::start);
    take("end", &Session::end);
    take("room", &Session::room);
    take("track", &Session::track);
    take("type", &Session::type);
    take("language", &Session::language);
    take("url", &Session::url);
    take("slides", &Session::slides);
    take("video", &Session::video);
    take("code", &Session::code);
    take("notes", &Session::notes);
}

void carryEdited(const Speaker &held, Speaker &known)
{
    const auto take = [&](const char *key, auto Speaker::*field) {
        if (held.edited.contains(QLatin1String(key)))
            known.*field = held.*field;
    };
    take("name", &Speaker::name);
    take("affiliation", &Speaker::affiliation);
    take("url", &Speaker::url);
    take("pronouns", &Speaker::pronouns);
    take("bio", &Speaker::biography);
    take("links", &Speaker::links);
}

// People that the writer found to be one.
void replaceSpeakers(Event &event)
{
    QHash<QString, QString> by;
    for (const Speaker &speaker : std::as_const(event.speakers)) {
        for (const QString &id : speaker.replaces) {
            if (id != speaker.id && event.speaker(id))
                by.insert(id, speaker.id);
        }
    }
    if (by.isEmpty())
        return;
    for (Session &session : event.sessions) {
        for (QString &speaker : session.speakers)
            speaker = by.value(speaker, speaker);
        session.speakers.removeDuplicates();
    }
    event.speakers.removeIf([&by](const Speaker &speaker) { return by.contains(speaker.id); });
}

} // namespace

Value eventValue(const Event &event)
{
    Entries entries;
    entries.add("name", event.name);
    entries.add("url", event.url);
    entries.add("venue", event.venue);
    entries.add("city", event.city);
    entries.addDate("start", event.start.toString(Qt::ISODate));
    entries.addDate("end", event.end.toString(Qt::ISODate));
    entries.add("timezone", QString::fromUtf8(event.timeZone));
    return entries.map();
}

Value sessionsValue(const Event &event)
{
    const bool zoneKnown = !event.timeZone.isEmpty();
    QList<Value> items;
    for (const Session &session : event.sessions) {
        if (!session.isMarked())
            continue;
        const auto byHand = [&session](const char *key) { return session.own || session.edited.contains(QLatin1String(key)); };
        Entries entries;
        entries.add("id", session.id);
        entries.add("title", session.title);
        if (byHand("subtitle"))
            entries.add("subtitle", session.subtitle);
        entries.add("speakers", session.speakers);
        entries.addDate("start", writtenMoment(session.start, zoneKnown));
        entries.addDate("end", writtenMoment(session.end, zoneKnown));
        entries.add("room", session.room);
        entries.add("track", session.track);
        entries.add("url", session.url);
        entries.add("slides", session.slides);
        entries.add("video", session.video);
        entries.add("code", session.code);
        entries.add("notes", session.notes);
        if (byHand("type"))
            entries.add("type", session.type);
        if (byHand("language"))
            entries.add("language", session.language);
        if (byHand("abstract"))
            entries.add("abstract", session.abstract);
        entries.addTrue("attended", session.attended);
        entries.addTrue("missed", session.missed);
        entries.addTrue("watch_later", session.watchLater);
        entries.addTrue("favourite", session.favourite);
        if (session.rating > 0)
            entries.addNumber("rating", session.rating);
        entries.addTrue("own", session.own);
        entries.add("replaces", session.replaces);
        entries.add("edited", session.edited);
        items.append(entries.map());
    }
    return Value(items);
}

Value speakersValue(const Event &event)
{
    QList<Value> items;
    for (const Speaker &speaker : event.speakers) {
        if (!isWritten(event.sessions, speaker.id) && !speaker.isMarked())
            continue;
        const auto byHand = [&speaker](const char *key) { return speaker.edited.contains(QLatin1String(key)); };
        Entries entries;
        entries.add("id", speaker.id);
        entries.add("name", speaker.name);
        entries.add("affiliation", speaker.affiliation);
        entries.add("url", speaker.url);
        entries.add("pronouns", speaker.pronouns);
        if (byHand("bio"))
            entries.add("bio", speaker.biography);
        if (byHand("links"))
            entries.add("links", linksValue(speaker.links));
        entries.addTrue("no_photos", speaker.noPhotos);
        entries.add("aliases", speaker.aliases);
        entries.add("replaces", speaker.replaces);
        entries.add("edited", speaker.edited);
        items.append(entries.map());
    }
    return Value(items);
}

Value photosValue(const QList<Photo> &photos)
{
    QList<Value> items;
    for (const Photo &photo : photos) {
        Entries entries;
        entries.add("file", photo.file);
        entries.add("credit", photo.credit);
        entries.add("credit_url", photo.creditUrl);
        entries.add("licence", photo.licence);
        entries.addDate("taken", writtenMoment(photo.taken, photo.offsetKnown));
        entries.add("session", photo.session);
        entries.add("people", photo.people);
        items.append(entries.map());
    }
    return Value(items);
}

Event merged(const Event &schedule, const Recap &recap)
{
    Event result = schedule;
    for (const Session &held : recap.event.sessions) {
        const auto known = std::find_if(result.sessions.begin(), result.sessions.end(),
                                        [&held](const Session &session) { return session.id == held.id; });
        if (known == result.sessions.end()) {
            result.sessions.append(held);
            continue;
        }
        known->attended = held.attended;
        known->missed = held.missed;
        known->watchLater = held.watchLater;
        known->favourite = held.favourite;
        known->rating = held.rating;
        known->own = held.own;
        known->replaces = held.replaces;
        known->edited = held.edited;
        carry(held.slides, known->slides);
        carry(held.video, known->video);
        carry(held.code, known->code);
        carry(held.notes, known->notes);
        carryEdited(held, *known);
    }
    for (const Speaker &held : recap.event.speakers) {
        const auto known = std::find_if(result.speakers.begin(), result.speakers.end(),
                                        [&held](const Speaker &speaker) { return speaker.id == held.id; });
        if (known == result.speakers.end()) {
            result.speakers.append(held);
            continue;
        }
        carry(held.affiliation, known->affiliation); // which hardly a schedule tells
        carry(held.url, known->url);
        carry(held.pronouns, known->pronouns);
        carry(held.biography, known->biography);
        carry(held.links, known->links);
        carry(held.aliases, known->aliases);
        known->noPhotos = held.noPhotos;
        known->replaces = held.replaces;
        known->edited = held.edited;
        carryEdited(held, *known);
    }
    replaceSpeakers(result);
    std::stable_sort(result.sessions.begin(), result.sessions.end(), comesBefore);
    return result;
}

} // namespace lanyard
