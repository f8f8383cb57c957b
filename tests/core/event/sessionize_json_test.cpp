// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_reader.h"
#include "tests/support/core/places.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

class SessionizeAll : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto read = readSchedule(contents(sourcePath(QStringLiteral("tests/data/event/json/sessionize-all.json"))), {"Europe/Rome"});
        ASSERT_TRUE(read) << read.error().english().toStdString();
        schedule = *read;
        ASSERT_EQ(schedule.event.sessions.size(), 4) << "without the one that was declined";
    }
    Schedule schedule;
};

TEST_F(SessionizeAll, ReadsEveryPartOfASession)
{
    const Session &knots = schedule.event.sessions.first();
    EXPECT_EQ(knots.id, QStringLiteral("101"));
    EXPECT_EQ(knots.title, QStringLiteral("Knots in pipelines"));
    EXPECT_EQ(knots.abstract, QStringLiteral("Ropes.\n\nAnd what they hold."));
    EXPECT_EQ(knots.track, QStringLiteral("Rigging, Hull"));
    EXPECT_EQ(knots.type, QStringLiteral("Talk (45 min)"));
    EXPECT_EQ(knots.language, QStringLiteral("Italian"));
    EXPECT_EQ(knots.room, QStringLiteral("Pier 1"));
    EXPECT_EQ(knots.start, QDateTime(QDate(2026, 6, 5), QTime(10, 0), QTimeZone("Europe/Rome")));
    EXPECT_EQ(knots.end.time(), QTime(10, 45));
    EXPECT_EQ(knots.slides, QStringLiteral("https://speakerdeck.com/ada/knots"));
    EXPECT_EQ(knots.video, QStringLiteral("https://youtu.be/abcdef123"));
    EXPECT_EQ(knots.code, QStringLiteral("https://github.com/harbour/knots"));
    EXPECT_TRUE(knots.links.isEmpty()) << "the meeting was for the day only";
    EXPECT_EQ(schedule.event.start, QDate(2026, 6, 5));
    EXPECT_TRUE(schedule.event.name.isEmpty());
}

TEST_F(SessionizeAll, ReadsServiceAndPlenumSessionsAndThoseWithoutATime)
{
    const auto &sessions = schedule.event.sessions;
    EXPECT_EQ(sessions[1].type, QStringLiteral("Service session"));
    EXPECT_EQ(sessions[1].room, QStringLiteral("Deck"));
    EXPECT_EQ(sessions[2].id, QStringLiteral("102"));
    EXPECT_FALSE(sessions[2].start.isValid());
    EXPECT_TRUE(sessions[2].speakers.isEmpty());
    EXPECT_EQ(sessions[3].type, QStringLiteral("Plenum session"));
}

TEST_F(SessionizeAll, ReadsPeople)
{
    const auto &people = schedule.event.speakers;
    ASSERT_EQ(people.size(), 3);
    EXPECT_EQ(people[0].name, QStringLiteral("Ada Vidmar"));
    EXPECT_EQ(people[0].affiliation, QStringLiteral("Rigger at Harbour Ltd"));
    EXPECT_EQ(people[0].pronouns, QStringLiteral("she/her"));
    EXPECT_EQ(people[0].url, QStringLiteral("https://ada.example/blog"));
    EXPECT_EQ(people[0].biography, QStringLiteral("Builds boats."));
    EXPECT_EQ(people[0].links.size(), 2);
    EXPECT_TRUE(people[0].avatar.isEmpty());
    EXPECT_EQ(people[1].name, QStringLiteral("Bo"));
    EXPECT_EQ(people[1].affiliation, QStringLiteral("Ng Ropes"));
    EXPECT_EQ(people[2].name, QStringLiteral("Cy Ng")) << "has no session, but is of the event";
}

TEST_F(SessionizeAll, TellsWhatItCouldNotRead)
{
    QList<QByteArray> codes;
    for (const Error &note : schedule.notes)
        codes.append(note.code);
    EXPECT_EQ(codes, QList<QByteArray>({"schedule.time", "schedule.people-elsewhere", "schedule.not-accepted"}));
}

struct View
{
    const char *what;
    const char *json;
};

void PrintTo(const View &view, std::ostream *out)
{
    *out << view.what;
}

class SessionizeViews : public testing::TestWithParam<View>
{
};

TEST_P(SessionizeViews, HoldOneSessionAndItsPerson)
{
    const auto schedule = readSchedule(QByteArray(GetParam().json));
    ASSERT_TRUE(schedule) << schedule.error().english().toStdString();
    ASSERT_EQ(schedule->event.sessions.size(), 1);
    const Session &session = schedule->event.sessions.first();
    EXPECT_EQ(session.id, QStringLiteral("1"));
    EXPECT_EQ(session.title, QStringLiteral("Knots"));
    EXPECT_EQ(session.room, QStringLiteral("Pier"));
    EXPECT_EQ(session.start, QDateTime(QDate(2026, 6, 5), QTime(10, 0), Qt::UTC)) << "the clock's time, held as UTC";
    EXPECT_TRUE(schedule->zoneMissing);
    ASSERT_EQ(schedule->event.speakers.size(), 1);
    EXPECT_EQ(schedule->event.speakersOf(session).value(0).name, QStringLiteral("Ada"));
    EXPECT_TRUE(schedule->notes.isEmpty());
}

const char *const session = R"({"id":"1","title":"Knots","startsAt":"2026-06-05T10:00:00","endsAt":"2026-06-05T10:45:00","isServiceSession":false,"speakers":[{"id":"a","name":"Ada"}],"categories":[],"roomId":7,"room":"Pier"})";

INSTANTIATE_TEST_SUITE_P(
    Shapes, SessionizeViews,
    testing::Values(
        View{"GridSmart, which says everything twice",
             R"([{"date":"2026-06-05T00:00:00","isDefault":true,"rooms":[{"id":7,"name":"Pier","sessions":[{"id":"1","title":"Knots","startsAt":"2026-06-05T10:00:00","isServiceSession":false,"speakers":[{"id":"a","name":"Ada"}],"roomId":7,"room":"Pier"}],"hasOnlyPlenumSessions":false}],"timeSlots":[{"slotStart":"10:00:00","rooms":[{"id":7,"name":"Pier","session":{"id":"1","title":"Knots","startsAt":"2026-06-05T10:00:00","isServiceSession":false,"speakers":[{"id":"a","name":"Ada"}],"roomId":7,"room":"Pier"},"index":0}]}]}])"},
        View{"GridSmart with the room only around the session",
             R"([{"date":"2026-06-05T00:00:00","rooms":[{"id":7,"name":"Pier","sessions":[{"id":"1","title":"Knots","startsAt":"2026-06-05T10:00:00","endsAt":null,"isPlenumSession":false,"speakers":[{"id":"a","name":"Ada"}],"roomId":null,"room":null}]}]}])"},
        View{"GridSmart with time slots alone",
             R"([{"date":"2026-06-05T00:00:00","timeSlots":[{"slotStart":"10:00:00","rooms":[{"id":7,"name":"Pier","session":{"id":"1","title":"Knots","startsAt":"2026-06-05T10:00:00","isServiceSession":false,"speakers":[{"id":"a","name":"Ada"}]}}]}]}])"},
        View{"a plenum session in every room",
             R"([{"date":"2026-06-05T00:00:00","rooms":[{"id":7,"name":"Pier","sessions":[{"id":"1","title":"Knots","startsAt":"2026-06-05T10:00:00","isPlenumSession":true,"speakers":[{"id":"a","name":"Ada"}],"room":"Pier"}]},{"id":8,"name":"Deck","sessions":[{"id":"1","title":"Knots","startsAt":"2026-06-05T10:00:00","isPlenumSession":true,"speakers":[{"id":"a","name":"Ada"}],"room":"Deck"}]}]}])"},
        View{"Sessions in two groups",
             R"([{"groupId":1,"groupName":"A","sessions":[{"id":"1","title":"Knots","startsAt":"2026-06-05T10:00:00","isServiceSession":false,"speakers":[{"id":"a","name":"Ada"}],"room":"Pier"}]},{"groupId":2,"groupName":"B","sessions":[{"id":"1","title":"Knots","startsAt":"2026-06-05T10:00:00","isServiceSession":false,"speakers":[{"id":"a","name":"Ada"}],"room":"Pier"}]}])"},
        View{"a bare list", R"([{"id":1,"title":"Knots","startsAt":"2026-06-05T10:00:00","speakers":["Ada"],"room":"Pier"}])"},
        View{"wrapped by a tool, with other capitals",
             R"({"data":{"Sessions":[{"Id":"1","Title":"Knots","StartsAt":"2026-06-05T10:00:00","Speakers":["a"],"RoomID":7}],"Speakers":[{"Id":"a","FullName":"Ada","TagLine":""}],"Rooms":[{"Id":7,"Name":"Pier"}]}})"},
        View{"times in UTC", R"([{"groupName":"All","sessions":[{"id":"1","title":"Knots","startsAt":"2026-06-05T10:00:00Z","isServiceSession":false,"speakers":[{"id":"a","name":"Ada"}],"room":"Pier"}]}])"}));

TEST(SessionizeFiles, OfSessionsAndOfSpeakersAreOneEvent)
{
    const ScheduleFile sessions{QStringLiteral("sessions.json"), "[{\"groupName\":\"All\",\"sessions\":[" + QByteArray(session) + "]}]"};
    const ScheduleFile speakers{QStringLiteral("speakers.json"),
                                R"([{"id":"a","firstName":"Ada","lastName":"","fullName":"Ada","bio":"Builds boats.","tagLine":"Rigger","sessions":[{"id":1,"name":"Knots"}],"links":[]}])"};
    for (const QList<ScheduleFile> &files : {QList{sessions, speakers}, QList{speakers, sessions}}) {
        const auto schedule = readSchedule(files);
        ASSERT_TRUE(schedule);
        ASSERT_EQ(schedule->event.sessions.size(), 1);
        ASSERT_EQ(schedule->event.speakers.size(), 1);
        EXPECT_EQ(schedule->event.speakersOf(schedule->event.sessions[0]).value(0).biography, QStringLiteral("Builds boats."));
        EXPECT_TRUE(schedule->notes.isEmpty());
    }
    const auto alone = readSchedule({speakers});
    ASSERT_TRUE(alone);
    EXPECT_TRUE(alone->event.sessions.isEmpty());
    EXPECT_EQ(alone->event.speakers.size(), 1);
    EXPECT_EQ(alone->notes.value(0).code, "schedule.people-only");
    EXPECT_FALSE(alone->zoneMissing); // nothing in there has a time
}

TEST(SessionizeFiles, WithWrongTypesGiveWhatCanBeRead)
{
    const auto schedule = readSchedule(R"({"sessions":[{"id":{},"title":7,"startsAt":[],"isServiceSession":"yes","speakers":"Ada","categoryItems":{"a":1},"questionAnswers":[1,"x",[]],"roomId":{}},17,null,[]],
        "speakers":[{"fullName":[],"tagLine":1},{"fullName":"Bo","bio":3,"links":["https://bo.example",7,{"url":9}]}],"rooms":"none","categories":[[]],"questions":{}})");
    ASSERT_TRUE(schedule);
    ASSERT_EQ(schedule->event.sessions.size(), 1);
    EXPECT_EQ(schedule->event.sessions[0].title, QStringLiteral("7"));
    ASSERT_EQ(schedule->event.speakers.size(), 1);
    EXPECT_EQ(schedule->event.speakers[0].links.size(), 1);
}

TEST(SessionizePage, ThatWasSavedGivesItsSessions)
{
    const QByteArray card = R"x(<div data-sessionid="7" class="sz-session sz-session--plenum"><div class="sz-session__room">Hall</div>
        <div class="sz-session__time" data-sztz="TimeWithDuration|en-US|2026-06-06T01:00:00.0000000Z|2026-06-06T01:45:00.0000000Z">6:00 pm → 45 min</div>
        <h3 class="sz-session__title"><a href="#" onclick="x()">Knots &amp; sails</a></h3>
        <ul class="sz-session__speakers"><li data-speakerid="a-1"><a href="#">Ada Test</a></li><li data-speakerid="b-2">Bo Probe</li></ul></div>)x";
    const QByteArray page = "<!doctype html><html><head><title>Tools 2026</title></head><body><div id='sessionize'>" + card + card
        + R"x(<div data-sessionid="8" class="sz-session sz-session--service"><h3 class="sz-session__title">Lunch</h3></div></div></body></html>)x";
    const auto schedule = readSchedule(page);
    ASSERT_TRUE(schedule) << schedule.error().english().toStdString();
    EXPECT_EQ(schedule->event.name, QStringLiteral("Tools 2026"));
    ASSERT_EQ(schedule->event.sessions.size(), 2) << "each once";
    const Session &knots = schedule->event.sessions.first();
    EXPECT_EQ(knots.id + u'|' + knots.title + u'|' + knots.room, QStringLiteral("7|Knots & sails|Hall"));
    EXPECT_EQ(knots.start, QDateTime(QDate(2026, 6, 5), QTime(18, 0), Qt::UTC)) << "the clock of the place, as long as nobody said its zone";
    EXPECT_EQ(knots.start.secsTo(knots.end), 45 * 60);
    EXPECT_EQ(knots.speakers, QStringList({QStringLiteral("a-1"), QStringLiteral("b-2")}));
    const auto zoned = readSchedule(page, {"America/Los_Angeles"});
    EXPECT_EQ(zoned->event.sessions.first().start, QDateTime(QDate(2026, 6, 6), QTime(1, 0), Qt::UTC));
    for (const char *piece : {"<b>", "<div class=\"sz-session ", "<li data-speakerid=\"1\" "})
        EXPECT_FALSE(readSchedule("<html><p class=\"sz-session__title\">x" + QByteArray(piece).repeated(200'000))) << piece;
}

} // namespace
} // namespace lanyard::test
