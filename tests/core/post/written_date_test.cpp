// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/written_date.h"

#include <gtest/gtest.h>

using namespace lanyard;

TEST(WrittenDate, KeepsTheMannerOfTheOldOne)
{
    const QDate day(2026, 3, 14);
    const QTime evening(19, 30);
    const int west = -7 * 3600;
    const struct
    {
        const char *like;
        DateParts date;
        const char *written;
    } cases[] = {
        {"", {day, {}, {}}, "2026-03-14"},
        {"", {day, evening, {}}, "2026-03-14 19:30:00"},
        {"", {day, evening, west}, "2026-03-14 19:30:00 -0700"},
        {"", {day, evening, 0}, "2026-03-14 19:30:00 +0000"},
        {"2016-06-02", {day, evening, west}, "2026-03-14 19:30:00 -0700"},
        {"2016-06-02T10:00:00-07:00", {day, evening, west}, "2026-03-14T19:30:00-07:00"},
        {"2016-06-02T10:00:00Z", {day, evening, 0}, "2026-03-14T19:30:00Z"},
        {"2016-06-02T10:00:00Z", {day, evening, 5 * 3600 + 1800}, "2026-03-14T19:30:00+05:30"},
        {"2016-06-02T10:00", {day, evening, 0}, "2026-03-14T19:30Z"},
        {"2016-06-02 10:00", {day, evening, west}, "2026-03-14 19:30 -0700"},
        {"2016-06-02 10:00:00 +01:00", {day, evening, west}, "2026-03-14 19:30:00 -07:00"},
        {"2016-06-02 10:00:00+0100", {day, evening, west}, "2026-03-14 19:30:00-0700"},
        {"2016-06-02 10:00:00 +0100", {day, evening, {}}, "2026-03-14 19:30:00"},
        {"2016-06-02 10:00:00 +0100", {day, {}, {}}, "2026-03-14"},
        {"2016-06-02 10:00", {day, QTime(19, 30, 5), {}}, "2026-03-14 19:30:05"},
        {"2026-3-14", {day, {}, {}}, "2026-3-14"}, // says the same: as it is
        {"2026-03-14  19:30:00.000 -07", {day, evening, west}, "2026-03-14  19:30:00.000 -07"},
    };
    for (const auto &[like, date, written] : cases) {
        EXPECT_EQ(writtenDate(date, QString::fromUtf8(like)).toStdString(), written) << like;
        EXPECT_EQ(datePartsOf(QString::fromUtf8(written)), date) << written;
    }
}
