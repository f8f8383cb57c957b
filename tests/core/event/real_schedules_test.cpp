// SPDX-License-Identifier: GPL-3.0-or-later
// Over real published files. The expected figures were counted from the XML by an independent script.
#include "core/event/event_query.h"
#include "core/event/schedule_reader.h"
#include "tests/support/core/places.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lanyard::test {
namespace {

struct Expected
{
    const char *file;
    int sessions;
    int speakers;
    int rooms;
    int days;
    int withoutSpeakers;
    int videos;
    const char *name;
    const char *city;
    const char *url;
    const char *zone;
    const char *start;
    const char *end;
};

void PrintTo(const Expected &expected, std::ostream *out)
{
    *out << expected.file;
}

class RealSchedule : public testing::TestWithParam<Expected>
{
};

TEST_P(RealSchedule, LosesNobodyAndNothing)
{
    SKIP_WITHOUT_FIXTURES();
    const Expected &expected = GetParam();
    const auto schedule = readSchedule(contents(fixture(QLatin1String("schedules/") + QLatin1String(expected.file))));
    ASSERT_TRUE(schedule) << schedule.error().english().toStdString();
    const Event &event = schedule->event;

    EXPECT_EQ(event.sessions.size(), expected.sessions);
    EXPECT_EQ(event.speakers.size(), expected.speakers);
    EXPECT_EQ(rooms(event).size(), expected.rooms);
    EXPECT_EQ(days(event).size(), expected.days);
    EXPECT_EQ(std::count_if(event.sessions.begin(), event.sessions.end(), [](const Session &s) { return s.speakers.isEmpty(); }),
              expected.withoutSpeakers);
    EXPECT_EQ(std::count_if(event.sessions.begin(), event.sessions.end(), [](const Session &s) { return !s.video.isEmpty(); }),
              expected.videos);
    EXPECT_EQ(event.name, QLatin1String(expected.name));
    EXPECT_EQ(event.city, QLatin1String(expected.city));
    EXPECT_EQ(event.url, QLatin1String(expected.url));
    EXPECT_EQ(event.timeZone, QByteArray(expected.zone));
    EXPECT_EQ(event.start.toString(Qt::ISODate), QLatin1String(expected.start));
    EXPECT_EQ(event.end.toString(Qt::ISODate), QLatin1String(expected.end));
    EXPECT_EQ(schedule->zoneMissing, event.timeZone.isEmpty());
    EXPECT_TRUE(schedule->notes.isEmpty());
}

TEST_P(RealSchedule, HasDistinctIdsTimesAndSafeAddresses)
{
    SKIP_WITHOUT_FIXTURES();
    const auto schedule = readSchedule(contents(fixture(QLatin1String("schedules/") + QLatin1String(GetParam().file))));
    ASSERT_TRUE(schedule);
    const Event &event = schedule->event;
    QSet<QString> ids;
    QSet<QString> people;
    for (const Speaker &speaker : event.speakers) {
        people.insert(speaker.id);
        EXPECT_FALSE(speaker.name.isEmpty());
        EXPECT_FALSE(speaker.biography.contains(QLatin1String("</")));
    }
    EXPECT_EQ(people.size(), event.speakers.size());
    for (const Session &session : event.sessions) {
        ids.insert(session.id);
        EXPECT_FALSE(session.title.isEmpty());
        EXPECT_TRUE(session.start.isValid() && session.end > session.start) << session.id.toStdString();
        for (const QString &speaker : session.speakers)
            EXPECT_TRUE(people.contains(speaker));
        QStringList addresses{session.url, session.slides, session.video};
        for (const WebLink &link : session.links)
            addresses.append(link.url);
        addresses.removeAll(QString());
        for (const QString &address : addresses) {
            EXPECT_TRUE(address.startsWith(QLatin1String("http://")) || address.startsWith(QLatin1String("https://")))
                << address.toStdString();
        }
        EXPECT_FALSE(session.abstract.contains(QLatin1String("<p>")));
        EXPECT_FALSE(session.abstract.contains(QLatin1String("\n\n\n")));
    }
    EXPECT_EQ(ids.size(), event.sessions.size());
    EXPECT_TRUE(std::is_sorted(event.sessions.begin(), event.sessions.end(),
                               [](const Session &a, const Session &b) { return a.start < b.start; }));
}

INSTANTIATE_TEST_SUITE_P(
    Files, RealSchedule,
    testing::Values(Expected{"fosdem-2026.xml", 883, 927, 30, 2, 6, 2, "FOSDEM 2026", "Brussels", "https://fosdem.org/2026/schedule/",
                             "Europe/Brussels", "2026-01-31", "2026-02-01"},
                    Expected{"fosdem-2012.xml", 442, 513, 23, 2, 10, 72, "FOSDEM 2012", "Brussels", "", "", "2012-02-04", "2012-02-05"},
                    Expected{"ccc-38c3.xml", 1007, 571, 72, 4, 118, 0, "38C3", "", "https://events.ccc.de/congress/2024/hub/",
                             "Europe/Berlin", "2024-12-27", "2024-12-30"},
                    Expected{"debconf23-wafer.xml", 117, 87, 5, 8, 32, 0, "DebConf 23", "", "https://debconf23.debconf.org",
                             "Asia/Kolkata", "2023-09-10", "2023-09-18"},
                    Expected{"ccc-camp2019-frab.json", 79, 90, 2, 5, 1, 0, "Chaos Communication Camp 2019", "",
                             "https://fahrplan.events.ccc.de/camp/2019/Fahrplan/", "Europe/Berlin", "2019-08-21", "2019-08-26"},
                    Expected{"global-azure-linz-2020-sessionize-all.json", 29, 28, 4, 1, 1, 9, "", "", "", "", "2020-04-24", "2020-04-24"},
                    Expected{"made/reshaped-sessionize-sessions-view.json", 29, 28, 4, 1, 1, 9, "", "", "", "", "2020-04-24", "2020-04-24"},
                    Expected{"ndc-oslo-2019-sessionize-gridsmart-bom.json", 185, 197, 12, 3, 0, 0, "", "", "", "", "2019-06-19", "2019-06-21"}));

struct TimedSession
{
    const char *file;
    const char *id;
    const char *start;
    const char *end;
    const char *room;
    int speakers;
};

void PrintTo(const TimedSession &session, std::ostream *out)
{
    *out << session.file << ' ' << session.id;
}

class RealTime : public testing::TestWithParam<TimedSession>
{
};

TEST_P(RealTime, IsTheClockOnTheWallOfTheEvent)
{
    SKIP_WITHOUT_FIXTURES();
    const TimedSession &expected = GetParam();
    const auto schedule = readSchedule(contents(fixture(QLatin1String("schedules/") + QLatin1String(expected.file))));
    ASSERT_TRUE(schedule);
    const Session *session = schedule->event.session(QLatin1String(expected.id));
    ASSERT_TRUE(session);
    EXPECT_EQ(session->start.toOffsetFromUtc(session->start.offsetFromUtc()).toString(Qt::ISODate), QLatin1String(expected.start));
    EXPECT_EQ(session->end.toOffsetFromUtc(session->end.offsetFromUtc()).toString(Qt::ISODate), QLatin1String(expected.end));
    EXPECT_EQ(session->room, QString::fromUtf8(expected.room));
    EXPECT_EQ(session->speakers.size(), expected.speakers);
}

INSTANTIATE_TEST_SUITE_P(
    Sessions, RealTime,
    testing::Values(
        TimedSession{"fosdem-2026.xml", "9c3ebb8c-7716-5130-b9fe-ff8544f5636d", "2026-01-31T09:30:00+01:00", "2026-01-31T09:50:00+01:00", "Janson", 1},
        TimedSession{"fosdem-2026.xml", "e47b417f-2dc6-5f65-8141-98fbd8725afc", "2026-02-01T12:25:00+01:00", "2026-02-01T12:45:00+01:00", "UD6.215", 2},
        TimedSession{"fosdem-2012.xml", "0", "2012-02-04T13:30:00Z", "2012-02-04T14:00:00Z", "UD2.218A", 1},
        TimedSession{"fosdem-2012.xml", "441", "2012-02-05T11:15:00Z", "2012-02-05T11:55:00Z", "H.2213", 1},
        TimedSession{"ccc-38c3.xml", "270fa44c-821a-577f-8ca3-33e8d4a8c2a7", "2024-12-27T10:30:00+01:00", "2024-12-27T11:00:00+01:00", "Saal 1", 3},
        TimedSession{"ccc-38c3.xml", "c2947454-486c-51bd-b340-0da65368f725", "2024-12-30T18:15:00+01:00", "2024-12-30T19:00:00+01:00", "Chaos Computer Music Club", 1},
        // DebConf's dates are in UTC; the opening was at half past ten in the morning.
        TimedSession{"debconf23-wafer.xml", "455d075f-48c0-2ec2-24b3-f5add30c383a", "2023-09-10T10:30:00+05:30", "2023-09-10T10:50:00+05:30", "Anamudi", 1},
        TimedSession{"debconf23-wafer.xml", "23a3b685-5fa6-83c6-caff-8b48c81063ff", "2023-09-17T19:00:00+05:30", "2023-09-17T22:30:00+05:30", "Elsewhere", 0},
        TimedSession{"ccc-camp2019-frab.json", "a0a0fcfe-b7fb-46e3-84b6-97a5406016b4", "2019-08-21T11:00:00+02:00", "2019-08-21T11:30:00+02:00", "Curie", 2},
        TimedSession{"ccc-camp2019-frab.json", "9f38e10d-39e2-4380-83bf-26626396e476", "2019-08-25T16:00:00+02:00", "2019-08-25T16:45:00+02:00", "Meitner", 1}));

TEST(RealSchedules, TakeTheZoneThatThePersonSaysWhereTheFileHasNone)
{
    SKIP_WITHOUT_FIXTURES();
    const auto schedule = readSchedule(contents(fixture(QStringLiteral("schedules/fosdem-2012.xml"))), {"Europe/Brussels"});
    ASSERT_TRUE(schedule);
    EXPECT_FALSE(schedule->zoneMissing);
    EXPECT_EQ(schedule->event.timeZone, "Europe/Brussels");
    EXPECT_EQ(schedule->event.session(QStringLiteral("0"))->start.toUTC(), QDateTime(QDate(2012, 2, 4), QTime(12, 30), Qt::UTC));
}

TEST(RealSchedules, DropFosdemsChatAndFeedbackLinks)
{
    SKIP_WITHOUT_FIXTURES();
    const auto schedule = readSchedule(contents(fixture(QStringLiteral("schedules/fosdem-2026.xml"))));
    ASSERT_TRUE(schedule);
    int links = 0;
    for (const Session &session : schedule->event.sessions) {
        for (const WebLink &link : session.links) {
            ++links;
            EXPECT_FALSE(link.url.contains(QLatin1String("matrix.to"))) << link.url.toStdString();
            EXPECT_FALSE(link.url.contains(QLatin1String("/feedback"))) << link.url.toStdString();
        }
    }
    EXPECT_EQ(links, 142); // 2840 less 2649 of noise, one recording and 49 repositories, and with the attachment that is no document
}

TEST(RealSchedules, TellSlidesFromFilmsThatAreCalledSlides)
{
    SKIP_WITHOUT_FIXTURES();
    const auto schedule = readSchedule(contents(fixture(QStringLiteral("schedules/fosdem-2026.xml"))));
    ASSERT_TRUE(schedule);
    QStringList slides;
    for (const Session &session : schedule->event.sessions) {
        if (!session.slides.isEmpty())
            slides.append(session.slides);
        EXPECT_FALSE(session.slides.endsWith(QLatin1String(".mp4")));
    }
    ASSERT_EQ(slides.size(), 1);
    EXPECT_TRUE(slides.first().endsWith(QLatin1String(".pdf")));
}

class MadeDaylightSaving : public testing::TestWithParam<const char *>
{
};

TEST_P(MadeDaylightSaving, HasAllFourteenSessionsWithTheirDurations)
{
    SKIP_WITHOUT_FIXTURES();
    const auto schedule = readSchedule(contents(fixture(QLatin1String("schedules/made/") + QLatin1String(GetParam()))));
    ASSERT_TRUE(schedule);
    const Event &event = schedule->event;
    ASSERT_EQ(event.sessions.size(), 14);
    const struct
    {
        const char *id;
        const char *start;
        int minutes; // -1: no end
    } rows[] = {
        {"1", "2026-10-24T21:30:00Z", 120},  {"2", "2026-10-25T00:30:00Z", 30},  {"3", "2026-10-25T01:30:00Z", 30},
        {"4", "2026-10-24T23:30:00Z", 120},  {"5", "2026-10-24T08:00:00Z", 90},  {"6", "2026-10-24T10:00:00Z", 90},
        {"7", "2026-10-24T12:00:00Z", 45},   {"8", "2026-10-24T13:00:00Z", 1500}, {"9", "2026-10-24T14:00:00Z", -1},
        {"10", "2026-10-24T15:00:00Z", 30},  {"12", "2026-10-25T09:00:00Z", 30},
    };
    for (const auto &row : rows) {
        const Session *session = event.session(QLatin1String("00000000-0000-4000-8000-0000000000")
                                               + QString::fromLatin1(row.id).rightJustified(2, u'0'));
        ASSERT_TRUE(session) << row.id;
        EXPECT_EQ(session->start.toUTC().toString(Qt::ISODate), QLatin1String(row.start)) << row.id;
        EXPECT_EQ(session->end.isValid() ? session->start.secsTo(session->end) / 60 : -1, row.minutes) << row.id;
    }
    const Session *nonsense = event.session(QStringLiteral("00000000-0000-4000-8000-000000000011"));
    ASSERT_TRUE(nonsense);
    EXPECT_FALSE(nonsense->start.isValid());
    EXPECT_EQ(event.sessions.last().id, nonsense->id);
    ASSERT_EQ(schedule->notes.size(), 1);
    EXPECT_EQ(schedule->notes.first().code, "schedule.time");
    EXPECT_TRUE(event.session(QStringLiteral("00000000-0000-4000-8000-000000000012-2"))); // the repeated id
    const auto late = std::find_if(event.sessions.begin(), event.sessions.end(),
                                   [](const Session &s) { return s.title.startsWith(QLatin1String("After midnight")); });
    ASSERT_NE(late, event.sessions.end());
    EXPECT_EQ(late->start.toUTC().toString(Qt::ISODate), QLatin1String("2026-10-26T00:00:00Z")); // day 2 changes at nine
}

INSTANTIATE_TEST_SUITE_P(Encodings, MadeDaylightSaving,
                         testing::Values("made-dst-durations.xml", "made-bom.xml", "made-utf16le.xml"));

TEST(MadeLatin1, KeepsItsUmlauts)
{
    SKIP_WITHOUT_FIXTURES();
    const auto schedule = readSchedule(contents(fixture(QStringLiteral("schedules/made/made-latin1.xml"))));
    ASSERT_TRUE(schedule);
    EXPECT_EQ(schedule->event.name, QStringLiteral("Université München"));
    EXPECT_EQ(schedule->event.speakers.first().name, QStringLiteral("René"));
}

struct HostileFile
{
    const char *file;
    const char *code; // empty: read harmlessly
};

void PrintTo(const HostileFile &hostile, std::ostream *out)
{
    *out << hostile.file;
}

class Hostile : public testing::TestWithParam<HostileFile>
{
};

TEST_P(Hostile, IsRefusedOrHarmless)
{
    SKIP_WITHOUT_FIXTURES();
    const auto schedule = readSchedule(contents(fixture(QLatin1String("schedules/made/") + QLatin1String(GetParam().file))));
    EXPECT_EQ(schedule ? QByteArray() : schedule.error().code, QByteArray(GetParam().code));
}

INSTANTIATE_TEST_SUITE_P(Files, Hostile,
                         testing::Values(HostileFile{"hostile-billion-laughs.xml", "schedule.doctype"},
                                         HostileFile{"hostile-quadratic.xml", "schedule.doctype"},
                                         HostileFile{"hostile-quadratic-under-qt-limit.xml", "schedule.doctype"},
                                         HostileFile{"hostile-recursive-attr.xml", "schedule.doctype"},
                                         HostileFile{"hostile-recursive-entity.xml", "schedule.doctype"},
                                         HostileFile{"hostile-xxe.xml", "schedule.doctype"},
                                         HostileFile{"hostile-deep-nesting.xml", "schedule.no-conference"},
                                         HostileFile{"hostile-long-prefix.xml", "schedule.no-conference"},
                                         HostileFile{"hostile-not-a-schedule.xml", "schedule.feed"},
                                         HostileFile{"hostile-empty.xml", "schedule.empty"},
                                         HostileFile{"hostile-truncated.xml", "schedule.broken"},
                                         HostileFile{"hostile-deep.json", "schedule.json-deep"},
                                         HostileFile{"hostile-truncated.json", "schedule.json-broken"},
                                         HostileFile{"hostile-wrong-types.json", "schedule.no-sessions"},
                                         HostileFile{"hostile-control-chars.xml", "schedule.no-sessions"},
                                         HostileFile{"hostile-html-in-abstract.xml", ""},
                                         HostileFile{"made-c3voc-minimal.json", ""}));

TEST(HostileHtml, LeavesOnlyWebLinksAndPlainText)
{
    SKIP_WITHOUT_FIXTURES();
    const auto schedule = readSchedule(contents(fixture(QStringLiteral("schedules/made/hostile-html-in-abstract.xml"))));
    ASSERT_TRUE(schedule);
    const Session &session = schedule->event.sessions.first();
    EXPECT_EQ(session.abstract, QStringLiteral("Text x"));
    EXPECT_EQ(session.links, QList<WebLink>({{QStringLiteral("ok"), QStringLiteral("https://ok.example/")}}));
    EXPECT_TRUE(session.slides.isEmpty()); // relative, and the file names no base
    EXPECT_EQ(schedule->event.timeZone, "Europe/Paris");
}

} // namespace
} // namespace lanyard::test
