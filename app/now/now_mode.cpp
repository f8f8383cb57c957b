// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/now_mode.h"

#include "core/base/clock.h"
#include "core/compose/photo_matcher.h"
#include "core/event/event_query.h"

namespace lanyard {

NowMode::NowMode(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void NowMode::setRecap(const QString &folder)
{
    if (folder == m_recap)
        return;
    m_recap = folder;
    m_picked.clear();
    look();
}

void NowMode::setEvent(const Event &event)
{
    m_event = event;
    if (!m_event.session(m_picked))
        m_picked.clear();
    look();
}

void NowMode::setRoom(const QString &room)
{
    m_room = rooms(m_event).contains(room) ? room : QString();
    look();
}

void NowMode::pick(const QString &sessionId)
{
    m_picked = m_event.session(sessionId) ? sessionId : QString();
    m_pickedAt = now();
    look();
}

void NowMode::look()
{
    m_stage = onStage(m_event, m_clock.now(), m_room);
    emit changed();
}

QDateTime NowMode::now() const
{
    return asEventTime(m_event, m_clock.now());
}

const Session *NowMode::talk() const
{
    if (m_recap.isEmpty())
        return nullptr;
    const QString id = !m_picked.isEmpty() ? m_picked : !m_stage.on.isEmpty() ? m_stage.on : m_stage.last;
    return m_event.session(id);
}

int NowMode::second() const
{
    const Session *session = talk();
    return session ? runningSecond(*session, m_event, m_clock.now()) : -1;
}

QString NowMode::talkOf(const Photo &photo) const
{
    if (!photo.taken.isValid()) {
        const Session *session = talk();
        return session ? session->id : QString();
    }
    const QDateTime taken = takenAt(photo, m_event);
    if (!m_picked.isEmpty() && taken >= m_pickedAt)
        return m_picked;
    // Where the writer is known to have been; else the room's talk; else what had just ended or was about to begin.
    const OnStage anywhere = onStage(m_event, taken);
    if (const Session *on = m_event.session(anywhere.on); on && on->attended)
        return on->id;
    const OnStage here = onStage(m_event, taken, m_room);
    if (!here.on.isEmpty())
        return here.on;
    const QString near = matchedToSessions({photo}, m_event).first().session;
    return near.isEmpty() ? here.last : near;
}

} // namespace lanyard
