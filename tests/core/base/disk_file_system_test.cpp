// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk_file_system.h"

#include "tests/support/core/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace lanyard;

namespace {

class Disk : public ::testing::Test
{
protected:
    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QStringList everything() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::System); }
    void put(const char *name, const QByteArray &bytes)
    {
        QFile file(at(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    DiskFileSystem m_disk;
};

} // namespace

TEST_F(Disk, GivesBackTheBytesThatWereWritten)
{
    const QByteArray bytes("\0\r\n\xFF\xEF\xBB\xBF", 7);
    ASSERT_TRUE(m_disk.write(at("a"), bytes));
    EXPECT_EQ(m_disk.read(at("a"), 100).value(), bytes);
    EXPECT_EQ(m_disk.size(at("a")), 7);
    EXPECT_EQ(everything(), QStringList{QStringLiteral("a")}) << "a temporary file was left";
}

TEST_F(Disk, KnowsWhenAFileWasChanged)
{
    const QString file = at("a.txt");
    EXPECT_FALSE(m_disk.changedAt(file).isValid());
    ASSERT_TRUE(m_disk.write(file, "one"));
    const QDateTime first = m_disk.changedAt(file);
    EXPECT_LT(qAbs(first.secsTo(QDateTime::currentDateTime())), 60);
    QFile later(file);
    ASSERT_TRUE(later.open(QIODevice::ReadWrite));
    ASSERT_TRUE(later.setFileTime(first.addSecs(7), QFileDevice::FileModificationTime));
    later.close();
    EXPECT_EQ(m_disk.changedAt(file), first.addSecs(7));
    EXPECT_FALSE(m_disk.changedAt(QFileInfo(file).path()).isValid()) << "a folder";
}

TEST_F(Disk, KeepsThePermissionsOfTheOldFile)
{
    put("a", "old");
    ASSERT_EQ(chmod(QFile::encodeName(at("a")).constData(), 0640), 0);
    ASSERT_TRUE(m_disk.write(at("a"), "new"));
    struct stat info = {};
    ASSERT_EQ(stat(QFile::encodeName(at("a")).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0640u);
}

TEST_F(Disk, FollowsALinkInsteadOfReplacingIt)
{
    put("real", "old");
    ASSERT_TRUE(QFile::link(at("real"), at("link")));
    ASSERT_TRUE(m_disk.write(at("link"), "new"));
    EXPECT_TRUE(QFileInfo(at("link")).isSymLink());
    EXPECT_EQ(test::contents(at("real")), "new");
}

TEST_F(Disk, LeavesTheOldFileWhenTheNewOneDoesNotFit)
{
    put("a", "old");
    struct rlimit old = {};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &old), 0);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN); // past the limit, writing fails as on a full disk
    const struct rlimit little = {1024, old.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &little), 0);
    const Result<void> written = m_disk.write(at("a"), QByteArray(100'000, 'x'));
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, ignored);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, "file.no-space") << qPrintable(written.error().english());
    EXPECT_EQ(test::contents(at("a")), "old");
    EXPECT_EQ(everything(), QStringList{QStringLiteral("a")}) << "a temporary file was left";
}

TEST_F(Disk, SaysThatTheFolderIsMissing)
{
    const Result<void> written = m_disk.write(at("no/such/a"), "x");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, "file.no-folder");
    EXPECT_TRUE(written.error().english().contains(at("no/such"))) << qPrintable(written.error().english());
    EXPECT_EQ(m_disk.write(m_folder.path(), "x").error().code, "file.folder");
}

TEST_F(Disk, SaysThatPermissionIsMissing)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    put("a", "old");
    ASSERT_EQ(chmod(QFile::encodeName(m_folder.path()).constData(), 0500), 0);
    EXPECT_EQ(m_disk.write(at("a"), "new").error().code, "file.permission");
    EXPECT_EQ(m_disk.copy(at("a"), at("b")).error().code, "file.permission");
    ASSERT_EQ(chmod(QFile::encodeName(m_folder.path()).constData(), 0700), 0);
    EXPECT_EQ(test::contents(at("a")), "old");
    ASSERT_EQ(chmod(QFile::encodeName(at("a")).constData(), 0), 0);
    EXPECT_EQ(m_disk.read(at("a"), 10).error().code, "file.permission");
}

TEST_F(Disk, ReadsNothingThatIsNoOrdinaryFile)
{
    EXPECT_EQ(m_disk.read(at("nothing"), 10).error().code, "file.missing");
    EXPECT_EQ(m_disk.read(m_folder.path(), 10).error().code, "file.folder");
    ASSERT_EQ(mkfifo(QFile::encodeName(at("pipe")).constData(), 0600), 0);
    EXPECT_EQ(m_disk.read(at("pipe"), 10).error().code, "file.special"); // would wait for ever
    EXPECT_EQ(m_disk.copy(at("pipe"), at("copy")).error().code, "file.special");
    EXPECT_EQ(m_disk.read(QStringLiteral("/dev/zero"), 10).error().code, "file.special");
}

TEST_F(Disk, RefusesWhatIsLargerThanTheLimit)
{
    put("a", QByteArray(11, 'x'));
    EXPECT_EQ(m_disk.read(at("a"), 10).error().code, "file.too-large");
    EXPECT_EQ(m_disk.read(at("a"), 11).value().size(), 11);
    EXPECT_EQ(m_disk.read(at("a"), 10).error().english(), at("a") + QStringLiteral(" is too large: it has more than 10 bytes."));
}

TEST_F(Disk, ReadsFilesThatAreLongerThanTheySay) // those of /proc say that they are empty
{
    EXPECT_TRUE(m_disk.read(QStringLiteral("/proc/self/status"), 1 << 20).value().contains("VmSize"));
    EXPECT_EQ(m_disk.read(QStringLiteral("/proc/self/status"), 10).error().code, "file.too-large");
}

TEST_F(Disk, TakesNoMoreRoomThanTheFileNeeds)
{
    put("a", "x");
    EXPECT_LT(m_disk.read(at("a"), 256 * 1024 * 1024).value().capacity(), 1024);
}

TEST_F(Disk, RenamesFilesButNoFoldersToAnotherDisk)
{
    const QString away = QStringLiteral("/dev/shm/lanyard-rename-%1").arg(getpid());
    struct stat here = {};
    struct stat there = {};
    ASSERT_EQ(stat(QFile::encodeName(m_folder.path()).constData(), &here), 0);
    if (stat("/dev/shm", &there) != 0 || here.st_dev == there.st_dev || access("/dev/shm", W_OK) != 0)
        GTEST_SKIP() << "there is no second disk to rename to";
    put("a", "x");
    ASSERT_TRUE(m_disk.rename(at("a"), away));
    EXPECT_EQ(m_disk.read(away, 10).value(), "x");
    EXPECT_EQ(everything(), QStringList());
    ASSERT_TRUE(m_disk.remove(away));
    ASSERT_TRUE(m_disk.makeFolder(at("folder")));
    EXPECT_EQ(m_disk.rename(at("folder"), away).error().code, "file.write");
    EXPECT_EQ(everything(), QStringList{QStringLiteral("folder")});
}

TEST_F(Disk, NeverCopiesOrRenamesOverAnExistingFile)
{
    put("a", "aa");
    put("b", "bb");
    EXPECT_EQ(m_disk.copy(at("a"), at("b")).error().code, "file.exists");
    EXPECT_EQ(m_disk.rename(at("a"), at("b")).error().code, "file.exists");
    EXPECT_EQ(test::contents(at("b")), "bb");
    ASSERT_TRUE(QFile::link(at("nowhere"), at("dangling")));
    EXPECT_EQ(m_disk.copy(at("a"), at("dangling")).error().code, "file.exists");
    ASSERT_TRUE(m_disk.copy(at("a"), at("c")));
    EXPECT_EQ(test::contents(at("c")), "aa");
    ASSERT_TRUE(m_disk.rename(at("c"), at("d")));
    EXPECT_FALSE(m_disk.exists(at("c")));
    EXPECT_EQ(m_disk.copy(at("c"), at("e")).error().code, "file.missing");
    EXPECT_EQ(m_disk.rename(at("c"), at("e")).error().code, "file.missing");
    EXPECT_EQ(m_disk.copy(at("a"), at("no/e")).error().code, "file.no-folder");
}

TEST_F(Disk, ListsNamesSortedWithoutHiddenOnes)
{
    for (const char *name : {"b", "a", ".hidden"})
        put(name, "x");
    ASSERT_TRUE(m_disk.makeFolder(at("folder/inner")));
    ASSERT_TRUE(m_disk.makeFolder(at("folder/inner")));
    EXPECT_EQ(m_disk.files(m_folder.path()), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_EQ(m_disk.folders(m_folder.path()), QStringList{QStringLiteral("folder")});
    EXPECT_TRUE(m_disk.isFolder(at("folder")));
    EXPECT_EQ(m_disk.size(at("folder")), -1);
}

TEST_F(Disk, SaysWhichFileStandsInTheWayOfAFolder)
{
    put("a", "x");
    const Error expected{"file.exists", "", {at("a")}};
    EXPECT_EQ(m_disk.makeFolder(at("a")).error(), expected);
    EXPECT_EQ(m_disk.makeFolder(at("a/b/c")).error(), expected);
}

TEST_F(Disk, NamesTheFolderInWhichNoneMayBeMade)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    ASSERT_TRUE(m_disk.makeFolder(at("locked")));
    ASSERT_EQ(chmod(QFile::encodeName(at("locked")).constData(), 0555), 0);
    EXPECT_EQ(m_disk.makeFolder(at("locked/b/c")).error(), (Error{"file.permission", "", {at("locked")}}));
    ASSERT_EQ(chmod(QFile::encodeName(at("locked")).constData(), 0755), 0);
}

TEST_F(Disk, RemovesOneFileAndNoFolder)
{
    put("a", "x");
    ASSERT_TRUE(m_disk.remove(at("a")));
    EXPECT_EQ(m_disk.remove(at("a")).error().code, "file.missing");
    EXPECT_EQ(m_disk.remove(m_folder.path()).error().code, "file.folder");
}
