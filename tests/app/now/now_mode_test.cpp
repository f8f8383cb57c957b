// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/now_words.h"
#include "tests/app/now/hall.h"

namespace lanyard::test {

using NowModeTest = Hall;

TEST_F(NowModeTest, SaysWhatIsOnAndWhatComes)
{
    EXPECT_EQ(nowWords(mode).title, QStringLiteral("No recap is open"));
    mode.setRecap(folder.path());
    EXPECT_EQ(nowWords(mode).title, QStringLiteral("This recap has no schedule"));
    EXPECT_EQ(mode.talk(), nullptr);
    mode.setEvent(event);

    const struct
    {
        int hour, minute;
        const char *room;
        const char *title;
        const char *detail;
        const char *talk;
    } table[] = {
        {9, 0, "", "Quiet Computing Days hasn’t begun yet", "First: Keynote: machines that leave us alone, 10:00, Great Hall", ""},
        {10, 12, "", "Keynote: machines that leave us alone", "33 minute(s) left · Great Hall · then 11:00, A text editor for one", "s1"},
        {10, 12, "Great Hall", "Keynote: machines that leave us alone", "33 minute(s) left · then 14:30, Maps without a network", "s1"},
        {10, 50, "", "Next: A text editor for one", "11:00 · Attic · in 10 minute(s)", "s1"},
        {12, 30, "", "Next: Maps without a network", "14:30 · Great Hall · in 120 minute(s)", ""},
        {10, 12, "Attic", "Next: A text editor for one", "11:00 · Attic · in 48 minute(s)", ""},
        {16, 0, "Great Hall", "Nothing more in Great Hall", "Elsewhere: Repair café: bring your laptop, Sun 09:30, Attic", ""},
    };
    for (const auto &row : table) {
        go(row.hour, row.minute);
        mode.setRoom(QString::fromUtf8(row.room));
        const NowWords words = nowWords(mode);
        EXPECT_EQ(words.title.toStdString(), row.title) << row.hour;
        EXPECT_EQ(words.detail.toStdString(), row.detail) << row.hour;
        EXPECT_EQ(mode.talk() ? mode.talk()->id.toStdString() : std::string(), row.talk) << row.hour;
    }
    clock.set(QDateTime(QDate(2026, 5, 20), QTime(10, 0), Qt::UTC));
    mode.setRoom({});
    EXPECT_EQ(nowWords(mode).title, QStringLiteral("Quiet Computing Days is over"));
}

TEST_F(NowModeTest, ATalkPickedByHandStaysUntilTheClockIsFollowedAgain)
{
    open();
    mode.pick(QStringLiteral("s5"));
    EXPECT_EQ(mode.talk()->id, QStringLiteral("s5"));
    EXPECT_EQ(mode.second(), -1) << "a talk without a time has no running time";
    mode.pick(QStringLiteral("s1"));
    EXPECT_EQ(mode.second(), 750);
    go(14, 40);
    mode.look();
    EXPECT_EQ(mode.talk()->id, QStringLiteral("s1"));
    EXPECT_EQ(mode.second(), -1) << "it ended hours ago";
    mode.pick({});
    EXPECT_EQ(mode.talk()->id, QStringLiteral("s3"));
    mode.pick(QStringLiteral("nothing like it"));
    EXPECT_EQ(mode.picked(), QString());
    mode.pick(QStringLiteral("s1"));
    mode.setRecap(QStringLiteral("/another"));
    EXPECT_EQ(mode.picked(), QString());
}

TEST_F(NowModeTest, APhotoGoesToTheTalkDuringWhichItWasTaken)
{
    open();
    const auto taken = [&](int hour, int minute, bool offset = false) {
        Photo photo;
        photo.taken = offset ? QDateTime(QDate(2026, 5, 9), QTime(hour, minute), Qt::OffsetFromUTC, 0) : QDateTime(QDate(2026, 5, 9), QTime(hour, minute), Qt::UTC);
        photo.offsetKnown = offset;
        return mode.talkOf(photo);
    };
    EXPECT_EQ(mode.talkOf({}), QStringLiteral("s1")) << "no time: the talk that is on";
    EXPECT_EQ(taken(11, 10), QStringLiteral("s2"));
    EXPECT_EQ(taken(9, 10, true), QStringLiteral("s2")) << "in UTC, as the phone says";
    EXPECT_EQ(taken(10, 50), QStringLiteral("s1")) << "just over";
    EXPECT_EQ(taken(13, 0), QString());
    mode.setRoom(QStringLiteral("Great Hall"));
    EXPECT_EQ(taken(11, 10), QString()) << "another room's talk";
    event.sessions[1].attended = true;
    mode.setEvent(event);
    mode.setRoom(QStringLiteral("Great Hall"));
    EXPECT_EQ(taken(11, 10), QStringLiteral("s2")) << "where the writer was";
    mode.pick(QStringLiteral("s5"));
    EXPECT_EQ(taken(10, 13), QStringLiteral("s5")) << "picked by hand, and taken since";
    EXPECT_EQ(taken(10, 5), QStringLiteral("s1")) << "taken before it was picked";
    go(13, 0);
    mode.pick({});
    EXPECT_EQ(mode.talkOf({}), QString());
}

} // namespace lanyard::test
