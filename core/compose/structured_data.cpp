// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/structured_data.h"

#include "core/compose/draft_groups.h"
#include "core/compose/link_kind.h"
#include "core/compose/recap_times.h"

#include <QJsonArray>

namespace lanyard {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

class Thing
{
public:
    explicit Thing(const char *type) { m_object.insert(key("@type"), key(type)); }

    Thing &add(const char *name, const QString &text)
    {
        if (!text.isEmpty())
            m_object.insert(key(name), text);
        return *this;
    }
    Thing &add(const char *name, const QJsonObject &object)
    {
        if (object.size() > 1) // more than its type
            m_object.insert(key(name), object);
        return *this;
    }
    Thing &add(const char *name, const QJsonArray &array)
    {
        if (array.size() == 1)
            m_object.insert(key(name), array.first());
        else if (!array.isEmpty())
            m_object.insert(key(name), array);
        return *this;
    }
    const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

QString moment(const QDateTime &time, const Event &event)
{
    return writtenMoment(time, !event.timeZone.isEmpty());
}

QString day(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QJsonObject person(const Speaker &speaker)
{
    Thing thing("Person");
    thing.add("name", speaker.name).add("url", webAddress(speaker.url));
    thing.add("affiliation", Thing("Organization").add("name", speaker.affiliation).object());
    QJsonArray same;
    for (const WebLink &link : speaker.links) {
        if (const QString address = webAddress(link.url); !address.isEmpty())
            same.append(address);
    }
    return thing.add("sameAs", same).object();
}

QJsonObject work(const char *type, const QString &url)
{
    return Thing(type).add("url", webAddress(url)).object();
}

QJsonObject talk(const Session &session, const Event &event)
{
    Thing thing("Event");
    thing.add("name", session.title).add("description", session.abstract).add("url", webAddress(session.url)).add("inLanguage", session.language);
    thing.add("startDate", moment(session.start, event)).add("endDate", moment(session.end, event));
    thing.add("location", Thing("Place").add("name", session.room).object());
    QJsonArray people;
    const QList<Speaker> speakers = event.speakersOf(session);
    for (const Speaker &speaker : speakers)
        people.append(person(speaker));
    thing.add("performer", people);
    thing.add("recordedIn", work("VideoObject", session.video));
    QJsonArray works;
    if (!webAddress(session.slides).isEmpty())
        works.append(work("PresentationDigitalDocument", session.slides));
    if (!webAddress(session.code).isEmpty())
        works.append(Thing("SoftwareSourceCode").add("codeRepository", webAddress(session.code)).object());
    return thing.add("workFeatured", works).object();
}

} // namespace

QJsonObject structuredEvent(const Event &event)
{
    Thing place("Place");
    place.add("name", event.venue.isEmpty() ? event.city : event.venue);
    place.add("address", Thing("PostalAddress").add("addressLocality", event.city).object());
    Thing thing("Event");
    thing.add("name", event.name).add("url", webAddress(event.url)).add("startDate", day(event.start)).add("endDate", day(event.end));
    thing.add("location", place.object());
    QJsonArray talks;
    const QList<Session> attended = attendedInOrder(event);
    for (const Session &session : attended)
        talks.append(talk(session, event));
    return thing.add("subEvent", talks).object();
}

QJsonObject structuredData(const Recap &recap, const PostFields &fields, const QString &address)
{
    Thing thing("BlogPosting");
    thing.add("headline", fields.title).add("description", fields.excerpt).add("inLanguage", fields.language);
    if (fields.date && fields.date->moment.isValid())
        thing.add("datePublished", fields.date->hasTime ? writtenMoment(fields.date->moment, fields.date->hasOffset) : day(fields.date->day()));
    thing.add("author", Thing("Person").add("name", fields.author).object());
    thing.add("keywords", fields.tags.join(QLatin1String(", "))).add("articleSection", QJsonArray::fromStringList(fields.categories));
    thing.add("image", webAddress(fields.image));
    const QString url = webAddress(address);
    thing.add("url", url).add("mainEntityOfPage", url);
    thing.add("about", structuredEvent(recap.event));
    QJsonObject object = thing.object();
    object.insert(key("@context"), key("https://schema.org"));
    return object;
}

} // namespace lanyard
