// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_query.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

Event sampleEvent()
{
    Event event;
    event.speakers = {{QStringLiteral("s1"), QStringLiteral("Michał Żyg"), QStringLiteral("Straße GmbH"), {}, {}, {}},
                      {QStringLiteral("s2"), QStringLiteral("Zoë Ørsted"), {}, {}, {}, {}}};
    Session first;
    first.id = QStringLiteral("1");
    first.title = QStringLiteral("Résumé of ﬁles");
    first.room = QStringLiteral("Hall B");
    first.track = QStringLiteral("Kernel");
    first.abstract = QStringLiteral("About inodes.\n\nAnd more.");
    first.speakers = {QStringLiteral("s1"), QStringLiteral("nobody")};
    first.start = QDateTime(QDate(2026, 5, 2), QTime(9, 0), Qt::UTC);
    Session second;
    second.id = QStringLiteral("2");
    second.title = QStringLiteral("Other");
    second.room = QStringLiteral("Hall A");
    second.start = QDateTime(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC);
    Session unscheduled;
    unscheduled.id = QStringLiteral("3");
    unscheduled.room = QStringLiteral("Hall B");
    event.sessions = {first, second, unscheduled};
    return event;
}

TEST(EventQuery, FindsEveryWordWhateverItsAccents)
{
    const Event event = sampleEvent();
    const Session &session = event.sessions.first();
    for (const char *typed : {"", "  ", "resume", "RÉSUMÉ", "files", "michal", "zyg strasse", "hall b", "kernel inodes", "more michal", "straße"})
        EXPECT_TRUE(EventQuery(QString::fromUtf8(typed)).matches(session, event)) << typed;
    for (const char *typed : {"zoe", "resume zoe", "hall zz", "moremichal"})
        EXPECT_FALSE(EventQuery(QString::fromUtf8(typed)).matches(session, event)) << typed;
    EXPECT_TRUE(EventQuery(QStringLiteral("orsted zoe")).matches(event.speakers[1]));
    EXPECT_FALSE(EventQuery(QStringLiteral("gmbh")).matches(event.speakers[1]));
}

TEST(EventQuery, SaysTheSameOverTheKeptText)
{
    const Event event = sampleEvent();
    for (const char *typed : {"", "resume", "michal kernel", "zoe"}) {
        const EventQuery query(QString::fromUtf8(typed));
        for (const Session &session : event.sessions)
            EXPECT_EQ(query.matchesText(searchText(session, event)), query.matches(session, event)) << typed;
    }
}

TEST(Event, ListsItsDaysInOrderAndItsRoomsAsTheyCome)
{
    const Event event = sampleEvent();
    EXPECT_EQ(days(event), QList<QDate>({QDate(2026, 5, 1), QDate(2026, 5, 2)}));
    EXPECT_EQ(rooms(event), QStringList({QStringLiteral("Hall B"), QStringLiteral("Hall A")}));
}

TEST(Event, LeavesOutSpeakersItDoesNotKnow)
{
    const Event event = sampleEvent();
    EXPECT_EQ(event.speakersOf(event.sessions.first()), QList<Speaker>({event.speakers.first()}));
    EXPECT_EQ(event.session(QStringLiteral("9")), nullptr);
    EXPECT_EQ(event.speaker(QStringLiteral("s2"))->name, QStringLiteral("Zoë Ørsted"));
}

} // namespace
} // namespace lanyard::test
