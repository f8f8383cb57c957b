// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/capture_time.h"

#include <gtest/gtest.h>

using namespace lanyard;

namespace {

struct Row
{
    const char *text;
    const char *offset;
    const char *expected; // ISO; empty: no believable time
    bool offsetKnown;
};

class CaptureTimes : public ::testing::TestWithParam<Row>
{
};

TEST_P(CaptureTimes, AreReadOrLeftOut)
{
    const Row &row = GetParam();
    const CaptureTime read = captureTime(QString::fromUtf8(row.text), QString::fromUtf8(row.offset));
    EXPECT_EQ(read.time.isValid() ? read.time.toString(Qt::ISODate).toStdString() : std::string(), row.expected);
    EXPECT_EQ(read.offsetKnown, row.offsetKnown);
}

INSTANTIATE_TEST_SUITE_P(Strings, CaptureTimes,
                         ::testing::Values(Row{"2026:10:25 02:30:00", "+01:00", "2026-10-25T02:30:00+01:00", true},
                                           Row{"2026:10:25 02:30:00", "", "2026-10-25T02:30:00Z", false},
                                           Row{"2026:10:25 02:30:00", "   :  ", "2026-10-25T02:30:00Z", false},
                                           Row{"2026:10:25 02:30:00", "+25:00", "2026-10-25T02:30:00Z", false},
                                           Row{"2026:10:25 02:30:00+00:00", "", "2026-10-25T02:30:00Z", true},
                                           Row{"2026-10-25T02:30:00.123+05:30", "+01:00", "2026-10-25T02:30:00+05:30", true},
                                           Row{"2026:10:25 02:30Z", "", "2026-10-25T02:30:00Z", true},
                                           Row{"2026:10:25", "", "", false}, // a day alone belongs to no session
                                           Row{"0000:00:00 00:00:00", "+01:00", "", false},
                                           Row{"    :  :     :  :  ", "", "", false},
                                           Row{"2099:13:45 25:61:61", "", "", false},
                                           Row{"2026:02:30 10:00:00", "", "", false},
                                           Row{"1980:01:01 00:00:12", "", "", false}, // a camera whose clock was never set
                                           Row{"1899:12:31 10:00:00", "", "", false},
                                           Row{"2026:10:25 02:30:00 and more", "", "", false},
                                           Row{"", "", "", false}));

CaptureTime local(const char *text)
{
    return captureTime(QString::fromUtf8(text));
}

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromUtf8(text), Qt::ISODate);
}

TEST(OffsetFromGps, IsRoundedToTheQuarterHourThatClocksShow)
{
    const struct
    {
        const char *local;
        const char *utc;
        int seconds;
    } rows[] = {{"2026:05:01 18:05:10", "2026-05-01T16:05:10Z", 2 * 3600},
                {"2026:05:01 18:05:10", "2026-05-01T16:08:55Z", 2 * 3600},
                {"2018:08:27 12:20:23", "2018-08-27T19:20:20Z", -7 * 3600},
                {"2026:05:01 23:45:00", "2026-05-01T18:00:00Z", 5 * 3600 + 45 * 60},
                {"2026:05:02 00:30:00", "2026-05-01T14:30:00Z", 10 * 3600}};
    for (const auto &row : rows) {
        const CaptureTime found = withOffsetFromGps(local(row.local), utc(row.utc));
        EXPECT_TRUE(found.offsetKnown) << row.local;
        EXPECT_EQ(found.time.offsetFromUtc(), row.seconds) << row.local;
        EXPECT_EQ(found.time.time(), local(row.local).time.time()) << "the clock's time must stay";
    }
}

TEST(OffsetFromGps, IsNotBelievedFromAnOldFixOrAWrongClock)
{
    for (const char *moment : {"2008-10-23T14:27:07Z", "2026-05-01T15:50:00Z", "2026-04-30T16:05:10Z", "2026-05-01T02:00:00Z"}) {
        const CaptureTime before = local("2026:05:01 18:05:10");
        EXPECT_EQ(withOffsetFromGps(before, utc(moment)), before) << moment;
    }
}

TEST(OffsetFromGps, DoesNotOverruleAnOffsetThatTheCameraWrote)
{
    const CaptureTime written = captureTime(QStringLiteral("2026:10:25 02:30:00"), QStringLiteral("+01:00"));
    EXPECT_EQ(withOffsetFromGps(written, utc("2026-10-25T00:30:00Z")), written);
}

} // namespace
