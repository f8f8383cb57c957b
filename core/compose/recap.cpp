// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/recap.h"

#include "core/compose/recap_times.h"

#include <algorithm>

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
    void addDate(const char *key, const QString &written)
    {
        if (!written.isEmpty())
            m_entries.append({QLatin1String(key), Value::date(written)});
    }
    void addTrue(const char *key) { m_entries.append({QLatin1String(key), Value::boolean(true)}); }
    Value map() const { return Value(m_entries); }

private:
    QList<Value::Entry> m_entries;
};

bool isWritten(const QList<Session> &sessions, const QString &speaker)
{
    return std::any_of(sessions.begin(), sessions.end(),
                       [&speaker](const Session &session) { return session.attended && session.speakers.contains(speaker); });
}

void carry(const QString &byHand, QString &text)
{
    if (!byHand.isEmpty())
        text = byHand;
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
        if (!session.attended)
            continue;
        Entries entries;
        entries.add("id", session.id);
        entries.add("title", session.title);
        entries.add("speakers", session.speakers);
        entries.addDate("start", writtenMoment(session.start, zoneKnown));
        entries.addDate("end", writtenMoment(session.end, zoneKnown));
        entries.add("room", session.room);
        entries.add("track", session.track);
        entries.add("url", session.url);
        entries.add("slides", session.slides);
        entries.add("video", session.video);
        entries.addTrue("attended");
        items.append(entries.map());
    }
    return Value(items);
}

Value speakersValue(const Event &event)
{
    QList<Value> items;
    for (const Speaker &speaker : event.speakers) {
        if (!isWritten(event.sessions, speaker.id))
            continue;
        Entries entries;
        entries.add("id", speaker.id);
        entries.add("name", speaker.name);
        entries.add("affiliation", speaker.affiliation);
        entries.add("url", speaker.url);
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
        carry(held.slides, known->slides);
        carry(held.video, known->video);
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
    }
    std::stable_sort(result.sessions.begin(), result.sessions.end(), comesBefore);
    return result;
}

} // namespace lanyard
