// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_reader.h"
#include "tests/support/core/places.h"

#include <QDirIterator>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

QList<ScheduleFile> folder(const QString &path)
{
    QList<ScheduleFile> files;
    QDirIterator each(path, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString name = each.next();
        files.append({name.mid(path.size() + 1), contents(name)});
    }
    return files;
}

QList<QByteArray> codes(const Schedule &schedule)
{
    QList<QByteArray> result;
    for (const Error &note : schedule.notes)
        result.append(note.code);
    std::sort(result.begin(), result.end());
    return result;
}

const QByteArray mainFile = "name: \"2026-ghent\"\nyear: \"2026\"\ncity: \"Ghent\"\nstartdate: 2026-06-05T00:00:00+02:00\nenddate: 2026-06-06\nlocation: \"House\"\n"
                            "program:\n  - {title: \"Welcome\", type: custom, date: 2026-06-05, start_time: \"09:00\", end_time: \"09:30\", comments: \"Coffee\"}\n"
                            "  - {title: \"ada-example\", type: talk, date: 2026-06-05, start_time: \"09:30\", end_time: \"10:00\"}\n"
                            "  - {title: \"bo-missing\", type: talk, date: 2026-06-05, start_time: \"10:00\", end_time: \"10:30\"}\n"
                            "  - {title: \"Ignites\", type: ignite, date: 2026-06-05, start_time: \"13:00\", end_time: \"13:30\"}\n"
                            "  - {title: \"Night\", type: open-space, date: 2026-06-05, start_time: \"23:00\", end_time: \"01:00\"}\n"
                            "ignites:\n  - {title: \"cy-test\", date: 2026-06-05}\n";
const ScheduleFile adasTalk{QStringLiteral("program/ada-example.md"),
                            "+++\nTitle = \"Engines: a history\"\nType = \"talk\"\nSpeakers = [\"ada-example\",\n \"dee\"]\nyoutube = \"abc-DEF_123\"\n"
                            "pdf = \"https://s.example/1.pdf\"\nTalk_date = 2026-06-05\n+++\nOne\n\n* Two\n"};
const ScheduleFile cysTalk{QStringLiteral("program/cy-test.md"), "---\ntitle: \"\"\ntype: ignite\nspeakers:\n- cy-test\n---\n"};
const ScheduleFile ada{QStringLiteral("speakers/ada-example.md"),
                       "+++\nTitle = \"Ada Example\"\nTwitter = \"@ada\"\ngithub = \"https://github.com/ada\"\nwebsite = \"javascript:x\"\ntype = \"speaker\"\n+++\nHer **life**\n"};

TEST(Devopsdays, PutsPagesAndProgramTogether)
{
    const auto schedule = readSchedule(QList<ScheduleFile>{adasTalk, {QStringLiteral("main.yml"), mainFile}, ada, cysTalk}, {"Europe/Brussels"});
    ASSERT_TRUE(schedule) << schedule.error().english().toStdString();
    const Event &event = schedule->event;
    EXPECT_EQ(event.name, QStringLiteral("devopsdays Ghent 2026"));
    EXPECT_EQ(event.venue, QStringLiteral("House"));
    EXPECT_EQ(event.end, QDate(2026, 6, 6));
    QStringList titles;
    for (const Session &session : event.sessions)
        titles.append(session.title + u'|' + session.start.toString(QStringLiteral("HH:mm")) + u'|' + session.end.toString(QStringLiteral("HH:mm")));
    titles.sort();
    EXPECT_EQ(titles, QStringList({QStringLiteral("Bo Missing|10:00|10:30"), QStringLiteral("Cy Test|13:00|13:30"), QStringLiteral("Engines: a history|09:30|10:00"),
                                   QStringLiteral("Ignites|13:00|13:30"), QStringLiteral("Night|23:00|01:00"), QStringLiteral("Welcome|09:00|09:30")}));
    const Session *engines = event.session(QStringLiteral("ada-example"));
    ASSERT_TRUE(engines);
    EXPECT_EQ(engines->abstract, QStringLiteral("One\n\n* Two"));
    EXPECT_EQ(engines->speakers, QStringList({QStringLiteral("ada-example"), QStringLiteral("dee")}));
    EXPECT_EQ(engines->video, QStringLiteral("https://www.youtube.com/watch?v=abc-DEF_123"));
    EXPECT_EQ(engines->slides, QStringLiteral("https://s.example/1.pdf"));
    EXPECT_EQ(engines->url, QStringLiteral("https://devopsdays.org/events/2026-ghent/program/ada-example/"));
    const Speaker *speaker = event.speaker(QStringLiteral("ada-example"));
    EXPECT_EQ(speaker->name, QStringLiteral("Ada Example"));
    EXPECT_EQ(speaker->biography, QStringLiteral("Her life"));
    EXPECT_TRUE(speaker->url.isEmpty());
    EXPECT_EQ(speaker->links.size(), 2);
    EXPECT_EQ(codes(*schedule), QList<QByteArray>({"schedule.no-title", "schedule.reference", "schedule.reference", "schedule.reference"}));
}

TEST(Devopsdays, ReadsProgramsThatStandInThePagesAlone)
{
    const ScheduleFile talk{QStringLiteral("program/x.md"),
                            "+++\ntitle = \"X\"\ntype = \"talk\"\nspeakers = [\"ada-example\"]\ntalk_date = \"2026-06-05\"\ntalk_start_time = \"09:30\"\ntalk_end_time = \"10:00\"\n+++\n"};
    const auto schedule = readSchedule(QList<ScheduleFile>{{QStringLiteral("main.yml"), "name: Days\ncity: Ghent\nstartdate: 2026-06-05\nenddate: 2026-06-05\n"}, talk, ada});
    ASSERT_TRUE(schedule);
    EXPECT_TRUE(schedule->zoneMissing); // the offset of startdate is no zone
    EXPECT_EQ(schedule->event.sessions.value(0).start, QDateTime(QDate(2026, 6, 5), QTime(9, 30), Qt::UTC));
    EXPECT_TRUE(schedule->notes.isEmpty());
}

TEST(Devopsdays, SaysWhatIsMissingOrBroken)
{
    const auto alone = readSchedule(QList<ScheduleFile>{adasTalk, ada});
    ASSERT_FALSE(alone);
    EXPECT_EQ(alone.error().code, "schedule.no-event-file");
    const auto broken = readSchedule("city: [\nstartdate: x\nenddate: y\n");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, "schedule.yaml");
    const auto page = readSchedule(QList<ScheduleFile>{{{}, mainFile}, {QStringLiteral("program/a.md"), "+++\nTalk_date = \"never closed\nType = \"talk\"\n+++\n"}});
    ASSERT_TRUE(page);
    EXPECT_TRUE(codes(*page).contains("schedule.page"));
    const QByteArray deep = "city: a\nstartdate: b\nenddate: c\nprogram: " + QByteArray("[").repeated(50'000);
    EXPECT_FALSE(readSchedule(deep));
}

TEST(RealDevopsdays, GivesTheProgramAndTellsBrokenReferences)
{
    SKIP_WITHOUT_FIXTURES();
    const auto schedule = readSchedule(folder(fixture(QStringLiteral("schedules/devopsdays-2018-chicago"))), {"America/Chicago"});
    ASSERT_TRUE(schedule) << schedule.error().english().toStdString();
    const Event &event = schedule->event;
    EXPECT_EQ(event.sessions.size(), 13); // ten of the program and three ignites
    EXPECT_EQ(event.speakers.size(), 3);
    EXPECT_EQ(event.name, QStringLiteral("devopsdays Chicago 2018"));
    EXPECT_EQ(event.venue, QStringLiteral("Holiday Inn Mart Plaza"));
    const Session *talk = event.session(QStringLiteral("quintessence-anx"));
    ASSERT_TRUE(talk);
    EXPECT_EQ(talk->title, QStringLiteral("Sensory Friendly Monitoring: Keeping the Noise Down"));
    EXPECT_EQ(talk->start.toUTC(), QDateTime(QDate(2018, 8, 28), QTime(16, 20), Qt::UTC));
    EXPECT_TRUE(talk->slides.endsWith(QLatin1String(".pdf")));
    EXPECT_EQ(event.session(QStringLiteral("sonia-gupta"))->title, QStringLiteral("Sonia Gupta"));
    int references = 0;
    for (const Error &note : schedule->notes)
        references += note.code == "schedule.reference" ? 1 : 0;
    EXPECT_EQ(references, 4); // two talks and two ignites
}

} // namespace
} // namespace lanyard::test
