// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/focus_mode.h"
#include "app/editor/markdown_editor.h"
#include "app/editor/typewriter.h"

#include <QPlainTextDocumentLayout>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

class ModesTest : public ::testing::Test
{
protected:
    ModesTest()
    {
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        editor.setTextDocument(&document);
        editor.resize(900, 600);
        editor.show();
        QCoreApplication::processEvents();
    }
    void show(const QString &text)
    {
        document.setPlainText(text);
        put(0);
    }
    void put(int position)
    {
        QTextCursor caret(&document);
        caret.setPosition(position);
        editor.setTextCursor(caret);
        QCoreApplication::processEvents();
    }
    // The letters of a line that have stepped back.
    QString dimmed(int line) const
    {
        const QTextBlock block = document.findBlockByNumber(line);
        QString result;
        for (const auto &range : block.layout()->formats()) {
            if (range.format.hasProperty(QTextFormat::ForegroundBrush))
                result += block.text().mid(range.start, range.length);
        }
        return result;
    }
    int caretHeight() const { return editor.cursorRect().center().y(); }
    int middle() const { return editor.viewport()->height() / 2; }
    int lineHeight() const { return editor.fontMetrics().lineSpacing(); }

    QTextDocument document;
    MarkdownEditor editor;
};

} // namespace

TEST_F(ModesTest, WhatIsTheSentence)
{
    const struct
    {
        const char *what;
        const char *text; // the caret at |
        const char *sentence;
    } rows[] = {
        {"the first", "On|e. Two. Three.", "One."},
        {"in the middle", "One. T|wo. Three.", "Two."},
        {"at its begin", "One. |Two. Three.", "Two."},
        {"at the end of all", "One. Two.|", "Two."},
        {"over a line's end", "One. Two\ngoes| on. Three.", "Two\ngoes on."},
        {"not over a blank line", "Above\n\nOne| goes on\n\nBelow.", "One goes on"},
        {"questions", "Why? Be|cause! So.", "Because!"},
        {"Japanese", "港に行った。船|が来た。", "船が来た。"},
        {"Arabic", "ذهبت. وص|لت؟ نعم.", "وصلت؟"},
        {"an empty line", "One.\n|\nTwo.", ""},
    };
    for (const auto &row : rows) {
        QString text = QString::fromUtf8(row.text);
        const int at = int(text.indexOf(u'|'));
        text.remove(at, 1);
        document.setPlainText(text);
        QTextCursor caret(&document);
        caret.setPosition(at);
        const auto [from, to] = sentenceAt(caret);
        EXPECT_EQ(text.mid(from, to - from).toStdString(), row.sentence) << row.what;
    }
}

TEST_F(ModesTest, FocusLeavesTheParagraphClear)
{
    show(QStringLiteral("one\n\ntwo a\ntwo b\n\nthree\n"));
    FocusMode focus(&editor);
    focus.setOn(true);
    put(5);
    EXPECT_EQ(dimmed(0), QStringLiteral("one"));
    EXPECT_EQ(dimmed(2) + dimmed(3), QString());
    EXPECT_EQ(dimmed(5), QStringLiteral("three"));
    put(0);
    EXPECT_EQ(dimmed(0), QString());
    EXPECT_EQ(dimmed(3), QStringLiteral("two b"));
    focus.setOn(false);
    EXPECT_EQ(dimmed(3), QString());
}

TEST_F(ModesTest, FocusOnASentenceFollowsTyping)
{
    show(QStringLiteral("One. Two.\n\nthree\n"));
    FocusMode focus(&editor);
    focus.setFocus(TextSettings::Focus::Sentence);
    focus.setOn(true);
    put(6);
    EXPECT_EQ(dimmed(0), QStringLiteral("One. "));
    QTest::keyClicks(&editor, QStringLiteral("ww"));
    EXPECT_EQ(dimmed(0), QStringLiteral("One. "));
    QTest::keyClicks(&editor, QStringLiteral("! A"));
    EXPECT_EQ(dimmed(0), QStringLiteral("One. Tww! "));
}

TEST_F(ModesTest, AParagraphWithoutEndCostsOnlyWhatIsAroundTheCaret)
{
    show(QStringLiteral("line\n").repeated(100000));
    put(document.findBlockByNumber(50000).position());
    const auto [from, to] = paragraphAt(editor.textCursor());
    EXPECT_LT(to - from, 10000);
    EXPECT_LE(from, editor.textCursor().position());
    QTextDocument unseen;
    unseen.setPlainText(QString(2000000, u'x'));
    QTextCursor caret(&unseen);
    caret.setPosition(1000000);
    const auto [begin, end] = sentenceAt(caret);
    EXPECT_LT(end - begin, 10000);
}

TEST_F(ModesTest, TheTypewritersLineStaysInTheMiddle)
{
    show(QStringLiteral("line\n").repeated(300));
    Typewriter typewriter(&editor);
    put(document.findBlockByNumber(150).position());
    typewriter.setOn(true);
    EXPECT_NEAR(caretHeight(), middle(), lineHeight());
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(&editor, Qt::Key_Return);
        EXPECT_NEAR(caretHeight(), middle(), lineHeight()) << i;
    }
    editor.moveCursor(QTextCursor::End);
    EXPECT_NEAR(caretHeight(), middle(), lineHeight()) << "the last line, too";
}

TEST_F(ModesTest, AClickMovesNoPaper)
{
    show(QStringLiteral("line\n").repeated(300));
    Typewriter typewriter(&editor);
    put(document.findBlockByNumber(150).position());
    typewriter.setOn(true);
    const int scrolled = editor.verticalScrollBar()->value();
    QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, {20, 40});
    EXPECT_EQ(editor.verticalScrollBar()->value(), scrolled);
    EXPECT_NE(editor.textCursor().blockNumber(), 150);
    QTest::keyClicks(&editor, QStringLiteral("x"));
    EXPECT_NEAR(caretHeight(), middle(), lineHeight());
}

TEST_F(ModesTest, TheTypewriterOffScrollsAsUsual)
{
    show(QStringLiteral("line\n").repeated(300));
    Typewriter typewriter(&editor);
    typewriter.setOn(true);
    typewriter.setOn(false);
    put(0);
    QTest::keyClick(&editor, Qt::Key_Down);
    EXPECT_LT(caretHeight(), middle() - 2 * lineHeight());
    EXPECT_EQ(editor.verticalScrollBar()->value(), 0);
}

} // namespace lanyard::test
