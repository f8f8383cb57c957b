// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/journal.h"

#include "tests/support/core/fixed_clock.h"
#include "tests/support/core/memory_file_system.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

class JournalTest : public testing::Test
{
protected:
    QString onlyFile() const
    {
        const QStringList all = files.allFiles();
        EXPECT_EQ(all.size(), 1);
        return all.value(0);
    }

    MemoryFileSystem files;
    FixedClock clock;
    Journal journal{files, clock, QStringLiteral("/state/journal")};
    const QString path = QStringLiteral("/trips/Café & \"more\"\n/index.md");
};

TEST_F(JournalTest, GivesBackWhatWasKept)
{
    const QString texts[] = {
        QStringLiteral("---\ntitle: A\n---\n\nText.\n"), QString(), QStringLiteral("\n\n{\"path\": \"x\"}\n"),
        QStringLiteral("no end of line, \u00a0 \u2028 \U0001F3A4"), QString(3'000'000, u'x'),
    };
    for (const QString &text : texts) {
        ASSERT_TRUE(journal.keep(path, text, QByteArray("\x01\x00\xff", 3)));
        const auto left = journal.left(path);
        ASSERT_TRUE(left);
        EXPECT_EQ(left->path, path);
        EXPECT_EQ(left->text, text);
        EXPECT_EQ(left->baseHash, QByteArray("\x01\x00\xff", 3));
        EXPECT_EQ(left->written, clock.now());
    }
    EXPECT_EQ(files.allFiles().size(), 1);
}

TEST_F(JournalTest, WithoutAnythingKeptNothingIsLeftAndNothingIsWritten)
{
    EXPECT_FALSE(journal.left(path));
    EXPECT_TRUE(journal.leftPaths().isEmpty());
    EXPECT_TRUE(journal.forget(path));
    EXPECT_FALSE(files.exists(QStringLiteral("/state/journal")));
}

TEST_F(JournalTest, ForgetsOnePostAlone)
{
    ASSERT_TRUE(journal.keep(path, QStringLiteral("one"), {}));
    ASSERT_TRUE(journal.keep(QStringLiteral("/other.md"), QStringLiteral("two"), {}));
    ASSERT_TRUE(journal.forget(path));
    EXPECT_FALSE(journal.left(path));
    ASSERT_TRUE(journal.left(QStringLiteral("/other.md")));
    EXPECT_EQ(journal.left(QStringLiteral("/other.md"))->text, QStringLiteral("two"));
}

TEST_F(JournalTest, NamesThePostsThatWereLeftNewestFirst)
{
    for (const QString &post : {QStringLiteral("/a.md"), QStringLiteral("/c.md"), QStringLiteral("/b.md")}) {
        clock.advance(60);
        ASSERT_TRUE(journal.keep(post, QStringLiteral("text"), {}));
    }
    files.put(QStringLiteral("/state/journal/notes.txt"), "{\"path\": \"/d.md\"}\ntext");
    EXPECT_EQ(journal.leftPaths(), QStringList({QStringLiteral("/b.md"), QStringLiteral("/c.md"), QStringLiteral("/a.md")}));
}

TEST_F(JournalTest, AFullDiskIsToldAndLeavesTheOlderText)
{
    ASSERT_TRUE(journal.keep(path, QStringLiteral("older"), {}));
    files.failOn(MemoryFileSystem::Operation::Write, MemoryFileSystem::noSpace(QStringLiteral("x")));
    const auto kept = journal.keep(path, QStringLiteral("newer"), {});
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, "file.no-space");
    EXPECT_EQ(journal.left(path)->text, QStringLiteral("older"));
    files.failOn(MemoryFileSystem::Operation::Remove, MemoryFileSystem::noSpace(QStringLiteral("x")));
    EXPECT_FALSE(journal.forget(path));
}

TEST_F(JournalTest, ATornOrForeignFileIsNotTakenForAText)
{
    ASSERT_TRUE(journal.keep(path, QStringLiteral("text"), {}));
    const QString file = onlyFile();
    const QByteArray whole = files.bytes(file);
    const QByteArray torn[] = {"", "\n", "{}\ntext", "[1]\ntext", "{\"path\": \"/somewhere/else.md\"}\ntext", whole.left(whole.indexOf('\n')),
                               whole.left(10), QByteArray(1000, '\0')};
    for (const QByteArray &bytes : torn) {
        files.put(file, bytes);
        EXPECT_FALSE(journal.left(path)) << bytes.left(40).toStdString();
    }
    files.put(file, whole);
    EXPECT_TRUE(journal.left(path));
}

// Posts are told apart by their whole path, and no path leads out of the journal's folder.
TEST_F(JournalTest, EachPathHasItsFile)
{
    const QString paths[] = {QStringLiteral("/a/index.md"), QStringLiteral("/b/index.md"), QStringLiteral("/A/index.md"),
                             QStringLiteral("../../etc/passwd"), QString(5000, u'x')};
    for (const QString &each : paths)
        ASSERT_TRUE(journal.keep(each, each, {}));
    EXPECT_EQ(files.allFiles().size(), qsizetype(std::size(paths)));
    for (const QString &file : files.allFiles())
        EXPECT_TRUE(file.startsWith(QStringLiteral("/state/journal/"))) << file.toStdString();
    for (const QString &each : paths)
        EXPECT_EQ(journal.left(each)->text, each);
}

} // namespace
} // namespace lanyard::test
