// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/export_dialog.h"

#include "tests/support/app/fake_dialogs.h"
#include "tests/support/app/held_files.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/fixed_clock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QListWidget>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

const char *const post = "---\ntitle: Knots\ndate: 2026-03-10 21:00:00 +0100\n---\n\nWords.\n\n![A hall](photos/hall.png)\n\n![Gone](photos/gone.png)\n";

class ExportDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(place.isValid());
        QDir().mkpath(path(QStringLiteral("trip/photos")));
        QDir().mkpath(path(QStringLiteral("site")));
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::red);
        ASSERT_TRUE(image.save(path(QStringLiteral("trip/photos/hall.png"))));
        show();
    }
    void TearDown() override
    {
        files.letGo();
        QThreadPool::globalInstance()->waitForDone(); // what was dropped still uses the files
    }

    QString path(const QString &relative) const { return place.filePath(relative); }

    void show(const QString &text = QString::fromUtf8(post))
    {
        dialog = std::make_unique<ExportDialog>(std::make_unique<ExportFlow>(files, clock, text, path(QStringLiteral("trip/index.md"))),
                                                dialogs, settings);
        QObject::connect(dialog.get(), &ExportDialog::exported, dialog.get(), [this](const QString &target, const QString &address) {
            exportedTo = target;
            exportedAt = address;
        });
        QObject::connect(dialog.get(), &ExportDialog::lineWanted, dialog.get(), [this](int line) { wantedLine = line; });
        dialog->show();
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = dialog->findChild<Widget *>(QLatin1String(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }
    QPushButton *exportButton() const { return find<QPushButton>("exportButton"); }
    std::string summary() const { return find<QLabel>("exportSummary")->text().toStdString(); }
    void setTarget(const QString &folder) { find<QLineEdit>("exportTarget")->setText(folder); }
    bool planned()
    {
        return waitUntil([this] { return exportButton()->isEnabled(); });
    }
    QStringList inTarget() const // hidden ones, too
    {
        QStringList found;
        QDirIterator all(path(QStringLiteral("site")), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(QDir(path(QStringLiteral("site"))).relativeFilePath(all.next()));
        found.sort();
        return found;
    }
    QStringList listed() const
    {
        QStringList rows;
        auto *tree = find<QTreeWidget>("exportFiles");
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            rows.append(tree->topLevelItem(i)->text(0) + u' ' + tree->topLevelItem(i)->text(1));
        rows.sort();
        return rows;
    }

    QTemporaryDir place;
    HeldFiles files;
    FixedClock clock;
    FakeDialogs dialogs;
    SettingsStore settings{place.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<ExportDialog> dialog;
    QString exportedTo;
    QString exportedAt;
    int wantedLine = 0;
};

TEST_F(ExportDialogTest, NothingIsWrittenBeforeExportIsPressed)
{
    EXPECT_FALSE(exportButton()->isEnabled());
    dialogs.targetFolderAnswer = path(QStringLiteral("site"));
    find<QPushButton>("chooseTarget")->click();
    ASSERT_TRUE(planned());
    EXPECT_EQ(listed(), QStringList({QStringLiteral("_posts/2026-03-10-trip.md new"), QStringLiteral("assets/2026-03-10-trip/hall.png new")}))
        << listed().join(u'\n').toStdString();
    EXPECT_NE(summary().find("2 file"), std::string::npos) << summary();
    EXPECT_EQ(inTarget(), QStringList());
    exportButton()->click();
    ASSERT_TRUE(waitUntil([this] { return !exportedTo.isEmpty(); }));
    EXPECT_EQ(exportedTo, path(QStringLiteral("site")));
    EXPECT_FALSE(exportedAt.isEmpty());
    EXPECT_TRUE(QFile::exists(path(QStringLiteral("site/_posts/2026-03-10-trip.md"))));
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ExportDialogTest, ASecondExportSaysThatAllIsUpToDate)
{
    setTarget(path(QStringLiteral("site")));
    ASSERT_TRUE(planned());
    exportButton()->click();
    ASSERT_TRUE(waitUntil([this] { return !exportedTo.isEmpty(); }));
    show();
    ASSERT_TRUE(waitUntil([this] { return summary().find("up to date") != std::string::npos; })) << summary();
    EXPECT_FALSE(exportButton()->isEnabled());
    show(QString::fromUtf8(post) + QStringLiteral("\nMore.\n"));
    ASSERT_TRUE(planned());
    EXPECT_TRUE(listed().contains(QStringLiteral("_posts/2026-03-10-trip.md replaced"))) << listed().join(u'\n').toStdString();
    EXPECT_NE(summary().find("1 file"), std::string::npos) << summary();
}

TEST_F(ExportDialogTest, WhatWasChosenIsRemembered)
{
    auto *format = find<QComboBox>("exportFormat");
    EXPECT_FALSE(find<QLineEdit>("mediaUrl")->isVisible());
    format->setCurrentIndex(format->findData(QByteArrayLiteral("wordpress")));
    EXPECT_TRUE(find<QLineEdit>("mediaUrl")->isVisible());
    setTarget(path(QStringLiteral("site")));
    find<QLineEdit>("siteUrl")->setText(QStringLiteral(" https://example.org "));
    find<QLineEdit>("mediaUrl")->setText(QStringLiteral("https://example.org/up"));
    find<QCheckBox>("exportDraft")->setChecked(true);
    EXPECT_EQ(settings.exporting(), ExportSettings()); // cancelling would leave no trace
    ASSERT_TRUE(planned());
    exportButton()->click();
    ASSERT_TRUE(waitUntil([this] { return !exportedTo.isEmpty(); }));
    const ExportSettings expected{QStringLiteral("wordpress"), QStringLiteral("https://example.org"), QStringLiteral("https://example.org/up"), true};
    EXPECT_EQ(settings.exporting(), expected);
    show();
    EXPECT_EQ(find<QComboBox>("exportFormat")->currentData().toByteArray(), "wordpress");
    EXPECT_EQ(find<QLineEdit>("exportTarget")->text(), path(QStringLiteral("site")));
    EXPECT_TRUE(find<QCheckBox>("exportDraft")->isChecked());
}

TEST_F(ExportDialogTest, ADraftIsExportedAsOne)
{
    setTarget(path(QStringLiteral("site")));
    find<QCheckBox>("exportDraft")->setChecked(true);
    ASSERT_TRUE(planned());
    EXPECT_TRUE(listed().join(u' ').contains(QStringLiteral("_drafts/"))) << listed().join(u'\n').toStdString();
}

TEST_F(ExportDialogTest, WhatToKnowLeadsToItsLine)
{
    setTarget(path(QStringLiteral("site")));
    ASSERT_TRUE(planned());
    auto *findings = find<QListWidget>("exportFindings");
    const auto gone = findings->findItems(QStringLiteral("photos/gone.png"), Qt::MatchContains);
    ASSERT_EQ(gone.size(), 1);
    EXPECT_TRUE(gone.first()->text().startsWith(QStringLiteral("Line 10:"))) << gone.first()->text().toStdString();
    emit findings->itemActivated(gone.first());
    EXPECT_EQ(wantedLine, 10);
}

TEST_F(ExportDialogTest, CancellingWhileWritingLeavesTheTargetAsItWas)
{
    setTarget(path(QStringLiteral("site")));
    ASSERT_TRUE(planned());
    files.hold(path(QStringLiteral("site/")));
    exportButton()->click();
    ASSERT_TRUE(waitUntil([this] { return files.isWaiting(); }));
    EXPECT_TRUE(find<QProgressBar>("exportProgress")->isVisible());
    EXPECT_FALSE(find<QPushButton>("chooseTarget")->isEnabled());
    find<QPushButton>("closeButton")->click();
    EXPECT_TRUE(dialog->isVisible()); // it says how that ended
    files.letGo();
    ASSERT_TRUE(waitUntil([this] { return summary().find("cancelled") != std::string::npos; })) << summary();
    QTest::qWait(600);
    EXPECT_NE(summary().find("cancelled"), std::string::npos) << summary(); // and goes on saying it
    EXPECT_EQ(inTarget(), QStringList());
    EXPECT_TRUE(exportedTo.isEmpty());
    EXPECT_TRUE(exportButton()->isEnabled());
    find<QPushButton>("closeButton")->click();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ExportDialogTest, AFullDiskIsToldAndTheExportCanBeTriedAgain)
{
    setTarget(path(QStringLiteral("site")));
    ASSERT_TRUE(planned());
    files.failOn(QStringLiteral("hall.png"));
    exportButton()->click();
    ASSERT_TRUE(waitUntil([this] { return summary().find("no space") != std::string::npos; })) << summary();
    EXPECT_EQ(inTarget(), QStringList());
    EXPECT_EQ(listed().size(), 2);
    files.failOn({});
    exportButton()->click();
    ASSERT_TRUE(waitUntil([this] { return !exportedTo.isEmpty(); }));
    EXPECT_EQ(inTarget().filter(QStringLiteral("hall.png")).size(), 1);
}

// The answer to an older question made the button ready while the fields said something else.
TEST_F(ExportDialogTest, OnlyWhatTheFieldsSayCanBeExported)
{
    QFile config(path(QStringLiteral("_config.yml")));
    ASSERT_TRUE(config.open(QIODevice::WriteOnly));
    files.hold(QStringLiteral("_config.yml")); // the exporter looks at it
    setTarget(path(QStringLiteral("site")));
    ASSERT_TRUE(waitUntil([this] { return files.isWaiting(); }));
    setTarget(path(QStringLiteral("elsewhere")));
    files.letGo();
    QTest::qWait(100); // the answer for `site` is there; what `elsewhere` would get is not asked for yet
    EXPECT_FALSE(exportButton()->isEnabled());
    ASSERT_TRUE(planned());
    exportButton()->click();
    ASSERT_TRUE(waitUntil([this] { return !exportedTo.isEmpty(); }));
    EXPECT_EQ(exportedTo, path(QStringLiteral("elsewhere")));
    EXPECT_EQ(inTarget(), QStringList());
}

TEST_F(ExportDialogTest, AHalfPathIsNotTakenForAFolder)
{
    setTarget(QStringLiteral("site"));
    ASSERT_TRUE(waitUntil([this] { return summary().find("whole path") != std::string::npos; })) << summary();
    EXPECT_FALSE(exportButton()->isEnabled());
}

TEST_F(ExportDialogTest, AFileAsTargetIsRefused)
{
    const QString file = path(QStringLiteral("file"));
    QFile(file).open(QIODevice::WriteOnly);
    setTarget(file);
    if (planned())
        exportButton()->click();
    ASSERT_TRUE(waitUntil([this] { return summary().find("folder") != std::string::npos; })) << summary();
    EXPECT_TRUE(exportedTo.isEmpty());
}

TEST_F(ExportDialogTest, ClosingTheWindowWhileWritingIsSafe)
{
    setTarget(path(QStringLiteral("site")));
    ASSERT_TRUE(planned());
    files.hold(path(QStringLiteral("site/")));
    exportButton()->click();
    ASSERT_TRUE(waitUntil([this] { return files.isWaiting(); }));
    dialog.reset();
    files.letGo();
    ASSERT_TRUE(waitUntil([this] { return inTarget().isEmpty(); })) << inTarget().join(u'\n').toStdString();
}

} // namespace
} // namespace lanyard::test
