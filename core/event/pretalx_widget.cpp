// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/pretalx_widget.h"

#include "core/event/json_links.h"
#include "core/event/json_text.h"
#include "core/event/json_walk.h"
#include "core/event/plain_text.h"
#include "core/event/schedule_builder.h"

namespace lanyard {

namespace {

// Names are texts or objects of languages; the event's own is not told, so English comes first.
QString nameIn(const QJsonValue &value)
{
    if (!value.isObject())
        return jsonLine(value);
    const QJsonObject object = value.toObject();
    if (object.contains(QLatin1String("name")))
        return nameIn(object.value(QLatin1String("name")));
    if (const QString english = firstJsonLine(object, {"en"}); !english.isEmpty())
        return english;
    for (const QJsonValue &each : object) {
        if (each.isString() && !jsonLine(each).isEmpty())
            return jsonLine(each);
    }
    return {};
}

bool isTalk(const QJsonObject &object)
{
    return object.contains(QLatin1String("title")) && object.contains(QLatin1String("start"));
}

class WidgetFile
{
public:
    WidgetFile(const QJsonObject &root, const ScheduleOptions &options)
        : m_root(root), m_builder(firstJsonLine(root, {"timezone"}), options)
    {
    }

    Schedule read()
    {
        gather("rooms", "id", m_rooms);
        gather("tracks", "id", m_tracks);
        gather("session_types", "id", m_types);
        gather("speakers", "code", m_speakers);
        const QJsonArray talks = jsonList(m_root.value(QLatin1String("talks")));
        for (const QJsonValue &talk : talks) {
            if (talk.isObject())
                readTalk(talk.toObject(), {});
            else
                m_builder.note("schedule.no-object", QT_TRANSLATE_NOOP("Error", "One of the sessions in this file is none and is left out."));
        }
        // The older form: days with rooms with talks.
        walkJson(m_root.value(QLatin1String("schedule")), [this](const QJsonObject &object, const QString &, const QJsonObject &around) {
            if (!isTalk(object))
                return true;
            readTalk(object, nameIn(around.value(QLatin1String("name"))));
            return false;
        });
        for (const QJsonObject &speaker : m_speakers.all())
            readSpeaker(speaker);
        describe();
        if (m_strangers)
            m_builder.notePeopleElsewhere();
        return m_builder.finish();
    }

private:
    void gather(const char *list, const char *key, JsonGathered &into)
    {
        const QJsonArray items = jsonList(m_root.value(QLatin1String(list)));
        for (const QJsonValue &item : items)
            into.add(firstJsonLine(item.toObject(), {key}), item.toObject());
    }

    static QString named(const QJsonValue &value, const JsonGathered &known)
    {
        const QString id = jsonLine(value);
        if (!id.isEmpty() && known.contains(id))
            return nameIn(known.value(id));
        return value.isDouble() ? QString() : nameIn(value);
    }

    void readTalk(const QJsonObject &talk, const QString &roomAround)
    {
        const QString code = firstJsonLine(talk, {"code"});
        Session session;
        session.title = nameIn(talk.value(QLatin1String("title")));
        session.abstract = joinedAbstract(jsonParagraphs(talk.value(QLatin1String("abstract"))),
                                          jsonParagraphs(talk.value(QLatin1String("description"))));
        session.track = named(talk.value(QLatin1String("track")), m_tracks);
        for (const char *key : {"session_type", "submission_type", "type"}) {
            if (session.type.isEmpty())
                session.type = named(talk.value(QLatin1String(key)), m_types);
        }
        if (session.type.isEmpty() && code.isEmpty())
            session.type = QStringLiteral("Break");
        session.room = named(talk.value(QLatin1String("room")), m_rooms);
        if (session.room.isEmpty())
            session.room = roomAround;
        session.language = firstJsonLine(talk, {"content_locale"});
        session.language.remove(QLatin1String("-formal"));
        session.url = webAddress(firstJsonLine(talk, {"url"}));
        session.start = m_builder.time(firstJsonLine(talk, {"start"}), session.title);
        session.end = m_builder.end(session.start, firstJsonLine(talk, {"end"}), firstJsonLine(talk, {"duration"}), session.title);
        const QJsonArray speakers = jsonList(talk.value(QLatin1String("speakers")));
        for (const QJsonValue &value : speakers) {
            const QString speaker = value.isObject() ? firstJsonLine(value.toObject(), {"code"}) : jsonLine(value);
            const QString id = readSpeaker(m_speakers.contains(speaker) && !speaker.isEmpty() ? m_speakers.value(speaker) : value.toObject());
            if (id.isEmpty())
                m_strangers = true;
            else if (!session.speakers.contains(id))
                session.speakers.append(id);
        }
        LinkSorter sorter;
        for (const char *key : {"resources", "exporters_links", "links"})
            addJsonLinks(sorter, LinkSorter::From::Attachment, talk.value(QLatin1String(key)));
        sorter.add(LinkSorter::From::Recording, {}, webAddress(firstJsonLine(talk, {"recording_url", "video_url"})));
        sorter.give(session, {});
        m_builder.add(session, {code, firstJsonLine(talk, {"id"})});
    }

    QString readSpeaker(const QJsonObject &person)
    {
        const QString name = firstJsonLine(person, {"name", "public_name"});
        if (name.isEmpty())
            return {};
        const QString id = m_builder.people().idOf(firstJsonLine(person, {"code"}), {}, name);
        fillPerson(*m_builder.people().find(id), person);
        return id;
    }

    void describe()
    {
        Event &event = m_builder.event();
        const QJsonObject said = m_root.value(QLatin1String("event")).toObject();
        event.name = nameIn(m_root.value(QLatin1String("name")));
        if (event.name.isEmpty())
            event.name = nameIn(said.value(QLatin1String("name")));
        event.url = webAddress(firstJsonLine(said, {"url"}));
        const auto day = [this](const char *key) {
            const auto written = writtenTime(jsonLine(m_root.value(QLatin1String(key))));
            return written ? written->date : QDate();
        };
        event.start = day("event_start");
        event.end = day("event_end");
    }

    QJsonObject m_root;
    ScheduleBuilder m_builder;
    JsonGathered m_rooms;
    JsonGathered m_tracks;
    JsonGathered m_types;
    JsonGathered m_speakers;
    bool m_strangers = false; // people stand only as codes
};

} // namespace

bool PretalxWidgetReader::recognises(const ScheduleFile &file) const
{
    const auto document = jsonWithOneOf(file.bytes, {"talks"});
    if (!document)
        return false;
    const QJsonObject root = document->object();
    const QJsonArray talks = root.value(QLatin1String("talks")).toArray();
    if (!talks.isEmpty() && root.contains(QLatin1String("rooms")))
        return true;
    bool inRooms = false;
    walkJson(root.value(QLatin1String("schedule")), [&inRooms](const QJsonObject &object, const QString &name, const QJsonObject &) {
        inRooms = inRooms || (name == QLatin1String("talks") && isTalk(object));
        return !inRooms;
    });
    return inRooms;
}

Result<Schedule> PretalxWidgetReader::readFile(const QByteArray &bytes, const ScheduleOptions &options) const
{
    const JsonText text = jsonText(bytes);
    const auto document = jsonDocument(text);
    if (!document)
        return Failure(document.error());
    Schedule schedule = WidgetFile(document->object(), options).read();
    if (text.damaged)
        schedule.notes.prepend(jsonDamageNote());
    return withSessions(std::move(schedule));
}

} // namespace lanyard
