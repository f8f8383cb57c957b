// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/indico_json.h"

#include "core/base/html_entities.h"
#include "core/event/json_links.h"
#include "core/event/json_text.h"
#include "core/event/json_walk.h"
#include "core/event/person_names.h"
#include "core/event/plain_text.h"
#include "core/event/schedule_builder.h"
#include "core/event/zone_names.h"

namespace lanyard {

namespace {

QJsonObject conferenceIn(const QJsonDocument &document)
{
    const QJsonArray results = document.object().value(QLatin1String("results")).toArray();
    for (const QJsonValue &result : results) {
        const QJsonObject conference = result.toObject();
        if (conference.contains(QLatin1String("contributions")) || conference.contains(QLatin1String("sessions")))
            return conference;
    }
    return {};
}

// What Indico calls a timetable: {"results": {"77": {"20260605": {"c1": {"entryType": "Contribution", …}}}}}
bool isTimetable(const QJsonDocument &document)
{
    const QJsonObject results = document.object().value(QLatin1String("results")).toObject();
    bool found = false;
    walkJson(results, [&found](const QJsonObject &object, const QString &, const QJsonObject &) {
        found = found || (object.contains(QLatin1String("entryType")) && object.contains(QLatin1String("startDate")));
        return !found;
    });
    return found;
}

QString zoneOf(const QJsonObject &timetable)
{
    QString zone;
    walkJson(timetable, [&zone](const QJsonObject &object, const QString &name, const QJsonObject &) {
        const QTimeZone named = name == QLatin1String("startDate") ? zoneNamed(firstJsonLine(object, {"tz"})) : QTimeZone();
        if (zone.isEmpty() && named.isValid() && !isUniversalTime(named))
            zone = QString::fromUtf8(named.id());
        return zone.isEmpty();
    });
    return zone;
}

class IndicoFile
{
public:
    // Of a timetable, which names neither the event nor its zone but in each entry's times.
    IndicoFile(const QJsonObject &timetable, const QString &zone, const ScheduleOptions &options) : m_timetable(timetable), m_builder(zone, options) {}
    IndicoFile(const QJsonObject &conference, const ScheduleOptions &options)
        : m_conference(conference), m_builder(firstJsonLine(conference, {"timezone"}), options)
    {
    }

    Schedule read()
    {
        Event &event = m_builder.event();
        event.name = plainLine(withoutHtmlEntities(firstJsonLine(m_conference, {"title"})));
        event.url = webAddress(firstJsonLine(m_conference, {"url"}));
        event.venue = firstJsonLine(m_conference, {"location"});
        readContributions(m_conference, {});
        const QJsonArray sessions = jsonList(m_conference.value(QLatin1String("sessions")));
        for (const QJsonValue &session : sessions)
            readContributions(session.toObject(), firstJsonLine(session.toObject(), {"title"}));
        walkJson(m_timetable, [this](const QJsonObject &entry, const QString &, const QJsonObject &) { return readEntry(entry, {}); });
        return m_builder.finish(); // the conference's own dates may lie a day off, see `at`; its contributions know better
    }

private:
    // Whether to look inside of it, too.
    bool readEntry(const QJsonObject &entry, const QString &session)
    {
        const QString kind = firstJsonLine(entry, {"entryType"});
        if (kind.isEmpty())
            return true;
        if (kind != QLatin1String("Session")) {
            QJsonObject contribution = entry;
            if (kind == QLatin1String("Break"))
                contribution.insert(QStringLiteral("type"), kind);
            readContribution(contribution, session);
            return false;
        }
        const QJsonObject inner = entry.value(QLatin1String("entries")).toObject();
        for (const QJsonValue &each : inner)
            readEntry(each.toObject(), firstJsonLine(entry, {"title"}));
        if (inner.isEmpty())
            readContribution(entry, session);
        return false;
    }

    void readContributions(const QJsonObject &in, const QString &session)
    {
        const QJsonArray contributions = jsonList(in.value(QLatin1String("contributions")));
        for (const QJsonValue &contribution : contributions) {
            if (contribution.isObject())
                readContribution(contribution.toObject(), session);
            else
                m_builder.note("schedule.no-object", QT_TRANSLATE_NOOP("Error", "One of the sessions in this file is none and is left out."));
        }
    }

    void readContribution(const QJsonObject &contribution, const QString &inSession)
    {
        Session session;
        session.title = plainLine(withoutHtmlEntities(firstJsonLine(contribution, {"title"})));
        session.abstract = jsonParagraphs(contribution.value(QLatin1String("description")));
        // People see the session's name in the timetable; the track is what a proposal was handed in for.
        const QString track = firstJsonLine(contribution, {"track"});
        session.track = firstJsonLine(contribution, {"session"});
        if (session.track.isEmpty())
            session.track = inSession;
        session.type = firstJsonLine(contribution, {"type"});
        if (session.track.isEmpty())
            session.track = track;
        else if (session.type.isEmpty())
            session.type = track;
        session.room = firstJsonLine(contribution, {"roomFullname", "room", "location"});
        session.url = webAddress(firstJsonLine(contribution, {"url"}));
        session.start = at(contribution.value(QLatin1String("startDate")), session.title);
        session.end = at(contribution.value(QLatin1String("endDate")), session.title);
        if (session.start.isValid() && !(session.end > session.start))
            session.end = m_builder.end(session.start, {}, firstJsonLine(contribution, {"duration"}), session.title);
        readPeople(contribution, session);
        readLinks(contribution, session);
        m_builder.add(session, {firstJsonLine(contribution, {"contributionId"}), firstJsonLine(contribution, {"id"}), firstJsonLine(contribution, {"friendly_id"}), firstJsonLine(contribution, {"db_id"})});
    }

    // {"date": "2021-09-15", "time": "06:00:00", "tz": "UTC"}; the zone need not be the event's.
    QDateTime at(const QJsonValue &value, const QString &title)
    {
        if (!value.isObject())
            return {};
        const QString date = jsonLine(value[QLatin1String("date")]);
        const QString time = jsonLine(value[QLatin1String("time")]);
        auto written = writtenTime(date + QLatin1Char('T') + time);
        if (!written || !written->time.isValid()) {
            m_builder.unreadableTime(title, date + QLatin1Char(' ') + time);
            return {};
        }
        if (const QTimeZone zone = zoneNamed(jsonLine(value[QLatin1String("tz")])); zone.isValid())
            written->offset = zone.offsetFromUtc(QDateTime(written->date, written->time, zone));
        return m_builder.clock().at(*written);
    }

    void readPeople(const QJsonObject &contribution, Session &session)
    {
        QJsonArray people = jsonList(contribution.value(QLatin1String("speakers")));
        for (const char *key : {"presenters", "primaryauthors", "conveners"}) {
            if (people.isEmpty())
                people = jsonList(contribution.value(QLatin1String(key)));
        }
        for (const QJsonValue &value : people) {
            const QJsonObject person = value.toObject();
            QString name = plainLine(firstJsonLine(person, {"first_name", "firstName"}) + QLatin1Char(' ') + firstJsonLine(person, {"last_name", "familyName"}));
            if (name.isEmpty())
                name = firstNameFirst(firstJsonLine(person, {"fullName", "name"}));
            if (name.isEmpty())
                continue;
            const QString id = m_builder.people().idOf({}, firstJsonLine(person, {"person_id"}), name);
            if (!session.speakers.contains(id))
                session.speakers.append(id);
            Speaker *speaker = m_builder.people().find(id);
            if (speaker->affiliation.isEmpty())
                speaker->affiliation = firstJsonLine(person, {"affiliation"});
        }
    }

    static void readLinks(const QJsonObject &contribution, Session &session)
    {
        LinkSorter sorter;
        const QUrl base(session.url);
        for (const char *key : {"folders", "material"}) {
            const QJsonArray folders = jsonList(contribution.value(QLatin1String(key)));
            for (const QJsonValue &folder : folders) {
                const QString folderTitle = jsonLine(folder[QLatin1String("title")]);
                for (const char *list : {"attachments", "resources"}) {
                    const QJsonArray attachments = jsonList(folder[QLatin1String(list)]);
                    for (const QJsonValue &attachment : attachments) {
                        const QString title = firstJsonLine(attachment.toObject(), {"title", "name", "filename"});
                        const bool slides = folderTitle.contains(QLatin1String("slides"), Qt::CaseInsensitive);
                        sorter.add(slides ? LinkSorter::From::Slides : LinkSorter::From::Attachment, title,
                                   webAddress(firstJsonLine(attachment.toObject(), {"link_url", "download_url", "url"}), base));
                    }
                }
            }
        }
        sorter.give(session, {});
    }

    const QJsonObject m_conference;
    const QJsonObject m_timetable;
    ScheduleBuilder m_builder;
};

} // namespace

bool IndicoJsonReader::recognises(const ScheduleFile &file) const
{
    const auto document = jsonWithOneOf(file.bytes, {"contributions", "HTTPAPIResult", "entryType"});
    return document && (!conferenceIn(*document).isEmpty() || isTimetable(*document));
}

Result<Schedule> IndicoJsonReader::readFile(const QByteArray &bytes, const ScheduleOptions &options) const
{
    const JsonText text = jsonText(bytes);
    const auto document = jsonDocument(text);
    if (!document)
        return Failure(document.error());
    const QJsonObject conference = conferenceIn(*document);
    const QJsonObject timetable = document->object().value(QLatin1String("results")).toObject();
    Schedule schedule = conference.isEmpty() ? IndicoFile(timetable, zoneOf(timetable), options).read() : IndicoFile(conference, options).read();
    if (text.damaged)
        schedule.notes.prepend(jsonDamageNote());
    return withSessions(std::move(schedule));
}

} // namespace lanyard
