// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/actions.h"
#include "app/shell/main_window.h"
#include "app/shell/notice_bar.h"
#include "app/shell/sample.h"
#include "app/shell/start_page.h"

#include "core/post/post.h"
#include "tests/support/core/memory_file_system.h"

#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

TEST(MainWindowTest, FitsOnASmallScreenAtFirst)
{
    EXPECT_EQ(firstWindowSize({1920, 1080}), QSize(1440, 900));
    const QSize small = firstWindowSize({1280, 720});
    EXPECT_LT(small.width(), 1280);
    EXPECT_LT(small.height(), 720 - 24); // its title bar stands above it
    EXPECT_GT(small.width(), 1200);
}

TEST(NoticeBarTest, SaysEachThingOnceUntilItIsClosed)
{
    NoticeBar bar;
    EXPECT_FALSE(bar.isVisibleTo(nullptr));
    bar.tell(QStringLiteral("One <b>thing</b>."));
    bar.tell(QStringLiteral("One <b>thing</b>."));
    bar.tell(QStringLiteral("Another."));
    EXPECT_TRUE(bar.isVisible());
    auto *text = bar.findChild<QLabel *>(QStringLiteral("noticeText"));
    EXPECT_EQ(text->text(), QStringLiteral("One <b>thing</b>.\nAnother."));
    EXPECT_EQ(text->textFormat(), Qt::PlainText); // names of files are no markup
    bar.findChild<QToolButton *>(QStringLiteral("closeNotice"))->click();
    EXPECT_FALSE(bar.isVisible());
    EXPECT_EQ(bar.text(), QString());
    bar.tell(QStringLiteral("Another."));
    EXPECT_EQ(text->text(), QStringLiteral("Another."));
}

TEST(NoticeBarTest, DoesNotGrowOverTheText)
{
    NoticeBar bar;
    for (int i = 0; i < 200; ++i)
        bar.tell(QString::number(i));
    const QString shown = bar.findChild<QLabel *>(QStringLiteral("noticeText"))->text();
    EXPECT_EQ(shown.count(u'\n'), 4);
    EXPECT_NE(shown.indexOf(QStringLiteral("196")), -1) << shown.toStdString(); // so many more
}

class StartPageTest : public testing::Test
{
protected:
    Actions actions;
    StartPage page{actions};
    QListWidget *recent = page.findChild<QListWidget *>(QStringLiteral("recentPosts"));
};

TEST_F(StartPageTest, ShowsRecentPostsByTheirNames)
{
    page.setRecent({QStringLiteral("/r/2026-04-16-harbour/index.md"), QStringLiteral("/b/_posts/2026-05-01-x.md")});
    ASSERT_EQ(recent->count(), 2);
    EXPECT_EQ(recent->item(0)->text(), QStringLiteral("2026-04-16-harbour"));
    EXPECT_EQ(recent->item(1)->text(), QStringLiteral("2026-05-01-x.md"));
    QSignalSpy wanted(&page, &StartPage::openRequested);
    page.resize(800, 900);
    page.show();
    const QPoint middle = recent->visualItemRect(recent->item(1)).center();
    QTest::mouseClick(recent->viewport(), Qt::LeftButton, {}, middle);
    ASSERT_GE(wanted.size(), 1);
    EXPECT_EQ(wanted.first().first().toString(), QStringLiteral("/b/_posts/2026-05-01-x.md"));
    page.setRecent({});
    EXPECT_FALSE(recent->isVisible());
}

TEST_F(StartPageTest, ItsButtonsAreTheWindowsCommands)
{
    for (QAction *action : {actions.newRecap, actions.open, actions.openSample}) {
        QSignalSpy triggered(action, &QAction::triggered);
        auto *button = page.findChild<QPushButton *>(QStringLiteral("start-") + action->objectName());
        ASSERT_TRUE(button);
        EXPECT_FALSE(button->accessibleName().isEmpty());
        button->click();
        EXPECT_EQ(triggered.size(), 1);
    }
}

TEST_F(StartPageTest, TakesDroppedFilesAndNothingElse)
{
    page.resize(400, 400);
    QSignalSpy dropped(&page, &StartPage::filesDropped);
    QMimeData files;
    files.setUrls({QUrl(QStringLiteral("https://example.org/x.xml")), QUrl::fromLocalFile(QStringLiteral("/a/plan 1.xml"))});
    QDragEnterEvent enters({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&page, &enters);
    EXPECT_TRUE(enters.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&page, &drop);
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(dropped.first().first().toStringList(), QStringList(QStringLiteral("/a/plan 1.xml")));
    QMimeData link;
    link.setUrls({QUrl(QStringLiteral("https://example.org/x.xml"))});
    QDragEnterEvent other({5, 5}, Qt::CopyAction, &link, Qt::LeftButton, {});
    other.ignore();
    QCoreApplication::sendEvent(&page, &other);
    EXPECT_FALSE(other.isAccepted());
}

TEST(SampleTest, ComesWholeAndIsNeverOverwritten)
{
    MemoryFileSystem files;
    const auto post = takeSample(files, QStringLiteral("/home/samples"));
    ASSERT_TRUE(post) << post.error().english().toStdString();
    EXPECT_TRUE(Post(QString::fromUtf8(files.bytes(*post))).fields().title.size() > 0);
    const QString folder = post->section(u'/', 0, -2);
    EXPECT_GE(files.files(folder + QStringLiteral("/photos")).size(), 3);
    EXPECT_EQ(files.files(folder + QStringLiteral("/schedule")).size(), 1);
    files.put(*post, "I wrote here.");
    const auto again = takeSample(files, QStringLiteral("/home/samples"));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, *post);
    EXPECT_EQ(files.bytes(*post), "I wrote here.");
}

TEST(SampleTest, AFullDiskIsTold)
{
    MemoryFileSystem files;
    files.failOn(MemoryFileSystem::Operation::Write, MemoryFileSystem::noSpace(QStringLiteral("x")), {}, 100);
    const auto post = takeSample(files, QStringLiteral("/home/samples"));
    ASSERT_FALSE(post);
    EXPECT_EQ(post.error().code, "file.no-space");
}

// What was begun was taken for the whole sample at the next try.
TEST(SampleTest, ATryThatFailedHalfwayIsFinishedTheNextTime)
{
    MemoryFileSystem whole;
    ASSERT_TRUE(takeSample(whole, QStringLiteral("/s")));
    const QStringList all = whole.allFiles();
    for (const QString &fatal : all) {
        MemoryFileSystem files;
        files.failOn(MemoryFileSystem::Operation::Write, MemoryFileSystem::noSpace(fatal), fatal);
        EXPECT_FALSE(takeSample(files, QStringLiteral("/s")));
        ASSERT_TRUE(takeSample(files, QStringLiteral("/s")));
        EXPECT_EQ(files.allFiles().join(u'\n').toStdString(), all.join(u'\n').toStdString());
    }
}

} // namespace
} // namespace lanyard::test
