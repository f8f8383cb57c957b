// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/schedule_files.h"

#include "core/base/disk_file_system.h"
#include "tests/support/core/memory_file_system.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

QByteArray plan(const char *id)
{
    return QByteArray("<schedule><conference><title>Days</title><time_zone_name>Europe/Rome</time_zone_name></conference>"
                      "<day date='2026-05-01'><event guid='") + id + "'><start>10:00</start><title>Talk " + id + "</title></event></day></schedule>";
}

QStringList names(const QList<ScheduleFile> &files)
{
    QStringList result;
    for (const ScheduleFile &file : files)
        result.append(file.name);
    result.sort();
    return result;
}

TEST(ScheduleFiles, OfAFolderHaveNamesBelowItAndPicturesAndHiddenOnesStayOut)
{
    MemoryFileSystem files;
    for (const char *path : {"/p/main.yml", "/p/program/ada.md", "/p/program/deep/x.md", "/p/logo.png", "/p/program/Ada.JPG"})
        files.put(QLatin1String(path), "x");
    const auto alone = scheduleFiles(files, {QStringLiteral("/p")});
    ASSERT_TRUE(alone);
    EXPECT_EQ(names(alone->files), QStringList({QStringLiteral("main.yml"), QStringLiteral("program/ada.md"), QStringLiteral("program/deep/x.md")}));
    const auto several = scheduleFiles(files, {QStringLiteral("/p/main.yml"), QStringLiteral("/p/program/")});
    ASSERT_TRUE(several);
    EXPECT_EQ(names(several->files), names(alone->files));
}

TEST(ScheduleFiles, OfOneNameAreToldApart)
{
    MemoryFileSystem files;
    files.put(QStringLiteral("/a/talks.json"), "1");
    files.put(QStringLiteral("/b/talks.json"), "2");
    const auto found = scheduleFiles(files, {QStringLiteral("/a/talks.json"), QStringLiteral("/b/talks.json")});
    ASSERT_TRUE(found);
    EXPECT_EQ(names(found->files), QStringList({QStringLiteral("talks-2.json"), QStringLiteral("talks.json")}));
}

TEST(ScheduleFiles, AreRefusedWhereTheyAreTooManyOrTooMuch)
{
    MemoryFileSystem files;
    for (int number = 0; number < 1001; ++number)
        files.put(QStringLiteral("/many/%1.md").arg(number), "x");
    EXPECT_EQ(scheduleFiles(files, {QStringLiteral("/many")}).error().code, "schedule.too-many-files");
    const QByteArray big(50 * 1024 * 1024, 'x');
    for (const char *path : {"/much/a.xml", "/much/b.xml", "/much/c.xml"})
        files.put(QLatin1String(path), big);
    EXPECT_EQ(scheduleFiles(files, {QStringLiteral("/much")}).error().code, "schedule.too-much");
}

TEST(ScheduleFiles, DoNotLeadOutOfTheirFolderByALink)
{
    QTemporaryDir place;
    QDir().mkpath(place.filePath(QStringLiteral("in")));
    QDir().mkpath(place.filePath(QStringLiteral("out")));
    DiskFileSystem disk;
    ASSERT_TRUE(disk.write(place.filePath(QStringLiteral("out/secret.xml")), plan("s")));
    ASSERT_TRUE(disk.write(place.filePath(QStringLiteral("in/plan.xml")), plan("p")));
    ASSERT_TRUE(disk.write(place.filePath(QStringLiteral("in/.hidden.xml")), plan("h")));
    ASSERT_TRUE(QFile::link(place.filePath(QStringLiteral("out/secret.xml")), place.filePath(QStringLiteral("in/link.xml"))));
    ASSERT_TRUE(QFile::link(place.filePath(QStringLiteral("out")), place.filePath(QStringLiteral("in/folder"))));
    ASSERT_TRUE(QFile::link(place.filePath(QStringLiteral("in")), place.filePath(QStringLiteral("in/again"))));
    const auto found = scheduleFiles(disk, {place.filePath(QStringLiteral("in"))});
    ASSERT_TRUE(found);
    EXPECT_EQ(names(found->files), QStringList(QStringLiteral("plan.xml")));
    // One that was named itself is meant.
    EXPECT_EQ(scheduleFiles(disk, {place.filePath(QStringLiteral("in/link.xml"))})->files.size(), 1);
}

TEST(ScheduleFiles, ThatGiveNothingAreToldAndTheOthersAreRead)
{
    MemoryFileSystem files;
    files.put(QStringLiteral("/p/one.xml"), plan("one"));
    files.put(QStringLiteral("/p/two.xml"), plan("two"));
    files.put(QStringLiteral("/p/cut.xml"), plan("three").chopped(30));
    files.put(QStringLiteral("/p/read me.txt"), "Bring a pen.");
    files.put(QStringLiteral("/p/empty.ics"), "");
    const auto read = readScheduleFiles(files, {QStringLiteral("/p")}, {});
    ASSERT_TRUE(read) << read.error().english().toStdString();
    EXPECT_EQ(read->schedule.event.sessions.size(), 2);
    EXPECT_EQ(names(read->files), QStringList({QStringLiteral("one.xml"), QStringLiteral("two.xml")}));
    QMap<QString, QByteArray> told;
    for (const UnreadFile &file : read->schedule.unread)
        told.insert(file.name, file.why.code);
    EXPECT_EQ(told, (QMap<QString, QByteArray>{{QStringLiteral("cut.xml"), "schedule.broken"},
                                               {QStringLiteral("empty.ics"), "schedule.empty"},
                                               {QStringLiteral("read me.txt"), "schedule.unknown"}}));
}

// Beside a file of notes the broken schedule would have passed for "no schedule".
TEST(ScheduleFiles, OfWhichNoneCanBeReadTellWhatIsWrongWithTheSchedule)
{
    MemoryFileSystem files;
    files.put(QStringLiteral("/p/a.txt"), "Bring a pen.");
    files.put(QStringLiteral("/p/cut.xml"), plan("three").chopped(30));
    EXPECT_EQ(readScheduleFiles(files, {QStringLiteral("/p")}, {}).error().code, "schedule.broken");
    EXPECT_EQ(readScheduleFiles(files, {QStringLiteral("/p/a.txt"), QStringLiteral("/p/none.xml")}, {}).error().code, "file.missing");
    EXPECT_EQ(readScheduleFiles(files, {QStringLiteral("/p/a.txt")}, {}).error().code, "schedule.unknown");
    files.put(QStringLiteral("/photos/a.jpg"), "x");
    EXPECT_EQ(readScheduleFiles(files, {QStringLiteral("/photos")}, {}).error().code, "schedule.none");
}

TEST(ScheduleFiles, AreWrittenUnderTheirNamesAndOneAloneUnderAPlainOne)
{
    MemoryFileSystem files;
    ASSERT_TRUE(writeScheduleFiles(files, {{QStringLiteral("Plan (new).XML"), "1"}}, QStringLiteral("/one")));
    ASSERT_TRUE(writeScheduleFiles(files, {{QStringLiteral("Main.yml"), "1"}, {QStringLiteral("Pro gram/ada_l.md"), "2"}}, QStringLiteral("/two")));
    EXPECT_EQ(files.allFiles(), QStringList({QStringLiteral("/one/plan-new.xml"), QStringLiteral("/two/Main.yml"), QStringLiteral("/two/Pro gram/ada_l.md")}));
}

} // namespace
} // namespace lanyard::test
