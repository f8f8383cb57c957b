// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_reader.h"
#include "tests/support/core/places.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

QList<ScheduleFile> files(std::initializer_list<const char *> contents)
{
    QList<ScheduleFile> result;
    for (const char *each : contents)
        result.append({QStringLiteral("%1.json").arg(result.size()), each});
    return result;
}

QList<QByteArray> codes(const Schedule &schedule)
{
    QList<QByteArray> result;
    for (const Error &note : schedule.notes)
        result.append(note.code);
    return result;
}

struct Form
{
    const char *what;
    QList<ScheduleFile> files;
    bool zoneMissing = true;
};

void PrintTo(const Form &form, std::ostream *out)
{
    *out << form.what;
}

class PretalxForms : public testing::TestWithParam<Form>
{
};

TEST_P(PretalxForms, GiveOneSessionWithAllItsParts)
{
    const auto schedule = readSchedule(GetParam().files);
    ASSERT_TRUE(schedule) << schedule.error().english().toStdString();
    ASSERT_EQ(schedule->event.sessions.size(), 1);
    const Session &session = schedule->event.sessions.first();
    EXPECT_EQ(session.id, QStringLiteral("KNOT01"));
    EXPECT_EQ(session.title, QStringLiteral("Knots"));
    EXPECT_EQ(session.room, QStringLiteral("Pier"));
    EXPECT_EQ(session.track, QStringLiteral("Rigging"));
    EXPECT_EQ(session.type, QStringLiteral("Talk"));
    EXPECT_EQ(session.start.date(), QDate(2026, 6, 5));
    EXPECT_EQ(session.start.time(), QTime(10, 0));
    EXPECT_EQ(session.end.time(), QTime(10, 45));
    ASSERT_EQ(schedule->event.speakers.size(), 1);
    EXPECT_EQ(schedule->event.speakersOf(session).value(0).name, QStringLiteral("Ada"));
    EXPECT_EQ(schedule->zoneMissing, GetParam().zoneMissing);
    EXPECT_TRUE(schedule->notes.isEmpty()) << schedule->notes.value(0).english().toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Versions, PretalxForms,
    testing::Values(
        Form{"legacy, a page, one slot",
             files({R"({"count":1,"next":null,"previous":null,"results":[{"code":"KNOT01","title":"Knots","submission_type":{"en":"Talk"},"track":{"en":"Rigging"},"state":"confirmed","duration":45,
                 "slot":{"room":{"en":"Pier"},"room_id":3,"start":"2026-06-05T10:00:00+02:00","end":"2026-06-05T10:45:00+02:00"},"speakers":[{"code":"ADA001","name":"Ada","biography":null}],"content_locale":"en"}]})"})},
        Form{"legacy 2.x, texts in place of objects, a bare list",
             files({R"([{"code":"KNOT01","title":"Knots","submission_type":"Talk","track":"Rigging","state":"accepted","duration":"45","slot":{"room":"Pier","start":"2026-06-05T10:00:00Z"},"speakers":[{"code":"ADA001","name":"Ada"}]}])"})},
        Form{"v1, everything expanded",
             files({R"({"count":1,"next":null,"results":[{"code":"KNOT01","title":"Knots","submission_type":{"id":1,"name":{"en":"Talk","it":"Intervento"}},"track":{"id":2,"name":{"en":"Rigging"},"color":"#123"},"state":"confirmed",
                 "slots":[{"id":9,"room":{"id":3,"name":{"en":"Pier"}},"start":"2026-06-05T10:00:00+02:00","end":"2026-06-05T10:45:00+02:00","duration":45}],"speakers":[{"code":"ADA001","name":"Ada","avatar_url":null,"answers":[]}],"answers":[],"resources":[]}]})"})},
        Form{"v1, ids that other files explain",
             files({R"({"results":[{"code":"KNOT01","title":"Knots","submission_type":1,"track":2,"state":"confirmed","slots":[9],"speakers":["ADA001"],"answers":[77],"resources":[]}]})",
                    R"({"results":[{"code":"ADA001","name":"Ada","biography":"x","submissions":["KNOT01"]}]})",
                    R"({"results":[{"id":9,"room":3,"start":"2026-06-05T10:00:00+02:00","end":"2026-06-05T10:45:00+02:00","submission":"KNOT01","schedule":4}]})",
                    R"({"results":[{"id":3,"name":{"en":"Pier"},"capacity":80,"position":0}]})", R"({"results":[{"id":2,"name":{"en":"Rigging"},"color":"#123"}]})",
                    R"({"results":[{"id":1,"name":{"en":"Talk"},"default_duration":45}]})"})},
        Form{"v2, slots with their submissions inside, and the event",
             files({R"({"id":4,"version":"0.3","slots":[{"id":9,"room":{"id":3,"name":{"en":"Pier"}},"start":"2026-06-05T08:00:00Z","end":"2026-06-05T08:45:00Z","schedule":4,
                 "submission":{"code":"KNOT01","title":"Knots","submission_type":{"id":1,"name":{"en":"Talk"}},"track":{"id":2,"name":{"en":"Rigging"}},"state":"confirmed","speakers":[{"code":"ADA001","name":"Ada"}]}}]})",
                    R"({"name":{"en":"Harbour Camp"},"slug":"hc26","date_from":"2026-06-05","date_to":"2026-06-07","timezone":"Europe/Rome","urls":{"base":"https://talks.example/hc26/"}})"}),
             false},
        Form{"by day and time, as a tool nested it",
             files({R"({"2026-06-05":{"10:00":[{"code":"KNOT01","title":"Knots","submission_type":{"name":{"en":"Talk"}},"track":{"name":{"en":"Rigging"}},"slots":[{"room":{"name":{"en":"Pier"}},"start":"2026-06-05T10:00:00","duration":45}],"speakers":[{"code":"ADA001","name":"Ada"}]}]}})"})},
        Form{"by code, flattened, in two files",
             files({R"({"KNOT01":{"code":"KNOT01","title":"Knots","session_type":"Talk","track":"Rigging","room":"Pier","start":"2026-06-05T10:00:00+02:00","end":"2026-06-05T10:45:00+02:00","speakers":["ADA001"],"duration":"45"}})",
                    R"({"ADA001":{"code":"ADA001","name":"Ada","biography":"x","submissions":["KNOT01"]}})"})},
        Form{"pages in one list", files({R"([{"count":2,"results":[]},{"results":[{"code":"KNOT01","title":"Knots","submission_type":"Talk","track":"Rigging","slot":{"room":"Pier","start":"2026-06-05T10:00","end":"2026-06-05T10:45"},"speakers":[{"code":"ADA001","name":"Ada"}]}]}])"})}));

TEST(Pretalx, TakesTheTimesOfTheEventsZone)
{
    const auto schedule = readSchedule(files({R"([{"code":"A","title":"Knots","submission_type":"Talk","slot":{"start":"2026-06-05T08:00:00Z","end":"2026-06-05T09:00:00Z"}}])",
                                              R"({"name":{"en":"Harbour Camp","it":"Campo"},"slug":"hc26","date_from":"2026-06-04","date_to":"2026-06-07","timezone":"Europe/Rome","urls":{"base":"https://talks.example/hc26/"}})"}));
    ASSERT_TRUE(schedule);
    const Event &event = schedule->event;
    EXPECT_EQ(event.name, QStringLiteral("Harbour Camp"));
    EXPECT_EQ(event.url, QStringLiteral("https://talks.example/hc26/"));
    EXPECT_EQ(event.timeZone, "Europe/Rome");
    EXPECT_EQ(event.start, QDate(2026, 6, 4));
    EXPECT_EQ(event.end, QDate(2026, 6, 7));
    EXPECT_EQ(event.sessions[0].start, QDateTime(QDate(2026, 6, 5), QTime(10, 0), QTimeZone("Europe/Rome")));
    EXPECT_EQ(event.sessions[0].url, QStringLiteral("https://talks.example/hc26/talk/A/"));
}

TEST(Pretalx, SortsResourcesAndAnswers)
{
    const auto schedule = readSchedule(R"json({"next":"https://talks.example/api/events/hc26/submissions/?page=2","results":[{"code":"A","title":"Knots","submission_type":"Talk","content_locale":"de-formal",
        "abstract":"Short.","description":"Short.\n\n**Long**.",
        "resources":[{"resource":"/media/hc26/knots.pdf","description":"Slides"},{"resource":"https://github.com/harbour/knots","description":"All the ropes"},
                     {"resource":"https://media.ccc.de/v/hc26-1-knots","description":"Recording"},{"resource":"ftp://x.example/y","description":"No"}],
        "answers":[{"question":{"id":1,"question":{"en":"Shared notes","de":"Notizen"}},"answer":"https://pad.harbour.example/p/knots","submission":"A","person":null},
                   {"question":{"id":2,"question":{"en":"Link to a previous talk (video)"}},"answer":"https://youtu.be/abcdef999"},
                   {"question":{"id":3,"question":{"en":"Diet"}},"answer":"vegan"}],
        "speakers":[{"code":"ADA001","name":"Ada","pronouns":null,"answers":[
                   {"question":{"question":{"en":"Company / Organization"}},"answer":"Harbour Ltd","person":"ADA001"},
                   {"question":{"question":{"en":"Will your company cover the travel?"}},"answer":"Maybe so","person":"ADA001"},
                   {"question":{"question":{"en":"Which pronouns do you use?"}},"answer":"she/her"},
                   {"question":{"question":{"en":"Website"}},"answer":"https://ada.example/"},
                   {"question":{"question":{"en":"Social (Mastodon)"}},"answer":"@ada@social.example"},
                   {"question":{"question":{"en":"Where can people find you on the web, if they want to?"}},"answer":"https://codeberg.org/ada and https://www.ropes.example/ada"},
                   {"question":{"question":{"en":"Your e-mail"}},"answer":"ada@harbour.example"},
                   {"question":{"question":{"en":"Photo for our page"}},"answer":"https://ada.example/me.jpg"}]}]}]})json");
    ASSERT_TRUE(schedule);
    const Session &session = schedule->event.sessions.first();
    EXPECT_EQ(session.language, QStringLiteral("de"));
    EXPECT_EQ(session.abstract, QStringLiteral("Short.\n\nLong."));
    EXPECT_EQ(session.url, QStringLiteral("https://talks.example/hc26/talk/A/"));
    EXPECT_EQ(session.slides, QStringLiteral("https://talks.example/media/hc26/knots.pdf"));
    EXPECT_EQ(session.code, QStringLiteral("https://github.com/harbour/knots"));
    EXPECT_EQ(session.video, QStringLiteral("https://media.ccc.de/v/hc26-1-knots"));
    EXPECT_EQ(session.notes, QStringLiteral("https://pad.harbour.example/p/knots"));
    EXPECT_TRUE(session.links.isEmpty());
    const Speaker &ada = schedule->event.speakers.first();
    EXPECT_EQ(ada.affiliation, QStringLiteral("Harbour Ltd"));
    EXPECT_EQ(ada.pronouns, QStringLiteral("she/her"));
    EXPECT_EQ(ada.url, QStringLiteral("https://ada.example/"));
    EXPECT_EQ(ada.links, QList<WebLink>({{QStringLiteral("Mastodon"), QStringLiteral("https://social.example/@ada")},
                                         {QStringLiteral("codeberg.org"), QStringLiteral("https://codeberg.org/ada")},
                                         {QStringLiteral("ropes.example"), QStringLiteral("https://www.ropes.example/ada")}}));
}

TEST(Pretalx, SpeaksTheLanguageOfMostSessions)
{
    const QByteArray talk = R"({"code":"%1","title":"T","submission_type":{"id":1,"name":{"en":"Talk","fr":"Conférence"}},"content_locale":"%2"})";
    const auto typeOf = [&talk](std::initializer_list<const char *> languages) {
        QByteArrayList talks;
        for (const char *language : languages)
            talks.append(QByteArray(talk).replace("%1", QByteArray::number(talks.size())).replace("%2", language));
        const auto schedule = readSchedule('[' + talks.join(',') + ']');
        return schedule ? schedule->event.sessions.first().type : QString();
    };
    EXPECT_EQ(typeOf({"fr", "en", "fr"}), QStringLiteral("Conférence"));
    EXPECT_EQ(typeOf({"fr", "en"}), QStringLiteral("Talk"));
    EXPECT_EQ(typeOf({"pt", "pt"}), QStringLiteral("Talk")) << "nobody wrote it in Portuguese";
}

TEST(Pretalx, KeepsWhatIsInTheProgrammeOnly)
{
    const auto schedule = readSchedule(files({R"([{"code":"A","title":"Kept","submission_type":"Talk","state":"confirmed"},{"code":"B","title":"Kept, too","submission_type":"Talk","state":"accepted"},
        {"code":"C","title":"No","submission_type":"Talk","state":"rejected"},{"code":"D","title":"No","submission_type":"Talk","state":"withdrawn"},
        {"code":"E","title":"No","submission_type":"Talk","state":"submitted"},{"code":"F","title":"Placed","submission_type":"Talk","state":"submitted","slot":{"start":"2026-06-05T10:00:00Z"}}])",
                                              R"([{"code":"X","name":"Kept","submissions":["A","C"],"email":""},{"code":"Y","name":"Not kept","submissions":["C","D"],"email":""},{"code":"Z","name":"Kept","submissions":[],"email":""}])"}));
    ASSERT_TRUE(schedule);
    QStringList titles;
    for (const Session &session : schedule->event.sessions)
        titles.append(session.title);
    EXPECT_EQ(titles, QStringList({QStringLiteral("Placed"), QStringLiteral("Kept"), QStringLiteral("Kept, too")}));
    EXPECT_EQ(schedule->event.speakers.size(), 2);
    EXPECT_EQ(codes(*schedule), QList<QByteArray>({"schedule.not-accepted"}));
    EXPECT_EQ(schedule->notes[0].english(), QStringLiteral("Proposals that are not in the programme were left out: 3."));
}

TEST(Pretalx, ListsASessionAtEachOfItsTimes)
{
    const auto schedule = readSchedule(R"([{"code":"A","title":"Twice","submission_type":"Talk","duration":30,"slots":[{"room":"P","start":"2026-06-05T10:00:00+02:00"},{"room":"Q","start":"2026-06-06T11:00:00+02:00"},{"room":null,"start":null}]}])");
    ASSERT_TRUE(schedule);
    ASSERT_EQ(schedule->event.sessions.size(), 2);
    EXPECT_EQ(schedule->event.sessions[0].id, QStringLiteral("A"));
    EXPECT_EQ(schedule->event.sessions[1].id, QStringLiteral("A-2"));
    EXPECT_EQ(schedule->event.sessions[1].room, QStringLiteral("Q"));
    EXPECT_EQ(schedule->event.sessions[1].end.time(), QTime(11, 30));
}

TEST(Pretalx, SaysWhichFilesAreMissing)
{
    const auto schedule = readSchedule(R"([{"code":"A","title":"T","submission_type":3,"track":4,"slots":[1],"speakers":["ADA001"],"resources":[7],"answers":[8]}])");
    ASSERT_TRUE(schedule);
    EXPECT_EQ(codes(*schedule), QList<QByteArray>({"schedule.people-elsewhere", "schedule.parts-elsewhere"}));
    EXPECT_TRUE(schedule->event.sessions[0].track.isEmpty()) << "a number is no name";
}

TEST(Pretalx, WithWrongTypesGivesWhatCanBeRead)
{
    const auto schedule = readSchedule(R"({"count":"many","results":[{"code":"A","title":{"fr":"Nœuds"},"submission_type":[],"slot":"soon","slots":{"a":{"start":17,"room":[]}},"speakers":{"code":"B","name":"Ada"},"resources":"none","answers":[null,1,{}],"content_locale":[]},
        {"code":5,"title":null,"submission_type":null,"speakers":null},{"code":"","title":"x","submission_type":1},null,"x",[[]]]})");
    ASSERT_TRUE(schedule);
    ASSERT_EQ(schedule->event.sessions.size(), 2);
    EXPECT_EQ(schedule->event.session(QStringLiteral("A"))->title, QStringLiteral("Nœuds"));
    EXPECT_EQ(schedule->event.session(QStringLiteral("5"))->title, QStringLiteral("Untitled session"));
    EXPECT_EQ(codes(*schedule).value(0), "schedule.time");
}

const char *const widget = R"({"talks":[
    {"code":"A","id":1,"title":"Knots","abstract":"Ropes.","speakers":["ADA001","GONE01"],"track":2,"start":"2026-06-05T10:00:00+02:00","end":"2026-06-05T10:45:00+02:00","room":3,"duration":45,"state":null,"content_locale":"en","do_not_record":false,"tags":[]},
    {"id":2,"title":{"en":"Coffee","it":"Caffè"},"start":"2026-06-05T11:00:00+02:00","end":"2026-06-05T11:30:00+02:00","room":3},
    {"code":"B","id":3,"title":"Sails","speakers":null,"track":null,"start":"2026-06-05T08:00:00Z","end":null,"duration":20,"room":4}, 7],
    "version":"0.4","timezone":"Europe/Rome","event_start":"2026-06-05","event_end":"2026-06-06",
    "tracks":[{"id":2,"name":{"en":"Rigging"},"color":"#123"}],"rooms":[{"id":3,"name":{"en":"Pier"},"description":{}},{"id":4,"name":"Deck"}],
    "speakers":[{"code":"ADA001","name":"Ada","avatar":"https://talks.example/a.png"}]})";

TEST(PretalxWidget, JoinsTalksRoomsTracksAndPeople)
{
    const auto schedule = readSchedule(widget, {"Asia/Tokyo"});
    ASSERT_TRUE(schedule);
    const Event &event = schedule->event;
    ASSERT_EQ(event.sessions.size(), 3);
    EXPECT_EQ(event.timeZone, "Europe/Rome");
    EXPECT_EQ(event.start, QDate(2026, 6, 5));
    EXPECT_EQ(event.end, QDate(2026, 6, 6));
    const Session *knots = event.session(QStringLiteral("A"));
    ASSERT_TRUE(knots);
    EXPECT_EQ(knots->track, QStringLiteral("Rigging"));
    EXPECT_EQ(knots->room, QStringLiteral("Pier"));
    EXPECT_EQ(knots->start.time(), QTime(10, 0));
    EXPECT_EQ(event.speakersOf(*knots).value(0).name, QStringLiteral("Ada"));
    const Session *coffee = event.session(QStringLiteral("2"));
    ASSERT_TRUE(coffee);
    EXPECT_EQ(coffee->title, QStringLiteral("Coffee"));
    EXPECT_EQ(coffee->type, QStringLiteral("Break"));
    const Session *sails = event.session(QStringLiteral("B"));
    ASSERT_TRUE(sails);
    EXPECT_EQ(sails->start.time(), QTime(10, 0)) << "told in UTC";
    EXPECT_EQ(sails->end.time(), QTime(10, 20));
    EXPECT_EQ(codes(*schedule), QList<QByteArray>({"schedule.no-object", "schedule.people-elsewhere"}));
}

TEST(PretalxWidget, ReadsItsOlderFormToo)
{
    const auto schedule = readSchedule(R"({"schedule":[{"start":"2026-06-05T09:00:00+02:00","end":"2026-06-05T18:00:00+02:00","rooms":[{"name":{"en":"Pier"},"talks":[
        {"code":"A","title":"Knots","speakers":[{"code":"ADA001","name":"Ada"}],"start":"2026-06-05T10:00:00+02:00","end":"2026-06-05T10:45:00+02:00","track":{"en":"Rigging"},"height":90,"top":60}]}]}],
        "event":{"url":"https://talks.example/hc26/schedule/","tracks":[{"name":"Rigging","color":"#123"}]}})");
    ASSERT_TRUE(schedule) << schedule.error().english().toStdString();
    ASSERT_EQ(schedule->event.sessions.size(), 1);
    const Session &knots = schedule->event.sessions[0];
    EXPECT_EQ(knots.room, QStringLiteral("Pier"));
    EXPECT_EQ(knots.track, QStringLiteral("Rigging"));
    EXPECT_TRUE(schedule->zoneMissing);
    EXPECT_EQ(schedule->event.speakersOf(knots).value(0).name, QStringLiteral("Ada"));
}

TEST(RealPretalx, LosesNobody)
{
    SKIP_WITHOUT_FIXTURES();
    const auto schedule = readSchedule(contents(fixture(QStringLiteral("schedules/pyconfr-2025-pretalx-rest-submissions.json"))));
    ASSERT_TRUE(schedule);
    EXPECT_EQ(schedule->event.sessions.size(), 75);
    EXPECT_EQ(schedule->event.speakers.size(), 81);
    EXPECT_EQ(codes(*schedule), QList<QByteArray>({"schedule.parts-elsewhere"})) << "three sessions have a link by its number only";
    const Session *welcome = schedule->event.session(QStringLiteral("38LRHE"));
    ASSERT_TRUE(welcome);
    EXPECT_EQ(welcome->start, QDateTime(QDate(2025, 11, 1), QTime(8, 50), Qt::UTC)) << "the wall's clock until the zone is told";
    EXPECT_EQ(welcome->room, QStringLiteral("B003"));
    const auto inParis = readSchedule(contents(fixture(QStringLiteral("schedules/pyconfr-2025-pretalx-rest-submissions.json"))), {"Europe/Paris"});
    ASSERT_TRUE(inParis);
    EXPECT_EQ(inParis->event.session(QStringLiteral("38LRHE"))->start, QDateTime(QDate(2025, 11, 1), QTime(8, 50), QTimeZone("Europe/Paris")));
}

TEST(RealPretalx, JoinsSubmissionsAndSpeakers)
{
    SKIP_WITHOUT_FIXTURES();
    const auto file = [](const char *name) {
        return ScheduleFile{QLatin1String(name), contents(fixture(QLatin1String("schedules/europython-pretalx-rest-") + QLatin1String(name)))};
    };
    const auto schedule = readSchedule({file("speakers.json"), file("submissions.json")});
    ASSERT_TRUE(schedule);
    EXPECT_EQ(schedule->event.sessions.size(), 2);
    EXPECT_EQ(schedule->event.speakers.size(), 3);
    const Speaker *speaker = schedule->event.speaker(QStringLiteral("F3DC8A"));
    ASSERT_TRUE(speaker);
    EXPECT_EQ(speaker->affiliation, QStringLiteral("A Company"));
    EXPECT_EQ(speaker->biography, QStringLiteral("This is a biography of F3D speaker")) << "which only the other file has";
    EXPECT_EQ(speaker->links.size(), 2);
    const auto people = readSchedule({file("speakers.json")});
    ASSERT_TRUE(people);
    EXPECT_EQ(people->event.speakers.size(), 1);
    EXPECT_TRUE(people->event.sessions.isEmpty());
}

} // namespace
} // namespace lanyard::test
