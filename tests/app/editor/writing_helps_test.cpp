// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/writing_helps.h"

#include "app/document/document_flow.h"
#include "app/editor/markdown_editor.h"
#include "app/editor/typed_mark.h"
#include "core/writing/inline_marks.h"
#include "core/writing/lists.h"
#include "tests/core/writing/marked_text.h"
#include "tests/support/app/wait.h"

#include <QPlainTextDocumentLayout>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

class EditorOfAText : public ::testing::Test
{
protected:
    EditorOfAText()
    {
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        editor.setTextDocument(&document);
        editor.resize(900, 600);
        QObject::connect(&flow, &DocumentFlow::blocksReset, &editor, &MarkdownEditor::resetHighlights);
        QObject::connect(&flow, &DocumentFlow::patched, &editor, &MarkdownEditor::applyPatch);
        QObject::connect(&flow, &DocumentFlow::headChanged, &editor, [this](const Head &head) { editor.setHeadLines(head.lines); });
        editor.show();
    }

    QTextDocument document;
    DocumentFlow flow{&document};
    MarkdownEditor editor;
};

class WritingHelpsTest : public EditorOfAText
{
protected:
    void show(const char *drawnText)
    {
        const MarkedText start = marked(QString::fromUtf8(drawnText));
        document.setPlainText(start.text);
        ASSERT_TRUE(settled());
        QTextCursor cursor(&document);
        cursor.setPosition(int(start.selection.anchor));
        cursor.setPosition(int(start.selection.position), QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }
    bool settled()
    {
        const bool done = waitUntil([this] { return flow.isSettled(); });
        QCoreApplication::processEvents();
        return done;
    }
    std::string shown() const { return drawn(document.toPlainText(), helps.selection()).toStdString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&editor, key, modifiers); }
    void type(const char *text) { QTest::keyClicks(&editor, QString::fromLatin1(text)); }

    WritingHelps helps{&editor};
};

} // namespace

TEST_F(WritingHelpsTest, AListIsWrittenByTheKeys)
{
    show("¦");
    type("- one");
    press(Qt::Key_Return);
    type("two");
    press(Qt::Key_Return);
    press(Qt::Key_Tab);
    type("deeper");
    press(Qt::Key_Return);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    type("three");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type("End.");
    EXPECT_EQ(shown(), "- one\n- two\n  - deeper\n- three\n\nEnd.¦");
}

TEST_F(WritingHelpsTest, EachHelpIsOneStepOfUndoApartFromTheTyping)
{
    show("1. one¦\n2. two");
    press(Qt::Key_Return);
    type("new");
    EXPECT_EQ(shown(), "1. one\n2. new¦\n3. two");
    helps.undo();
    EXPECT_EQ(shown(), "1. one\n2. ¦\n3. two") << "the typing alone";
    helps.undo();
    EXPECT_EQ(shown(), "1. one¦\n2. two") << "marker and numbers at once";
    editor.redo();
    EXPECT_EQ(document.toPlainText(), QStringLiteral("1. one\n2. \n3. two"));
}

TEST_F(WritingHelpsTest, UndoSelectsWhatWasSelected)
{
    show("some «words¦ here");
    ASSERT_TRUE(helps.run([](const Lines &lines, const Selection &selection) { return toggledMark(lines, selection, InlineMark::Bold); }));
    EXPECT_EQ(shown(), "some **«words¦** here");
    helps.undo();
    EXPECT_EQ(shown(), "some «words¦ here");
}

TEST_F(WritingHelpsTest, BoldWithoutAWordIsForWhatAnInputMethodCommits)
{
    TypedMark typed(&helps);
    show("some ¦");
    typed.toggle(InlineMark::Bold);
    QInputMethodEvent composing(QStringLiteral("にほん"), {});
    QCoreApplication::sendEvent(&editor, &composing);
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("日本"));
    QCoreApplication::sendEvent(&editor, &commit);
    EXPECT_EQ(shown(), "some **日本¦**");
    commit.setCommitString(QStringLiteral("語"));
    QCoreApplication::sendEvent(&editor, &commit);
    EXPECT_EQ(shown(), "some **日本語¦**");
    typed.toggle(InlineMark::Bold);
    type(" end");
    EXPECT_EQ(shown(), "some **日本語** end¦");
    for (int i = 0; i < 9 && document.isUndoAvailable(); ++i)
        helps.undo();
    EXPECT_EQ(document.toPlainText(), QStringLiteral("some "));
}

TEST_F(WritingHelpsTest, UndoOfOtherEditsSelectsNothing)
{
    const auto bold = [](const Lines &lines, const Selection &selection) { return toggledMark(lines, selection, InlineMark::Bold); };
    show("some «words¦ here");
    ASSERT_TRUE(helps.run(bold));
    helps.undo();
    editor.moveCursor(QTextCursor::Start);
    type("x"); // as many steps as the help made, or more
    type("y");
    while (document.isUndoAvailable())
        helps.undo();
    EXPECT_EQ(shown(), "¦some words here");

    show("some «words¦ here");
    ASSERT_TRUE(helps.run(bold));
    const int steps = document.availableUndoSteps();
    show("¦Another post, which was opened meanwhile");
    for (int i = 0; document.availableUndoSteps() < steps; ++i) {
        press(Qt::Key_Delete);
        type("x");
        ASSERT_LT(i, 20);
    }
    helps.undo();
    EXPECT_FALSE(editor.textCursor().hasSelection());
}

TEST_F(WritingHelpsTest, NothingIsWrittenIntoATextThatIsOnlyRead)
{
    show("words¦");
    editor.setReadOnly(true);
    helps.apply({{{0, 5, QStringLiteral("gone")}}, {0, 0}});
    EXPECT_EQ(shown(), "words¦");
}

TEST_F(WritingHelpsTest, BoldWithoutAWordIsForWhatIsTypedNext)
{
    TypedMark typed(&helps);
    show("some ¦");
    typed.toggle(InlineMark::Bold);
    EXPECT_EQ(shown(), "some ¦") << "no empty marks";
    type("new words");
    EXPECT_EQ(shown(), "some **new words¦**");
    typed.toggle(InlineMark::Bold);
    type(" on");
    EXPECT_EQ(shown(), "some **new words** on¦");
    show("- ¦");
    typed.toggle(InlineMark::Code);
    type("x");
    press(Qt::Key_Return);
    EXPECT_EQ(shown(), "- `x`\n- ¦");
    show("some ¦");
    typed.toggle(InlineMark::Bold);
    typed.toggle(InlineMark::Bold);
    type("x");
    EXPECT_EQ(shown(), "some x¦") << "twice is never";
    show("some ¦");
    typed.toggle(InlineMark::Italic);
    press(Qt::Key_Home);
    type("x");
    EXPECT_EQ(shown(), "x¦some ") << "the caret went elsewhere";
}

TEST_F(WritingHelpsTest, InCodeAndFrontMatterTheKeysMeanWhatTheySay)
{
    show("```\n- a¦\n```\n");
    press(Qt::Key_Return);
    EXPECT_EQ(shown(), "```\n- a\n¦\n```\n");
    press(Qt::Key_Tab);
    EXPECT_EQ(shown(), "```\n- a\n\t¦\n```\n");
    show("---\ntags:\n  - a¦\n---\n\ntext");
    press(Qt::Key_Return);
    EXPECT_EQ(shown(), "---\ntags:\n  - a\n¦\n---\n\ntext");
    show("$$\nalpha¦ + b\n$$\n");
    EXPECT_FALSE(helps.run([](const Lines &lines, const Selection &selection) { return toggledMark(lines, selection, InlineMark::Bold); }))
        << "mathematics";
    show("- x\n\n  ```\n  - a¦\n  ```\n");
    press(Qt::Key_Return);
    EXPECT_EQ(shown(), "- x\n\n  ```\n  - a\n¦\n  ```\n");
    show("<div>\n- a¦\n</div>\n");
    press(Qt::Key_Return);
    EXPECT_EQ(shown(), "<div>\n- a\n¦\n</div>\n");
}

TEST_F(WritingHelpsTest, TheKeysAreRightBeforeTheParserHasAnswered)
{
    show("- a¦\n\n```\ncode\n```\n");
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type("- b");
    press(Qt::Key_Return);
    EXPECT_EQ(shown(), "- a\n\n\n- b\n- ¦\n\n```\ncode\n```\n");
    document.setPlainText(QString());
    show("- a\n\n```\nco¦de\n```\n");
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_End);
    type("- x");
    press(Qt::Key_Return);
    EXPECT_EQ(shown(), "- a\n\n\n```\ncode- x\n¦\n```\n");
}

TEST_F(WritingHelpsTest, ShiftEnterNeverPutsInALineSeparator)
{
    show("words¦");
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_FALSE(document.toRawText().contains(QChar::LineSeparator));
    EXPECT_EQ(shown(), "words  \n¦");
}

TEST_F(WritingHelpsTest, TabWalksATable)
{
    show("| a¦ | b |\n|---|---|\n| 1 | 2 |\n");
    press(Qt::Key_Tab);
    EXPECT_EQ(shown(), "| a   | «b¦   |\n| --- | --- |\n| 1   | 2   |\n");
    press(Qt::Key_Return);
    EXPECT_EQ(shown(), "| a   | b   |\n| --- | --- |\n| 1   | «2¦   |\n");
    press(Qt::Key_Tab);
    type("3");
    EXPECT_EQ(shown(), "| a   | b   |\n| --- | --- |\n| 1   | 2   |\n| 3¦    |     |\n");
}

TEST_F(WritingHelpsTest, AClickOnATaskTicksItAndLeavesTheCaret)
{
    show("- [ ] first\n- [x] second\n\nen¦d\n");
    const auto middleOfBox = [this](int line) {
        QTextCursor cursor(document.findBlockByNumber(line));
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 3);
        return editor.cursorRect(cursor).center() + QPoint(2, 0);
    };
    QTest::mouseClick(editor.viewport(), Qt::LeftButton, Qt::NoModifier, middleOfBox(0));
    EXPECT_EQ(shown(), "- [x] first\n- [x] second\n\nen¦d\n");
    QTest::mouseClick(editor.viewport(), Qt::LeftButton, Qt::NoModifier, middleOfBox(1));
    EXPECT_EQ(shown(), "- [x] first\n- [ ] second\n\nen¦d\n");
    helps.undo();
    EXPECT_EQ(shown(), "- [x] first\n- [x] second\n\nen¦d\n");
    QTest::mouseMove(editor.viewport(), middleOfBox(0));
    QCoreApplication::processEvents();
    QTextCursor word(document.findBlockByNumber(0));
    word.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 9);
    QTest::mouseClick(editor.viewport(), Qt::LeftButton, Qt::NoModifier, editor.cursorRect(word).center());
    EXPECT_EQ(document.firstBlock().text(), QStringLiteral("- [x] first")) << "a click beside the box only moves the caret";
    EXPECT_EQ(editor.textCursor().blockNumber(), 0);
}

} // namespace lanyard::test
