// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_reader.h"
#include "tests/support/core/places.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

class HubJson : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto read = readSchedule(contents(sourcePath(QStringLiteral("tests/data/event/json/hub.json"))));
        ASSERT_TRUE(read) << read.error().english().toStdString();
        schedule = *read;
        ASSERT_EQ(schedule.event.sessions.size(), 4);
    }
    const Session &session(const char *id) const
    {
        static const Session none;
        const Session *found = schedule.event.session(QLatin1String(id));
        EXPECT_TRUE(found) << id;
        return found ? *found : none;
    }
    Schedule schedule;
};

TEST_F(HubJson, SaysWhatWhereAndWhen)
{
    const Event &event = schedule.event;
    EXPECT_EQ(event.name, QStringLiteral("Harbour Camp"));
    EXPECT_EQ(event.url, QStringLiteral("https://camp.harbour.example/"));
    EXPECT_EQ(event.timeZone, "Europe/Rome");
    EXPECT_EQ(event.start, QDate(2026, 6, 5));
    EXPECT_EQ(event.end, QDate(2026, 6, 7));
    EXPECT_FALSE(schedule.zoneMissing);
}

TEST_F(HubJson, ReadsEveryPartOfASession)
{
    const Session &knots = session("e-1");
    EXPECT_EQ(knots.title, QStringLiteral("Knots in pipelines"));
    EXPECT_EQ(knots.subtitle, QStringLiteral("A gentle start"));
    EXPECT_EQ(knots.abstract, QStringLiteral("Ropes & what they hold.\n\nRopes, twice."));
    EXPECT_EQ(knots.type, QStringLiteral("talk"));
    EXPECT_EQ(knots.track, QStringLiteral("Rigging"));
    EXPECT_EQ(knots.room, QStringLiteral("Pier 1"));
    EXPECT_EQ(knots.language, QStringLiteral("it, en"));
    EXPECT_EQ(knots.url, QStringLiteral("https://hub.harbour.example/camp/event/knots"));
    EXPECT_EQ(knots.start, QDateTime(QDate(2026, 6, 5), QTime(10, 0), QTimeZone("Europe/Rome")));
    EXPECT_EQ(knots.start.secsTo(knots.end), 45 * 60);
    EXPECT_EQ(knots.slides, QStringLiteral("https://hub.harbour.example/camp/media/knots.pdf"));
    EXPECT_EQ(knots.code, QStringLiteral("https://github.com/harbour/knots"));
    EXPECT_EQ(knots.notes, QStringLiteral("https://pad.harbour.example/knots"));
    EXPECT_EQ(knots.links, QList<WebLink>({{{}, QStringLiteral("https://harbour.example/more")}})) << "feedback is nothing to link";
}

TEST_F(HubJson, ReadsPeopleHoweverTheyAreWritten)
{
    QStringList people;
    for (const Speaker &speaker : schedule.event.speakersOf(session("e-1")))
        people.append(speaker.id + u'=' + speaker.name);
    EXPECT_EQ(people, QStringList({QStringLiteral("p-1=Ada Vidmar"), QStringLiteral("7=Bo Ng"), QStringLiteral("7-2=Cy Ng"),
                                   QStringLiteral("dee=Dee")}));
    const Speaker &ada = schedule.event.speakers.first();
    EXPECT_EQ(ada.biography, QStringLiteral("Builds boats."));
    EXPECT_EQ(ada.pronouns, QStringLiteral("she/her"));
    EXPECT_EQ(ada.url, QStringLiteral("https://hub.harbour.example/people/ada"));
    EXPECT_EQ(ada.links, QList<WebLink>({{QStringLiteral("Mastodon"), QStringLiteral("https://social.example/@ada")}}));
    EXPECT_TRUE(ada.avatar.isEmpty()) << "a picture on the net is none on this machine";
}

TEST_F(HubJson, FindsTimesWhereThereIsNoDate)
{
    EXPECT_EQ(session("e-2").start, QDateTime(QDate(2026, 6, 6), QTime(2, 30), QTimeZone("Europe/Rome"))) << "the day changes at six";
    EXPECT_EQ(session("e-2").start.secsTo(session("e-2").end), 30 * 60);
    EXPECT_EQ(session("e-2").track, QStringLiteral("Rigging"));
    EXPECT_EQ(session("e-3").start.time(), QTime(10, 0));
    EXPECT_EQ(session("e-3").end.time(), QTime(10, 50));
    EXPECT_EQ(session("e-3").room, QStringLiteral("Pier 2b"));
    EXPECT_EQ(session("e-3").type, QStringLiteral("workshop"));
    EXPECT_EQ(session("e-3-2").room, QStringLiteral("Pier 2"));
    EXPECT_FALSE(session("e-3-2").start.isValid());
}

TEST_F(HubJson, TellsWhatItCouldNotRead)
{
    QStringList notes;
    for (const Error &note : schedule.notes)
        notes.append(note.english());
    EXPECT_EQ(notes, QStringList({QStringLiteral("One of the sessions in this file is none and is left out."),
                                  QStringLiteral("One of the sessions in this file is none and is left out."),
                                  QStringLiteral("The time of “Ebb” can’t be read: soon.")}));
}

struct Form
{
    const char *what;
    const char *json;
    const char *start; // as UTC
    bool zoneMissing;
};

void PrintTo(const Form &form, std::ostream *out)
{
    *out << form.what;
}

class FrabJsonForms : public testing::TestWithParam<Form>
{
};

TEST_P(FrabJsonForms, AreReadAsOneSession)
{
    const auto schedule = readSchedule(QByteArray(GetParam().json));
    ASSERT_TRUE(schedule) << schedule.error().english().toStdString();
    ASSERT_EQ(schedule->event.sessions.size(), 1);
    const Session &session = schedule->event.sessions.first();
    EXPECT_EQ(session.title, QStringLiteral("Knots"));
    EXPECT_EQ(session.room, QStringLiteral("Pier"));
    EXPECT_EQ(session.start.toUTC().toString(Qt::ISODate), QLatin1String(GetParam().start));
    EXPECT_EQ(session.start.secsTo(session.end), 45 * 60);
    EXPECT_EQ(schedule->event.speakersOf(session).value(0).name, QStringLiteral("Ada"));
    EXPECT_EQ(schedule->zoneMissing, GetParam().zoneMissing);
}

INSTANTIATE_TEST_SUITE_P(
    Dialects, FrabJsonForms,
    testing::Values(
        Form{"without a zone, as rC3 had it",
             R"({"schedule":{"conference":{"title":"T","days":[{"date":"2026-05-01","rooms":{"Pier":[{"id":1,"title":"Knots","date":"2026-05-01T10:00:00+02:00","duration":"00:45","persons":[{"id":1,"public_name":"Ada"}]}]}}]}}})",
             "2026-05-01T10:00:00Z", true},
        Form{"days as an object",
             R"({"schedule":{"conference":{"title":"T","time_zone_name":"Europe/Rome","days":{"1":{"date":"2026-05-01","rooms":{"Pier":[{"id":1,"title":"Knots","start":"10:00","duration":"45","persons":["Ada"]}]}}}}}})",
             "2026-05-01T08:00:00Z", false},
        Form{"no conference around the days",
             R"({"schedule":{"days":[{"date":"2026-05-01","rooms":[{"name":"Pier","talks":[{"title":"Knots","start":"2026-05-01T10:00:00+02:00","end":"2026-05-01T10:45:00+02:00","speakers":[{"name":"Ada"}]}]}]}]}})",
             "2026-05-01T10:00:00Z", true},
        Form{"no schedule around the conference",
             R"({"conference":{"title":"T","timezone":"Europe/Rome","days":[{"date":"2026-05-01","events":[{"title":"Knots","room":"Pier","start":"10:00","duration":"PT45M","persons":[{"name":"Ada"}]}]}]}})",
             "2026-05-01T08:00:00Z", false},
        Form{"frab's list of events",
             R"({"conference_events":{"version":"1","events":[{"id":3,"title":"Knots","start_time":"2026-05-01T10:00:00.000+02:00","end_time":"2026-05-01T10:45:00.000+02:00","room":{"id":1,"name":"Pier"},"track":{"name":"T"},"speakers":[{"id":1,"full_public_name":"Ada"}]}]}})",
             "2026-05-01T10:00:00Z", true}));

TEST(FrabJson, RefusesWhatHoldsNoTalks)
{
    for (const QByteArray &bytes : {QByteArray(R"({"schedule":{"conference":{"days":[]}}})"),
                                    QByteArray(R"({"schedule":{"conference":{"title":null,"days":{"0":"x"},"start":20260501}}})"),
                                    QByteArray(R"({"schedule":{"conference":{"days":[{"rooms":{"A":[1,"x",null]}}]}}})")}) {
        const auto schedule = readSchedule(bytes);
        ASSERT_FALSE(schedule) << bytes.constData();
        EXPECT_EQ(schedule.error().code, "schedule.no-sessions") << bytes.constData();
    }
}

TEST(HubJsonOfTheSecondSchema, ListsEventsAndPeopleApart)
{
    const auto schedule = readSchedule(R"({"schedule":{"conference":{"title":"Tools","time_zone_name":"Europe/Berlin","tracks":[{"slug":"ropes","name":"Ropes & more"}],
        "days":[{"index":1,"date":"2026-06-05","start":"2026-06-05T09:00:00+02:00"}]},
        "events":[{"guid":"g1","title":"Knots","start":"2026-06-05T10:30:00+02:00","end":"2026-06-05T11:00:00+02:00","room":{"name":"Hall","slug":"hall"},"track":{"slug":"ropes"},
                   "participants":[{"guid":"p1","name":"Ada Test","role":"SPEAKER"},{"guid":"p2","role":"SPEAKER"}]}],
        "persons":[{"guid":"p1","name":"Ada Test","biography":"Ties."},{"guid":"p2","name":"Bo Probe"}]}})");
    ASSERT_TRUE(schedule);
    ASSERT_EQ(schedule->event.sessions.size(), 1);
    const Session &knots = schedule->event.sessions.first();
    EXPECT_EQ(knots.track + u'|' + knots.room, QStringLiteral("Ropes & more|Hall"));
    EXPECT_EQ(knots.start, QDateTime(QDate(2026, 6, 5), QTime(8, 30), Qt::UTC));
    EXPECT_EQ(knots.start.secsTo(knots.end), 30 * 60);
    EXPECT_EQ(knots.speakers, QStringList({QStringLiteral("p1"), QStringLiteral("p2")}));
    EXPECT_EQ(schedule->event.speakers.value(0).biography, QStringLiteral("Ties."));
    EXPECT_EQ(schedule->event.speakers.value(1).name, QStringLiteral("Bo Probe"));
}

} // namespace
} // namespace lanyard::test
