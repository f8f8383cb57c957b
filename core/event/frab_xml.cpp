// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/frab_xml.h"

#include "core/event/plain_text.h"
#include "core/event/schedule_builder.h"
#include "core/event/schedule_links.h"
#include "core/event/xml_bytes.h"
#include "core/event/zone_names.h"

#include <pugixml.hpp>

#include <QHash>
#include <QUrl>

#include <future>

namespace lanyard {

namespace {

constexpr qsizetype PrologAtMost = 64 * 1024;
constexpr qsizetype MostTags = 1'000'000; // each costs some hundred bytes; the largest published schedules have fifty thousand

QString allText(pugi::xml_node node)
{
    const pugi::xml_node only = node.first_child();
    if (only && !only.next_sibling() && (only.type() == pugi::node_pcdata || only.type() == pugi::node_cdata))
        return QString::fromUtf8(only.value());
    QString result;
    for (pugi::xml_node child : node) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            result += QString::fromUtf8(child.value());
    }
    return result;
}

QString line(pugi::xml_node parent, const char *child)
{
    return plainLine(allText(parent.child(child)));
}

QString attribute(pugi::xml_node node, const char *name)
{
    return plainLine(QString::fromUtf8(node.attribute(name).value()));
}

// A session as it stands in the file.
struct Found
{
    pugi::xml_node event;
    QDate day;
    QString room;
};

struct CleanTexts
{
    QStringList abstracts;   // of the sessions, in the file's order
    QStringList biographies; // of the people listed at the top, likewise
};

CleanTexts cleanTexts(const QList<Found> &sessions, pugi::xml_node people)
{
    CleanTexts result;
    result.abstracts.reserve(sessions.size());
    for (const Found &found : sessions) {
        result.abstracts.append(joinedAbstract(plainText(allText(found.event.child("abstract"))),
                                               plainText(allText(found.event.child("description")))));
    }
    for (pugi::xml_node person : people.children("person")) {
        QString biography = plainText(allText(person.child("biography")));
        if (biography.isEmpty())
            biography = plainText(allText(person.child("extended_biography")));
        result.biographies.append(biography);
    }
    return result;
}

class FrabFile
{
public:
    FrabFile(pugi::xml_node root, const ScheduleOptions &options)
        : m_root(root), m_conference(root.child("conference")), m_builder(line(m_conference, "time_zone_name"), options)
    {
    }

    Schedule read()
    {
        m_dayChange = clockTime(line(m_conference, "day_change"));
        m_base = QUrl(webAddress(line(m_conference, "base_url")));
        if (!m_base.path().endsWith(u'/'))
            m_base.setPath(m_base.path() + QLatin1Char('/')); // a folder, for resolving
        const QList<Found> sessions = found();
        const pugi::xml_node people = m_root.child("persons");
        // Cleaning texts is half the work and needs nothing of the rest, so it is done beside it.
        std::future<CleanTexts> texts = std::async(cleanTexts, sessions, people);
        for (const Found &session : sessions)
            readSession(session);
        take(texts.get(), people);
        describe();
        return m_builder.finish(m_dayChange);
    }

private:
    QList<Found> found() const
    {
        QList<Found> all;
        for (pugi::xml_node day : m_root.children("day")) {
            const auto written = writtenTime(attribute(day, "date"));
            const QDate date = written ? written->date : QDate();
            // FOSDEM's files up to 2012 have the events directly in the day.
            for (pugi::xml_node event : day.children("event"))
                all.append({event, date, {}});
            for (pugi::xml_node room : day.children("room")) {
                const QString name = attribute(room, "name");
                for (pugi::xml_node event : room.children("event"))
                    all.append({event, date, name});
            }
        }
        return all;
    }

    void readSession(const Found &found)
    {
        const pugi::xml_node event = found.event;
        Session session;
        session.title = line(event, "title");
        if (session.title.isEmpty())
            session.title = line(event, "slug");
        session.subtitle = line(event, "subtitle");
        session.type = line(event, "type");
        session.track = line(event, "track");
        session.room = line(event, "room");
        if (session.room.isEmpty())
            session.room = found.room;
        session.language = line(event, "language");
        session.url = webAddress(line(event, "url"), m_base);
        readTimes(event, found.day, session);
        for (pugi::xml_node person : event.child("persons").children("person"))
            readPerson(person, session);
        readLinks(event, session);
        m_builder.add(session, {attribute(event, "guid"), attribute(event, "id"), line(event, "slug")});
    }

    void readTimes(pugi::xml_node event, const QDate &day, Session &session)
    {
        const QString written = line(event, "date");
        const QString startText = line(event, "start");
        const QTime start = clockTime(startText);
        // <date> is the only absolute time. DebConf's day@date is the day in UTC, so it must not be put together with <start>.
        const auto moment = writtenTime(written);
        if (moment && moment->time.isValid()) {
            session.start = m_builder.clock().at(*moment, start);
        } else if (start.isValid() && (written.isEmpty() || moment) && (moment || day.isValid())) {
            const QDate date = moment ? moment->date : day;
            const bool afterMidnight = !moment && m_dayChange.isValid() && start < m_dayChange;
            session.start = m_builder.clock().at(date.addDays(afterMidnight ? 1 : 0), start);
        } else if (!written.isEmpty() || !startText.isEmpty()) {
            m_builder.unreadableTime(session.title.isEmpty() ? attribute(event, "id") : session.title,
                                     (written + QLatin1Char(' ') + startText).trimmed());
        }
        session.end = m_builder.end(session.start, {}, line(event, "duration"), session.title);
    }

    void readPerson(pugi::xml_node person, Session &session)
    {
        const QString guid = attribute(person, "guid");
        const QString id = attribute(person, "id");
        const QString name = plainLine(allText(person));
        if (name.isEmpty())
            return;
        const QString speakerId = m_builder.people().idOf(guid, id, name);
        if (!session.speakers.contains(speakerId))
            session.speakers.append(speakerId);
        Speaker *speaker = m_builder.people().find(speakerId);
        if (speaker->url.isEmpty())
            speaker->url = webAddress(attribute(person, "url"), m_base);
        if (!id.isEmpty())
            m_byFileId.insert(id + QChar(0x1f) + name, speakerId);
    }

    void take(const CleanTexts &texts, pugi::xml_node people)
    {
        QList<Session> &sessions = m_builder.event().sessions; // still as they were found
        for (qsizetype i = 0; i < sessions.size(); ++i)
            sessions[i].abstract = texts.abstracts[i];
        // FOSDEM lists its people once more at the top, with their biographies.
        qsizetype at = 0;
        for (pugi::xml_node person : people.children("person")) {
            const QString &biography = texts.biographies[at++];
            if (Speaker *speaker = m_builder.people().find(m_byFileId.value(attribute(person, "id") + QChar(0x1f) + line(person, "name"))))
                speaker->biography = biography;
        }
    }

    void readLinks(pugi::xml_node event, Session &session) const
    {
        LinkSorter sorter;
        for (const char *name : {"video_download_url", "video"})
            sorter.add(LinkSorter::From::Recording, {}, line(event, name), m_base);
        sorter.add(LinkSorter::From::Recording, {}, line(event.child("recording"), "url"), m_base);
        for (pugi::xml_node attachment : event.child("attachments").children("attachment")) {
            const bool slides = attribute(attachment, "type").compare(QLatin1String("slides"), Qt::CaseInsensitive) == 0;
            sorter.add(slides ? LinkSorter::From::Slides : LinkSorter::From::Attachment, plainLine(allText(attachment)),
                       attribute(attachment, "href"), m_base);
        }
        for (pugi::xml_node link : event.child("links").children("link"))
            sorter.add(LinkSorter::From::Link, plainLine(allText(link)), attribute(link, "href"), m_base);
        sorter.give(session, webAddress(line(event, "feedback_url"), m_base));
    }

    void describe()
    {
        Event &event = m_builder.event();
        event.name = line(m_conference, "title");
        if (event.name.isEmpty())
            event.name = line(m_conference, "acronym");
        event.venue = line(m_conference, "venue");
        event.city = line(m_conference, "city");
        event.url = webAddress(line(m_conference, "url"));
        if (event.url.isEmpty())
            event.url = webAddress(line(m_conference, "base_url"));
        event.start = dayOf("start");
        event.end = dayOf("end");
    }

    QDate dayOf(const char *element) const
    {
        const auto written = writtenTime(line(m_conference, element));
        if (!written)
            return {};
        return written->time.isValid() ? m_builder.clock().at(*written).date() : written->date;
    }

    pugi::xml_node m_root;
    pugi::xml_node m_conference;
    ScheduleBuilder m_builder;
    QTime m_dayChange; // invalid: the day changes at midnight
    QUrl m_base;
    QHash<QString, QString> m_byFileId; // id and name of the file -> speaker id
};

} // namespace

bool FrabXmlReader::recognises(const ScheduleFile &file) const
{
    return xmlProlog(xmlText(file.bytes.left(PrologAtMost)).utf8).root == QLatin1String("schedule");
}

Result<Schedule> FrabXmlReader::readFile(const QByteArray &bytes, const ScheduleOptions &options) const
{
    const XmlText xml = xmlText(bytes);
    if (xmlProlog(xml.utf8).doctype) {
        return failure("schedule.doctype",
                       QT_TRANSLATE_NOOP("Error", "This schedule has a DOCTYPE, which schedules don’t need and which can do harm. "
                                                  "Lanyard does not read it. Download the schedule again from its own site."));
    }
    if (xml.utf8.count('<') > MostTags) {
        return failure("schedule.xml-crowded", QT_TRANSLATE_NOOP("Error", "This XML file holds a million tags and more, far more than any schedule has."));
    }
    pugi::xml_document document;
    const pugi::xml_parse_result parsed =
        document.load_buffer(xml.utf8.constData(), size_t(xml.utf8.size()), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed) {
        // pugixml keeps the part before the fault; taking it would lose sessions silently.
        const int lineNumber = 1 + int(xml.utf8.left(qsizetype(parsed.offset)).count('\n'));
        return failure("schedule.broken",
                       QT_TRANSLATE_NOOP("Error", "The XML of this schedule is broken at line %1; perhaps the file was cut short. "
                                                  "Download or export it again."),
                       {QString::number(lineNumber)}, lineNumber);
    }
    const pugi::xml_node root = document.child("schedule");
    if (!root.child("conference") && !root.child("day")) {
        return failure("schedule.no-conference",
                       QT_TRANSLATE_NOOP("Error", "This XML file has neither a conference nor days in it, so it is no schedule."));
    }
    Schedule schedule = FrabFile(root, options).read();
    if (xml.damaged) {
        schedule.notes.prepend(Error{"schedule.encoding",
                                     QT_TRANSLATE_NOOP("Error", "Some characters of this file are damaged; names and titles may look odd."),
                                     {}});
    }
    return withSessions(std::move(schedule));
}

} // namespace lanyard
