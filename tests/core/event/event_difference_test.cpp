// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_difference.h"

#include <gtest/gtest.h>

#include <QTimeZone>

namespace lanyard::test {
namespace {

Session talk(const QString &id, const QString &title, int hour, const QStringList &speakers = {})
{
    Session session;
    session.id = id;
    session.title = title;
    session.room = QStringLiteral("K");
    session.start = QDateTime(QDate(2026, 5, 1), QTime(hour, 0), QTimeZone("Europe/Rome"));
    session.end = session.start.addSecs(1800);
    session.speakers = speakers;
    return session;
}

Speaker person(const QString &id, const QString &name)
{
    Speaker speaker;
    speaker.id = id;
    speaker.name = name;
    return speaker;
}

Event programme(const QList<Session> &sessions, const QList<Speaker> &speakers = {})
{
    Event event;
    event.name = QStringLiteral("Harbour Code");
    event.timeZone = "Europe/Rome";
    event.sessions = sessions;
    event.speakers = speakers;
    return event;
}

TEST(EventDifference, OfTheSameIsNothing)
{
    const Event event = programme({talk(QStringLiteral("1"), QStringLiteral("Knots"), 10), talk(QStringLiteral("2"), QStringLiteral("Sails"), 11)});
    EXPECT_TRUE(difference(event, event).isEmpty());
    EXPECT_EQ(difference(event, event).sessionIds.size(), 2);
}

TEST(EventDifference, TellsWhatChangedCameAndWent)
{
    const Event before = programme({talk(QStringLiteral("1"), QStringLiteral("Knots"), 10, {QStringLiteral("a")}), talk(QStringLiteral("2"), QStringLiteral("Sails"), 11)},
                                   {person(QStringLiteral("a"), QStringLiteral("Ada"))});
    Session moved = talk(QStringLiteral("1"), QStringLiteral("Knots and bends"), 14, {QStringLiteral("a"), QStringLiteral("b")});
    moved.room = QStringLiteral("Pier");
    moved.slides = QStringLiteral("https://slides.example/");
    Event after = programme({moved, talk(QStringLiteral("3"), QStringLiteral("Oars"), 16)}, {person(QStringLiteral("a"), QStringLiteral("Ada")), person(QStringLiteral("b"), QStringLiteral("Bo"))});
    after.city = QStringLiteral("Trieste");

    const EventDifference found = difference(before, after);
    EXPECT_EQ(found.event, QList<FieldChange>({{QStringLiteral("city"), QString(), QStringLiteral("Trieste")}}));
    ASSERT_EQ(found.sessions.size(), 3);
    const SessionChange &changed = found.sessions[0];
    EXPECT_EQ(changed.kind, SessionChange::Kind::Changed);
    EXPECT_EQ(changed.title, QStringLiteral("Knots and bends"));
    const QList<FieldChange> fields{{QStringLiteral("title"), QStringLiteral("Knots"), QStringLiteral("Knots and bends")},
                                    {QStringLiteral("speakers"), QStringLiteral("Ada"), QStringLiteral("Ada, Bo")},
                                    {QStringLiteral("start"), QStringLiteral("2026-05-01 10:00"), QStringLiteral("2026-05-01 14:00")},
                                    {QStringLiteral("end"), QStringLiteral("2026-05-01 10:30"), QStringLiteral("2026-05-01 14:30")},
                                    {QStringLiteral("room"), QStringLiteral("K"), QStringLiteral("Pier")},
                                    {QStringLiteral("slides"), QString(), QStringLiteral("https://slides.example/")}};
    EXPECT_EQ(changed.fields, fields);
    EXPECT_EQ(found.sessions[1].kind, SessionChange::Kind::Added);
    EXPECT_EQ(found.sessions[1].id, QStringLiteral("3"));
    EXPECT_EQ(found.sessions[2].kind, SessionChange::Kind::Dropped);
    EXPECT_EQ(found.sessions[2].title, QStringLiteral("Sails"));
    EXPECT_EQ(found.count(SessionChange::Kind::Changed), 1);
}

// Another export of the same programme: every id is a new one, and an old id is another talk's.
TEST(EventDifference, KnowsATalkByItsTitleWhenTheIdsAreNew)
{
    const Event before = programme({talk(QStringLiteral("1"), QStringLiteral("Knots"), 10), talk(QStringLiteral("2"), QStringLiteral("Sails"), 11),
                                    talk(QStringLiteral("3"), QStringLiteral("Break"), 12), talk(QStringLiteral("4"), QStringLiteral("Break"), 13)},
                                   {person(QStringLiteral("7"), QStringLiteral("Zoë"))});
    const Event after = programme({talk(QStringLiteral("2"), QStringLiteral("Knots"), 10), talk(QStringLiteral("1"), QStringLiteral("SAILS"), 11),
                                   talk(QStringLiteral("30"), QStringLiteral("Break"), 12), talk(QStringLiteral("40"), QStringLiteral("Break"), 13)},
                                  {person(QStringLiteral("z"), QStringLiteral("Zoe"))});
    const EventDifference found = difference(before, after);
    EXPECT_EQ(found.sessionIds.value(QStringLiteral("1")), QStringLiteral("2"));
    EXPECT_EQ(found.sessionIds.value(QStringLiteral("2")), QStringLiteral("1"));
    EXPECT_FALSE(found.sessionIds.contains(QStringLiteral("3"))) << "a title that two have tells nothing";
    EXPECT_EQ(found.speakerIds.value(QStringLiteral("7")), QStringLiteral("z"));
}

TEST(EventDifference, ATalkThatWasRenamedKeepsItsId)
{
    const Event before = programme({talk(QStringLiteral("1"), QStringLiteral("Knots"), 10)});
    Session other = talk(QStringLiteral("1"), QStringLiteral("To be announced"), 17);
    other.room = QStringLiteral("Pier");
    EXPECT_EQ(difference(before, programme({other})).sessionIds.value(QStringLiteral("1")), QStringLiteral("1"));
}

TEST(EventDifference, WhatAHandChangedIsNone)
{
    Session knots = talk(QStringLiteral("1"), QStringLiteral("My knots"), 10, {QStringLiteral("a")});
    knots.edited = {QStringLiteral("title")};
    Speaker ada = person(QStringLiteral("a"), QStringLiteral("Ada Wren-Vidmar"));
    ada.edited = {QStringLiteral("name")};
    Event before = programme({knots}, {ada});
    Event after = programme({talk(QStringLiteral("1"), QStringLiteral("Knots"), 10, {QStringLiteral("a")})}, {person(QStringLiteral("a"), QStringLiteral("Ada Wren"))});
    EXPECT_TRUE(difference(before, after).isEmpty());

    // Numbered anew she is known by the name that the schedule had.
    before.speakers[0].aliases = {QStringLiteral("Ada Wren")};
    after.speakers[0].id = QStringLiteral("x9");
    after.sessions[0].speakers = {QStringLiteral("x9")};
    EXPECT_TRUE(difference(before, after).isEmpty());
    EXPECT_EQ(difference(before, after).speakerIds.value(QStringLiteral("a")), QStringLiteral("x9"));
}

TEST(EventDifference, PeopleThatAreOneAreNone)
{
    Speaker tomas = person(QStringLiteral("a"), QStringLiteral("Tomás"));
    tomas.aliases = {QStringLiteral("Tomas")};
    tomas.replaces = {QStringLiteral("b")};
    const Event before = programme({talk(QStringLiteral("1"), QStringLiteral("Knots"), 10, {QStringLiteral("a")})}, {tomas});
    const Event after = programme({talk(QStringLiteral("1"), QStringLiteral("Knots"), 10, {QStringLiteral("a"), QStringLiteral("b")})},
                                  {person(QStringLiteral("a"), QStringLiteral("Tomás")), person(QStringLiteral("b"), QStringLiteral("Tomas"))});
    EXPECT_TRUE(difference(before, after).isEmpty());
}

} // namespace
} // namespace lanyard::test
