// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_session.h"

#include "tests/support/app/wait.h"
#include "tests/support/core/memory_file_system.h"
#include "tests/support/core/places.h"

#include <QTextCursor>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

class DocumentSessionTest : public ::testing::Test
{
protected:
    Result<void> opened(const QString &post)
    {
        std::optional<Result<void>> answer;
        session.open(post, [&](const Result<void> &done) { answer = done; });
        EXPECT_TRUE(waitUntil([&] { return answer.has_value(); }));
        return answer.value_or(Result<void>());
    }

    Result<void> saved(DocumentSession::Overwrite overwrite = DocumentSession::Overwrite::Ask)
    {
        std::optional<Result<void>> answer;
        session.save(overwrite, [&](const Result<void> &done) { answer = done; });
        EXPECT_TRUE(waitUntil([&] { return answer.has_value(); }));
        return answer.value_or(Result<void>());
    }

    void type(const QString &text)
    {
        QTextCursor cursor(session.document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(text);
    }

    MemoryFileSystem files;
    DocumentSession session{files};
    const QString path = QStringLiteral("/trip/index.md");
};

} // namespace

TEST_F(DocumentSessionTest, OpeningAndSavingGivesTheSameBytes)
{
    const QList<QByteArray> posts{
        "",
        "one line without an end",
        "---\ntitle: A\n---\n\nText.\n",
        "\xEF\xBB\xBF---\r\ntitle: A\r\n---\r\nText.\r\n",
        "mixed\r\nends\nof\rlines\r\n\n",
        "a no-break\xC2\xA0space, a line\xE2\x80\xA8separator, a paragraph\xE2\x80\xA9separator\n",
        "tabs\tand\ttrailing blanks   \n\n\n",
    };
    for (const QByteArray &bytes : posts) {
        files.put(path, bytes);
        ASSERT_TRUE(opened(path)) << bytes.toStdString();
        ASSERT_TRUE(saved());
        EXPECT_EQ(files.bytes(path).toStdString(), bytes.toStdString());
    }
}

TEST_F(DocumentSessionTest, EveryFixturePostIsSavedByteForByte)
{
    SKIP_WITHOUT_FIXTURES();
    for (const QString &name : {QStringLiteral("looking-back-at-scale-x14.github-sync.md"), QStringLiteral("three-toronto-tech-meetups.jekyll.md"),
                                QStringLiteral("trip-reports-2017.wordpress.txt"), QStringLiteral("pycon-canada-review.wordpress.txt"),
                                QStringLiteral("devopsdays-toronto-recap.blogger.txt")}) {
        const QByteArray bytes = contents(fixture(QStringLiteral("posts/") + name));
        files.put(path, bytes);
        ASSERT_TRUE(opened(path));
        type(QStringLiteral("x"));
        session.document()->undo();
        ASSERT_TRUE(saved());
        EXPECT_EQ(files.bytes(path), bytes) << name.toStdString();
    }
}

TEST_F(DocumentSessionTest, TypingKeepsTheLineEndsOfOtherLines)
{
    files.put(path, "one\r\ntwo\nthree\r\n");
    ASSERT_TRUE(opened(path));
    QTextCursor cursor(session.document());
    cursor.setPosition(3);
    cursor.insertText(QStringLiteral("!"));
    ASSERT_TRUE(saved());
    EXPECT_EQ(files.bytes(path), QByteArray("one!\r\ntwo\nthree\r\n"));
}

TEST_F(DocumentSessionTest, AFailedSaveLeavesTheTextDirtyAndTheFileAlone)
{
    files.put(path, "old");
    ASSERT_TRUE(opened(path));
    type(QStringLiteral(" and new"));
    files.failOn(MemoryFileSystem::Operation::Write, MemoryFileSystem::noSpace(path));
    const auto failed = saved();
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, "file.no-space");
    EXPECT_TRUE(session.isModified());
    EXPECT_EQ(files.bytes(path), QByteArray("old"));
    ASSERT_TRUE(saved());
    EXPECT_FALSE(session.isModified());
    EXPECT_EQ(files.bytes(path), QByteArray("old and new"));
}

TEST_F(DocumentSessionTest, AFileChangedOutsideIsNotOverwrittenSilently)
{
    files.put(path, "mine");
    ASSERT_TRUE(opened(path));
    type(QStringLiteral("!"));
    files.put(path, "theirs");
    const auto refused = saved();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "post.changed-outside");
    EXPECT_EQ(files.bytes(path), QByteArray("theirs"));
    EXPECT_TRUE(session.isModified());
    ASSERT_TRUE(saved(DocumentSession::Overwrite::Yes));
    EXPECT_EQ(files.bytes(path), QByteArray("mine!"));
}

TEST_F(DocumentSessionTest, WhatIsTypedWhileSavingStaysDirty)
{
    files.put(path, "a");
    ASSERT_TRUE(opened(path));
    type(QStringLiteral("b"));
    bool done = false;
    session.save(DocumentSession::Overwrite::Ask, [&](const Result<void> &) { done = true; });
    type(QStringLiteral("c"));
    ASSERT_TRUE(waitUntil([&] { return done; }));
    EXPECT_EQ(files.bytes(path), QByteArray("ab"));
    EXPECT_TRUE(session.isModified());
}

// The second found the first one's file and took it for another program's; or the older text came last.
TEST_F(DocumentSessionTest, SavesFollowEachOther)
{
    files.put(path, "a");
    ASSERT_TRUE(opened(path));
    QList<Result<void>> answers;
    const auto note = [&](const Result<void> &done) { answers.append(done); };
    for (int i = 0; i < 5; ++i) {
        type(QString::number(i));
        session.save(DocumentSession::Overwrite::Ask, note);
    }
    ASSERT_TRUE(waitUntil([&] { return answers.size() == 5; }));
    for (const Result<void> &answer : answers)
        EXPECT_TRUE(answer);
    EXPECT_EQ(files.bytes(path), QByteArray("a01234"));
    EXPECT_FALSE(session.isModified());
    files.put(path, "theirs");
    type(QStringLiteral("!"));
    EXPECT_EQ(saved().error().code, "post.changed-outside");
}

TEST_F(DocumentSessionTest, AnAnswerForAPostThatWasLeftIsDropped)
{
    files.put(path, "first");
    files.put(QStringLiteral("/other.md"), "second");
    bool firstAnswered = false;
    session.open(path, [&](const Result<void> &) { firstAnswered = true; });
    ASSERT_TRUE(opened(QStringLiteral("/other.md")));
    EXPECT_FALSE(firstAnswered);
    EXPECT_EQ(session.text(), QStringLiteral("second"));
}

TEST_F(DocumentSessionTest, EditsOfOneChangeAreOneStepOfUndo)
{
    files.put(path, "one two three");
    ASSERT_TRUE(opened(path));
    session.apply({{0, 3, QStringLiteral("1")}, {4, 3, QStringLiteral("2")}});
    EXPECT_EQ(session.text(), QStringLiteral("1 2 three"));
    session.document()->undo();
    EXPECT_EQ(session.text(), QStringLiteral("one two three"));
    EXPECT_FALSE(session.isModified());
}

TEST_F(DocumentSessionTest, ARestoredTextIsDirtyAndOneUndoFromTheFile)
{
    files.put(path, "saved");
    ASSERT_TRUE(opened(path));
    session.restore(QStringLiteral("typed before the crash"));
    EXPECT_TRUE(session.isModified());
    session.document()->undo();
    EXPECT_EQ(session.text(), QStringLiteral("saved"));
}

// The caret went to the text's end, and the preview with it, while the editor showed the beginning.
TEST_F(DocumentSessionTest, ARestoredTextLeavesTheCaretWhereItStood)
{
    const QString texts[][2] = {
        {QStringLiteral("one\n\ntwo\n"), QStringLiteral("one\n\ntwo and three\n")},
        {QStringLiteral("one two"), QStringLiteral("one")},
        {QStringLiteral("one one"), QStringLiteral("one one one")},
        {QStringLiteral("one \U0001F30A"), QStringLiteral("one \U0001F30B")},
        {QStringLiteral("one \U0001F30A"), QStringLiteral("one \U0001F70A")},
        {QStringLiteral("one"), QStringLiteral("one")},
    };
    for (const auto &[saved, left] : texts) {
        files.put(path, saved.toUtf8());
        ASSERT_TRUE(opened(path));
        QTextCursor caret(session.document());
        caret.setPosition(2);
        session.restore(left);
        EXPECT_EQ(session.text(), left);
        EXPECT_EQ(caret.position(), 2) << left.toStdString();
        session.document()->undo();
        EXPECT_EQ(session.text(), saved);
    }
}

} // namespace lanyard::test
