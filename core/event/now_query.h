// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

namespace lanyard {

// What is on at a moment, as ids of sessions; each may be empty.
struct OnStage
{
    enum class When {
        Nothing,  // no session has a time
        Before,   // of the whole event
        On,       // `on` is said
        Between,  // `next` is said
        RoomOver, // nothing more comes in that room; `next` is elsewhere
        After,    // of the whole event
    };
    When when = When::Nothing;
    QString on;
    QString last;       // over for at most a quarter of an hour, with nothing on since
    QString next;       // in that room, where there is one
    QStringList alsoOn; // the others that are on, in any room

    bool operator==(const OnStage &) const = default;
};

// `room` empty: all of them. Then, and among several at a time in one room, what the writer marked comes first, else what began last.
// A session without a room counts for each room.
OnStage onStage(const Event &event, const QDateTime &now, const QString &room = {});

// A moment of this computer as the event's sessions count it: where the event's zone is not known, that is the clock on the wall.
QDateTime asEventTime(const Event &event, const QDateTime &moment);
// When the session ends; where that is not known, when the next begins in its room, and after an hour at the latest.
QDateTime endOf(const Session &session, const Event &event);
// Seconds into the session; -1: before it, or more than half an hour after its end.
int runningSecond(const Session &session, const Event &event, const QDateTime &now);
// Those of a day that a person in this room may mean, in order.
QList<Session> sessionsOf(const Event &event, const QDate &day, const QString &room = {});

} // namespace lanyard
