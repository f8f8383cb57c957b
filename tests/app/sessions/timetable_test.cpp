// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/timetable_view.h"

#include "app/sessions/sessions_model.h"
#include "tests/support/app/made_event.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

constexpr TimetableScale plain{1.0, 100, 20, 10};

Session talk(const char *id, const char *room, int day, int hour, int minute, int minutes)
{
    Session made;
    made.id = QLatin1String(id);
    made.title = made.id;
    made.room = QLatin1String(room);
    made.start = QDateTime(QDate(2026, 5, day), QTime(hour, minute), QTimeZone("Europe/Prague"));
    if (minutes > 0)
        made.end = made.start.addSecs(minutes * 60);
    return made;
}

TimetableLayout layoutOf(const QList<Session> &sessions, const QSet<int> &hidden = {})
{
    Event event;
    event.sessions = sessions;
    QBitArray shown(sessions.size(), true);
    for (const int item : hidden)
        shown.clearBit(item);
    return TimetableLayout(event, shown, plain);
}

QRect rectOf(const TimetableLayout &layout, int item)
{
    const int block = layout.blockOf(item);
    return block < 0 ? QRect() : layout.blocks().at(block).rect;
}

TEST(TimetableLayoutTest, RoomsStandAcrossAndMinutesDown)
{
    const auto layout = layoutOf({talk("a", "Room 10", 9, 10, 30, 30), talk("b", "Room 2", 9, 11, 0, 45), talk("c", "", 9, 10, 0, 0)});
    EXPECT_EQ(layout.rooms(), QStringList({QStringLiteral("Room 2"), QStringLiteral("Room 10"), QString()}));
    EXPECT_EQ(rectOf(layout, 0), QRect(100, 20 + 30, 98, 29)) << "an hour is 60 pixels, the day begins at ten";
    EXPECT_EQ(rectOf(layout, 1), QRect(0, 20 + 60, 98, 44));
    EXPECT_EQ(rectOf(layout, 2), QRect(200, 20, 98, 29)) << "without an end: half an hour";
    EXPECT_EQ(layout.size(), QSize(300, 20 + 120));
}

TEST(TimetableLayoutTest, WhatIsHiddenOrWithoutATimeTakesNoRoom)
{
    Session loose = talk("b", "Attic", 9, 10, 0, 30);
    loose.start = {};
    const auto layout = layoutOf({talk("a", "Hall", 9, 10, 0, 30), loose, talk("c", "Cellar", 9, 7, 0, 30)}, {2});
    EXPECT_EQ(layout.rooms(), QStringList(QStringLiteral("Hall")));
    EXPECT_EQ(layout.size(), QSize(100, 20 + 60));
    EXPECT_TRUE(rectOf(layout, 1).isNull());
    EXPECT_TRUE(TimetableLayout().isEmpty());
    EXPECT_TRUE(layoutOf({}).isEmpty());
}

TEST(TimetableLayoutTest, TwoAtOneTimeInOneRoomShareItsColumn)
{
    const auto layout = layoutOf({talk("a", "Hall", 9, 10, 0, 60), talk("b", "Hall", 9, 10, 30, 60), talk("c", "Hall", 9, 11, 0, 30),
                                  talk("d", "Hall", 9, 12, 0, 30)});
    EXPECT_EQ(rectOf(layout, 0).left(), 0);
    EXPECT_EQ(rectOf(layout, 1).left(), 49);
    EXPECT_EQ(rectOf(layout, 2).left(), 0) << "the first lane is free again";
    EXPECT_EQ(rectOf(layout, 3).width(), 98);
    for (int one = 0; one < 4; ++one) {
        for (int other = one + 1; other < 4; ++other)
            EXPECT_FALSE(rectOf(layout, one).intersects(rectOf(layout, other))) << one << other;
    }
}

TEST(TimetableLayoutTest, TheNightBelongsToTheEvening)
{
    const auto layout = layoutOf({talk("a", "Hall", 9, 22, 0, 60), talk("b", "Hall", 10, 1, 0, 60), talk("c", "Hall", 10, 10, 0, 60)});
    ASSERT_EQ(layout.days().size(), 2);
    EXPECT_EQ(layout.days().first().date, QDate(2026, 5, 9));
    EXPECT_EQ(rectOf(layout, 1).top(), 20 + 180);
    EXPECT_EQ(rectOf(layout, 2).top(), layout.days().last().top + 20);
}

TEST(TimetableLayoutTest, TheHourThatIsSkippedInSpringIsNotThere)
{
    const QTimeZone zone("Europe/Prague");
    Session early = talk("a", "Hall", 9, 0, 0, 0);
    early.start = QDateTime(QDate(2026, 3, 28), QTime(23, 0), zone);
    early.end = early.start.addSecs(6 * 3600);
    const auto layout = layoutOf({early});
    EXPECT_EQ(rectOf(layout, 0).height(), 359);
    EXPECT_EQ(layout.yOf(QDateTime(QDate(2026, 3, 29), QTime(4, 0), zone)), 20 + 240);
}

TEST(TimetableLayoutTest, ArrowsGoToTheNearestNeighbour)
{
    const auto layout = layoutOf({talk("a", "A", 9, 10, 0, 30), talk("b", "A", 9, 11, 0, 30), talk("c", "B", 9, 11, 10, 30), talk("d", "B", 10, 10, 0, 30),
                                  talk("e", "C", 9, 10, 0, 30)});
    const auto block = [&](int item) { return layout.blockOf(item); };
    EXPECT_EQ(layout.below(block(0)), block(1));
    EXPECT_EQ(layout.below(block(1)), block(1));
    EXPECT_EQ(layout.above(block(1)), block(0));
    EXPECT_EQ(layout.beside(block(1), 1), block(2));
    EXPECT_EQ(layout.beside(block(2), -1), block(1));
    EXPECT_EQ(layout.beside(block(3), -1), block(3)) << "nothing else on that day";
    EXPECT_EQ(layout.beside(block(4), 1), block(4));
}

TEST(TimetableLayoutTest, OnlyWhatIsInSightIsHandedOut)
{
    Event event = test::bigEvent(10000);
    const TimetableLayout layout(event, QBitArray(10000, true), plain);
    const auto seen = layout.blocksIn(QRect(150, 100, 200, 100));
    EXPECT_GT(seen.size(), 0);
    for (const auto &block : seen) {
        EXPECT_TRUE(block.rect.intersects(QRect(150, 100, 200, 100)));
        EXPECT_GE(block.column, 1);
        EXPECT_LE(block.column, 3);
    }
    EXPECT_TRUE(layout.blocksIn(QRect(0, 100000, 10, 10)).isEmpty());
    for (const auto &block : layout.blocks())
        ASSERT_TRUE(QRect(QPoint(), layout.size()).contains(block.rect));
}

class Timetable : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_model.setEvent(test::madeEvent());
        m_view.resize(300, 240);
        m_view.show();
        m_view.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_view));
        m_view.setFocus();
    }

    SessionsModel m_model;
    TimetableView m_view{&m_model};
};

TEST_F(Timetable, KeysGoFromTalkToTalkAndBringThemIntoSight)
{
    QSignalSpy current(&m_view, &TimetableView::currentChanged);
    QSignalSpy chosen(&m_view, &TimetableView::chosen);
    m_view.setCurrent(QStringLiteral("s1"));
    QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_EQ(m_view.currentId(), QStringLiteral("s3")) << "the next in the Great Hall";
    EXPECT_TRUE(m_view.viewport()->rect().intersects(m_view.blockRect(QStringLiteral("s3"))));
    QTest::keyClick(&m_view, Qt::Key_Left);
    EXPECT_EQ(m_view.currentId(), QStringLiteral("s2"));
    QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_EQ(m_view.currentId(), QStringLiteral("s4")) << "on the next day";
    EXPECT_TRUE(m_view.viewport()->rect().contains(m_view.blockRect(QStringLiteral("s4")).center()));
    QTest::keyClick(&m_view, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toString(), QStringLiteral("s4"));
    EXPECT_FALSE(m_view.accessibleDescription().isEmpty());
}

TEST_F(Timetable, SpaceTicksAndAClickChooses)
{
    QSignalSpy ticked(&m_model, &SessionsModel::attendedChanged);
    m_view.setCurrent(QStringLiteral("s1"));
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, m_view.blockRect(QStringLiteral("s1")).center());
    QTest::keyClick(&m_view, Qt::Key_Space);
    ASSERT_EQ(ticked.size(), 1);
    EXPECT_EQ(ticked.first(), (QVariantList{QStringLiteral("s1"), true}));
}

TEST_F(Timetable, CtrlAndTheWheelChangeTheSize)
{
    QSignalSpy zoomed(&m_view, &TimetableView::zoomChanged);
    const QRect before = m_view.blockRect(QStringLiteral("s1"));
    const auto turn = [&](int angle, Qt::KeyboardModifiers keys) {
        QWheelEvent event(QPointF(150, 120), m_view.mapToGlobal(QPointF(150, 120)), {}, QPoint(0, angle), Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.viewport(), &event);
    };
    turn(60, Qt::ControlModifier); // half a step of a fine wheel
    EXPECT_EQ(m_view.zoom(), 0);
    turn(60, Qt::ControlModifier);
    EXPECT_EQ(m_view.zoom(), 1);
    EXPECT_GT(m_view.blockRect(QStringLiteral("s1")).height(), before.height());
    turn(120, Qt::NoModifier);
    EXPECT_EQ(m_view.zoom(), 1);
    m_view.setZoom(1000);
    EXPECT_EQ(m_view.zoom(), TimetableScale::largest);
    QTest::keyClick(&m_view, Qt::Key_Minus);
    EXPECT_EQ(m_view.zoom(), TimetableScale::largest - 1);
    EXPECT_EQ(zoomed.size(), 3);
}

TEST_F(Timetable, ShowsOnlyWhatTheFilterLetsThrough)
{
    m_model.setTyped(QStringLiteral("maps"));
    EXPECT_EQ(m_view.layout().blocks().size(), 1);
    EXPECT_TRUE(m_view.blockRect(QStringLiteral("s1")).isNull());
    m_model.setTyped(QString());
    EXPECT_EQ(m_view.layout().blocks().size(), 4) << "one has no time";
}

TEST_F(Timetable, ALineShowsWhatTimeItIsOnADayOfTheEvent)
{
    m_view.setCurrent(QStringLiteral("s1"));
    const QImage without = m_view.viewport()->grab().toImage();
    QDateTime now = m_model.session(0).start.addSecs(20 * 60);
    m_view.setNow([&now] { return now; });
    const QImage with = m_view.viewport()->grab().toImage();
    const int y = m_view.blockRect(QStringLiteral("s1")).top() + m_view.blockRect(QStringLiteral("s1")).height() * 20 / 45;
    bool line = false;
    for (int row = y - 2; row <= y + 2; ++row)
        line = line || with.pixel(with.width() / 2, row) != without.pixel(without.width() / 2, row);
    EXPECT_TRUE(line);
    now = now.addYears(1);
    EXPECT_EQ(m_view.viewport()->grab().toImage(), without) << "nothing of the kind a year later";
}

TEST_F(Timetable, FromRightToLeftTheFirstRoomIsAtTheRight)
{
    const int before = m_view.blockRect(QStringLiteral("s2")).left();
    m_view.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(m_view.blockRect(QStringLiteral("s2")).left(), before);
    m_view.setCurrent(QStringLiteral("s2"));
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, m_view.blockRect(QStringLiteral("s2")).center());
    EXPECT_EQ(m_view.currentId(), QStringLiteral("s2"));
}

} // namespace
} // namespace lanyard
