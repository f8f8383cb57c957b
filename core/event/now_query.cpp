// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/now_query.h"

#include <QTimeZone>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qint64 UnknownLength = 60 * 60;
constexpr qint64 JustOver = 15 * 60;
constexpr qint64 StillRunning = 30 * 60;

bool isIn(const Session &session, const QString &room)
{
    return room.isEmpty() || session.room.isEmpty() || session.room == room;
}

// Of two that are on: the one that is meant.
bool isRather(const Session &one, const Session &other)
{
    const bool mine = one.attended || one.favourite;
    const bool others = other.attended || other.favourite;
    if (mine != others)
        return mine;
    if (one.start != other.start)
        return one.start > other.start;
    return !one.room.isEmpty() && other.room.isEmpty();
}

// Of two that are to come.
bool comesRather(const Session &one, const Session &other)
{
    return one.start != other.start ? one.start < other.start : (one.attended || one.favourite) && !(other.attended || other.favourite);
}

} // namespace

QDateTime asEventTime(const Event &event, const QDateTime &moment)
{
    const QTimeZone zone = event.timeZone.isEmpty() ? QTimeZone() : QTimeZone(event.timeZone); // an empty name would be the computer's zone
    return zone.isValid() ? moment.toTimeZone(zone) : QDateTime(moment.date(), moment.time(), Qt::UTC);
}

QDateTime endOf(const Session &session, const Event &event)
{
    if (session.end.isValid() && session.end >= session.start)
        return session.end;
    QDateTime end = session.start.addSecs(UnknownLength);
    for (const Session &each : event.sessions) {
        if (each.room == session.room && each.start > session.start && each.start < end)
            end = each.start;
    }
    return end;
}

OnStage onStage(const Event &event, const QDateTime &moment, const QString &room)
{
    const QDateTime now = asEventTime(event, moment);
    const Session *on = nullptr;
    const Session *last = nullptr;
    const Session *next = nullptr;
    const Session *nextAnywhere = nullptr;
    bool anyTime = false;
    bool begun = false;
    QDateTime lastEnd;
    QStringList allOn;
    for (const Session &session : event.sessions) {
        if (!session.start.isValid())
            continue;
        anyTime = true;
        const bool here = isIn(session, room);
        if (session.start > now) {
            if (!nextAnywhere || comesRather(session, *nextAnywhere))
                nextAnywhere = &session;
            if (here && (!next || comesRather(session, *next)))
                next = &session;
            continue;
        }
        begun = true;
        // Where the end isn't known it takes a look at all others, which is for those alone that matter.
        const bool longOver = !session.end.isValid() && session.start.secsTo(now) > UnknownLength + JustOver;
        const QDateTime end = longOver ? session.start.addSecs(UnknownLength) : endOf(session, event);
        if (now < end) {
            allOn.append(session.id);
            if (here && (!on || isRather(session, *on)))
                on = &session;
        } else if (here && (!last || end > lastEnd || (end == lastEnd && isRather(session, *last)))) {
            last = &session;
            lastEnd = end;
        }
    }

    OnStage stage;
    if (!anyTime)
        return stage;
    const Session *coming = next ? next : nextAnywhere;
    stage.next = coming ? coming->id : QString();
    if (on) {
        stage.when = OnStage::When::On;
        stage.on = on->id;
        if (!next)
            stage.next.clear(); // what comes elsewhere is no news to somebody who sits here
    } else {
        stage.when = !begun                ? OnStage::When::Before
            : next                         ? OnStage::When::Between
            : coming || !allOn.isEmpty()   ? OnStage::When::RoomOver
                                           : OnStage::When::After;
        if (last && lastEnd.secsTo(now) <= JustOver)
            stage.last = last->id;
    }
    allOn.removeAll(stage.on);
    stage.alsoOn = allOn;
    return stage;
}

int runningSecond(const Session &session, const Event &event, const QDateTime &moment)
{
    if (!session.start.isValid())
        return -1;
    const QDateTime now = asEventTime(event, moment);
    if (now < session.start || now > endOf(session, event).addSecs(StillRunning))
        return -1;
    return int(session.start.secsTo(now));
}

QList<Session> sessionsOf(const Event &event, const QDate &day, const QString &room)
{
    QList<Session> result;
    for (const Session &session : event.sessions) {
        if (session.start.date() == day && isIn(session, room))
            result.append(session);
    }
    std::stable_sort(result.begin(), result.end(), comesBefore);
    return result;
}

} // namespace lanyard
