// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/frab_json.h"

#include "core/event/json_links.h"
#include "core/event/json_text.h"
#include "core/event/json_walk.h"
#include "core/event/plain_text.h"
#include "core/event/schedule_builder.h"

#include <QHash>
#include <QJsonObject>
#include <QUrl>

namespace lanyard {

namespace {

// Where the events stand: "schedule" with "conference" in it, either of them left out, or frab's "conference_events".
struct Place
{
    QJsonObject schedule;
    QJsonObject conference;
    QJsonValue days;
    QJsonValue events; // those that stand under no day
};

Place placeIn(const QJsonDocument &document)
{
    const QJsonObject root = document.object();
    Place place;
    place.schedule = root.value(QLatin1String("schedule")).toObject();
    if (place.schedule.isEmpty())
        place.schedule = root;
    place.conference = place.schedule.value(QLatin1String("conference")).toObject();
    place.days = place.conference.value(QLatin1String("days"));
    if (place.days.isUndefined())
        place.days = place.schedule.value(QLatin1String("days"));
    place.events = root.value(QLatin1String("conference_events"))[QLatin1String("events")];
    if (place.events.isUndefined() && !place.conference.isEmpty()) // the c3voc schema's second version
        place.events = place.schedule.value(QLatin1String("events"));
    return place;
}

// A name that may stand in an object of its own.
QString nameIn(const QJsonValue &value)
{
    return value.isObject() ? firstJsonLine(value.toObject(), {"name", "title"}) : jsonLine(value);
}

class FrabJsonFile
{
public:
    FrabJsonFile(const Place &place, const ScheduleOptions &options)
        : m_place(place), m_builder(firstJsonLine(place.conference, {"time_zone_name", "timezone"}), options)
    {
        m_base = QUrl(webAddress(firstJsonLine(m_place.schedule, {"base_url"})));
        if (m_base.isEmpty())
            m_base = QUrl(webAddress(firstJsonLine(m_place.conference, {"base_url", "url"})));
        if (!m_base.path().endsWith(u'/'))
            m_base.setPath(m_base.path() + u'/'); // a folder, for resolving
    }

    Schedule read()
    {
        gatherNamed(m_place.conference.value(QLatin1String("tracks")), {"slug", "id", "guid"}, m_tracks);
        gatherNamed(m_place.schedule.value(QLatin1String("persons")), {"guid", "code", "id"}, m_persons);
        const QJsonArray days = jsonList(m_place.days);
        for (const QJsonValue &day : days)
            readDay(day.toObject());
        readEvents(m_place.events, {}, {});
        describe();
        return m_builder.finish();
    }

private:
    // What events name only by a mark.
    static void gatherNamed(const QJsonValue &list, std::initializer_list<const char *> marks, QHash<QString, QJsonObject> &into)
    {
        const QJsonArray items = jsonList(list);
        for (const QJsonValue &item : items) {
            if (const QString mark = firstJsonLine(item.toObject(), marks); !mark.isEmpty() && !nameIn(item).isEmpty())
                into.insert(mark, item.toObject());
        }
    }

    QString trackOf(const QJsonValue &track) const
    {
        const QString name = nameIn(track);
        const QString mark = name.isEmpty() ? firstJsonLine(track.toObject(), {"slug", "id", "guid"}) : name;
        return m_tracks.contains(mark) ? nameIn(m_tracks.value(mark)) : name;
    }

    void readDay(const QJsonObject &day)
    {
        const auto written = writtenTime(jsonLine(day.value(QLatin1String("date"))));
        const QDate date = written ? written->date : QDate();
        // The hub's day_start is what pentabarf calls the day's change.
        const auto begins = writtenTime(jsonLine(day.value(QLatin1String("day_start"))));
        m_dayChange = begins ? begins->time : QTime();
        readEvents(day.value(QLatin1String("events")), date, {});
        const QJsonValue rooms = day.value(QLatin1String("rooms"));
        const QJsonObject byName = rooms.toObject();
        for (auto room = byName.constBegin(); room != byName.constEnd(); ++room)
            readEvents(room.value(), date, plainLine(room.key()));
        const QJsonArray listed = rooms.toArray();
        for (const QJsonValue &room : listed) {
            for (const char *key : {"events", "sessions", "talks"})
                readEvents(room[QLatin1String(key)], date, nameIn(room));
        }
    }

    void readEvents(const QJsonValue &list, const QDate &day, const QString &room)
    {
        const QJsonArray events = jsonList(list);
        for (const QJsonValue &event : events) {
            if (event.isObject())
                readSession(event.toObject(), day, room);
            else
                m_builder.note("schedule.no-object", QT_TRANSLATE_NOOP("Error", "One of the sessions in this file is none and is left out."));
        }
    }

    void readSession(const QJsonObject &event, const QDate &day, const QString &roomName)
    {
        Session session;
        session.title = firstJsonLine(event, {"title", "name", "slug"});
        session.subtitle = firstJsonLine(event, {"subtitle"});
        session.abstract = joinedAbstract(jsonParagraphs(event.value(QLatin1String("abstract"))),
                                          jsonParagraphs(event.value(QLatin1String("description"))));
        session.type = nameIn(event.value(QLatin1String("type")));
        if (session.type.isEmpty())
            session.type = firstJsonLine(event, {"event_type"});
        session.track = trackOf(event.value(QLatin1String("track")));
        session.room = nameIn(event.value(QLatin1String("room")));
        if (session.room.isEmpty())
            session.room = roomName;
        session.language = firstJsonLine(event, {"language"});
        session.url = webAddress(firstJsonLine(event, {"url", "origin_url"}), m_base);
        readTimes(event, day, session);
        for (const char *key : {"persons", "speakers", "participants"}) {
            const QJsonArray persons = jsonList(event.value(QLatin1String(key)));
            for (const QJsonValue &person : persons)
                readPerson(person, session);
        }
        readLinks(event, session);
        m_builder.add(session, {firstJsonLine(event, {"guid"}), firstJsonLine(event, {"code"}), firstJsonLine(event, {"id"}),
                                firstJsonLine(event, {"slug"})});
    }

    void readTimes(const QJsonObject &event, const QDate &day, Session &session)
    {
        const QString date = firstJsonLine(event, {"date", "start_time"});
        const QString startText = firstJsonLine(event, {"start"});
        const QTime clock = clockTime(startText);
        const auto moment = writtenTime(date);
        if (moment && moment->time.isValid())
            session.start = m_builder.clock().at(*moment, clock);
        else if (const auto whole = writtenTime(startText); whole && whole->time.isValid()) // some write it all into "start"
            session.start = m_builder.clock().at(*whole);
        else if (clock.isValid() && (date.isEmpty() || moment) && (moment || day.isValid())) {
            const bool afterMidnight = !moment && m_dayChange.isValid() && clock < m_dayChange;
            session.start = m_builder.clock().at((moment ? moment->date : day).addDays(afterMidnight ? 1 : 0), clock);
        } else if (!date.isEmpty() || !startText.isEmpty()) {
            m_builder.unreadableTime(session.title, (date + u' ' + startText).trimmed());
        }
        const QString end = firstJsonLine(event, {"end", "end_time"});
        session.end = m_builder.end(session.start, clockTime(end).isValid() ? QString() : end, firstJsonLine(event, {"duration"}), session.title);
    }

    void readPerson(const QJsonValue &value, Session &session)
    {
        QJsonObject person = value.toObject();
        const QString mark = value.isString() ? jsonLine(value) : firstJsonLine(person, {"guid", "code", "id"});
        const QJsonObject listed = m_persons.value(mark);
        if (person.isEmpty() || nameIn(person).isEmpty())
            person = listed.isEmpty() ? person : listed;
        const QString name = person.isEmpty() ? jsonLine(value.isString() ? value : QJsonValue())
                                              : firstJsonLine(person, {"public_name", "full_public_name", "name", "full_name", "display_name"});
        if (name.isEmpty())
            return;
        const QString id = m_builder.people().idOf(firstJsonLine(person, {"guid", "code"}), firstJsonLine(person, {"id"}), name);
        if (!session.speakers.contains(id))
            session.speakers.append(id);
        fillPerson(*m_builder.people().find(id), person, m_base);
        fillPerson(*m_builder.people().find(id), listed, m_base);
    }

    void readLinks(const QJsonObject &event, Session &session) const
    {
        using From = LinkSorter::From;
        LinkSorter sorter;
        for (const char *key : {"video_download_url", "video_url", "recording_url", "recording", "video"}) {
            const WebLink link = jsonLink(event.value(QLatin1String(key)), m_base);
            sorter.add(From::Recording, {}, link.url);
        }
        addJsonLinks(sorter, From::Attachment, event.value(QLatin1String("attachments")), m_base);
        addJsonLinks(sorter, From::Link, event.value(QLatin1String("links")), m_base);
        sorter.give(session, webAddress(firstJsonLine(event, {"feedback_url"}), m_base));
    }

    void describe()
    {
        Event &event = m_builder.event();
        const QJsonObject &conference = m_place.conference;
        event.name = firstJsonLine(conference, {"title", "name", "acronym"});
        event.venue = nameIn(conference.value(QLatin1String("venue")));
        event.city = nameIn(conference.value(QLatin1String("city")));
        event.url = webAddress(firstJsonLine(conference, {"url"}));
        for (const char *key : {"url", "base_url"}) {
            if (event.url.isEmpty())
                event.url = webAddress(jsonLine(m_place.schedule.value(QLatin1String(key))));
        }
        event.start = dayOf(conference, "start");
        event.end = dayOf(conference, "end");
    }

    QDate dayOf(const QJsonObject &conference, const char *key) const
    {
        const auto written = writtenTime(jsonLine(conference.value(QLatin1String(key))));
        if (!written)
            return {};
        return written->time.isValid() ? m_builder.clock().at(*written).date() : written->date;
    }

    Place m_place;
    ScheduleBuilder m_builder;
    QHash<QString, QJsonObject> m_tracks;  // by slug
    QHash<QString, QJsonObject> m_persons; // by guid, as they are listed apart
    QTime m_dayChange; // of the day that is being read; invalid: at midnight
    QUrl m_base;
};

// Sites write days of their own, too; frab's have events with a start.
bool holdsEvents(const QJsonValue &days)
{
    bool found = false;
    walkJson(days, [&found](const QJsonObject &object, const QString &, const QJsonObject &) {
        const bool titled = object.contains(QLatin1String("title")) || object.contains(QLatin1String("name"));
        const bool timed = object.contains(QLatin1String("start")) || object.contains(QLatin1String("start_time"))
            || (object.contains(QLatin1String("date")) && !object.contains(QLatin1String("rooms")) && !object.contains(QLatin1String("events")));
        found = found || (titled && timed);
        return !found;
    });
    return found;
}

} // namespace

bool FrabJsonReader::recognises(const ScheduleFile &file) const
{
    const auto document = jsonWithOneOf(file.bytes, {"days", "conference_events"});
    if (!document)
        return false;
    const Place place = placeIn(*document);
    const bool any = place.days.isArray() || place.days.isObject();
    return place.events.isArray() || (any && (!place.conference.isEmpty() || jsonList(place.days).isEmpty() || holdsEvents(place.days)));
}

Result<Schedule> FrabJsonReader::readFile(const QByteArray &bytes, const ScheduleOptions &options) const
{
    const JsonText text = jsonText(bytes);
    const auto document = jsonDocument(text);
    if (!document)
        return Failure(document.error());
    Schedule schedule = FrabJsonFile(placeIn(*document), options).read();
    if (text.damaged)
        schedule.notes.prepend(jsonDamageNote());
    return withSessions(std::move(schedule));
}

} // namespace lanyard
