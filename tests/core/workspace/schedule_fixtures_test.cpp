// SPDX-License-Identifier: GPL-3.0-or-later
// Every published and made schedule in the fixtures, as the person drops it: what it holds, and the clock on the wall at the first and the
// last beginning. Counts and times were taken from the files by a script that knows nothing of Lanyard.
#include "core/base/disk_file_system.h"
#include "core/workspace/schedule_files.h"
#include "tests/support/core/places.h"

#include <QDir>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace lanyard::test {
namespace {

struct Dropped
{
    const char *paths; // parted by blanks
    const char *asked; // the zone that the person says; empty: none
    int sessions;
    int speakers;
    const char *first; // local, with the offset; "" where no session has a time
    const char *last;
    const char *zone; // of the event afterwards; "": the person would be asked
    int notes = 0;    // parts that can't be read
};

void PrintTo(const Dropped &dropped, std::ostream *out)
{
    *out << dropped.paths;
}

QStringList pathsOf(const char *names)
{
    QStringList paths;
    for (const QString &name : QString::fromLatin1(names).split(u' '))
        paths.append(fixture(QLatin1String("schedules/") + name));
    return paths;
}

QString wall(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

class ScheduleFixture : public testing::TestWithParam<Dropped>
{
};

TEST_P(ScheduleFixture, GivesAllItHoldsAtTheRightTimes)
{
    SKIP_WITHOUT_FIXTURES();
    const Dropped &expected = GetParam();
    DiskFileSystem disk;
    const auto read = readScheduleFiles(disk, pathsOf(expected.paths), {QByteArray(expected.asked)});
    ASSERT_TRUE(read) << read.error().english().toStdString();
    const Event &event = read->schedule.event;
    EXPECT_EQ(event.sessions.size(), expected.sessions);
    EXPECT_EQ(event.speakers.size(), expected.speakers);
    QList<QDateTime> times;
    for (const Session &session : event.sessions) {
        if (session.start.isValid())
            times.append(session.start);
    }
    std::sort(times.begin(), times.end());
    EXPECT_EQ(times.isEmpty() ? QString() : wall(times.first()), QLatin1String(expected.first));
    EXPECT_EQ(times.isEmpty() ? QString() : wall(times.last()), QLatin1String(expected.last));
    EXPECT_EQ(event.timeZone, QByteArray(expected.zone));
    EXPECT_EQ(read->schedule.zoneMissing, event.timeZone.isEmpty() && !event.sessions.isEmpty());
    EXPECT_EQ(read->schedule.notes.size(), expected.notes) << read->schedule.notes.value(0).english().toStdString();
    EXPECT_TRUE(read->schedule.unread.isEmpty()) << read->schedule.unread.value(0).name.toStdString();
    EXPECT_GE(read->files.size(), pathsOf(expected.paths).size());
}

TEST_P(ScheduleFixture, IsCleanTextWithSafeAddressesAndPeopleOfItsOwn)
{
    SKIP_WITHOUT_FIXTURES();
    DiskFileSystem disk;
    const auto read = readScheduleFiles(disk, pathsOf(GetParam().paths), {});
    ASSERT_TRUE(read);
    QSet<QString> people;
    QSet<QString> ids;
    for (const Speaker &speaker : read->schedule.event.speakers) {
        people.insert(speaker.id);
        EXPECT_FALSE(speaker.name.trimmed().isEmpty());
        EXPECT_FALSE(speaker.biography.contains(QLatin1String("</")) || speaker.biography.contains(QLatin1String("<p>"))) << speaker.name.toStdString();
    }
    EXPECT_EQ(people.size(), read->schedule.event.speakers.size());
    for (const Session &session : read->schedule.event.sessions) {
        ids.insert(session.id);
        EXPECT_FALSE(session.title.trimmed().isEmpty());
        EXPECT_FALSE(session.title.contains(u'\n'));
        for (const QString &mark : {QStringLiteral("<p>"), QStringLiteral("</p>"), QStringLiteral("</a>"), QStringLiteral("<br>"), QStringLiteral("<br /"), QStringLiteral("\r"), QStringLiteral("\n\n\n")})
            EXPECT_FALSE(session.abstract.contains(mark)) << session.title.toStdString() << ": " << mark.toStdString();
        EXPECT_FALSE(session.end.isValid() && session.end < session.start) << session.title.toStdString();
        for (const QString &speaker : session.speakers)
            EXPECT_TRUE(people.contains(speaker)) << session.title.toStdString();
        QStringList addresses{session.url, session.slides, session.video, session.code, session.notes};
        for (const WebLink &link : session.links)
            addresses.append(link.url);
        for (const QString &address : addresses) {
            EXPECT_TRUE(address.isEmpty() || address.startsWith(QLatin1String("http://")) || address.startsWith(QLatin1String("https://")))
                << address.toStdString();
        }
    }
    EXPECT_EQ(ids.size(), read->schedule.event.sessions.size());
}

INSTANTIATE_TEST_SUITE_P(
    Published, ScheduleFixture,
    testing::Values(
        Dropped{"fosdem-2026.xml", "", 883, 927, "2026-01-31T09:30:00+01:00", "2026-02-01T17:50:00+01:00", "Europe/Brussels"},
        Dropped{"fosdem-2012.xml", "", 442, 513, "2012-02-04T10:30:00Z", "2012-02-05T17:50:00Z", ""},
        Dropped{"fosdem-2012.xml", "Europe/Brussels", 442, 513, "2012-02-04T10:30:00+01:00", "2012-02-05T17:50:00+01:00", "Europe/Brussels"},
        Dropped{"ccc-38c3.xml", "", 1007, 571, "2024-12-27T10:30:00+01:00", "2024-12-30T18:15:00+01:00", "Europe/Berlin"},
        Dropped{"debconf23-wafer.xml", "", 117, 87, "2023-09-10T07:00:00+05:30", "2023-09-17T19:00:00+05:30", "Asia/Kolkata"},
        Dropped{"ccc-camp2019-frab.json", "", 79, 90, "2019-08-21T11:00:00+02:00", "2019-08-25T18:00:00+02:00", "Europe/Berlin"},
        // Moments in UTC of a cruise that was elsewhere; the first day's boarding was at nine in the morning.
        Dropped{"jococruise-2026-sched.ics", "America/New_York", 489, 0, "2026-03-21T09:00:00-04:00", "2026-03-28T02:30:00-04:00", "America/New_York"},
        Dropped{"linux-conf-au-2020.ics", "", 262, 151, "2020-01-12T15:00:00+10:00", "2020-01-17T16:40:00+10:00", "Australia/Brisbane"},
        Dropped{"kielux-2020.ics", "Europe/Berlin", 24, 20, "2020-09-18T11:00:00+02:00", "2020-09-19T17:00:00+02:00", "Europe/Berlin"},
        Dropped{"droidcon-2025-pretalx-sessions.csv droidcon-2025-pretalx-speakers.csv", "Europe/London", 28, 31, "2025-11-19T09:30:00Z",
                "2025-11-20T16:45:00Z", "Europe/London"},
        Dropped{"pyconfr-2025-pretalx-rest-submissions.json", "Europe/Paris", 75, 81, "2025-11-01T08:50:00+01:00", "2025-11-02T16:30:00+01:00", "Europe/Paris", 1},
        Dropped{"europython-pretalx-rest-submissions.json europython-pretalx-rest-speakers.json", "Europe/Prague", 2, 3, "", "", "Europe/Prague"},
        Dropped{"global-azure-linz-2020-sessionize-all.json", "Europe/Vienna", 29, 28, "2020-04-24T09:00:00+02:00", "2020-04-24T16:00:00+02:00", "Europe/Vienna"},
        Dropped{"ndc-oslo-2019-sessionize-gridsmart-bom.json", "Europe/Oslo", 185, 197, "2019-06-19T09:00:00+02:00", "2019-06-21T16:20:00+02:00", "Europe/Oslo"},
        Dropped{"made/reshaped-sessionize-sessions-view.json made/reshaped-sessionize-speakers-view.json", "Europe/Vienna", 29, 28,
                "2020-04-24T09:00:00+02:00", "2020-04-24T16:00:00+02:00", "Europe/Vienna"},
        Dropped{"devopsdays-2018-chicago", "America/Chicago", 13, 3, "2018-08-28T08:00:00-05:00", "2018-08-29T09:55:00-05:00", "America/Chicago", 6},
        Dropped{"xdc-2021-indico.json", "", 37, 33, "2021-09-15T13:00:00+02:00", "2021-09-17T19:25:00+02:00", "Europe/Warsaw"}));

INSTANTIATE_TEST_SUITE_P(
    Made, ScheduleFixture,
    testing::Values(Dropped{"made/made-dst-durations.xml", "", 14, 12, "2026-10-24T10:00:00+02:00", "2026-10-26T01:00:00+01:00", "Europe/Berlin", 1},
                    Dropped{"made/made-bom.xml", "", 14, 12, "2026-10-24T10:00:00+02:00", "2026-10-26T01:00:00+01:00", "Europe/Berlin", 1},
                    Dropped{"made/made-utf16le.xml", "", 14, 12, "2026-10-24T10:00:00+02:00", "2026-10-26T01:00:00+01:00", "Europe/Berlin", 1},
                    Dropped{"made/made-latin1.xml", "Europe/Berlin", 1, 1, "2026-05-01T10:00:00+02:00", "2026-05-01T10:00:00+02:00", "Europe/Berlin"},
                    Dropped{"made/made-c3voc-minimal.json", "Europe/Berlin", 1, 2, "2026-05-01T10:00:00+02:00", "2026-05-01T10:00:00+02:00", "Europe/Berlin"},
                    Dropped{"made/made-rrule-dst-escape.ics", "", 8, 1, "2026-10-23T00:00:00+02:00", "2026-10-26T10:00:00+01:00", "Europe/Brussels", 3},
                    Dropped{"made/made-fosdem-style.ics", "", 2, 2, "2026-02-01T09:00:00+01:00", "2026-02-01T10:00:00+01:00", "Europe/Brussels"},
                    Dropped{"made/made-truncated.ics", "", 3, 0, "2026-10-23T09:00:00+02:00", "2026-10-26T10:00:00+01:00", "Europe/Brussels", 1},
                    Dropped{"made/made-excel-semicolon-bom.csv", "Europe/Berlin", 2, 3, "2026-10-24T09:00:00+02:00", "2026-10-25T09:00:00+01:00", "Europe/Berlin"},
                    Dropped{"made/made-cp1252.csv", "Europe/Berlin", 1, 1, "2026-05-06T13:00:00+02:00", "2026-05-06T13:00:00+02:00", "Europe/Berlin", 1},
                    Dropped{"made/made-tsv.csv", "Europe/Berlin", 1, 1, "2026-05-01T10:00:00+02:00", "2026-05-01T10:00:00+02:00", "Europe/Berlin"},
                    Dropped{"made/made-jsonld-event.json", "Europe/Brussels", 2, 3, "2026-05-01T09:00:00+02:00", "2026-05-01T10:00:00+02:00", "Europe/Brussels"},
                    Dropped{"made/made-jsonld-page.html", "Europe/Brussels", 2, 3, "2026-05-01T09:00:00+02:00", "2026-05-01T10:00:00+02:00", "Europe/Brussels", 1}));

} // namespace
} // namespace lanyard::test
