// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/photo/photo.h"

#include <QTimeZone>

namespace lanyard::test {

// A small invented conference that the tests of compose share.
inline Event madeEvent()
{
    const QTimeZone rome("Europe/Rome");
    const auto at = [&rome](int day, int hour, int minute) { return QDateTime(QDate(2026, 3, day), QTime(hour, minute), rome); };
    Event event;
    event.name = QStringLiteral("Harbour Code 2026");
    event.url = QStringLiteral("https://harbour.example/");
    event.venue = QStringLiteral("Old Customs House");
    event.city = QStringLiteral("Trieste");
    event.start = QDate(2026, 3, 28);
    event.end = QDate(2026, 3, 29);
    event.timeZone = "Europe/Rome";
    event.speakers = {
        {QStringLiteral("11"), QStringLiteral("Ada Vidmar"), QStringLiteral("Boats & Co"), QStringLiteral("https://ada.example/"), {}, {}},
        {QStringLiteral("12"), QStringLiteral("Bo Ng"), {}, {}, {}, {}},
        {QStringLiteral("13"), QStringLiteral("Nobody Heard"), {}, {}, {}, {}},
    };
    Session knots;
    knots.id = QStringLiteral("k-1");
    knots.title = QStringLiteral("Knots | in C# {{ pipelines }}");
    knots.subtitle = QStringLiteral("A *gentle* start");
    knots.track = QStringLiteral("Tools: old");
    knots.room = QStringLiteral("Pier 1");
    knots.url = QStringLiteral("https://harbour.example/talk/knots_(1)");
    knots.slides = QStringLiteral("https://harbour.example/knots.pdf");
    knots.video = QStringLiteral("https://video.example/knots.webm");
    knots.start = at(28, 10, 0);
    knots.end = at(28, 10, 45);
    knots.speakers = {QStringLiteral("11"), QStringLiteral("12")};
    knots.attended = true;
    Session sails;
    sails.id = QStringLiteral("7");
    sails.title = QStringLiteral("Sails");
    sails.start = at(29, 11, 0);
    sails.end = at(29, 12, 0);
    sails.attended = true;
    Session missed;
    missed.id = QStringLiteral("8");
    missed.title = QStringLiteral("Missed");
    missed.start = at(28, 12, 0);
    missed.end = at(28, 13, 0);
    missed.speakers = {QStringLiteral("13")};
    event.sessions = {sails, missed, knots}; // a list out of order
    return event;
}

inline Photo madePhoto(const QString &file, const QString &session = {})
{
    Photo photo;
    photo.file = QStringLiteral("photos/") + file;
    photo.session = session;
    return photo;
}

} // namespace lanyard::test
