// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/shell/writing_desk.h"
#include "tests/support/app/wait.h"
#include "tests/walks/walk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace lanyard::test {

namespace {

class WritingWalk : public Walk
{
protected:
    void write(const QString &text)
    {
        const QString path = folder.filePath(QStringLiteral("post.md"));
        ASSERT_TRUE(files.write(path, text.toUtf8()));
        open(path);
        editor = lanyard->desk().editor();
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        editor->setFocus();
        QGuiApplication::clipboard()->clear();
    }
    void select(const QString &words)
    {
        const int at = int(text().indexOf(words));
        ASSERT_GE(at, 0);
        QTextCursor cursor(editor->document());
        cursor.setPosition(at);
        cursor.setPosition(at + int(words.size()), QTextCursor::KeepAnchor);
        editor->setTextCursor(cursor);
    }
    void caretAtEnd() { editor->moveCursor(QTextCursor::End); }

    MarkdownEditor *editor = nullptr;
};

} // namespace

TEST_F(WritingWalk, MarksComeAndGoByTheirKeysAndAreSeenInThePreview)
{
    write(QStringLiteral("---\ntitle: T\n---\n\nA low tide.\n"));
    select(QStringLiteral("low"));
    QTest::keyClick(editor, Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(text().endsWith(QStringLiteral("A **low** tide.\n")));
    ASSERT_TRUE(settled());
    EXPECT_TRUE(waitUntil([this] { return onThePage(QStringLiteral("document.querySelector('strong')?.textContent")) == u"low"; }));
    QTest::keyClick(editor, Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(text().endsWith(QStringLiteral("A low tide.\n")));
    QTest::keyClick(editor, Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(text().endsWith(QStringLiteral("## A low tide.\n")));
    trigger(QStringLiteral("undo"));
    trigger(QStringLiteral("undo"));
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), QStringLiteral("---\ntitle: T\n---\n\nA low tide.\n"));
    EXPECT_EQ(editor->textCursor().selectedText(), QStringLiteral("low"));
}

TEST_F(WritingWalk, ALinkIsMadeOfTheSelectionAndEditedInItsPopover)
{
    write(QStringLiteral("See the talk now.\n"));
    select(QStringLiteral("the talk"));
    QGuiApplication::clipboard()->setText(QStringLiteral("https://example.org/talk"));
    QTest::keyClick(editor, Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(text(), QStringLiteral("See [the talk](https://example.org/talk) now.\n"));
    QTest::keyClick(editor, Qt::Key_Left);
    QTest::keyClick(editor, Qt::Key_K, Qt::ControlModifier);
    auto *address = editor->findChild<QLineEdit *>(QStringLiteral("linkAddress"));
    ASSERT_NE(address, nullptr);
    EXPECT_EQ(address->text(), QStringLiteral("https://example.org/talk"));
    address->setText(QStringLiteral("javascript:alert(1)"));
    EXPECT_FALSE(editor->findChild<QPushButton *>(QStringLiteral("linkDone"))->isEnabled());
    address->setText(QStringLiteral("www.example.org/other"));
    QTest::keyClick(address, Qt::Key_Return);
    EXPECT_EQ(text(), QStringLiteral("See [the talk](https://www.example.org/other) now.\n"));
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), QStringLiteral("See [the talk](https://example.org/talk) now.\n"));
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), QStringLiteral("See the talk now.\n")) << "one step";
}

TEST_F(WritingWalk, FootnotesAndLinksKeepToThePostsWay)
{
    write(QStringLiteral("One [a][1] and two.\n\n[1]: https://a.example\n"));
    select(QStringLiteral("two"));
    QGuiApplication::clipboard()->setText(QStringLiteral("https://b.example"));
    trigger(QStringLiteral("link"));
    EXPECT_EQ(text(), QStringLiteral("One [a][1] and [two][2].\n\n[1]: https://a.example\n[2]: https://b.example\n"));
    ASSERT_TRUE(settled());
    trigger(QStringLiteral("writeLinksInline"));
    EXPECT_TRUE(waitUntil([this] { return text() == u"One [a](https://a.example) and [two](https://b.example).\n\n"; })) << text().toStdString();
    ASSERT_TRUE(settled());
    trigger(QStringLiteral("gatherLinks"));
    EXPECT_TRUE(waitUntil([this] { return text().startsWith(u"One [a][1] and [two][2].\n\n"); })) << text().toStdString();
    ASSERT_TRUE(settled());
    select(QStringLiteral("and"));
    trigger(QStringLiteral("footnote"));
    QTest::keyClicks(editor, QStringLiteral("noted"));
    EXPECT_TRUE(text().contains(QStringLiteral("and[^1] [two]"))) << text().toStdString();
    EXPECT_TRUE(text().contains(QStringLiteral("\n[^1]: noted"))) << text().toStdString();
}

TEST_F(WritingWalk, ASnippetIsFilledInByTab)
{
    write(QStringLiteral("---\ntitle: Tides\n---\n\n"));
    caretAtEnd();
    trigger(QStringLiteral("snippet"));
    QWidget *list = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (list = editor->findChild<QWidget *>(QStringLiteral("snippetList"))) && list->isVisible(); }));
    auto *field = list->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("quote"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(text().contains(QStringLiteral("> What was said"))) << text().toStdString();
    QTest::keyClicks(editor, QStringLiteral("Mind the mud."));
    QTest::keyClick(editor, Qt::Key_Tab);
    QTest::keyClicks(editor, QStringLiteral("Ada"));
    QTest::keyClick(editor, Qt::Key_Tab);
    QTest::keyClicks(editor, QStringLiteral("the pier"));
    QTest::keyClick(editor, Qt::Key_Tab);
    QTest::keyClicks(editor, QStringLiteral("On."));
    EXPECT_TRUE(text().endsWith(QStringLiteral("> Mind the mud.\n>\n> — Ada, the pier\n\nOn."))) << text().toStdString();
    QTest::keyClick(editor, Qt::Key_Tab);
    EXPECT_TRUE(text().endsWith(QStringLiteral("On.\t"))) << "the walk has ended";
}

TEST_F(WritingWalk, ASnippetsNameAndTabIsTheSnippetInOneStep)
{
    write(QStringLiteral("Words\n\n"));
    caretAtEnd();
    QTest::keyClicks(editor, QStringLiteral("thanks"));
    QTest::keyClick(editor, Qt::Key_Tab);
    EXPECT_TRUE(text().startsWith(QStringLiteral("Words\n\n## Thanks\n\nThank you to the organisers"))) << text().toStdString();
    EXPECT_EQ(editor->textCursor().selectedText(), QStringLiteral("the organisers"));
    QTest::keyClick(editor, Qt::Key_Escape);
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), QStringLiteral("Words\n\nthanks"));
    QTest::keyClicks(editor, QStringLiteral("giving"));
    QTest::keyClick(editor, Qt::Key_Tab);
    EXPECT_TRUE(text().endsWith(QStringLiteral("\t"))) << "another word is just a word";
}

TEST_F(WritingWalk, OnesOwnSnippetsAreOfferedInTheMenu)
{
    ASSERT_TRUE(files.makeFolder(folder.filePath(QStringLiteral("data/snippets"))));
    ASSERT_TRUE(files.write(folder.filePath(QStringLiteral("data/snippets/my-goodbye.md")), "See you, ${1:friends}!$0\n"));
    write(QStringLiteral("Words\n\n"));
    caretAtEnd();
    trigger(QStringLiteral("snippet"));
    QWidget *list = nullptr;
    ASSERT_TRUE(waitUntil([&] { return (list = editor->findChild<QWidget *>(QStringLiteral("snippetList"))) && list->isVisible(); }));
    QTest::keyClicks(list->findChild<QLineEdit *>(), QStringLiteral("my goodbye"));
    QTest::keyClick(list->findChild<QLineEdit *>(), Qt::Key_Return);
    EXPECT_TRUE(text().endsWith(QStringLiteral("See you, friends!"))) << text().toStdString();
}

} // namespace lanyard::test
