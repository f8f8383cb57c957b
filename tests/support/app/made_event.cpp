// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/made_event.h"

#include <QTimeZone>

namespace lanyard::test {
namespace {

Session session(const QString &id, const QString &title, const QString &room, const QDateTime &start, const QStringList &speakers)
{
    Session made;
    made.id = id;
    made.title = title;
    made.room = room;
    made.start = start;
    made.end = start.isValid() ? start.addSecs(45 * 60) : QDateTime();
    made.speakers = speakers;
    return made;
}

Speaker speaker(const QString &id, const QString &name, const QString &affiliation)
{
    Speaker made;
    made.id = id;
    made.name = name;
    made.affiliation = affiliation;
    return made;
}

QDateTime at(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 5, day), QTime(hour, minute), QTimeZone("Europe/Prague"));
}

} // namespace

Event madeEvent()
{
    Event event;
    event.name = QStringLiteral("Quiet Computing Days");
    event.city = QStringLiteral("Brno");
    event.timeZone = "Europe/Prague";
    event.start = QDate(2026, 5, 9);
    event.end = QDate(2026, 5, 10);
    event.speakers = {speaker(QStringLiteral("p1"), QStringLiteral("Ada Wren"), QStringLiteral("Harbour Library")),
                      speaker(QStringLiteral("p2"), QStringLiteral("Žofie Nováková"), QString()),
                      speaker(QStringLiteral("p3"), QStringLiteral("Tomás Olmo"), QStringLiteral("Olmo & Sons")),
                      speaker(QStringLiteral("p4"), QStringLiteral("Bea Lindqvist"), QStringLiteral("City of Lund"))};
    event.sessions = {
        session(QStringLiteral("s1"), QStringLiteral("Keynote: machines that leave us alone"), QStringLiteral("Great Hall"), at(9, 10, 0),
                {QStringLiteral("p1")}),
        session(QStringLiteral("s2"), QStringLiteral("A text editor for one"), QStringLiteral("Attic"), at(9, 11, 0),
                {QStringLiteral("p2"), QStringLiteral("p3")}),
        session(QStringLiteral("s3"), QStringLiteral("Maps without a network"), QStringLiteral("Great Hall"), at(9, 14, 30),
                {QStringLiteral("p4")}),
        session(QStringLiteral("s4"), QStringLiteral("Repair café: bring your laptop"), QStringLiteral("Attic"), at(10, 9, 30),
                {QStringLiteral("p3")}),
        session(QStringLiteral("s5"), QStringLiteral("Hallway conversations"), QString(), QDateTime(), {}),
    };
    event.sessions[1].abstract = QStringLiteral("Why a small tool that knows its writer is worth more than a large one.");
    return event;
}

Event bigEvent(int talks)
{
    Event event;
    const QString abstract = QStringLiteral("The naïve approach to résumés of talks, told in some detail. ").repeated(25);
    for (int number = 0; number < talks; ++number) {
        const QString person = QStringLiteral("p%1").arg(number / 2);
        if (number % 2 == 0)
            event.speakers.append(speaker(person, QStringLiteral("Speaker %1").arg(number / 2), QString()));
        event.sessions.append(session(QStringLiteral("s%1").arg(number), QStringLiteral("Talk number %1").arg(number),
                                      QStringLiteral("Room %1").arg(number % 30), at(9 + number % 2, 9 + number % 9, 0), {person}));
        event.sessions.last().abstract = abstract;
    }
    return event;
}

} // namespace lanyard::test
