// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/now_settings.h"
#include "app/now/minute_clock.h"
#include "app/ui/settings_store.h"
#include "tests/app/now/hall.h"

#include <QSignalSpy>

namespace lanyard::test {

TEST(NowSettings, AreAsTheyWereAtTheNextStart)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    Event event = madeEvent();
    const NowSettings settings{QPoint(40, 700), QStringLiteral("/home/me/Camera & more")};
    {
        SettingsStore store(path);
        EXPECT_EQ(readNowSettings(store), NowSettings());
        writeNowSettings(store, settings);
        rememberRoom(store, event, QStringLiteral("Great Hall/2"));
    }
    const SettingsStore store(path);
    EXPECT_EQ(readNowSettings(store), settings);
    EXPECT_EQ(roomAt(store, event), QStringLiteral("Great Hall/2"));
    event.start = event.start.addYears(1);
    EXPECT_EQ(roomAt(store, event), QString()) << "next year has other halls";
    event.name = QStringLiteral("日本");
    EXPECT_EQ(roomAt(store, event), QString());
}

TEST(NowSettings, TheBarOpensOnAScreenThatIsThere)
{
    const QRect left(0, 0, 1920, 1080);
    const QRect right(1920, 0, 1280, 1024);
    const QSize size(800, 56);
    const struct
    {
        const char *what;
        std::optional<QPoint> place;
        QList<QRect> screens;
        QPoint expected;
    } table[] = {
        {"never moved", {}, {left, right}, {559, 8}},
        {"as it was", QPoint(300, 500), {left}, {300, 500}},
        {"on the second screen", QPoint(2000, 900), {left, right}, {2000, 900}},
        {"the second screen is gone", QPoint(2000, 900), {left}, {559, 8}},
        {"partly out at the right", QPoint(1500, 500), {left}, {1120, 500}},
        {"partly out at the left", QPoint(-300, 500), {left}, {0, 500}},
        {"below a smaller screen's edge", QPoint(100, 1060), {left}, {100, 1024}},
        {"no screen at all", QPoint(7, 7), {}, {7, 7}},
    };
    for (const auto &row : table)
        EXPECT_EQ(placeOfBar(row.place, size, row.screens).topLeft(), row.expected) << row.what;
    EXPECT_EQ(placeOfBar({}, size, {QRect(0, 0, 640, 480)}), QRect(0, 8, 640, 56)) << "narrower than the bar";
}

TEST(MinuteClock, SleepsUntilTheMinuteAndOnlyWhileItRuns)
{
    FixedClock clock(QDateTime(QDate(2026, 5, 9), QTime(10, 12, 59, 900), Qt::UTC));
    MinuteClock minute(clock);
    QSignalSpy began(&minute, &MinuteClock::minuteBegan);
    EXPECT_FALSE(minute.isRunning());
    minute.start();
    EXPECT_LE(minute.untilNext(), 105);
    clock.set(QDateTime(QDate(2026, 5, 9), QTime(10, 13), Qt::UTC));
    ASSERT_TRUE(waitUntil([&] { return began.size() == 1; }));
    EXPECT_GT(minute.untilNext(), 50000);
    EXPECT_LE(minute.untilNext(), 60005);
    minute.stop();
    EXPECT_FALSE(minute.isRunning());
}

} // namespace lanyard::test
