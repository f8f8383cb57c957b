// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/now_query.h"
#include "core/photo/photo.h"

#include <QObject>

#include <optional>

namespace lanyard {

class Clock;

// What now-mode knows: the recap's event, the room that was chosen, a talk that was picked by hand, and by the clock what is on.
class NowMode : public QObject
{
    Q_OBJECT

public:
    explicit NowMode(const Clock &clock, QObject *parent = nullptr);

    void setRecap(const QString &folder); // empty: none is open
    void setEvent(const Event &event);
    void setRoom(const QString &room); // empty: all; one that the event has not is as good as none
    void pick(const QString &sessionId); // empty: by the clock again
    void look(); // at the clock

    const QString &recap() const { return m_recap; }
    const Event &event() const { return m_event; }
    QString room() const { return m_room; }
    QString picked() const { return m_picked; }
    const OnStage &stage() const { return m_stage; }
    QDateTime now() const; // as the event's sessions count time
    // To which a note or a photo belongs now: picked by hand, else what is on, else what has just ended. nullptr: none.
    const Session *talk() const;
    int second() const; // of that talk's running time; -1: it doesn't run
    // To which a photo belongs: by the time when it was taken, else as talk() has it. Empty: none.
    QString talkOf(const Photo &photo) const;

signals:
    void changed();

private:
    const Clock &m_clock;
    QString m_recap;
    Event m_event;
    QString m_room;
    QString m_picked;
    QDateTime m_pickedAt;
    OnStage m_stage;
};

} // namespace lanyard
