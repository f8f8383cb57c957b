// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_reader.h"
#include "tests/support/core/places.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

QByteArray around(const QByteArray &events, const QByteArray &conference = "<title>T</title><time_zone_name>Europe/Rome</time_zone_name>")
{
    return "<schedule><conference>" + conference + "</conference><day date=\"2026-05-01\"><room name=\"R\">" + events
        + "</room></day></schedule>";
}

class SmallMeetup : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto schedule = readSchedule(contents(sourcePath(QStringLiteral("tests/data/event/small-meetup.xml"))));
        ASSERT_TRUE(schedule) << schedule.error().english().toStdString();
        event = schedule->event;
        ASSERT_EQ(event.sessions.size(), 3);
    }
    Event event;
};

TEST_F(SmallMeetup, SaysWhatWhereAndWhen)
{
    EXPECT_EQ(event.name, QStringLiteral("Harbour Code Meetup 2026"));
    EXPECT_EQ(event.venue, QStringLiteral("Old Customs House"));
    EXPECT_EQ(event.city, QStringLiteral("Trieste"));
    EXPECT_EQ(event.url, QStringLiteral("https://harbour.example/"));
    EXPECT_EQ(event.timeZone, "Europe/Rome");
    EXPECT_EQ(event.start, QDate(2026, 3, 28));
    EXPECT_EQ(event.end, QDate(2026, 3, 29));
}

TEST_F(SmallMeetup, ReadsEveryPartOfASession)
{
    const Session &session = event.sessions.first();
    EXPECT_EQ(session.id, QStringLiteral("aaaa-1"));
    EXPECT_EQ(session.title, QStringLiteral("Knots in pipelines"));
    EXPECT_EQ(session.subtitle, QStringLiteral("A gentle start"));
    EXPECT_EQ(session.abstract, QStringLiteral("First part, still first.\n\n- one\n- two\n\nMore."));
    EXPECT_EQ(session.type, QStringLiteral("Talk"));
    EXPECT_EQ(session.track, QStringLiteral("Tools"));
    EXPECT_EQ(session.room, QStringLiteral("Pier 1"));
    EXPECT_EQ(session.language, QStringLiteral("en"));
    EXPECT_EQ(session.url, QStringLiteral("https://harbour.example/2026/talk/knots/"));
    EXPECT_EQ(session.slides, QStringLiteral("https://harbour.example/2026/media/knots.pdf"));
    EXPECT_EQ(session.video, QStringLiteral("https://video.example/knots.webm"));
    EXPECT_EQ(session.code, QStringLiteral("https://code.example/knots"));
    EXPECT_EQ(session.links, QList<WebLink>({{QStringLiteral("Notes"), QStringLiteral("https://harbour.example/media/notes.txt")}}));
    EXPECT_FALSE(session.attended);
}

TEST_F(SmallMeetup, PutsTheNightAfterTheDayItIsListedUnder)
{
    const Session *night = event.session(QStringLiteral("aaaa-2"));
    ASSERT_TRUE(night);
    EXPECT_EQ(night->start.date(), QDate(2026, 3, 29));
    EXPECT_EQ(night->start.time(), QTime(1, 30));
    EXPECT_EQ(night->end.time(), QTime(4, 0)); // 90 minutes, and the clocks went forward at two
    EXPECT_EQ(night->room, QStringLiteral("Pier 1")); // from the room around it
}

TEST_F(SmallMeetup, TakesTheAbsoluteTimeBeforeTheClockTime)
{
    const Session *session = event.session(QStringLiteral("aaaa-3"));
    ASSERT_TRUE(session);
    EXPECT_EQ(session->start.toUTC(), QDateTime(QDate(2026, 3, 29), QTime(0, 45), Qt::UTC));
    EXPECT_EQ(session->start.timeSpec(), Qt::TimeZone);
    EXPECT_EQ(session->end.time(), QTime(3, 15));
}

TEST_F(SmallMeetup, TellsPeopleApartWhoShareAnIdOrAName)
{
    QStringList people;
    for (const Speaker &speaker : event.speakers)
        people.append(speaker.id + QLatin1Char('=') + speaker.name);
    EXPECT_EQ(people, QStringList({QStringLiteral("11=Ada Vidmar"), QStringLiteral("12=Bo Ng"), QStringLiteral("11-2=Another Person"),
                                   QStringLiteral("g-1=Ada Vidmar"), QStringLiteral("ada-vidmar=Ada Vidmar")}));
    EXPECT_EQ(event.speakers[0].biography, QStringLiteral("Builds boats & compilers."));
    EXPECT_EQ(event.speakers[1].url, QStringLiteral("https://bo.example/"));
    EXPECT_EQ(event.session(QStringLiteral("aaaa-3"))->speakers.first(), QStringLiteral("11"));
}

TEST(FrabXml, HoldsClockTimesWhereNobodyKnowsTheZone)
{
    const auto schedule = readSchedule(around("<event id='1'><start>10:00</start><duration>00:30</duration><title>A</title></event>"
                                              "<event id='2'><date>2026-05-01T08:30:00+00:00</date><start>10:30</start><title>B</title></event>"
                                              "<event id='3'><date>2026-05-01T11:00:00+02:00</date><title>C</title></event>",
                                              "<title>T</title>"));
    ASSERT_TRUE(schedule);
    EXPECT_TRUE(schedule->zoneMissing);
    EXPECT_TRUE(schedule->event.timeZone.isEmpty());
    const auto start = [&schedule](int index) { return schedule->event.sessions[index].start; };
    EXPECT_EQ(start(0), QDateTime(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC));
    EXPECT_EQ(start(1), QDateTime(QDate(2026, 5, 1), QTime(10, 30), Qt::UTC)); // the wall's clock, not the date's offset
    EXPECT_EQ(start(2), QDateTime(QDate(2026, 5, 1), QTime(11, 0), Qt::UTC));
}

TEST(FrabXml, PrefersTheFilesZoneAndSaysIfItIsNone)
{
    const QByteArray event = "<event id='1'><start>10:00</start><title>A</title></event>";
    EXPECT_EQ(readSchedule(around(event), {"Asia/Tokyo"})->event.timeZone, "Europe/Rome");
    const QByteArray odd = "<title>T</title><time_zone_name>Mars/Olympus</time_zone_name>";
    const auto asked = readSchedule(around(event, odd), {"Asia/Tokyo"});
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->event.timeZone, "Asia/Tokyo");
    ASSERT_EQ(asked->notes.size(), 1);
    EXPECT_EQ(asked->notes.first().code, "schedule.zone-in-file");
    EXPECT_TRUE(readSchedule(around(event, odd))->zoneMissing);
    EXPECT_EQ(readSchedule(around(event), {"Mars/Olympus"}).error().code, "schedule.zone");
}

TEST(FrabXml, FindsEventsThatStandDirectlyUnderADay)
{
    const auto schedule = readSchedule("<schedule><day date='2012-02-04'><event id='0'><start>10:00</start><room>K</room>"
                                       "<title>A</title></event></day></schedule>");
    ASSERT_TRUE(schedule);
    ASSERT_EQ(schedule->event.sessions.size(), 1);
    EXPECT_EQ(schedule->event.sessions.first().room, QStringLiteral("K"));
    EXPECT_EQ(schedule->event.start, QDate(2012, 2, 4)); // from its sessions
}

TEST(FrabXml, GivesEverySessionAnIdAndATitle)
{
    const auto schedule = readSchedule(around("<event id='1'><title>A</title></event><event id='1'><title>B</title></event>"
                                              "<event id='1-2'><title>C</title></event><event><title>Über uns</title></event>"
                                              "<event><slug>later</slug></event><event id='9'/><event/>"));
    ASSERT_TRUE(schedule);
    QStringList seen;
    for (const Session &session : schedule->event.sessions)
        seen.append(session.id + QLatin1Char('=') + session.title);
    EXPECT_EQ(seen, QStringList({QStringLiteral("1=A"), QStringLiteral("1-2=B"), QStringLiteral("1-2-2=C"),
                                 QStringLiteral("ueber-uns=Über uns"), QStringLiteral("later=later"),
                                 QStringLiteral("9=Untitled session")}));
}

TEST(FrabXml, TakesTextInPiecesAndCdata)
{
    const auto schedule = readSchedule(around("<event id='1'><title>Tom <!-- and --><![CDATA[& <Jerry>]]></title></event>"));
    ASSERT_TRUE(schedule);
    EXPECT_EQ(schedule->event.sessions.first().title, QStringLiteral("Tom & <Jerry>"));
}

TEST(FrabXml, AllowsADoctypeInsideOfAnAbstractButNotInTheFile)
{
    EXPECT_TRUE(readSchedule(around("<event id='1'><title>A</title><abstract><![CDATA[<!DOCTYPE html>]]></abstract></event>")));
    EXPECT_EQ(readSchedule("<?xml version='1.0'?><!-- x -->\n<!doctype schedule><schedule><day/></schedule>").error().code,
              "schedule.doctype");
}

TEST(FrabXml, NamesTheLineWhereABrokenFileEnds)
{
    const auto schedule = readSchedule("<schedule>\n<conference>\n<title>T</title>\n</conference>\n<day date='2026-05-01'>\n<room>\n");
    ASSERT_FALSE(schedule);
    EXPECT_EQ(schedule.error().code, "schedule.broken");
    EXPECT_GE(schedule.error().line, 6);
    EXPECT_LE(schedule.error().line, 7);
}

TEST(FrabXml, ReadsWrongBytesAsLatin1AndSaysSo)
{
    const auto schedule = readSchedule(around("<event id='1'><title>Caf\xe9</title></event>"));
    ASSERT_TRUE(schedule);
    EXPECT_EQ(schedule->event.sessions.first().title, QStringLiteral("Café"));
    ASSERT_EQ(schedule->notes.size(), 1);
    EXPECT_EQ(schedule->notes.first().code, "schedule.encoding");
}

struct OtherFile
{
    QByteArray bytes;
    const char *code;
};

TEST(FrabXml, RefusesMoreTagsThanAnyScheduleHas)
{
    EXPECT_EQ(readSchedule(around(QByteArray("<a/>").repeated(1'000'001))).error().code, "schedule.xml-crowded");
}

TEST(FrabXml, TakesNoMoreSessionsThanAnyProgrammeHas)
{
    const auto schedule = readSchedule(around(QByteArray("<event><title>A</title></event>").repeated(20'100)));
    ASSERT_TRUE(schedule);
    EXPECT_EQ(schedule->event.sessions.size(), 20'000);
    ASSERT_EQ(schedule->notes.size(), 1);
    EXPECT_EQ(schedule->notes.first().code, "schedule.too-many");
}

TEST(FrabXml, RefusesAScheduleThatHoldsNoTalks)
{
    for (const QByteArray &bytes : {around(""), QByteArray("<schedule><conference><title>T</title></conference></schedule>"),
                                    QByteArray("<schedule><day date=\"2026-05-01\"/></schedule>")}) {
        const auto schedule = readSchedule(bytes);
        ASSERT_FALSE(schedule) << bytes.constData();
        EXPECT_EQ(schedule.error().code, "schedule.no-sessions") << bytes.constData();
    }
}

TEST(Schedules, SayWhatTheyCanNotRead)
{
    const OtherFile rows[] = {
        {"", "schedule.empty"},
        {" \n\n", "schedule.empty"},
        {"BEGIN:VCALENDAR\r\n", "schedule.cut-off"},
        {"{\"schedule\":{}}", "schedule.unknown"},
        {"<html><body/></html>", "schedule.page-without-data"},
        {"<!DOCTYPE html><html/>", "schedule.page-without-data"},
        {QByteArray("\x89PNG\r\n\0\0", 8), "schedule.picture"},
        {"<schedule/>", "schedule.no-conference"},
        {"<!-- never closed", "schedule.unknown"},
        {QByteArray(65 * 1024 * 1024, ' '), "schedule.too-large"},
    };
    for (const OtherFile &row : rows)
        EXPECT_EQ(readSchedule(row.bytes).error().code, QByteArray(row.code)) << row.bytes.left(40).toStdString();
    EXPECT_TRUE(readSchedule("nothing").error().english().contains(QLatin1String("pretalx")));
}

} // namespace
} // namespace lanyard::test
