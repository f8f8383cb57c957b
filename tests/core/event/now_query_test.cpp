// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/now_query.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

using When = OnStage::When;

const QTimeZone brussels("Europe/Brussels");

QDateTime at(int day, int hour, int minute, int second = 0)
{
    return QDateTime(QDate(2026, 1, day), QTime(hour, minute, second), brussels);
}

Session talk(const char *id, const char *room, const QDateTime &start, int minutes)
{
    Session session;
    session.id = session.title = QString::fromUtf8(id);
    session.room = QString::fromUtf8(room);
    session.start = start;
    if (minutes > 0)
        session.end = start.addSecs(minutes * 60);
    return session;
}

// Two days, two rooms, a lunch for everybody, one talk without an end.
Event event()
{
    Event event;
    event.timeZone = "Europe/Brussels";
    event.sessions = {talk("a1", "A", at(31, 10, 0), 45), talk("b1", "B", at(31, 10, 0), 30), talk("b2", "B", at(31, 10, 30), 60),
                      talk("a2", "A", at(31, 11, 0), 0),  talk("lunch", "", at(31, 12, 0), 60), talk("a3", "A", at(31, 13, 0), 30),
                      talk("b3", "B", at(31, 15, 0), 30), talk("none", "A", QDateTime(), 0)};
    event.sessions.append(talk("b4", "B", QDateTime(QDate(2026, 2, 1), QTime(9, 0), brussels), 30));
    return event;
}

struct Case
{
    const char *what;
    QDateTime now;
    const char *room;
    When when;
    const char *on;
    const char *last;
    const char *next;
};

} // namespace

TEST(OnStage, SaysWhatIsOnInTheRoomAndWhatComesNext)
{
    const Case table[] = {
        {"long before", at(1, 9, 0), "A", When::Before, "", "", "a1"},
        {"a second before", at(31, 9, 59, 59), "B", When::Before, "", "", "b1"},
        {"the first second", at(31, 10, 0), "A", When::On, "a1", "", "a2"},
        {"the last second", at(31, 10, 44, 59), "A", When::On, "a1", "", "a2"},
        {"just over", at(31, 10, 45), "A", When::Between, "", "a1", "a2"},
        {"the next one's first second", at(31, 11, 0), "A", When::On, "a2", "", "lunch"},
        {"back to back", at(31, 10, 30), "B", When::On, "b2", "", "lunch"},
        {"an unknown end lasts an hour", at(31, 11, 59, 59), "A", When::On, "a2", "", "lunch"},
        {"lunch is in every room", at(31, 12, 10), "B", When::On, "lunch", "", "b3"},
        {"over for a quarter of an hour", at(31, 13, 15), "B", When::Between, "", "lunch", "b3"},
        {"over for longer", at(31, 13, 15, 1), "B", When::Between, "", "", "b3"},
        {"nothing more in the room", at(31, 14, 0), "A", When::RoomOver, "", "", "b3"},
        {"the last in its room", at(31, 13, 10), "A", When::On, "a3", "", ""},
        {"overnight", at(31, 20, 0), "B", When::Between, "", "", "b4"},
        {"the last is on", QDateTime(QDate(2026, 2, 1), QTime(9, 10), brussels), "B", When::On, "b4", "", ""},
        {"after all", QDateTime(QDate(2026, 2, 1), QTime(9, 40), brussels), "B", When::After, "", "b4", ""},
        {"long after", QDateTime(QDate(2026, 3, 1), QTime(9, 40), brussels), "B", When::After, "", "", ""},
        {"a clock of another zone", QDateTime(QDate(2026, 1, 31), QTime(4, 10), Qt::OffsetFromUTC, -5 * 3600), "A", When::On, "a1", "", "a2"},
        {"all rooms: what began last", at(31, 10, 40), "", When::On, "b2", "", "a2"},
    };
    for (const Case &row : table) {
        const OnStage stage = onStage(event(), row.now, QString::fromUtf8(row.room));
        EXPECT_EQ(stage.when, row.when) << row.what;
        EXPECT_EQ(stage.on.toStdString(), row.on) << row.what;
        EXPECT_EQ(stage.last.toStdString(), row.last) << row.what;
        EXPECT_EQ(stage.next.toStdString(), row.next) << row.what;
    }
}

TEST(OnStage, PrefersWhatTheWriterMarkedAndNamesTheOthers)
{
    Event marked = event();
    marked.sessions[0].favourite = true;
    const OnStage stage = onStage(marked, at(31, 10, 40));
    EXPECT_EQ(stage.on, QStringLiteral("a1"));
    EXPECT_EQ(stage.alsoOn, QStringList{QStringLiteral("b2")});
    EXPECT_EQ(onStage(marked, at(31, 9, 0)).next, QStringLiteral("a1"));
    marked.sessions[0].favourite = false;
    marked.sessions[1].attended = true;
    EXPECT_EQ(onStage(marked, at(31, 9, 0)).next, QStringLiteral("b1")) << "of two that begin at one time";
    EXPECT_EQ(onStage(marked, at(31, 10, 40), QStringLiteral("B")).alsoOn, QStringList{QStringLiteral("a1")});
}

TEST(OnStage, IsEmptyWhereNothingHasATime)
{
    Event timeless;
    EXPECT_EQ(onStage(timeless, at(31, 10, 0)), OnStage());
    timeless.sessions = {talk("x", "A", QDateTime(), 0)};
    EXPECT_EQ(onStage(timeless, at(31, 10, 0)).when, When::Nothing);
}

TEST(OnStage, TakesTheClockOnTheWallWhereTheZoneIsNotKnown)
{
    Event unknown;
    unknown.sessions = {talk("x", "A", QDateTime(QDate(2026, 1, 31), QTime(10, 0), Qt::UTC), 45)};
    const QDateTime wall(QDate(2026, 1, 31), QTime(10, 5), Qt::OffsetFromUTC, 9 * 3600);
    EXPECT_EQ(onStage(unknown, wall).on, QStringLiteral("x"));
    EXPECT_EQ(runningSecond(unknown.sessions[0], unknown, wall), 300);
}

TEST(OnStage, TheRunningTimeCountsFromTheTalksBegin)
{
    const Event days = event();
    const Session first = days.sessions[0];
    const std::pair<QDateTime, int> table[] = {{at(31, 9, 59, 59), -1},      {at(31, 10, 0), 0},         {at(31, 10, 12, 30), 750},
                                               {at(31, 10, 50), 3000},       {at(31, 11, 15), 4500},     {at(31, 11, 15, 1), -1},
                                               {at(30, 10, 10), -1}};
    for (const auto &[now, second] : table)
        EXPECT_EQ(runningSecond(first, days, now), second) << now.toString().toStdString();
    EXPECT_EQ(runningSecond(days.sessions[7], days, at(31, 10, 0)), -1);
}

TEST(OnStage, TheTalksOfADayAndRoomComeInOrder)
{
    QStringList ids;
    for (const Session &session : sessionsOf(event(), QDate(2026, 1, 31), QStringLiteral("B")))
        ids.append(session.id);
    EXPECT_EQ(ids, QStringList({QStringLiteral("b1"), QStringLiteral("b2"), QStringLiteral("lunch"), QStringLiteral("b3")}));
}

} // namespace lanyard::test
