// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_union.h"

#include "core/event/event_query.h"
#include "core/event/people.h"

#include <algorithm>

namespace lanyard {

namespace {

template<typename Text>
void fill(Text &empty, const Text &with)
{
    if (empty.isEmpty())
        empty = with;
}

class Union
{
public:
    explicit Union(Schedule first) : m_result(std::move(first))
    {
        for (qsizetype i = 0; i < m_result.event.sessions.size(); ++i)
            m_sessions.insert(m_ids.distinct(m_result.event.sessions[i].id), i);
        for (qsizetype i = 0; i < m_result.event.speakers.size(); ++i)
            m_speakers.insert(m_personIds.distinct(m_result.event.speakers[i].id), i);
    }

    void add(const Schedule &other)
    {
        Event &event = m_result.event;
        const bool another = !event.name.isEmpty() && !other.event.name.isEmpty() && folded(event.name) != folded(other.event.name);
        if (another && !m_several) // several meetups: each one's name is what tells its sessions apart
            nameTracks(event.sessions, event.name);
        m_several = m_several || another;
        fill(event.name, other.event.name);
        fill(event.url, other.event.url);
        fill(event.venue, other.event.venue);
        fill(event.city, other.event.city);
        fill(event.timeZone, other.event.timeZone);
        if (other.event.start.isValid() && (!event.start.isValid() || other.event.start < event.start))
            event.start = other.event.start;
        if (other.event.end.isValid() && (!event.end.isValid() || other.event.end > event.end))
            event.end = other.event.end;
        QHash<QString, QString> people;
        for (const Speaker &speaker : other.event.speakers)
            people.insert(speaker.id, take(speaker));
        QList<Session> sessions = other.event.sessions;
        if (m_several)
            nameTracks(sessions, other.event.name);
        for (Session &session : sessions) {
            for (QString &speaker : session.speakers)
                speaker = people.value(speaker, speaker);
            take(session);
        }
        m_result.notes += other.notes;
        m_result.unread += other.unread;
    }

    Schedule result()
    {
        std::stable_sort(m_result.event.sessions.begin(), m_result.event.sessions.end(), comesBefore);
        return m_result;
    }

private:
    static void nameTracks(QList<Session> &sessions, const QString &name)
    {
        for (Session &session : sessions) {
            if (session.track.isEmpty())
                session.track = name;
        }
    }

    QString take(const Speaker &speaker)
    {
        QList<Speaker> &all = m_result.event.speakers;
        const auto known = m_speakers.constFind(speaker.id);
        if (known != m_speakers.constEnd() && all[*known].name == speaker.name) {
            Speaker &same = all[*known];
            fill(same.affiliation, speaker.affiliation);
            fill(same.url, speaker.url);
            fill(same.biography, speaker.biography);
            fill(same.pronouns, speaker.pronouns);
            fill(same.avatar, speaker.avatar);
            fill(same.links, speaker.links);
            return same.id;
        }
        Speaker added = speaker;
        added.id = m_personIds.distinct(speaker.id);
        m_speakers.insert(added.id, all.size());
        all.append(added);
        return added.id;
    }

    void take(const Session &session)
    {
        QList<Session> &all = m_result.event.sessions;
        const auto known = m_sessions.constFind(session.id);
        if (known != m_sessions.constEnd() && all[*known].title == session.title && all[*known].start == session.start)
            return;
        Session added = session;
        added.id = m_ids.distinct(session.id);
        m_sessions.insert(added.id, all.size());
        all.append(added);
    }

    Schedule m_result;
    bool m_several = false; // events of different names
    DistinctIds m_ids;
    DistinctIds m_personIds;
    QHash<QString, qsizetype> m_sessions;
    QHash<QString, qsizetype> m_speakers;
};

} // namespace

Schedule joined(const QList<Schedule> &schedules)
{
    if (schedules.size() < 2)
        return schedules.value(0);
    Union all(schedules.first());
    for (qsizetype i = 1; i < schedules.size(); ++i)
        all.add(schedules[i]);
    Schedule schedule = all.result();
    // People alone need no zone.
    schedule.zoneMissing = std::any_of(schedules.cbegin(), schedules.cend(),
                                       [](const Schedule &each) { return each.zoneMissing && !each.event.sessions.isEmpty(); });
    return schedule;
}

} // namespace lanyard
