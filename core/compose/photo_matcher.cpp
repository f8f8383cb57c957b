// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/photo_matcher.h"

#include <QTimeZone>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qint64 Before = 5 * 60;
constexpr qint64 After = 10 * 60;
constexpr qint64 UnknownLength = 60 * 60; // of a session whose end the schedule doesn't tell

QTimeZone zoneOf(const Event &event)
{
    return event.timeZone.isEmpty() ? QTimeZone() : QTimeZone(event.timeZone); // it takes an empty name as the computer's own zone
}

// Seconds that the moment lies outside of the session; 0: inside.
qint64 distance(const QDateTime &taken, const Session &session)
{
    const QDateTime end = session.end.isValid() ? session.end : session.start.addSecs(UnknownLength);
    if (taken < session.start)
        return taken.secsTo(session.start);
    return taken <= end ? 0 : end.secsTo(taken);
}

QDateTime takenAt(const Photo &photo, const QTimeZone &zone)
{
    if (photo.offsetKnown && zone.isValid())
        return photo.taken;
    const QDate date = photo.taken.date();
    const QTime clock = photo.taken.time();
    return zone.isValid() ? QDateTime(date, clock, zone) : QDateTime(date, clock, Qt::UTC);
}

} // namespace

QDateTime takenAt(const Photo &photo, const Event &event)
{
    return takenAt(photo, zoneOf(event));
}

QList<Photo> matchedToSessions(QList<Photo> photos, const Event &event)
{
    const QTimeZone zone = zoneOf(event);
    QList<const Session *> attended;
    for (const Session &session : event.sessions) {
        if (session.attended && session.start.isValid())
            attended.append(&session);
    }
    std::stable_sort(attended.begin(), attended.end(), [](const Session *a, const Session *b) { return a->start < b->start; });

    for (Photo &photo : photos) {
        if (!photo.session.isEmpty() || !photo.taken.isValid())
            continue;
        const QDateTime taken = takenAt(photo, zone);
        qint64 nearest = -1;
        for (const Session *session : std::as_const(attended)) {
            const qint64 away = distance(taken, *session);
            if (away > (taken < session->start ? Before : After))
                continue;
            // Of two sessions that both hold the moment, the later one: the writer has moved on.
            if (nearest < 0 || away < nearest || (away == 0 && nearest == 0)) {
                nearest = away;
                photo.session = session->id;
            }
        }
    }
    return photos;
}

QList<Photo> inOrderTaken(QList<Photo> photos, const Event &event)
{
    const QTimeZone zone = zoneOf(event);
    std::stable_sort(photos.begin(), photos.end(), [&zone](const Photo &one, const Photo &other) {
        if (!one.taken.isValid() || !other.taken.isValid())
            return one.taken.isValid() && !other.taken.isValid();
        return takenAt(one, zone) < takenAt(other, zone);
    });
    return photos;
}

} // namespace lanyard
