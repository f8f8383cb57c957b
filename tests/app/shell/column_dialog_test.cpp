// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/column_desk.h"
#include "app/shell/column_dialog.h"
#include "core/base/disk_file_system.h"
#include "core/workspace/schedule_files.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

const QByteArray unclear = "Foo;Bar;Baz\nEngines;5.6.2026 9:30;Ada Example\nLooms;5.6.2026 10:30;Bo\n";

QComboBox *chooser(const ColumnDialog &dialog, int column)
{
    return qobject_cast<QComboBox *>(dialog.findChild<QTableWidget *>(QStringLiteral("columnTable"))->cellWidget(0, column));
}

void choose(const ColumnDialog &dialog, int column, ColumnRole role)
{
    chooser(dialog, column)->setCurrentIndex(chooser(dialog, column)->findData(int(role)));
}

TEST(ColumnDialog, CountsTheSessionsOfEachChoice)
{
    const QList<ScheduleFile> files{{QStringLiteral("plan.csv"), unclear}};
    ColumnDialog dialog(*scheduleTable(files), files);
    auto *use = dialog.findChild<QPushButton *>(QStringLiteral("useColumns"));
    auto *count = dialog.findChild<QLabel *>(QStringLiteral("columnCount"));
    EXPECT_FALSE(use->isEnabled());
    EXPECT_TRUE(count->text().contains(QStringLiteral("titles")));
    choose(dialog, 0, ColumnRole::Title);
    EXPECT_TRUE(QTest::qWaitFor([&] { return use->isEnabled(); }));
    EXPECT_TRUE(count->text().contains(QStringLiteral("2 ")) && count->text().contains(QStringLiteral("0 "))) << count->text().toStdString();
    choose(dialog, 1, ColumnRole::Start);
    choose(dialog, 2, ColumnRole::Speakers);
    EXPECT_TRUE(QTest::qWaitFor([&] { return use->isEnabled() && count->text().contains(QStringLiteral("2026")); }));
    choose(dialog, 2, ColumnRole::Title); // taken from the first column
    EXPECT_EQ(dialog.choice().roles, (ColumnRoles{{ColumnRole::Title, 2}, {ColumnRole::Start, 1}}));
    for (int column = 0; column < 3; ++column)
        EXPECT_FALSE(chooser(dialog, column)->accessibleName().isEmpty());
}

TEST(ColumnDesk, AsksOnceForAHeaderAndKeepsTheAnswer)
{
    QTemporaryDir folder;
    DiskFileSystem disk;
    const QString table = folder.filePath(QStringLiteral("plan.csv"));
    ASSERT_TRUE(disk.write(table, unclear));
    ColumnDesk desk(disk, folder.filePath(QStringLiteral("columns")));
    QWidget window;
    QStringList got;
    const auto then = [&got](const QStringList &paths) { got = paths; };

    desk.ask(&window, {table}, then);
    ColumnDialog *dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (dialog = window.findChild<ColumnDialog *>()) != nullptr; }));
    choose(*dialog, 0, ColumnRole::Title);
    choose(*dialog, 1, ColumnRole::Start);
    auto *use = dialog->findChild<QPushButton *>(QStringLiteral("useColumns"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return use->isEnabled(); }));
    use->click();
    ASSERT_EQ(got.size(), 2);
    const auto read = readScheduleFiles(disk, got, {});
    ASSERT_TRUE(read) << read.error().english().toStdString();
    EXPECT_EQ(read->schedule.event.sessions.size(), 2);
    EXPECT_EQ(read->files.size(), 2); // both go into the recap's folder

    const QStringList first = std::exchange(got, {});
    desk.ask(&window, {table}, then); // another time
    EXPECT_TRUE(QTest::qWaitFor([&] { return got == first; }));
}

} // namespace
} // namespace lanyard::test
