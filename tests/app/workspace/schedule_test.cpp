// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/workspace/open_recap.h"

namespace lanyard::test {
namespace {

using ScheduleTest = OpenRecap;

QString hour(const Event &event)
{
    return event.sessions.isEmpty() ? QString() : event.sessions.first().start.toString(Qt::ISODate);
}

TEST_F(ScheduleTest, AHostileFileTellsAndChangesNothing)
{
    const QByteArray post = "---\ntitle: Knots\n---\n";
    const QByteArray hostile[] = {
        "<?xml version=\"1.0\"?><!DOCTYPE s [<!ENTITY a \"b\">]><schedule>&a;</schedule>",
        "<schedule><conference>",
        "",
        QByteArray(100, '\0'),
        "not a schedule",
    };
    openTrip(post);
    const Event before = workspace.event();
    for (const QByteArray &bytes : hostile) {
        notices.clear();
        workspace.importSchedule({put(QStringLiteral("hostile.xml"), bytes)});
        ASSERT_TRUE(waitUntil([&] { return !notices.isEmpty(); })) << bytes.toStdString();
        EXPECT_EQ(workspace.event(), before);
        EXPECT_EQ(text(), post.toStdString());
        EXPECT_EQ(QDir(path(QStringLiteral("trip/schedule"))).entryList(QDir::Files), QStringList(QStringLiteral("plan.xml")));
    }
    notices.clear();
    workspace.importSchedule({path(QStringLiteral("no/such/file.xml"))});
    ASSERT_TRUE(waitUntil([&] { return !notices.isEmpty(); }));
    EXPECT_EQ(notices.first().code, "file.missing");
}

TEST_F(ScheduleTest, AnImportedFileIsKeptAsItCameAndTheEventIsWritten)
{
    openTrip("---\ntitle: Knots\nevent: {mood: fine}\n---\n", {});
    workspace.importSchedule({put(QStringLiteral("Plan (NEW).XML"), schedule())});
    ASSERT_TRUE(waitUntil([&] { return workspace.hasSchedule(); }));
    EXPECT_EQ(contents(path(QStringLiteral("trip/schedule/plan-new.xml"))), schedule());
    EXPECT_NE(text().find("name: Harbour Meetup"), std::string::npos);
    EXPECT_NE(text().find("mood: fine"), std::string::npos);
    EXPECT_EQ(shown.sessions.size(), 2);
    EXPECT_EQ(zoneAsked, 0);
}

// The first that could be read was taken, so that an older file came back at the next start.
TEST_F(ScheduleTest, ANewerScheduleIsWhatTheNextStartFinds)
{
    openTrip("---\ntitle: Knots\n---\n", schedule().replace("Ropes and knots", "Old title"));
    workspace.importSchedule({put(QStringLiteral("zzz.xml"), schedule())});
    ASSERT_TRUE(waitUntil([&] { return workspace.event().sessions.first().title == u"Ropes and knots"; }));
    document.close();
    open(QStringLiteral("trip/index.md"));
    ASSERT_TRUE(waitUntil([&] { return workspace.hasSchedule(); }));
    EXPECT_EQ(workspace.event().sessions.first().title, QStringLiteral("Ropes and knots"));
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("trip/schedule/.replaced/plan.xml")))); // nothing is lost
}

TEST_F(ScheduleTest, ANewerScheduleIsShownFirstAndThenFollowedByThePostInOneStep)
{
    openTrip("---\ntitle: Knots\nsessions:\n  - {id: aaaa-1, title: Ropes and knots, room: the deck, attended: true, rating: 5, edited: [room]}\n---\nMy words.\n");
    takesNewer = false;
    const std::string before = text();
    workspace.importSchedule({put(QStringLiteral("new.xml"), schedule().replace("Ropes and knots", "Ropes, knots and bends"))});
    ASSERT_TRUE(waitUntil([&] { return offered.size() == 1; }));
    ASSERT_EQ(offered.first().sessions.size(), 1);
    EXPECT_EQ(offered.first().sessions.first().fields.first().field, QStringLiteral("title"));
    workspace.refuseComingSchedule();
    workspace.takeComingSchedule(); // it is gone
    QTest::qWait(100);
    EXPECT_EQ(text(), before);
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("trip/schedule/plan.xml"))));

    takesNewer = true;
    workspace.importSchedule({path(QStringLiteral("new.xml"))});
    ASSERT_TRUE(waitUntil([&] { return workspace.event().session(QStringLiteral("aaaa-1"))->title == u"Ropes, knots and bends"; }));
    EXPECT_NE(text().find("title: 'Ropes, knots and bends'"), std::string::npos) << text();
    EXPECT_NE(text().find("room: the deck"), std::string::npos);
    EXPECT_NE(text().find("rating: 5"), std::string::npos);
    EXPECT_NE(text().find("My words."), std::string::npos);
    EXPECT_EQ(workspace.event().session(QStringLiteral("aaaa-1"))->room, QStringLiteral("the deck"));
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("trip/schedule/.replaced/plan.xml"))));
    document.document()->undo();
    EXPECT_EQ(text(), before);
}

TEST_F(ScheduleTest, AnImportThatCannotBeKeptLeavesTheOldOne)
{
    openTrip("---\ntitle: Knots\n---\n", schedule().replace("Ropes and knots", "Old title"));
    files.failOn(QStringLiteral(".replaced/plan.xml"));
    workspace.importSchedule({put(QStringLiteral("zzz.xml"), schedule())});
    ASSERT_TRUE(waitUntil([&] { return !notices.isEmpty(); }));
    EXPECT_EQ(workspace.event().sessions.first().title, QStringLiteral("Old title"));
    EXPECT_EQ(QDir(path(QStringLiteral("trip/schedule"))).entryList(QDir::Files), QStringList(QStringLiteral("plan.xml")));
}

TEST_F(ScheduleTest, SeveralFilesAreOneEventAndAreAllKept)
{
    openTrip("---\ntitle: Knots\n---\n", schedule().replace("Ropes and knots", "Old title"));
    QList<UnreadFile> told;
    QObject::connect(&workspace, &WorkspaceSession::partlyRead, &workspace, [&](const QList<Error> &, const QList<UnreadFile> &unread) { told = unread; });
    put(QStringLiteral("plans/Day 1/plan.xml"), schedule());
    put(QStringLiteral("plans/Day 2.xml"), schedule().replace("aaaa-", "bbbb-").replace("Ropes and knots", "Bells"));
    put(QStringLiteral("plans/notes.txt"), "Bring a pen.");
    workspace.importSchedule({path(QStringLiteral("plans"))});
    ASSERT_TRUE(waitUntil([&] { return workspace.event().sessions.size() == 4; }));
    EXPECT_EQ(contents(path(QStringLiteral("trip/schedule/Day 1/plan.xml"))), schedule());
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("trip/schedule/Day 2.xml"))));
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("trip/schedule/notes.txt"))));
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("trip/schedule/.replaced/plan.xml"))));
    EXPECT_EQ(QDir(path(QStringLiteral("trip/schedule"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList({QStringLiteral(".replaced"), QStringLiteral("Day 1"), QStringLiteral("Day 2.xml")}));
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.first().name, QStringLiteral("notes.txt"));
    document.close();
    open(QStringLiteral("trip/index.md"));
    ASSERT_TRUE(waitUntil([&] { return workspace.event().sessions.size() == 4; }));
    // One file for the two: both go, with their folder.
    workspace.importSchedule({put(QStringLiteral("zzz.xml"), schedule())});
    ASSERT_TRUE(waitUntil([&] { return workspace.event().sessions.size() == 2; }));
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("trip/schedule/.replaced/Day 1/plan.xml"))));
    EXPECT_EQ(QDir(path(QStringLiteral("trip/schedule"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(QStringLiteral("zzz.xml")));
}

TEST_F(ScheduleTest, WhatIsThereAlreadyIsLeftAlone)
{
    openTrip("---\ntitle: Knots\n---\n");
    workspace.importSchedule({put(QStringLiteral("again.xml"), schedule())});
    workspace.importSchedule({path(QStringLiteral("trip/schedule"))}); // its own folder
    QTest::qWait(200);
    EXPECT_EQ(QDir(path(QStringLiteral("trip/schedule"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList(QStringLiteral("plan.xml")));
    EXPECT_TRUE(notices.isEmpty());
}

TEST_F(ScheduleTest, AMissingZoneIsAskedForOnceAndThenWritten)
{
    openTrip("---\ntitle: Knots\n---\n", schedule({}));
    EXPECT_EQ(zoneAsked, 1);
    ASSERT_TRUE(workspace.setTimeZone("Europe/Rome"));
    EXPECT_NE(text().find("timezone: Europe/Rome"), std::string::npos);
    ASSERT_TRUE(waitUntil([&] { return hour(workspace.event()) == u"2026-04-16T19:00:00+02:00"; })) << hour(workspace.event()).toStdString();
    EXPECT_EQ(zoneAsked, 1);
}

TEST_F(ScheduleTest, AZoneInThePostIsNotAskedForAndFollowsItsText)
{
    openTrip("---\ntitle: Knots\nevent: {timezone: Asia/Tokyo}\n---\n", schedule({}));
    ASSERT_TRUE(waitUntil([&] { return hour(workspace.event()) == u"2026-04-16T19:00:00+09:00"; })) << hour(workspace.event()).toStdString();
    EXPECT_EQ(zoneAsked, 0);
    const int at = int(text().find("Asia/Tokyo"));
    document.apply({{at, 10, QStringLiteral("Europe/Rome")}});
    ASSERT_TRUE(waitUntil([&] { return hour(workspace.event()) == u"2026-04-16T19:00:00+02:00"; })) << hour(workspace.event()).toStdString();
}

TEST_F(ScheduleTest, TheZoneKeepsWhatElseTheEventHolds)
{
    openTrip("---\nevent: {name: Mine, mood: fine}\n---\n", schedule({}));
    ASSERT_TRUE(workspace.setTimeZone("Europe/Rome"));
    EXPECT_NE(text().find("mood: fine"), std::string::npos) << text();
    EXPECT_NE(text().find("name: Mine"), std::string::npos) << text();
}

// A loose post keeps no copy, and the zone was only put right for copies.
TEST_F(ScheduleTest, TheZoneCountsForALoosePostToo)
{
    put(QStringLiteral("blog/_posts/2026-04-17-knots.md"), "---\ntitle: Knots\n---\n");
    open(QStringLiteral("blog/_posts/2026-04-17-knots.md"));
    workspace.importSchedule({put(QStringLiteral("plan.xml"), schedule({}))});
    ASSERT_TRUE(waitUntil([&] { return zoneAsked == 1; }));
    EXPECT_FALSE(QDir(path(QStringLiteral("blog/_posts/schedule"))).exists());
    ASSERT_TRUE(workspace.setTimeZone("Europe/Rome"));
    ASSERT_TRUE(waitUntil([&] { return hour(workspace.event()) == u"2026-04-16T19:00:00+02:00"; })) << hour(workspace.event()).toStdString();
}

TEST_F(ScheduleTest, TheZoneIsAskedForThoughTalksAreTickedAlready)
{
    openTrip("---\nsessions:\n  - {id: aaaa-1, title: Ropes}\n---\n", {});
    workspace.importSchedule({put(QStringLiteral("plan.xml"), schedule({}))});
    ASSERT_TRUE(waitUntil([&] { return zoneAsked == 1; }));
    EXPECT_EQ(attended(), QStringList(QStringLiteral("aaaa-1")));
}

TEST_F(ScheduleTest, AnotherPostDoesNotGetTheFirstOnesSchedule)
{
    openTrip("---\ntitle: Knots\n---\n", {});
    put(QStringLiteral("other/index.md"), "---\ntitle: Other\n---\n");
    const QString plan = put(QStringLiteral("slow.xml"), schedule());
    files.hold(QStringLiteral("slow.xml"));
    workspace.importSchedule({plan});
    ASSERT_TRUE(waitUntil([&] { return files.isWaiting(); }));
    open(QStringLiteral("other/index.md"));
    files.letGo();
    QTest::qWait(300);
    EXPECT_EQ(text(), "---\ntitle: Other\n---\n");
    EXPECT_TRUE(workspace.event().sessions.isEmpty());
    EXPECT_FALSE(workspace.hasSchedule());
}

// The sidebars went on showing the talks of the post before.
TEST_F(ScheduleTest, APostWithoutAScheduleShowsNoTalks)
{
    openTrip("---\ntitle: Knots\n---\n");
    ASSERT_EQ(shown.sessions.size(), 2);
    put(QStringLiteral("other/index.md"), "Words.\n");
    open(QStringLiteral("other/index.md"));
    EXPECT_TRUE(shown.sessions.isEmpty());
    open(QStringLiteral("trip/index.md"));
    ASSERT_TRUE(waitUntil([&] { return shown.sessions.size() == 2; }));
    document.close();
    EXPECT_TRUE(shown.sessions.isEmpty());
}

TEST_F(ScheduleTest, WithoutAPostNothingIsImported)
{
    workspace.importSchedule({put(QStringLiteral("plan.xml"), schedule())});
    QTest::qWait(200);
    EXPECT_FALSE(workspace.hasSchedule());
    EXPECT_EQ(text(), "");
}

TEST_F(ScheduleTest, TheSiteIsThatOfTheOpenPostAlone)
{
    put(QStringLiteral("blog/_config.yml"), "title: My blog\n");
    put(QStringLiteral("blog/_posts/2026-04-17-knots.md"), "Words.\n");
    put(QStringLiteral("trip/index.md"), "Words.\n");
    open(QStringLiteral("blog/_posts/2026-04-17-knots.md"));
    ASSERT_TRUE(waitUntil([&] { return workspace.site().title == u"My blog"; }));
    EXPECT_EQ(shownSite, workspace.site());
    open(QStringLiteral("trip/index.md"));
    EXPECT_EQ(workspace.site(), Site());
    EXPECT_EQ(shownSite, Site());
}

TEST_F(ScheduleTest, APostSavedElsewhereTakesItsPlaceThere)
{
    put(QStringLiteral("blog/_config.yml"), "title: My blog\n");
    draw(QStringLiteral("blog/photos/lake.png"), Qt::blue);
    draw(QStringLiteral("trip/photos/hall.png"), Qt::red);
    openTrip("---\ntitle: Knots\n---\n");
    ASSERT_TRUE(waitUntil([&] { return fileNames() == QStringList(QStringLiteral("photos/hall.png")); }));
    bool saved = false;
    document.saveAs(path(QStringLiteral("blog/knots.md")), [&](const Result<void> &done) { saved = done.has_value(); });
    ASSERT_TRUE(waitUntil([&] { return saved; }));
    ASSERT_TRUE(waitUntil([&] { return workspace.site().title == u"My blog"; }));
    ASSERT_TRUE(waitUntil([&] { return fileNames() == QStringList(QStringLiteral("photos/lake.png")); }));
}

} // namespace
} // namespace lanyard::test
