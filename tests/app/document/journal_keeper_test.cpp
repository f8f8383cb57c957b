// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/journal_keeper.h"

#include "app/document/document_session.h"
#include "tests/support/app/wait.h"
#include "tests/support/core/fixed_clock.h"
#include "tests/support/core/memory_file_system.h"

#include <QTextCursor>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

class JournalKeeperTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        files.put(path, "saved");
        bool done = false;
        session.open(path, [&](const Result<void> &) { done = true; });
        ASSERT_TRUE(waitUntil([&] { return done; }));
    }

    void type(const QString &text)
    {
        QTextCursor cursor(session.document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(text);
    }

    MemoryFileSystem files;
    FixedClock clock;
    Journal journal{files, clock, QStringLiteral("/state/journal")};
    DocumentSession session{files};
    const QString path = QStringLiteral("/trip/index.md");
};

} // namespace

TEST_F(JournalKeeperTest, UnsavedWordsAreKeptSoonAfterTheyWereTyped)
{
    JournalKeeper keeper(session, journal);
    type(QStringLiteral(" and typed"));
    ASSERT_TRUE(waitUntil([&] { return journal.left(path).has_value(); }, 3000));
    EXPECT_EQ(journal.left(path)->text, QStringLiteral("saved and typed"));
    EXPECT_EQ(files.bytes(path), QByteArray("saved"));
}

TEST_F(JournalKeeperTest, TypingWithoutAPauseIsKeptToo)
{
    JournalKeeper keeper(session, journal);
    for (int i = 0; i < 30 && !journal.left(path); ++i) {
        type(QStringLiteral("x"));
        QTest::qWait(100);
    }
    EXPECT_TRUE(journal.left(path).has_value());
}

TEST_F(JournalKeeperTest, ASavedPostLeavesNothing)
{
    JournalKeeper keeper(session, journal);
    type(QStringLiteral("!"));
    ASSERT_TRUE(waitUntil([&] { return journal.left(path).has_value(); }, 3000));
    session.save(DocumentSession::Overwrite::Ask, [](const Result<void> &) {});
    EXPECT_TRUE(waitUntil([&] { return !journal.left(path).has_value(); }));
}

TEST_F(JournalKeeperTest, AJournalThatCannotBeWrittenIsToldOnce)
{
    JournalKeeper keeper(session, journal);
    int told = 0;
    QObject::connect(&keeper, &JournalKeeper::failed, &keeper, [&] { ++told; });
    files.failOn(MemoryFileSystem::Operation::Write, MemoryFileSystem::noSpace(QStringLiteral("/state")), {}, 2);
    type(QStringLiteral("a"));
    ASSERT_TRUE(waitUntil([&] { return told > 0; }, 3000));
    type(QStringLiteral("b"));
    QTest::qWait(1300);
    EXPECT_EQ(told, 1);
}

} // namespace lanyard::test
