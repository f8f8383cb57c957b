// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_difference.h"

#include "core/event/event_query.h"
#include "core/event/name_likeness.h"

#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

QString titleKey(const Session &session)
{
    return folded(session.title).simplified();
}

// Of a key that only one has, which; of others nothing.
template<typename Item, typename Key>
QHash<QString, const Item *> onlyOnes(const QList<Item> &items, Key key)
{
    QHash<QString, const Item *> result;
    QSet<QString> twice;
    for (const Item &item : items) {
        const QString name = key(item);
        if (result.contains(name))
            twice.insert(name);
        result.insert(name, &item);
    }
    for (const QString &name : std::as_const(twice))
        result.remove(name);
    result.remove({});
    return result;
}

QHash<QString, QString> matchedSpeakers(const Event &before, const Event &after)
{
    const auto byName = [](const Speaker &speaker) { return nameKey(speaker.name); };
    const auto olds = onlyOnes(before.speakers, byName);
    const auto news = onlyOnes(after.speakers, byName);
    QHash<QString, QString> ids;
    QSet<QString> taken;
    const auto pair = [&](const Speaker &speaker, const QString &id) {
        ids.insert(speaker.id, id);
        taken.insert(id);
    };
    for (const Speaker &speaker : before.speakers) {
        const Speaker *same = after.speaker(speaker.id);
        if (same && byName(*same) == byName(speaker))
            pair(speaker, same->id);
        else if (olds.contains(byName(speaker)) && news.contains(byName(speaker)))
            pair(speaker, news.value(byName(speaker))->id);
    }
    for (const Speaker &speaker : before.speakers) {
        if (ids.contains(speaker.id))
            continue;
        for (const QString &alias : speaker.aliases) {
            const Speaker *same = news.value(nameKey(alias));
            if (same && !taken.contains(same->id) && !ids.contains(speaker.id))
                pair(speaker, same->id);
        }
        if (!ids.contains(speaker.id) && after.speaker(speaker.id))
            pair(speaker, speaker.id); // a name that was put right
    }
    return ids;
}

// Who is who in both, and what to call them: a name that the writer chose is none that the newer schedule changes.
class People
{
public:
    People(const Event &before, const Event &after) : m_before(before), m_after(after), m_ids(matchedSpeakers(before, after))
    {
        for (const Speaker &speaker : before.speakers) {
            if (speaker.edited.contains(QLatin1String("name")))
                m_called.insert(m_ids.value(speaker.id), speaker.name);
            for (const QString &replaced : speaker.replaces)
                m_called.insert(replaced, speaker.name);
        }
    }

    QHash<QString, QString> ids() const { return m_ids; }
    QStringList before(const Session &session) const { return names(session, m_before, {}); }
    QStringList after(const Session &session) const { return names(session, m_after, m_called); }

private:
    static QStringList names(const Session &session, const Event &event, const QHash<QString, QString> &called)
    {
        QStringList result;
        for (const QString &id : session.speakers) {
            const Speaker *speaker = event.speaker(id);
            result.append(called.value(id, speaker ? speaker->name : id));
        }
        result.removeDuplicates();
        return result;
    }

    const Event &m_before;
    const Event &m_after;
    QHash<QString, QString> m_ids;
    QHash<QString, QString> m_called; // id after -> the writer's name for them
};

class Matcher
{
public:
    Matcher(const Event &before, const Event &after, const People &people) : m_before(before), m_after(after), m_people(people) {}

    QHash<QString, QString> sessions()
    {
        QHash<QString, const Session *> byId;
        for (const Session &session : m_after.sessions)
            byId.insert(session.id, &session);
        pair([&](const Session &session) {
            const Session *same = byId.value(session.id);
            return same && areKin(session, *same) ? same : nullptr;
        });
        const auto olds = onlyOnes(m_before.sessions, titleKey);
        const auto news = onlyOnes(m_after.sessions, titleKey);
        pair([&](const Session &session) { return olds.contains(titleKey(session)) ? news.value(titleKey(session)) : nullptr; });
        pair([&](const Session &session) { return byId.value(session.id); });
        return m_ids;
    }

private:
    template<typename Find>
    void pair(Find find)
    {
        for (const Session &session : m_before.sessions) {
            if (m_ids.contains(session.id))
                continue;
            const Session *same = find(session);
            if (!same || m_taken.contains(same->id))
                continue;
            m_ids.insert(session.id, same->id);
            m_taken.insert(same->id);
        }
    }

    bool areKin(const Session &one, const Session &other) const
    {
        if (titleKey(one) == titleKey(other) || (one.start.isValid() && one.start == other.start && one.room == other.room))
            return true;
        const QStringList people = m_people.after(other);
        const QStringList olds = m_people.before(one);
        return std::any_of(olds.begin(), olds.end(), [&people](const QString &name) { return people.contains(name); });
    }

    const Event &m_before;
    const Event &m_after;
    const People &m_people;
    QHash<QString, QString> m_ids;
    QSet<QString> m_taken;
};

class Fields
{
public:
    explicit Fields(const QStringList &edited = {}) : m_edited(edited) {}

    void add(const char *field, const QString &before, const QString &after)
    {
        if (before != after && !m_edited.contains(QLatin1String(field)))
            m_changes.append({QLatin1String(field), before, after});
    }
    void add(const char *field, const QDateTime &before, const QDateTime &after)
    {
        const auto written = [](const QDateTime &time) { return time.toString(QStringLiteral("yyyy-MM-dd HH:mm")); };
        if (before != after || before.isValid() != after.isValid())
            add(field, written(before), written(after));
    }
    QList<FieldChange> changes() const { return m_changes; }

private:
    const QStringList m_edited; // by the writer's hand, so no schedule changes them
    QList<FieldChange> m_changes;
};

QList<FieldChange> changes(const Session &before, const Session &after, const People &people)
{
    Fields fields(before.edited);
    fields.add("title", before.title, after.title);
    fields.add("subtitle", before.subtitle, after.subtitle);
    fields.add("speakers", people.before(before).join(QStringLiteral(", ")), people.after(after).join(QStringLiteral(", ")));
    fields.add("start", before.start, after.start);
    fields.add("end", before.end, after.end);
    fields.add("room", before.room, after.room);
    fields.add("track", before.track, after.track);
    fields.add("type", before.type, after.type);
    fields.add("language", before.language, after.language);
    fields.add("abstract", before.abstract, after.abstract);
    fields.add("url", before.url, after.url);
    fields.add("slides", before.slides, after.slides);
    fields.add("video", before.video, after.video);
    fields.add("code", before.code, after.code);
    fields.add("notes", before.notes, after.notes);
    QStringList linksBefore, linksAfter;
    for (const WebLink &link : before.links)
        linksBefore.append(link.url);
    for (const WebLink &link : after.links)
        linksAfter.append(link.url);
    fields.add("links", linksBefore.join(u' '), linksAfter.join(u' '));
    return fields.changes();
}

QList<FieldChange> changes(const Event &before, const Event &after)
{
    Fields fields;
    fields.add("name", before.name, after.name);
    fields.add("url", before.url, after.url);
    fields.add("venue", before.venue, after.venue);
    fields.add("city", before.city, after.city);
    fields.add("start", before.start.toString(Qt::ISODate), after.start.toString(Qt::ISODate));
    fields.add("end", before.end.toString(Qt::ISODate), after.end.toString(Qt::ISODate));
    fields.add("timezone", QString::fromUtf8(before.timeZone), QString::fromUtf8(after.timeZone));
    return fields.changes();
}

} // namespace

qsizetype EventDifference::count(SessionChange::Kind kind) const
{
    return std::count_if(sessions.begin(), sessions.end(), [kind](const SessionChange &change) { return change.kind == kind; });
}

EventDifference difference(const Event &before, const Event &after)
{
    EventDifference result;
    result.event = changes(before, after);
    const People people(before, after);
    result.sessionIds = Matcher(before, after, people).sessions();
    result.speakerIds = people.ids();
    QHash<QString, const Session *> olds;
    for (const Session &session : before.sessions) {
        if (result.sessionIds.contains(session.id))
            olds.insert(result.sessionIds.value(session.id), &session);
    }
    for (const Session &session : after.sessions) {
        const Session *old = olds.value(session.id);
        if (!old) {
            result.sessions.append({SessionChange::Kind::Added, session.id, session.title, {}});
            continue;
        }
        const QList<FieldChange> fields = changes(*old, session, people);
        if (!fields.isEmpty())
            result.sessions.append({SessionChange::Kind::Changed, session.id, session.title, fields});
    }
    for (const Session &session : before.sessions) {
        if (!result.sessionIds.contains(session.id))
            result.sessions.append({SessionChange::Kind::Dropped, session.id, session.title, {}});
    }
    return result;
}

} // namespace lanyard
