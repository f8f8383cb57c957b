// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/settings_store.h"

#include "core/base/disk_file_system.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

class Settings : public ::testing::Test
{
protected:
    QString path(const QString &name = QStringLiteral("lanyard.ini")) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    DiskFileSystem m_files;
};

TEST_F(Settings, AnEmptyFileGivesTheDefaults)
{
    const SettingsStore store(path());
    EXPECT_EQ(store.editor(), EditorSettings());
    EXPECT_EQ(store.exporting(), ExportSettings());
    EXPECT_EQ(store.windowLayout(), WindowLayout());
    EXPECT_TRUE(store.recentFiles(m_files).isEmpty());
    EXPECT_TRUE(store.lastFolder(SettingsStore::Place::Photos).isEmpty());
}

TEST_F(Settings, ComeBackAfterARestart)
{
    const EditorSettings editor{15, 0};
    const ExportSettings exporting{QStringLiteral("wordpress"), QStringLiteral("https://example.org"), QStringLiteral("https://m.example.org/"), true};
    const WindowLayout layout{QByteArray("\0\1geometry", 10), "state\xff", "splitter"};
    {
        SettingsStore store(path());
        store.setEditor(editor);
        store.setExporting(exporting);
        store.setWindowLayout(layout);
        store.setLastFolder(SettingsStore::Place::Photos, QStringLiteral("/tmp/фото"));
    }
    const SettingsStore again(path());
    EXPECT_EQ(again.editor(), editor);
    EXPECT_EQ(again.exporting(), exporting);
    EXPECT_EQ(again.windowLayout(), layout);
    EXPECT_EQ(again.lastFolder(SettingsStore::Place::Photos), QStringLiteral("/tmp/фото"));
    EXPECT_TRUE(again.lastFolder(SettingsStore::Place::Exports).isEmpty());
}

TEST_F(Settings, OddValuesFallBackToTheDefaults)
{
    for (const QByteArray odd : {"5000", "-1", "0", "large", ""}) {
        SCOPED_TRACE(odd.toStdString());
        write(QStringLiteral("odd.ini"), "[editor]\nfontSize=" + odd + "\nlineWidth=7\n");
        const SettingsStore store(path(QStringLiteral("odd.ini")));
        EXPECT_EQ(store.editor().fontSize, EditorSettings().fontSize);
        EXPECT_EQ(store.editor().lineWidth, EditorSettings().lineWidth);
    }
}

TEST_F(Settings, RecentFilesAreNewestFirstWithoutDoublesAndAtMostTen)
{
    SettingsStore store(path());
    for (int number = 0; number < 13; ++number) {
        write(QStringLiteral("%1.md").arg(number), "text");
        store.addRecentFile(path(QStringLiteral("%1.md").arg(number)));
    }
    store.addRecentFile(path(QStringLiteral("./8.md"))); // the same file, written otherwise
    const QStringList recent = store.recentFiles(m_files);
    ASSERT_EQ(recent.size(), SettingsStore::mostRecent);
    EXPECT_EQ(recent.value(0), path(QStringLiteral("8.md")));
    EXPECT_EQ(recent.value(1), path(QStringLiteral("12.md")));
    EXPECT_EQ(recent.count(path(QStringLiteral("8.md"))), 1);
    store.clearRecentFiles();
    EXPECT_TRUE(store.recentFiles(m_files).isEmpty());
}

TEST_F(Settings, RecentFilesThatWentAreLeftOutAndComeBackWithTheirDisk)
{
    SettingsStore store(path());
    write(QStringLiteral("a.md"), "a");
    store.addRecentFile(path(QStringLiteral("a.md")));
    ASSERT_TRUE(QFile::rename(path(QStringLiteral("a.md")), path(QStringLiteral("b.md"))));
    EXPECT_TRUE(store.recentFiles(m_files).isEmpty());
    ASSERT_TRUE(QFile::rename(path(QStringLiteral("b.md")), path(QStringLiteral("a.md"))));
    EXPECT_EQ(store.recentFiles(m_files).size(), 1);
}

} // namespace
} // namespace lanyard
