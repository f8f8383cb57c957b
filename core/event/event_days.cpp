// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_days.h"

#include <algorithm>

namespace lanyard {

namespace {

const QTime EarlyMorning(4, 0);

} // namespace

void putInOrder(Event &event)
{
    std::stable_sort(event.sessions.begin(), event.sessions.end(), comesBefore);
    QDate first;
    QDate last;
    for (const Session &session : event.sessions) {
        if (!session.start.isValid())
            continue;
        // Midnight itself is a whole day's beginning.
        const QTime clock = session.start.time();
        const bool night = clock < EarlyMorning && clock != QTime(0, 0);
        const QDate day = session.start.date().addDays(night ? -1 : 0);
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
        // A whole day's end is the midnight behind its last day.
        if (clock == QTime(0, 0) && session.end.isValid() && session.end.time() == QTime(0, 0))
            last = std::max(last, session.end.date().addDays(-1));
    }
    if (!event.start.isValid())
        event.start = first;
    if (!event.end.isValid())
        event.end = last;
}

QTimeZone settleZone(Schedule &schedule, const QTimeZone &ofTheFile, const ScheduleOptions &options)
{
    QTimeZone zone = ofTheFile;
    if (!zone.isValid() && !options.timeZone.isEmpty())
        zone = QTimeZone(options.timeZone);
    schedule.zoneMissing = !zone.isValid();
    schedule.event.timeZone = zone.isValid() ? zone.id() : QByteArray();
    return zone;
}

Error tooManySessions()
{
    return {"schedule.too-many", QT_TRANSLATE_NOOP("Error", "This file has more than %1 sessions; the rest was left out."),
            {QString::number(mostSessions)}};
}

} // namespace lanyard
