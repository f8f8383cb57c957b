// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/overlaps.h"

#include "core/event/session_fields.h"

#include <gtest/gtest.h>

namespace lanyard {
namespace {

Session talk(const char *id, int from, int to, bool attended = true)
{
    Session made;
    made.id = QLatin1String(id);
    made.start = QDateTime(QDate(2026, 5, 9), QTime(from, 0), Qt::UTC);
    if (to > 0)
        made.end = QDateTime(QDate(2026, 5, 9), QTime(to, 0), Qt::UTC);
    made.attended = attended;
    return made;
}

TEST(Overlaps, OnlyTalksThatAreMeantToBeSeenLieAtTheSameTime)
{
    Event event;
    event.sessions = {talk("long", 9, 12), talk("in it", 10, 11), talk("after", 12, 13), talk("not seen", 9, 12, false),
                      talk("moment", 10, 0), talk("at its end", 11, 0)};
    Session later = talk("later", 12, 14, false);
    later.watchLater = true;
    event.sessions.append(later);
    const auto found = overlaps(event);
    EXPECT_EQ(found.value(QStringLiteral("long")),
              QStringList({QStringLiteral("in it"), QStringLiteral("moment"), QStringLiteral("at its end")}));
    EXPECT_EQ(found.value(QStringLiteral("in it")), QStringList({QStringLiteral("long"), QStringLiteral("moment")}));
    EXPECT_EQ(found.value(QStringLiteral("after")), QStringList(QStringLiteral("later")));
    EXPECT_FALSE(found.contains(QStringLiteral("not seen")));
}

TEST(SessionFields, EditedIsWhatDiffersFromTheSchedule)
{
    Session plain = talk("a", 9, 10, false);
    plain.title = QStringLiteral("Knots");
    Session before = plain;
    Session now = plain;
    now.room = QStringLiteral("Cabin");
    EXPECT_EQ(editedFields(now, &before, &plain), QStringList(QStringLiteral("room")));
    before = now;
    before.edited = {QStringLiteral("room"), QStringLiteral("mood")};
    EXPECT_EQ(editedFields(now, &before, &plain), QStringList({QStringLiteral("mood"), QStringLiteral("room")})) << "of a newer version, too";
    now.room.clear();
    EXPECT_EQ(editedFields(now, &before, &plain), QStringList(QStringLiteral("mood"))) << "the schedule's again";
    now.own = true;
    EXPECT_EQ(editedFields(now, &before, nullptr), QStringList());
}

TEST(SessionFields, PeopleWhomTheWriterMadeOneAreNoEdit)
{
    Session plain = talk("a", 9, 10, false);
    plain.speakers = {QStringLiteral("p1")};
    Session before = plain;
    before.speakers = {QStringLiteral("p2")}; // who stands for p1
    Session now = before;
    now.attended = true;
    EXPECT_EQ(editedFields(now, &before, &plain), QStringList());
}

} // namespace
} // namespace lanyard
