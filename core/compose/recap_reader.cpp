// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/recap.h"
#include "core/compose/recap_times.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

// A list, or one entry that somebody wrote without the list.
QList<Value> entriesOf(const Value &value)
{
    if (value.kind() == Value::Kind::List)
        return value.items();
    return value.isNull() ? QList<Value>() : QList<Value>{value};
}

QString text(const Value &map, const char *key)
{
    return map[QLatin1String(key)].text().trimmed();
}

// The preview and the exporters make links of these.
QString webOnly(const QString &url)
{
    const bool web = url.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) || url.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
    return web ? url : QString();
}

QString address(const Value &map, const char *key)
{
    return webOnly(text(map, key));
}

// Each an address alone, or one with what it is called.
QList<WebLink> linksOf(const Value &value)
{
    QList<WebLink> links;
    for (const Value &entry : entriesOf(value)) {
        const bool map = entry.kind() == Value::Kind::Map;
        const WebLink link{map ? text(entry, "title") : QString(), webOnly(map ? text(entry, "url") : entry.text().trimmed())};
        if (!link.url.isEmpty())
            links.append(link);
    }
    return links;
}

class RecapReader
{
public:
    explicit RecapReader(const FrontMatter &head) : m_head(head) {}

    Recap run()
    {
        readEvent(m_head.value(QStringLiteral("event")));
        for (const Value &entry : entriesOf(m_head.value(QStringLiteral("speakers"))))
            (void)speakerOf(entry);
        for (const Value &entry : entriesOf(m_head.value(QStringLiteral("sessions"))))
            readSession(entry);
        for (const Value &entry : entriesOf(m_head.value(QStringLiteral("photos"))))
            readPhoto(entry);
        return m_recap;
    }

private:
    void readEvent(const Value &value)
    {
        Event &event = m_recap.event;
        if (value.kind() != Value::Kind::Map) {
            event.name = value.text(); // `event: FOSDEM`, as many blogs have it
            return;
        }
        event.name = text(value, "name");
        event.url = address(value, "url");
        event.venue = text(value, "venue");
        event.city = text(value, "city");
        event.start = readMoment(text(value, "start")).moment.date();
        event.end = readMoment(text(value, "end")).moment.date();
        const QByteArray zone = text(value, "timezone").toUtf8();
        if (!zone.isEmpty() && QTimeZone(zone).isValid()) {
            event.timeZone = zone;
            m_zone = QTimeZone(zone);
        }
    }

    // The speaker's id; an entry may be a map, or a name or id alone. Empty: neither.
    QString speakerOf(const Value &entry)
    {
        Speaker speaker;
        if (entry.kind() == Value::Kind::Map) {
            speaker.id = text(entry, "id");
            speaker.name = text(entry, "name");
            speaker.affiliation = text(entry, "affiliation");
            speaker.url = address(entry, "url");
            speaker.pronouns = text(entry, "pronouns");
            speaker.noPhotos = entry[QStringLiteral("no_photos")].toBool(false);
            speaker.aliases = entry[QStringLiteral("aliases")].texts();
            speaker.replaces = entry[QStringLiteral("replaces")].texts();
            speaker.biography = text(entry, "bio");
            speaker.links = linksOf(entry[QStringLiteral("links")]);
            speaker.edited = entry[QStringLiteral("edited")].texts();
        } else {
            speaker.id = entry.text().trimmed();
        }
        if (speaker.name.isEmpty())
            speaker.name = speaker.id;
        if (speaker.id.isEmpty())
            speaker.id = speaker.name;
        if (speaker.id.isEmpty())
            return {};
        if (const auto known = m_speakerIds.constFind(speaker.id); known != m_speakerIds.constEnd())
            return *known;
        m_recap.event.speakers.append(speaker);
        m_speakerIds.insert(speaker.id, speaker.id);
        if (!m_speakerIds.contains(speaker.name))
            m_speakerIds.insert(speaker.name, speaker.id);
        return speaker.id;
    }

    void readSession(const Value &entry)
    {
        Session session;
        session.id = text(entry, "id");
        session.title = text(entry, "title");
        if (session.id.isEmpty())
            session.id = session.title;
        if (session.id.isEmpty() || m_sessionIds.contains(session.id))
            return;
        m_sessionIds.insert(session.id);
        for (const Value &speaker : entriesOf(entry[QStringLiteral("speakers")])) {
            const QString id = speakerOf(speaker);
            if (!id.isEmpty() && !session.speakers.contains(id))
                session.speakers.append(id);
        }
        session.start = readEventTime(text(entry, "start"), m_zone);
        session.end = readEventTime(text(entry, "end"), m_zone);
        session.room = text(entry, "room");
        session.track = text(entry, "track");
        session.url = address(entry, "url");
        session.slides = address(entry, "slides");
        session.video = address(entry, "video");
        session.code = address(entry, "code");
        session.notes = address(entry, "notes");
        session.subtitle = text(entry, "subtitle");
        session.type = text(entry, "type");
        session.language = text(entry, "language");
        session.abstract = text(entry, "abstract");
        session.missed = entry[QStringLiteral("missed")].toBool(false);
        session.watchLater = entry[QStringLiteral("watch_later")].toBool(false);
        session.favourite = entry[QStringLiteral("favourite")].toBool(false);
        session.rating = std::clamp(text(entry, "rating").toInt(), 0, 5);
        session.own = entry[QStringLiteral("own")].toBool(false);
        session.edited = entry[QStringLiteral("edited")].texts();
        session.replaces = entry[QStringLiteral("replaces")].texts();
        // Who names a session and says no more was there.
        session.attended = entry[QStringLiteral("attended")].toBool(!session.isMarked());
        m_recap.event.sessions.append(session);
    }

    void readPhoto(const Value &entry)
    {
        Photo photo;
        photo.file = entry.kind() == Value::Kind::Map ? text(entry, "file") : entry.text().trimmed();
        if (photo.file.isEmpty())
            return;
        photo.alt = text(entry, "alt");
        photo.caption = text(entry, "caption");
        photo.credit = text(entry, "credit");
        photo.creditUrl = address(entry, "credit_url");
        photo.licence = text(entry, "licence");
        const ReadMoment taken = readMoment(text(entry, "taken"));
        photo.taken = taken.moment;
        photo.offsetKnown = taken.offsetKnown;
        photo.session = text(entry, "session");
        photo.people = entry[QStringLiteral("people")].texts();
        m_recap.photos.append(photo);
    }

    const FrontMatter &m_head;
    Recap m_recap;
    QTimeZone m_zone;
    QSet<QString> m_sessionIds;
    QHash<QString, QString> m_speakerIds; // id or name -> id
};

} // namespace

Recap recapOf(const Post &post)
{
    return RecapReader(post.frontMatter()).run();
}

} // namespace lanyard
