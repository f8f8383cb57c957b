// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_reader.h"
#include "tests/support/core/places.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

Schedule read(const QByteArray &bytes, const QByteArray &zone = {})
{
    const auto schedule = readSchedule(bytes, {zone});
    EXPECT_TRUE(schedule) << (schedule ? std::string() : schedule.error().english().toStdString());
    return schedule.value_or(Schedule());
}

QStringList shown(const Schedule &schedule)
{
    QStringList result;
    for (const Session &session : schedule.event.sessions) {
        QStringList names;
        for (const Speaker &speaker : schedule.event.speakersOf(session))
            names.append(speaker.name);
        result.append(QStringList({session.title, session.start.toString(QStringLiteral("MM-dd HH:mm")), session.end.toString(QStringLiteral("HH:mm")), session.room,
                                   session.track, names.join(u'+')})
                          .join(u'|'));
    }
    return result;
}

QByteArray page(const QByteArray &block)
{
    return "<!doctype html><html><head><title>x</title><script type=\"application/ld+json\">" + block + "</script></head><body></body></html>";
}

TEST(JsonLd, FindsTheSessionsHoweverTheyHangTogether)
{
    const QStringList two{QStringLiteral("One|06-05 09:00|09:30|Hall||Ada"), QStringLiteral("Two|06-05 10:00|||Bo track|Bo+Cy")};
    const QByteArray one = R"({"@type":"Event","@id":"#1","name":"One","startDate":"2026-06-05T09:00:00+02:00","duration":"PT30M","location":"Hall","performer":"Ada"})";
    const QByteArray other = R"({"@type":["Event","schema:EducationEvent"],"@id":"#2","name":"Two","startDate":"2026-06-05T10:00",
                                "performer":[{"@type":"Person","givenName":"Bo"},{"@id":"#cy"}]})";
    const QByteArray cy = R"({"@type":"Person","@id":"#cy","name":"Cy"})";
    const QByteArray tracked = R"({"@type":"Event","name":"Bo track","subEvent":[)" + other + "]}";
    const QByteArray files[] = {
        R"({"@context":"https://schema.org","@type":"BusinessEvent","name":"Conf","subEvent":[)" + one + "," + tracked + R"(],"about":)" + cy + "}",
        R"({"@graph":[{"@type":"WebSite"},{"@type":"https://schema.org/Event","name":"Conf","subEvent":[{"@id":"#1"},)" + tracked + "]}," + one + "," + cy + "]}",
        page("\n<!--\n[" + cy + R"(,{"@type":"Event","name":"Conf","subEvent":[)" + one + "," + tracked + "]}]\n-->\n"),
    };
    for (const QByteArray &file : files) {
        EXPECT_EQ(shown(read(file, "Europe/Berlin")), two) << file.toStdString();
        EXPECT_EQ(read(file).event.name, QStringLiteral("Conf"));
        EXPECT_TRUE(read(file).zoneMissing);
        EXPECT_EQ(shown(read(file)), two); // the clock on the wall, whatever the zone
    }
}

TEST(JsonLd, TakesTheGroupThatInvitesForNoSpeaker)
{
    for (const char *host : {R"("performer":"Tools Graz","organizer":{"@type":"Organization","name":"Tools Graz"})", R"("performer":"Organization")",
                             R"("performer":{"@type":"Organization","name":"Tools Graz"})"}) {
        const Schedule evening = read(QByteArray(R"({"@type":"Event","name":"An evening","startDate":"2026-06-05T19:00",)") + host + "}");
        EXPECT_TRUE(evening.event.speakers.isEmpty()) << host;
    }
    EXPECT_EQ(shown(read(R"({"@type":"Event","name":"E","startDate":"2026-06-05T19:00","performer":"Ada","organizer":{"@type":"Person","name":"Ada"}})")),
              QStringList{QStringLiteral("E|06-05 19:00||||Ada")});
}

TEST(JsonLd, ReadsTheHtmlThatCalendarsOfWordPressPutInAsText)
{
    const Schedule schedule = read(R"({"@type":"Event","name":"Maps &#8211; a start","startDate":"2026-06-05T19:00","description":"&lt;p&gt;Draw &amp;amp; see &hellip;&lt;/p&gt;\n"})");
    EXPECT_EQ(schedule.event.sessions.value(0).abstract, QStringLiteral("Draw & see …"));
    EXPECT_EQ(schedule.event.sessions.value(0).title, QStringLiteral("Maps – a start"));
}

TEST(JsonLd, KnowsTheEventThatItsSessionsName)
{
    const QByteArray file = R"({"@graph":[{"@type":"Event","name":"A","startDate":"2026-06-05T10:00","superEvent":{"@type":"Event","name":"Conf"}},
                                {"@type":"Event","name":"B","startDate":"2026-06-05T11:00","superEvent":{"@type":"Event","name":"Conf"}}]})";
    EXPECT_EQ(read(file).event.name, QStringLiteral("Conf"));
    EXPECT_EQ(read(file).event.sessions.size(), 2);
    const Schedule evening = read(R"({"@type":"Event","name":"An evening","startDate":"2026-06-05T19:00","performer":{"name":"Ada"}})");
    EXPECT_EQ(evening.event.name, QStringLiteral("An evening"));
    EXPECT_EQ(shown(evening), QStringList{QStringLiteral("An evening|06-05 19:00||||Ada")});
}

TEST(JsonLd, KeepsWhatIsSaidOfPeoplePlacesAndFilms)
{
    const Schedule schedule = read(R"({"@type":"Event","name":"Conf &amp; co","url":"https://c.example/","location":[{"@type":"VirtualLocation","url":"https://live.example"},
        {"@type":"Place","name":"House","address":{"addressLocality":"Ghent"}}],"startDate":"2026-06-05","endDate":"2026-06-06","subEvent":{"@type":"Event","name":"T",
        "startDate":"2026-06-05T09:00:00Z","description":"<p>One</p><p>Two</p>","url":"/t","inLanguage":{"alternateName":"nl"},
        "performer":{"name":"Ada","affiliation":{"name":"Ltd"},"sameAs":["https://s.example/@ada","javascript:x"],"image":"https://x.example/a.jpg"},
        "recordedIn":{"@type":"VideoObject","url":"https://v.example/1"},"workFeatured":{"@type":"PresentationDigitalDocument","url":"https://s.example/1.pdf"}}})");
    EXPECT_EQ(schedule.event.name, QStringLiteral("Conf & co"));
    EXPECT_EQ(schedule.event.venue, QStringLiteral("House"));
    EXPECT_EQ(schedule.event.city, QStringLiteral("Ghent"));
    EXPECT_EQ(schedule.event.end, QDate(2026, 6, 6));
    const Session &session = schedule.event.sessions.first();
    EXPECT_EQ(session.abstract, QStringLiteral("One\n\nTwo"));
    EXPECT_EQ(session.url, QStringLiteral("https://c.example/t"));
    EXPECT_EQ(session.language, QStringLiteral("nl"));
    EXPECT_EQ(session.video, QStringLiteral("https://v.example/1"));
    EXPECT_EQ(session.slides, QStringLiteral("https://s.example/1.pdf"));
    const Speaker &ada = schedule.event.speakers.first();
    EXPECT_EQ(ada.affiliation, QStringLiteral("Ltd"));
    EXPECT_EQ(ada.links.size(), 1);
    EXPECT_TRUE(ada.avatar.isEmpty());
}

TEST(JsonLd, SaysWhatItCouldNotTake)
{
    const Schedule schedule = read("<html><script type='application/ld+json'>{\"@type\":\"Event\",\"name\":\"Conf\",\"subEvent\":[{\"@type\":\"Event\",\"name\":\"A\"},"
                                   "{\"@type\":\"Event\",\"name\":\"B\",\"eventStatus\":\"https://schema.org/EventCancelled\"}]}</script>"
                                   "<script type='application/ld+json'>{ broken </script>");
    EXPECT_EQ(schedule.event.sessions.size(), 1);
    ASSERT_EQ(schedule.notes.size(), 2);
    EXPECT_EQ(schedule.notes[0].code, "schedule.cancelled");
    EXPECT_EQ(schedule.notes[1].code, "schedule.block");
}

TEST(JsonLd, IsNotLedInCirclesOrIntoTheDeep)
{
    const QByteArray ring = R"({"@graph":[{"@type":"Event","@id":"#a","name":"A","subEvent":[{"@id":"#a"},{"@id":"#b"},{"@id":"#b"}]},
                                {"@type":"Event","@id":"#b","name":"B","subEvent":[{"@id":"#a"},{"@id":"#a"},{"@id":"#b"}]}]})";
    EXPECT_FALSE(readSchedule(ring));
    for (const QByteArray &hostile : {page(QByteArray("{\"@type\":\"Event\",\"subEvent\":").repeated(20'000)), QByteArray("<script ld+json>").repeated(100'000),
                                      QByteArray("<div>").repeated(300'000) + page("{\"@type\":\"Event\"}"), page("{\"@type\":7}"), page("[[[[]]]]"),
                                      QByteArray("{\"@type\":\"Event\",\"subEvent\":7,\"name\":{}}")})
        EXPECT_FALSE(readSchedule(hostile)) << hostile.left(60).toStdString();
}

TEST(Indico, KnowsPeopleAndPlacesAndTurnsTimesIntoTheEventsZone)
{
    const Schedule schedule = read(R"({"results":[{"title":"Conf &amp; co","timezone":"Europe/Warsaw","url":"https://i.example/event/1/","location":"House","contributions":[
        {"id":"7","title":"Registers","startDate":{"date":"2021-09-15","time":"14:35:00","tz":"UTC"},"endDate":{"date":"2021-09-15","time":"15:20:00","tz":"UTC"},
         "session":"Main","track":"Full slot","room":"Aula","description":"<p>Text</p>","url":"https://i.example/event/1/contributions/7/",
         "speakers":[],"primaryauthors":[{"fullName":"Test, Ada","person_id":3,"affiliation":"Ltd"},{"fullName":"Prof. Probe, Bo","first_name":"Bo","last_name":"Probe"}],
         "folders":[{"title":"Slides","attachments":[{"title":"Deck","download_url":"https://i.example/1.pdf"}]}]},
        {"id":"8","title":"Short","startDate":{"date":"2021-09-15","time":"18:00:00.5","tz":"Europe/Warsaw"},"duration":20,"speakers":[{"fullName":"Test, Ada","person_id":3}]},
        {"id":"9","title":"Poster","startDate":null},7]}]})");
    EXPECT_EQ(schedule.event.name, QStringLiteral("Conf & co"));
    EXPECT_EQ(shown(schedule), QStringList({QStringLiteral("Registers|09-15 16:35|17:20|Aula|Main|Ada Test+Bo Probe"), QStringLiteral("Short|09-15 18:00|18:20|||Ada Test"),
                                            QStringLiteral("Poster|||||")}));
    ASSERT_EQ(schedule.notes.size(), 1);
    EXPECT_EQ(schedule.notes.first().code, "schedule.no-object");
    EXPECT_EQ(schedule.event.speakers.size(), 2);
    EXPECT_EQ(schedule.event.sessions[0].slides, QStringLiteral("https://i.example/1.pdf"));
    EXPECT_EQ(schedule.event.sessions[0].type, QStringLiteral("Full slot"));
    EXPECT_EQ(schedule.event.sessions[0].abstract, QStringLiteral("Text"));
}

TEST(RealPages, GiveTheCountsAndTimesOfTheirSources)
{
    SKIP_WITHOUT_FIXTURES();
    const auto file = [](const char *name) { return contents(fixture(QLatin1String("schedules/") + QLatin1String(name))); };
    const Schedule xdc = read(file("xdc-2021-indico.json"));
    EXPECT_EQ(xdc.event.sessions.size(), 37);
    EXPECT_EQ(xdc.event.speakers.size(), 33);
    EXPECT_EQ(xdc.event.timeZone, "Europe/Warsaw");
    EXPECT_EQ(xdc.event.start, QDate(2021, 9, 15));
    EXPECT_EQ(xdc.event.end, QDate(2021, 9, 17));
    EXPECT_TRUE(xdc.notes.isEmpty());
    const Session *registers = xdc.event.session(QStringLiteral("19"));
    ASSERT_TRUE(registers);
    EXPECT_EQ(registers->start.toOffsetFromUtc(7200).toString(Qt::ISODate), QStringLiteral("2021-09-15T16:35:00+02:00"));
    EXPECT_EQ(registers->start.time(), QTime(16, 35));
    EXPECT_EQ(xdc.event.speakersOf(*registers).value(1).name, QStringLiteral("Daniel Schürmann"));

    for (const char *name : {"made/made-jsonld-event.json", "made/made-jsonld-page.html"}) {
        const Schedule made = read(file(name), "Europe/Brussels");
        EXPECT_EQ(shown(made), QStringList({QStringLiteral("Opening|05-01 09:00|09:30|Room A||Ada Example"),
                                            QStringLiteral("Two speakers & an entity|05-01 10:00|10:45|Room B||Björn+Chloé")}))
            << name;
        EXPECT_EQ(made.event.city, QStringLiteral("Antwerp"));
        EXPECT_EQ(made.event.sessions[0].video, QStringLiteral("https://video.example/1"));
        EXPECT_EQ(made.event.sessions[1].slides, QStringLiteral("https://slides.example/2.pdf"));
        EXPECT_EQ(made.notes.size(), QLatin1String(name).endsWith(QLatin1String("html")) ? 1 : 0);
    }
}

TEST(IndicoTimetable, GivesContributionsSessionsAndBreaks)
{
    const QByteArray file = R"({"count":1,"results":{"77":{"20260605":{
        "c1":{"entryType":"Contribution","title":"Knots","contributionId":"4","startDate":{"date":"2026-06-05","time":"09:00:00","tz":"Europe/Zurich"},
              "endDate":{"date":"2026-06-05","time":"09:30:00","tz":"Europe/Zurich"},"room":"Aula","url":"/event/77/contributions/4/",
              "presenters":[{"name":"Test, Ada","firstName":"Ada","familyName":"Test","affiliation":"Probe"}]},
        "b2":{"entryType":"Break","title":"Coffee","startDate":{"date":"2026-06-05","time":"09:30:00","tz":"Europe/Zurich"}},
        "s3":{"entryType":"Session","title":"Ropes","startDate":{"date":"2026-06-05","time":"10:00:00","tz":"Europe/Zurich"},"entries":{
              "c4":{"entryType":"Contribution","title":"Sails","startDate":{"date":"2026-06-05","time":"10:00:00","tz":"Europe/Zurich"},"presenters":[]}}}}}}})";
    const Schedule schedule = read(file);
    EXPECT_EQ(shown(schedule), QStringList({QStringLiteral("Knots|06-05 09:00|09:30|Aula||Ada Test"), QStringLiteral("Coffee|06-05 09:30||||"),
                                            QStringLiteral("Sails|06-05 10:00|||Ropes|")}));
    EXPECT_EQ(schedule.event.timeZone, "Europe/Zurich");
    EXPECT_EQ(schedule.event.speakers.value(0).affiliation, QStringLiteral("Probe"));
}

} // namespace
} // namespace lanyard::test
