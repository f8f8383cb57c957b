// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundle.h"

#include "core/base/disk_file_system.h"
#include "tests/support/core/memory_file_system.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lanyard {

namespace {

using test::MemoryFileSystem;

Bundle two()
{
    Bundle bundle;
    bundle.files = {{QStringLiteral("_posts/a.md"), "new a"}, {QStringLiteral("_posts/b.md"), "new b"}};
    return bundle;
}

QStringList visible(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST(Bundle, WritesItsFilesAndLeavesNothingElse)
{
    QTemporaryDir folder;
    DiskFileSystem files;
    const QString target = folder.filePath(QStringLiteral("site"));
    ASSERT_TRUE(write(two(), files, target));
    EXPECT_EQ(visible(target), QStringList(QStringLiteral("_posts")));
    EXPECT_EQ(*files.read(target + QStringLiteral("/_posts/b.md"), 100), "new b");
}

TEST(Bundle, TellsNewFromChangedFromSame)
{
    MemoryFileSystem files;
    files.put(QStringLiteral("/site/_posts/a.md"), "old a");
    files.put(QStringLiteral("/site/_posts/b.md"), "new b");
    Bundle bundle = two();
    bundle.files.append({QStringLiteral("c.md"), "c"});
    const auto entries = difference(bundle, files, QStringLiteral("/site")).entries;
    ASSERT_EQ(entries.size(), 3);
    EXPECT_EQ(entries[0].state, BundleDifference::State::Changed);
    EXPECT_EQ(entries[1].state, BundleDifference::State::Same);
    EXPECT_EQ(entries[2].state, BundleDifference::State::New);
}

TEST(Bundle, DoesNotTouchAFileThatIsTheSame)
{
    MemoryFileSystem files;
    files.put(QStringLiteral("/site/_posts/a.md"), "new a");
    files.put(QStringLiteral("/site/_posts/b.md"), "new b");
    ASSERT_TRUE(write(two(), files, QStringLiteral("/site")));
    EXPECT_EQ(files.count(MemoryFileSystem::Operation::Write), 0);
    EXPECT_EQ(files.count(MemoryFileSystem::Operation::Rename), 0);
}

TEST(Bundle, LeavesTheTargetAsItWasWhenStopped)
{
    QTemporaryDir folder;
    DiskFileSystem files;
    const QString target = folder.filePath(QStringLiteral("deep/site"));
    const auto result = write(two(), files, target, {[](int done, int total) {
                                                         EXPECT_EQ(total, 2);
                                                         return done < 2;
                                                     }});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, "bundle.cancelled");
    EXPECT_EQ(visible(folder.path()), QStringList()) << "folders that the export made are left behind";
}

TEST(Bundle, PutsTheOldFilesBackWhenARenameInTheMiddleFails)
{
    for (const char *failing : {"/site/_posts/a.md", "/site/_posts/b.md", "/site/.lanyard-export/1.old"}) {
        SCOPED_TRACE(failing);
        MemoryFileSystem files;
        files.put(QStringLiteral("/site/_posts/a.md"), "old a");
        files.put(QStringLiteral("/site/_posts/b.md"), "old b");
        files.put(QStringLiteral("/site/other.md"), "other");
        const QStringList before = files.allFiles();
        files.failOn(MemoryFileSystem::Operation::Rename, MemoryFileSystem::noSpace(QStringLiteral("x")), QLatin1String(failing));
        const auto result = write(two(), files, QStringLiteral("/site"));
        ASSERT_FALSE(result);
        EXPECT_EQ(files.allFiles(), before);
        EXPECT_EQ(files.bytes(QStringLiteral("/site/_posts/a.md")), "old a");
        EXPECT_EQ(files.bytes(QStringLiteral("/site/_posts/b.md")), "old b");
    }
}

TEST(Bundle, KeepsTheOldFileWhereItCannotBePutBack)
{
    MemoryFileSystem files;
    files.put(QStringLiteral("/site/_posts/a.md"), "old a");
    // The new one can't be renamed into place, and neither can the old one back.
    files.failOn(MemoryFileSystem::Operation::Rename, MemoryFileSystem::noSpace(QStringLiteral("x")), QStringLiteral("/site/_posts/a.md"), 2);
    const auto result = write(two(), files, QStringLiteral("/site"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, "bundle.half");
    EXPECT_EQ(files.bytes(QStringLiteral("/site/.lanyard-export/0.old")), "old a");
}

TEST(Bundle, WritesNothingWhenOneFileCannotBeStaged)
{
    MemoryFileSystem files;
    files.put(QStringLiteral("/site/_posts/a.md"), "old a");
    files.failOn(MemoryFileSystem::Operation::Write, MemoryFileSystem::noSpace(QStringLiteral("x")), QStringLiteral("/site/.lanyard-export/1"));
    ASSERT_FALSE(write(two(), files, QStringLiteral("/site")));
    EXPECT_EQ(files.allFiles(), QStringList(QStringLiteral("/site/_posts/a.md")));
    EXPECT_EQ(files.bytes(QStringLiteral("/site/_posts/a.md")), "old a");
}

TEST(Bundle, RefusesPathsThatLeaveTheTarget)
{
    for (const char *path : {"../a.md", "/etc/a.md", "a/../../b", "a//b", "", ".", "a/.", "C:\\a", "a\\b", "a\nb", "caf\xc3\xa9.md", "a.", "con:"}) {
        SCOPED_TRACE(path);
        MemoryFileSystem files;
        Bundle bundle;
        bundle.files = {{QString::fromUtf8(path), "x"}};
        const auto result = write(bundle, files, QStringLiteral("/site"));
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, "bundle.path");
        EXPECT_TRUE(files.allFiles().isEmpty());
    }
}

TEST(Bundle, RefusesOnePathTwiceWhateverItsLetterCase)
{
    MemoryFileSystem files;
    Bundle bundle;
    bundle.files = {{QStringLiteral("a.md"), "1"}, {QStringLiteral("A.md"), "2"}};
    const auto result = write(bundle, files, QStringLiteral("/site"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, "bundle.twice");
}

TEST(Bundle, RefusesAFileForATarget)
{
    MemoryFileSystem files;
    files.put(QStringLiteral("/site"), "a file");
    EXPECT_EQ(write(two(), files, QStringLiteral("/site")).error().code, "bundle.not-a-folder");
}

TEST(Bundle, MakesPhotosUprightAndSmallAndOnlyOnce)
{
    QTemporaryDir folder;
    DiskFileSystem files;
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(Qt::red);
    ASSERT_TRUE(picture.save(folder.filePath(QStringLiteral("big.png"))));
    Bundle bundle;
    PhotoRecipe recipe;
    recipe.longestSide = 30;
    bundle.photos = {{folder.filePath(QStringLiteral("big.png")), QStringLiteral("assets/x/big.png"), recipe}};
    const QString target = folder.filePath(QStringLiteral("site"));
    EXPECT_EQ(difference(bundle, files, target).entries[0].state, BundleDifference::State::New);
    ASSERT_TRUE(write(bundle, files, target));
    EXPECT_EQ(QImage(target + QStringLiteral("/assets/x/big.png")).size(), QSize(30, 20));
    EXPECT_EQ(difference(bundle, files, target).entries[0].state, BundleDifference::State::Same) << "the same photo is written again each time";
}

TEST(Bundle, LeavesTheTargetAloneWhenAPhotoCannotBeRead)
{
    QTemporaryDir folder;
    DiskFileSystem files;
    Bundle bundle = two();
    bundle.photos = {{folder.filePath(QStringLiteral("none.jpg")), QStringLiteral("assets/none.jpg"), {}}};
    ASSERT_FALSE(write(bundle, files, folder.filePath(QStringLiteral("site"))));
    EXPECT_EQ(visible(folder.path()), QStringList());
}

} // namespace lanyard
