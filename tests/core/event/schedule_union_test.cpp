// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_union.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

ScheduleFile frab(const QString &name, const QByteArray &events)
{
    return {name, "<schedule><conference><title>" + name.toUtf8()
                      + "</title><time_zone_name>Europe/Rome</time_zone_name></conference><day date='2026-05-01'><room name='K'>" + events
                      + "</room></day></schedule>"};
}

const QByteArray knots = "<event id='1'><start>10:00</start><duration>00:30</duration><title>Knots</title><persons><person id='a'>Ada</person></persons></event>";
const QByteArray sails = "<event id='1'><start>09:00</start><duration>00:30</duration><title>Sails</title><persons><person id='a'>Bo</person></persons></event>";

TEST(ScheduleUnion, SeveralFilesAreOneEvent)
{
    const auto schedule = readSchedule({frab(QStringLiteral("Main"), knots), frab(QStringLiteral("Side"), sails), {QStringLiteral("photo.jpg"), "\xff\xd8\xff"}});
    ASSERT_TRUE(schedule);
    const Event &event = schedule->event;
    EXPECT_EQ(event.name, QStringLiteral("Main"));
    ASSERT_EQ(event.sessions.size(), 2);
    EXPECT_EQ(event.sessions[0].title, QStringLiteral("Sails")) << "in the order of their times";
    EXPECT_EQ(event.sessions[0].id, QStringLiteral("1-2")) << "another talk under the same id";
    EXPECT_EQ(event.speakersOf(event.sessions[0]).value(0).name, QStringLiteral("Bo"));
    EXPECT_EQ(event.speakersOf(event.sessions[1]).value(0).name, QStringLiteral("Ada"));
    ASSERT_EQ(schedule->unread.size(), 1);
    EXPECT_EQ(schedule->unread[0].why.code, "schedule.picture");
}

TEST(ScheduleUnion, SeveralEventsKeepTheirNamesAsTracks)
{
    const QByteArray tracked = "<event id='2'><start>11:00</start><title>Ropes</title><track>Yarn</track></event>";
    const auto schedule = readSchedule({frab(QStringLiteral("Knot Night"), knots), frab(QStringLiteral("Sail Talks"), sails + tracked)});
    ASSERT_TRUE(schedule);
    QStringList tracks;
    for (const Session &session : schedule->event.sessions)
        tracks.append(session.title + u'=' + session.track);
    EXPECT_EQ(tracks, QStringList({QStringLiteral("Sails=Sail Talks"), QStringLiteral("Knots=Knot Night"), QStringLiteral("Ropes=Yarn")}));
    const auto one = readSchedule({frab(QStringLiteral("Knot Night"), knots), frab(QStringLiteral("knot night"), tracked), frab(QString(), sails)});
    ASSERT_TRUE(one);
    EXPECT_EQ(one->event.sessions.value(0).track + one->event.sessions.value(1).track, QString()) << "parts of one event, and a part that names none";
}

TEST(ScheduleUnion, TheSameFileTwiceIsThereOnce)
{
    const auto once = readSchedule({frab(QStringLiteral("Main"), knots)});
    const auto twice = readSchedule({frab(QStringLiteral("Main"), knots), frab(QStringLiteral("Main"), knots)});
    ASSERT_TRUE(once && twice);
    EXPECT_EQ(once->event, twice->event);
}

TEST(ScheduleUnion, NothingOfUseIsRefusedWithTheFirstReason)
{
    EXPECT_EQ(readSchedule(QList<ScheduleFile>{}).error().code, "schedule.none");
    EXPECT_EQ(readSchedule({{QStringLiteral("a"), " "}, {QStringLiteral("b"), "words"}}).error().code, "schedule.empty");
}

} // namespace
} // namespace lanyard::test
