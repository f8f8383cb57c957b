// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/json_ld.h"

#include "core/base/html_entities.h"
#include "core/event/json_links.h"
#include "core/event/json_text.h"
#include "core/event/page_data.h"
#include "core/event/plain_text.h"
#include "core/event/schedule_builder.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int Deepest = 30; // events within events, and objects within objects
constexpr qsizetype MostNodes = 200'000;
constexpr int MostVisits = 20'000; // of events

// "https://schema.org/Event", "schema:Event" -> "Event"
QStringList typesOf(const QJsonObject &object)
{
    QStringList result;
    const QJsonValue type = object.value(QLatin1String("@type"));
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    for (const QJsonValue &each : types) {
        const QString name = each.toString();
        result.append(name.mid(qMax(name.lastIndexOf(u'/'), name.lastIndexOf(u':')) + 1));
    }
    return result;
}

bool isEvent(const QJsonObject &object)
{
    static const QSet<QString> others{QStringLiteral("Festival"), QStringLiteral("Hackathon"), QStringLiteral("EventSeries"), QStringLiteral("CourseInstance")};
    const QStringList types = typesOf(object);
    return std::any_of(types.cbegin(), types.cend(), [](const QString &type) { return type.endsWith(QLatin1String("Event")) || others.contains(type); });
}

QJsonArray listOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

QString lineOf(const QJsonValue &value)
{
    return plainLine(withoutHtmlEntities(jsonLine(value)));
}

QString lineOf(const QJsonObject &object, const char *key)
{
    return lineOf(object.value(QLatin1String(key)));
}

// All that the blocks say, with what is referred to by "@id" found.
class Graph
{
public:
    void add(const QJsonValue &value, int depth = 0)
    {
        if (depth > Deepest || m_nodes > MostNodes)
            return;
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            for (const QJsonValue &each : list)
                add(each, depth + 1);
            return;
        }
        if (!value.isObject())
            return;
        ++m_nodes;
        const QJsonObject object = value.toObject();
        const QString id = object.value(QLatin1String("@id")).toString();
        if (!id.isEmpty() && object.size() > m_byId.value(id).size())
            m_byId.insert(id, object);
        if (depth <= 2 && isEvent(object)) // of a page's own list, or one level down in @graph
            m_tops.append(object);
        const bool inside = isEvent(object);
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            if (member.value().isObject() || member.value().isArray())
                add(member.value(), inside ? Deepest / 2 + depth : depth + (member.key() == QLatin1String("@graph") ? 0 : 1));
        }
    }

    const QList<QJsonObject> &tops() const { return m_tops; }

    QJsonObject resolved(const QJsonValue &value) const
    {
        const QJsonObject object = value.toObject();
        const QString id = value.isString() ? value.toString() : object.value(QLatin1String("@id")).toString();
        const QJsonObject known = m_byId.value(id);
        return known.size() > object.size() ? known : object;
    }

private:
    QHash<QString, QJsonObject> m_byId;
    QList<QJsonObject> m_tops;
    qsizetype m_nodes = 0;
};

QString zoneIn(const QJsonObject &event)
{
    return jsonLine(event.value(QLatin1String("eventSchedule"))[QLatin1String("scheduleTimezone")]);
}

class JsonLdEvents
{
public:
    JsonLdEvents(const Graph &graph, const QJsonObject &main, const ScheduleOptions &options)
        : m_graph(graph), m_main(main), m_builder(zoneIn(main), options)
    {
    }

    Schedule read()
    {
        describe();
        for (const char *key : {"subEvent", "subEvents"})
            readSubEvents(m_main.value(QLatin1String(key)), {}, 0);
        const QString mainId = m_main.value(QLatin1String("@id")).toString();
        for (const QJsonObject &event : m_graph.tops()) {
            const QJsonObject super = event.value(QLatin1String("superEvent")).toObject();
            const bool ours = !super.isEmpty()
                && ((!mainId.isEmpty() && super.value(QLatin1String("@id")).toString() == mainId)
                    || (!lineOf(super, "name").isEmpty() && lineOf(super, "name") == lineOf(m_main, "name")));
            if (ours || (m_main.isEmpty() && super.isEmpty()))
                readEvent(event, {}, 0);
        }
        if (m_count == 0 && m_main.contains(QLatin1String("startDate")))
            readSession(m_main, {}); // an evening with one talk
        return m_builder.finish();
    }

private:
    void describe()
    {
        Event &event = m_builder.event();
        event.name = lineOf(m_main, "name");
        event.url = webAddress(jsonLine(m_main.value(QLatin1String("url"))));
        m_base = QUrl(event.url);
        const QJsonArray places = listOf(m_main.value(QLatin1String("location")));
        for (const QJsonValue &value : places) {
            const QJsonObject place = m_graph.resolved(value);
            if (typesOf(place).contains(QLatin1String("VirtualLocation")))
                continue;
            event.venue = value.isString() && place.isEmpty() ? lineOf(value) : lineOf(place, "name");
            event.city = lineOf(place.value(QLatin1String("address"))[QLatin1String("addressLocality")]);
            break;
        }
        for (const auto &[key, day] : {std::pair{"startDate", &event.start}, std::pair{"endDate", &event.end}}) {
            if (const auto written = writtenTime(jsonLine(m_main.value(QLatin1String(key)))))
                *day = written->time.isValid() ? m_builder.clock().at(*written).date() : written->date;
        }
    }

    void readSubEvents(const QJsonValue &list, const QString &track, int depth)
    {
        const QJsonArray events = listOf(list);
        for (const QJsonValue &event : events)
            readEvent(m_graph.resolved(event), track, depth);
    }

    // An event with events in it is a day or a track.
    void readEvent(const QJsonObject &event, const QString &track, int depth)
    {
        if (depth > Deepest || ++m_visits > MostVisits || event.isEmpty()) // events may name each other in a ring
            return;
        for (const char *key : {"subEvent", "subEvents"}) {
            const QJsonValue inner = event.value(QLatin1String(key));
            if (!listOf(inner).isEmpty()) {
                readSubEvents(inner, lineOf(event, "name"), depth + 1);
                return;
            }
        }
        readSession(event, track);
    }

    void readSession(const QJsonObject &event, const QString &track)
    {
        const QString id = event.value(QLatin1String("@id")).toString();
        if (!id.isEmpty() && m_seen.contains(id))
            return;
        m_seen.insert(id);
        ++m_count;
        Session session;
        session.title = lineOf(event, "name");
        if (jsonLine(event.value(QLatin1String("eventStatus"))).endsWith(QLatin1String("EventCancelled"))) {
            m_builder.note("schedule.cancelled", QT_TRANSLATE_NOOP("Error", "“%1” was cancelled; it was left out."), {session.title});
            return;
        }
        session.abstract = textOf(event);
        session.track = track;
        session.url = webAddress(jsonLine(event.value(QLatin1String("url"))), m_base);
        session.start = m_builder.time(jsonLine(event.value(QLatin1String("startDate"))), session.title);
        session.end = m_builder.end(session.start, jsonLine(event.value(QLatin1String("endDate"))), jsonLine(event.value(QLatin1String("duration"))), session.title);
        session.room = roomOf(event);
        const QJsonValue language = event.value(QLatin1String("inLanguage"));
        session.language = language.isObject() ? firstJsonLine(language.toObject(), {"alternateName", "name"}) : jsonLine(language);
        for (const char *key : {"performer", "performers", "speaker", "actor", "contributor"}) {
            const QJsonArray people = listOf(event.value(QLatin1String(key)));
            for (const QJsonValue &person : people) {
                if (!isHost(person, event))
                    readPerson(person, session);
            }
        }
        readLinks(event, session);
        const QString fragment = id.section(u'#', 1);
        m_builder.add(session, {jsonLine(event.value(QLatin1String("identifier"))), fragment, id.startsWith(QLatin1String("_:")) ? QString() : id});
    }

    QString roomOf(const QJsonObject &event) const
    {
        const QJsonArray places = listOf(event.value(QLatin1String("location")));
        for (const QJsonValue &value : places) {
            const QJsonObject place = m_graph.resolved(value);
            if (place.isEmpty() && value.isString())
                return lineOf(value);
            if (!typesOf(place).contains(QLatin1String("VirtualLocation")) && !lineOf(place, "name").isEmpty())
                return lineOf(place, "name");
        }
        return {};
    }

    // Meetup and others name the group that invites as the one who performs; a WordPress calendar writes the bare word.
    bool isHost(const QJsonValue &performer, const QJsonObject &event) const
    {
        const QJsonObject object = m_graph.resolved(performer);
        const QString name = object.isEmpty() ? lineOf(performer) : lineOf(object, "name");
        if (typesOf(object).contains(QLatin1String("Organization")) || name == QLatin1String("Organization"))
            return true;
        const QJsonArray organizers = listOf(event.value(QLatin1String("organizer")));
        return std::any_of(organizers.begin(), organizers.end(), [&](const QJsonValue &organizer) {
            const QJsonObject known = m_graph.resolved(organizer);
            return !typesOf(known).contains(QLatin1String("Person")) && (known.isEmpty() ? lineOf(organizer) : lineOf(known, "name")) == name;
        });
    }

    // WordPress calendars put their HTML in as text: "&lt;p&gt;Maps&lt;/p&gt;\\n".
    static QString textOf(const QJsonObject &object)
    {
        QString text = object.value(QLatin1String("description")).toString();
        if (text.contains(QLatin1String("&lt;p")) || text.contains(QLatin1String("&lt;br")) || text.contains(QLatin1String("&lt;div")))
            text = withoutHtmlEntities(text).replace(QLatin1String("\\n"), QLatin1String("\n"));
        return plainText(text);
    }

    void readPerson(const QJsonValue &value, Session &session)
    {
        const QJsonObject person = m_graph.resolved(value);
        QString name = person.isEmpty() ? lineOf(value) : lineOf(person, "name");
        if (name.isEmpty())
            name = plainLine(lineOf(person, "givenName") + QLatin1Char(' ') + lineOf(person, "familyName"));
        if (name.isEmpty())
            return;
        const QString id = person.value(QLatin1String("@id")).toString();
        const QString speakerId = m_builder.people().idOf({}, id.startsWith(QLatin1String("_:")) ? QString() : id.section(u'#', -1), name);
        if (!session.speakers.contains(speakerId))
            session.speakers.append(speakerId);
        Speaker *speaker = m_builder.people().find(speakerId);
        for (const char *key : {"affiliation", "worksFor"}) {
            const QJsonValue organization = listOf(person.value(QLatin1String(key))).at(0);
            if (speaker->affiliation.isEmpty())
                speaker->affiliation = organization.isObject() ? lineOf(organization.toObject(), "name") : lineOf(organization);
        }
        if (speaker->biography.isEmpty())
            speaker->biography = jsonParagraphs(person.value(QLatin1String("description")));
        if (speaker->url.isEmpty())
            speaker->url = webAddress(jsonLine(person.value(QLatin1String("url"))), m_base);
        const QJsonArray profiles = listOf(person.value(QLatin1String("sameAs")));
        for (const QJsonValue &profile : profiles) {
            if (const QString address = webAddress(jsonLine(profile)); !address.isEmpty())
                addPersonLink(*speaker, {{}, address});
        }
    }

    void readLinks(const QJsonObject &event, Session &session) const
    {
        const auto address = [this](const QJsonValue &value) {
            const QJsonObject object = m_graph.resolved(value);
            return webAddress(object.isEmpty() ? jsonLine(value) : firstJsonLine(object, {"url", "contentUrl", "embedUrl"}), m_base);
        };
        LinkSorter sorter;
        for (const char *key : {"recordedIn", "video", "workFeatured", "workPerformed", "subjectOf"}) {
            const QJsonArray works = listOf(event.value(QLatin1String(key)));
            for (const QJsonValue &work : works) {
                const QStringList types = typesOf(m_graph.resolved(work));
                const bool film = QLatin1String(key) == QLatin1String("recordedIn") || QLatin1String(key) == QLatin1String("video")
                    || types.contains(QLatin1String("VideoObject"));
                sorter.add(film                                                             ? LinkSorter::From::Recording
                               : types.contains(QLatin1String("PresentationDigitalDocument")) ? LinkSorter::From::Slides
                                                                                              : LinkSorter::From::Attachment,
                           lineOf(m_graph.resolved(work), "name"), address(work));
            }
        }
        sorter.give(session, {});
    }

    const Graph &m_graph;
    const QJsonObject m_main;
    ScheduleBuilder m_builder;
    QUrl m_base;
    QSet<QString> m_seen;
    int m_count = 0;
    int m_visits = 0;
};

// The event that holds the others; empty: there are several and none does.
QJsonObject mainEvent(const Graph &graph)
{
    QJsonObject result;
    qsizetype most = 0;
    for (const QJsonObject &event : graph.tops()) {
        const qsizetype count = listOf(event.value(QLatin1String("subEvent"))).size() + listOf(event.value(QLatin1String("subEvents"))).size();
        if (count > most) {
            result = event;
            most = count;
        }
    }
    if (most > 0)
        return result;
    for (const QJsonObject &event : graph.tops()) {
        const QJsonObject super = graph.resolved(event.value(QLatin1String("superEvent")));
        if (!super.isEmpty())
            return super;
    }
    return graph.tops().size() == 1 ? graph.tops().first() : QJsonObject();
}

struct Blocks
{
    Graph graph;
    int broken = 0;
    bool damaged = false;
};

bool isPage(const QByteArray &bytes)
{
    return !looksLikeJson(bytes) && bytes.contains('<') && (bytes.contains("ld+json") || bytes.contains(QByteArray("l\0d\0+", 5)));
}

Blocks blocksOf(const QByteArray &bytes)
{
    Blocks result;
    if (!isPage(bytes)) {
        const JsonText text = jsonText(bytes);
        result.damaged = text.damaged;
        if (const auto document = jsonDocument(text))
            result.graph.add(document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object()));
        return result;
    }
    for (QString block : pageDataBlocks(bytes)) {
        // Line ends inside of texts, which JSON forbids and pages have; comments around the data.
        block.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
        const qsizetype begin = block.indexOf(QRegularExpression(QStringLiteral("[\\[{]\\s*[\\[{\"\\]}]")));
        const qsizetype end = qMax(block.lastIndexOf(u'}'), block.lastIndexOf(u']'));
        const auto document = jsonDocument(begin < 0 ? block.toUtf8() : block.mid(begin, end - begin + 1).toUtf8());
        if (document)
            result.graph.add(document->isArray() ? QJsonValue(document->array()) : QJsonValue(document->object()));
        else if (!block.trimmed().isEmpty())
            ++result.broken;
    }
    return result;
}

} // namespace

bool JsonLdReader::recognises(const ScheduleFile &file) const
{
    if (looksLikeJson(file.bytes) && !jsonWithOneOf(file.bytes, {"@type"}))
        return false;
    return (looksLikeJson(file.bytes) || isPage(file.bytes)) && !blocksOf(file.bytes).graph.tops().isEmpty();
}

Result<Schedule> JsonLdReader::readFile(const QByteArray &bytes, const ScheduleOptions &options) const
{
    const Blocks blocks = blocksOf(bytes);
    Schedule schedule = JsonLdEvents(blocks.graph, mainEvent(blocks.graph), options).read();
    if (blocks.damaged)
        schedule.notes.prepend(jsonDamageNote());
    if (blocks.broken > 0) {
        schedule.notes.append(Error{"schedule.block", QT_TRANSLATE_NOOP("Error", "Parts of this page’s data are broken and were left out: %1."),
                                    {QString::number(blocks.broken)}});
    }
    return withSessions(std::move(schedule));
}

} // namespace lanyard
