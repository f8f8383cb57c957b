// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/sessions_panel.h"

#include "app/sessions/sessions_model.h"
#include "app/ui/grouped_view.h"
#include "app/ui/two_line_delegate.h"
#include "tests/support/app/made_event.h"
#include "tests/support/app/wait.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

using test::madeEvent;

class SessionsDock : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_panel.resize(320, 520);
        m_panel.setEvent(madeEvent());
        m_panel.show();
        m_panel.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_panel));
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = m_panel.findChild<Widget *>(QLatin1String(name));
        EXPECT_NE(widget, nullptr) << name;
        return widget;
    }
    GroupedView *view() const { return find<GroupedView>("sessions"); }
    QLineEdit *filter() const { return find<QLineEdit>("filter"); }
    QModelIndex shown(const QString &id) const
    {
        return static_cast<QSortFilterProxyModel *>(view()->model())->mapFromSource(m_panel.model()->indexOfId(id));
    }
    QPoint middleOf(const QString &id) const { return view()->visualRect(shown(id)).center(); }
    QPoint tickOf(const QString &id) const
    {
        return TwoLineDelegate::tickZone(view()->visualRect(shown(id)), shown(id), view()).center();
    }

    void doubleClick(const QPoint &at)
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, at);
    }

    SessionsPanel m_panel;
};

TEST_F(SessionsDock, ClickingTheBoxTicksAndInsertsNothing)
{
    QSignalSpy ticked(&m_panel, &SessionsPanel::attendedChanged);
    QSignalSpy inserted(&m_panel, &SessionsPanel::insertRequested);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, tickOf(QStringLiteral("s2")));
    ASSERT_EQ(ticked.size(), 1);
    EXPECT_EQ(ticked.first(), (QVariantList{QStringLiteral("s2"), true}));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middleOf(QStringLiteral("s3")));
    EXPECT_EQ(ticked.size(), 1) << "a click on the title only selects";
    doubleClick(tickOf(QStringLiteral("s4")));
    EXPECT_EQ(inserted.size(), 0) << "two quick ticks are no wish to insert";
}

TEST_F(SessionsDock, SpaceTicksAndTakesTheTickAway)
{
    QSignalSpy ticked(&m_panel, &SessionsPanel::attendedChanged);
    view()->setCurrentIndex(shown(QStringLiteral("s3")));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Space);
    QTest::keyClick(view(), Qt::Key_Space);
    ASSERT_EQ(ticked.size(), 2);
    EXPECT_EQ(ticked.at(0), (QVariantList{QStringLiteral("s3"), true}));
    EXPECT_EQ(ticked.at(1), (QVariantList{QStringLiteral("s3"), false}));
}

TEST_F(SessionsDock, EnterAndDoubleClickInsertOnce)
{
    QSignalSpy inserted(&m_panel, &SessionsPanel::insertRequested);
    view()->setCurrentIndex(shown(QStringLiteral("s4")));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return);
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(inserted.first().first().toString(), QStringLiteral("s4"));
    doubleClick(middleOf(QStringLiteral("s1")));
    ASSERT_EQ(inserted.size(), 2);
    EXPECT_EQ(inserted.last().first().toString(), QStringLiteral("s1"));
}

TEST_F(SessionsDock, TypeDownEnterInsertsWithoutTheMouse)
{
    QSignalSpy inserted(&m_panel, &SessionsPanel::insertRequested);
    filter()->setFocus();
    QTest::keyClicks(filter(), QStringLiteral("maps"));
    QTest::keyClick(filter(), Qt::Key_Down);
    EXPECT_TRUE(view()->hasFocus());
    QTest::keyClick(view(), Qt::Key_Enter);
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(inserted.first().first().toString(), QStringLiteral("s3"));
}

TEST_F(SessionsDock, EnterInTheFilterTakesTheFirstHit)
{
    QSignalSpy inserted(&m_panel, &SessionsPanel::insertRequested);
    QTest::keyClicks(filter(), QStringLiteral("olmo"));
    QTest::keyClick(filter(), Qt::Key_Return);
    ASSERT_EQ(inserted.size(), 1);
    EXPECT_EQ(inserted.first().first().toString(), QStringLiteral("s2"));
}

TEST_F(SessionsDock, SaysWhenNothingMatchesAndEscapeBringsAllBack)
{
    QTest::keyClicks(filter(), QStringLiteral("submarines"));
    EXPECT_FALSE(view()->isVisible());
    EXPECT_TRUE(find<QLabel>("nothingFound")->isVisible());
    EXPECT_TRUE(find<QLabel>("nothingFound")->text().contains(QStringLiteral("submarines")));
    QTest::keyClick(filter(), Qt::Key_Escape);
    EXPECT_TRUE(view()->isVisible());
    EXPECT_EQ(view()->model()->rowCount(), 3);
}

TEST_F(SessionsDock, AClosedDayStaysClosedButShowsItsHits)
{
    const QModelIndex saturday = view()->model()->index(0, 0);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(saturday).center());
    EXPECT_FALSE(view()->isExpanded(view()->model()->index(0, 0)));
    QTest::keyClicks(filter(), QStringLiteral("maps"));
    EXPECT_TRUE(view()->isExpanded(view()->model()->index(0, 0)));
    filter()->clear();
    EXPECT_FALSE(view()->isExpanded(view()->model()->index(0, 0)));
    EXPECT_TRUE(view()->isExpanded(view()->model()->index(1, 0)));
}

TEST_F(SessionsDock, GroupingByRoomKeepsTheTalkThatWasLookedAt)
{
    view()->setCurrentIndex(shown(QStringLiteral("s4")));
    auto *grouping = find<QComboBox>("grouping");
    QTest::keyClick(grouping, Qt::Key_Down);
    QTest::keyClick(grouping, Qt::Key_Down);
    EXPECT_EQ(view()->model()->index(0, 0).data().toString(), QStringLiteral("Attic"));
    EXPECT_EQ(view()->currentId(), QStringLiteral("s4"));
    EXPECT_TRUE(view()->isExpanded(view()->model()->index(0, 0)));
}

TEST_F(SessionsDock, AttendedOnlyHidesTheRest)
{
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, tickOf(QStringLiteral("s1")));
    QTest::mouseClick(find<QToolButton>("facets"), Qt::LeftButton);
    auto *list = find<QTreeWidget>("facetList");
    ASSERT_TRUE(list->isVisible());
    ASSERT_EQ(list->currentItem()->text(0), QStringLiteral("Attended"));
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Escape);
    ASSERT_EQ(view()->model()->rowCount(), 1);
    EXPECT_EQ(view()->model()->rowCount(view()->model()->index(0, 0)), 1);
    EXPECT_TRUE(view()->isExpanded(view()->model()->index(0, 0)));
    QTest::mouseClick(find<QAbstractButton>("clearFacets"), Qt::LeftButton);
    EXPECT_EQ(view()->model()->rowCount(), 3);
    EXPECT_FALSE(find<QWidget>("facetChips")->isVisible());
}

TEST_F(SessionsDock, WithoutAScheduleOffersToImportOne)
{
    m_panel.setEvent(Event());
    auto *import = find<QPushButton>("emptyAction");
    ASSERT_TRUE(import->isVisible());
    EXPECT_EQ(find<QLabel>("emptySentence")->text(), QStringLiteral("Import the conference’s schedule to see its sessions here."));
    QSignalSpy requested(&m_panel, &SessionsPanel::importRequested);
    QTest::mouseClick(import, Qt::LeftButton);
    EXPECT_EQ(requested.size(), 1);
    m_panel.setEvent(madeEvent());
    EXPECT_FALSE(import->isVisible());
}

TEST_F(SessionsDock, EverythingHasANameForScreenReaders)
{
    for (const QWidget *widget : m_panel.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool ours = !widget->objectName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_"));
        EXPECT_TRUE(named || !ours || !(widget->focusPolicy() & Qt::TabFocus)) << widget->objectName().toStdString();
    }
}

TEST_F(SessionsDock, AThousandTalksFollowWhatIsTyped)
{
    m_panel.setEvent(test::bigEvent(1000));
    QTest::keyClicks(filter(), QStringLiteral("number 999"));
    ASSERT_TRUE(test::waitUntil([&] { return view()->model()->rowCount() == 1; }));
    EXPECT_EQ(view()->model()->rowCount(view()->model()->index(0, 0)), 1);
    QTest::keyClick(filter(), Qt::Key_Backspace);
    EXPECT_EQ(view()->model()->rowCount(), 2);
}

} // namespace
} // namespace lanyard
