// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_session.h"
#include "app/shell/composition.h"
#include "app/shell/main_window.h"
#include "tests/support/app/fake_dialogs.h"
#include "tests/support/app/held_files.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/fixed_clock.h"

#include <QDialog>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

class Appear : public ::testing::Test
{
protected:
    Appear() : settings(folder.filePath(QStringLiteral("settings.ini")))
    {
        EXPECT_TRUE(files.write(post, "---\ntitle: Harbour\n---\nWords.\n"));
        composition = std::make_unique<Composition>(
            World{files, clock, settings, folder.filePath(QStringLiteral("journal")), folder.filePath(QStringLiteral("samples")),
                  folder.filePath(QStringLiteral("data")), post},
            std::make_unique<FakeDialogs>());
    }
    bool isShown() const { return composition->window().isVisible(); }

    QTemporaryDir folder;
    const QString post = folder.filePath(QStringLiteral("harbour.md"));
    HeldFiles files;
    FixedClock clock{QDateTime(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC)};
    SettingsStore settings;
    std::unique_ptr<Composition> composition;
};

TEST_F(Appear, TheWindowComesWithItsPost)
{
    composition->appear({post});
    EXPECT_FALSE(isShown());
    ASSERT_TRUE(waitUntil([this] { return isShown(); }));
    EXPECT_TRUE(composition->document().isOpen());
}

TEST_F(Appear, TheWindowDoesNotWaitForASlowDisk)
{
    files.hold(QStringLiteral("harbour.md"));
    composition->appear({post});
    ASSERT_TRUE(waitUntil([this] { return isShown(); }));
    EXPECT_FALSE(composition->document().isOpen());
    files.letGo();
    EXPECT_TRUE(waitUntil([this] { return composition->document().isOpen(); }));
}

TEST_F(Appear, AFolderWithoutAPostMakesARecapOverAWindowThatIsThere)
{
    ASSERT_TRUE(files.makeFolder(folder.filePath(QStringLiteral("schedule"))));
    composition->appear({folder.filePath(QStringLiteral("schedule"))});
    EXPECT_TRUE(isShown());
    EXPECT_NE(composition->window().findChild<QDialog *>(QStringLiteral("newRecapDialog")), nullptr);
}

TEST_F(Appear, WithoutAPostTheWindowComesAtOnce)
{
    composition->appear({});
    EXPECT_TRUE(isShown());
}

} // namespace
} // namespace lanyard::test
