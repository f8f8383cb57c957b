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
#include <QTextBlock>

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
    // As an input method shows what it composes, and ends with words or, cancelled, with none.
    void compose(const QString &letters)
    {
        QTextCharFormat underlined;
        underlined.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        const int length = int(letters.size());
        QInputMethodEvent event(letters, {{QInputMethodEvent::TextFormat, 0, length, underlined}, {QInputMethodEvent::Cursor, length, 1, {}}});
        QCoreApplication::sendEvent(editor, &event);
        QCoreApplication::processEvents();
    }
    void commit(const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(editor, &event);
        QCoreApplication::processEvents();
    }
    const QTextLayout &line() const { return *editor->textCursor().block().layout(); }
    bool isItalic(int at) const
    {
        const auto formats = line().formats();
        return std::any_of(formats.begin(), formats.end(),
                           [at](const auto &each) { return each.start <= at && at < each.start + each.length && each.format.fontItalic(); });
    }
    void caretAtEnd() { editor->moveCursor(QTextCursor::End); }

    MarkdownEditor *editor = nullptr;
};

} // namespace

TEST_F(WritingWalk, AnInputMethodWritesWithinEmphasisAndUndoTakesItsWordsAlone)
{
    write(QStringLiteral("---\ntitle: T\n---\n\nA *low tide*.\n"));
    const QString before = text();
    ASSERT_TRUE(settled());
    select(QStringLiteral(" tide*"));
    QTextCursor caret = editor->textCursor();
    caret.setPosition(caret.anchor());
    editor->setTextCursor(caret);
    ASSERT_TRUE(waitUntil([this] { return isItalic(4); }));
    const auto formats = line().formats();

    compose(QStringLiteral("に"));
    compose(QStringLiteral("にほ"));
    EXPECT_EQ(text(), before) << "what is composed is no text yet";
    EXPECT_EQ(line().preeditAreaText(), QStringLiteral("にほ"));
    EXPECT_TRUE(isItalic(4) && isItalic(6) && isItalic(9)) << "before, within and behind";
    editor->refreshLines();
    EXPECT_EQ(line().preeditAreaText(), QStringLiteral("にほ"));
    compose(QString()); // cancelled
    EXPECT_EQ(text(), before);
    EXPECT_EQ(line().formats(), formats);
    EXPECT_FALSE(lanyard->document().isModified());
    EXPECT_FALSE(editor->document()->isUndoAvailable());

    compose(QStringLiteral("にほん"));
    commit(QStringLiteral("日本"));
    EXPECT_TRUE(text().endsWith(QStringLiteral("A *low日本 tide*.\n"))) << text().toStdString();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(isItalic(4) && isItalic(6) && isItalic(9));
    EXPECT_TRUE(pageShows(QStringLiteral("low日本 tide")));
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before);
    EXPECT_FALSE(editor->document()->isUndoAvailable());
    trigger(QStringLiteral("redo"));
    EXPECT_TRUE(text().endsWith(QStringLiteral("A *low日本 tide*.\n")));
}

TEST_F(WritingWalk, AnInputMethodWritesAListWithEnter)
{
    write(QStringLiteral("---\ntitle: T\n---\n\n1. one\n2. two\n"));
    const QString before = text();
    select(QStringLiteral("one"));
    QTextCursor caret = editor->textCursor();
    caret.clearSelection();
    editor->setTextCursor(caret);
    QTest::keyClick(editor, Qt::Key_Return);
    compose(QStringLiteral("かい"));
    commit(QStringLiteral("海"));
    QTest::keyClick(editor, Qt::Key_Return);
    compose(QStringLiteral("すな"));
    compose(QString());
    EXPECT_TRUE(text().endsWith(QStringLiteral("1. one\n2. 海\n3. \n4. two\n"))) << text().toStdString();
    QTest::keyClick(editor, Qt::Key_Return); // an empty item ends the list
    EXPECT_TRUE(text().contains(QStringLiteral("2. 海\n"))) << text().toStdString();
    for (int i = 0; i < 3; ++i)
        trigger(QStringLiteral("undo"));
    EXPECT_TRUE(text().endsWith(QStringLiteral("1. one\n2. \n3. two\n"))) << text().toStdString();
    trigger(QStringLiteral("undo"));
    EXPECT_EQ(text(), before);
}

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

TEST_F(WritingWalk, AnUndoneSnippetIsWalkedNoMore)
{
    write(QStringLiteral("Words\n\n"));
    caretAtEnd();
    QTest::keyClicks(editor, QStringLiteral("talk"));
    QTest::keyClick(editor, Qt::Key_Tab);
    ASSERT_TRUE(text().contains(QStringLiteral("## "))) << text().toStdString();
    trigger(QStringLiteral("undo"));
    ASSERT_EQ(text(), QStringLiteral("Words\n\ntalk"));
    QTest::keyClick(editor, Qt::Key_Tab);
    EXPECT_TRUE(text().contains(QStringLiteral("## "))) << "Tab makes a snippet of the name again: " << text().toStdString();
}

TEST_F(WritingWalk, AnOpenLinkDoesNotWriteIntoATextThatHasChanged)
{
    write(QStringLiteral("See [the talk](https://example.org/talk) now.\n"));
    ASSERT_TRUE(settled());
    select(QStringLiteral("talk]"));
    QTest::keyClick(editor, Qt::Key_Right);
    QTest::keyClick(editor, Qt::Key_Left);
    trigger(QStringLiteral("link"));
    auto *address = editor->findChild<QLineEdit *>(QStringLiteral("linkAddress"));
    ASSERT_NE(address, nullptr);
    QTextCursor(editor->document()).insertText(QStringLiteral("A picture came in. ")); // as one does that was pasted a moment ago
    const QString now = text();
    address->setText(QStringLiteral("https://example.org/other"));
    QTest::keyClick(address, Qt::Key_Return);
    EXPECT_EQ(text(), now);
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
