// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start_page.h"

#include "app/shell/actions.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

class RecentPostsTest : public ::testing::Test
{
protected:
    RecentPostsTest()
    {
        page.resize(900, 700);
        page.show();
        QObject::connect(&page, &StartPage::openRequested, &page, [this](const QString &path) { opened.append(path); });
    }

    QListWidget *list() { return page.findChild<QListWidget *>(QStringLiteral("recentPosts")); }
    QPoint middle(int row) { return list()->visualItemRect(list()->item(row)).center(); }

    Actions actions;
    StartPage page{actions};
    QStringList opened;
};

} // namespace

TEST_F(RecentPostsTest, ADoubleClickOpensAPostOnce)
{
    page.setRecent({QStringLiteral("/blog/_posts/2026-01-01-a.md")});
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, middle(0));
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, middle(0));
    EXPECT_EQ(opened.size(), 1);
    QTest::qWait(QApplication::doubleClickInterval() + 100);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, middle(0));
    EXPECT_EQ(opened.size(), 2) << "it could not be opened again";
}

TEST_F(RecentPostsTest, PostsWithUnsavedTextStandFirstAndSaySo)
{
    page.setRecent({QStringLiteral("/trips/a/index.md"), QStringLiteral("/trips/b/index.md")});
    page.setUnsaved({QStringLiteral("/trips/b/index.md")});
    ASSERT_EQ(list()->count(), 2);
    EXPECT_TRUE(list()->item(0)->text().startsWith(u'b'));
    EXPECT_NE(list()->item(0)->text(), QStringLiteral("b"));
    EXPECT_EQ(list()->item(1)->text(), QStringLiteral("a"));
}

TEST_F(RecentPostsTest, ItsButtonsDoWhatTheirActionsDo)
{
    int begun = 0;
    QObject::connect(actions.newRecap, &QAction::triggered, &page, [&] { ++begun; });
    QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("start-newRecap")), Qt::LeftButton);
    EXPECT_EQ(begun, 1);
}

} // namespace lanyard::test
