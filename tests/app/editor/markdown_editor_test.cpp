// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/markdown_editor.h"

#include "app/document/document_flow.h"
#include "app/document/post_layout.h"
#include "tests/support/app/wait.h"

#include <QClipboard>
#include <QMimeData>
#include <QTextBlock>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

class MarkdownEditorTest : public ::testing::Test
{
protected:
    MarkdownEditorTest()
    {
        document.setDocumentLayout(new PostLayout(&document));
        editor.setTextDocument(&document);
        editor.resize(900, 600);
        QObject::connect(&flow, &DocumentFlow::blocksReset, &editor, &MarkdownEditor::resetHighlights);
        QObject::connect(&flow, &DocumentFlow::patched, &editor, &MarkdownEditor::applyPatch);
        QObject::connect(&flow, &DocumentFlow::headChanged, &editor, [this](const Head &head) { editor.setHeadLines(head.lines); });
        editor.show();
    }

    void show(const QString &text)
    {
        document.setPlainText(text);
        ASSERT_TRUE(waitUntil([this] { return flow.isSettled(); }));
        QCoreApplication::processEvents();
    }

    QList<QTextLayout::FormatRange> formats(int line) const { return document.findBlockByNumber(line).layout()->formats(); }

    QTextDocument document;
    DocumentFlow flow{&document};
    MarkdownEditor editor;
};

} // namespace

TEST_F(MarkdownEditorTest, LinesInSightAreHighlightedFromTheParse)
{
    show(QStringLiteral("---\ntitle: A\n---\n\n# Head\n\nSome **bold** words.\n"));
    ASSERT_FALSE(formats(1).isEmpty()) << "a key of the front matter";
    const auto heading = formats(4);
    EXPECT_TRUE(std::any_of(heading.begin(), heading.end(),
                            [this](const auto &range) { return range.format.fontPointSize() > editor.font().pointSizeF(); }));
    const auto bold = formats(6);
    EXPECT_TRUE(std::any_of(bold.begin(), bold.end(), [](const auto &range) {
        return range.format.fontWeight() == QFont::Bold && range.start <= 7 && range.start + range.length >= 11;
    }));
}

TEST_F(MarkdownEditorTest, LinesOutOfSightCostNothingUntilTheyAreScrolledTo)
{
    show(QStringLiteral("text\n\n").repeated(2000) + QStringLiteral("**end**\n"));
    const int last = 4000;
    EXPECT_TRUE(formats(last).isEmpty());
    editor.goToLine(last);
    QCoreApplication::processEvents();
    EXPECT_FALSE(formats(last).isEmpty());
}

TEST_F(MarkdownEditorTest, ALayerAddsToTheLookOfLinesInSightUntilItsOwnerGoes)
{
    show(QStringLiteral("Some **bold** words.\n") + QStringLiteral("text\n\n").repeated(2000));
    const auto underlined = [this](int line) {
        const auto ranges = formats(line);
        return std::any_of(ranges.begin(), ranges.end(), [](const auto &range) { return range.format.fontUnderline(); });
    };
    auto owner = std::make_unique<QObject>();
    int length = 4;
    int asked = 0;
    editor.addLineLayer(owner.get(), [&](const QTextBlock &, QList<QTextLayout::FormatRange> *ranges) {
        ++asked;
        QTextCharFormat underline;
        underline.setFontUnderline(true);
        if (length > 0)
            ranges->append({0, length, underline});
    });
    EXPECT_TRUE(underlined(0));
    EXPECT_GT(formats(0).size(), 1) << "the highlighting stays below it";
    EXPECT_FALSE(underlined(3000));
    EXPECT_LT(asked, 200) << "lines out of sight are not asked for";
    length = 0;
    editor.refreshLines();
    EXPECT_FALSE(underlined(0));
    length = 4;
    editor.refreshLines();
    owner.reset();
    EXPECT_FALSE(underlined(0));
}

TEST_F(MarkdownEditorTest, AClosedFenceTurnsItsLinesToCodeAndBack)
{
    show(QStringLiteral("```\n*a*\n```\n"));
    ASSERT_EQ(formats(1).size(), 1);
    EXPECT_TRUE(formats(1).first().format.hasProperty(QTextFormat::BackgroundBrush));
    QTextCursor cursor(&document);
    cursor.setPosition(3, QTextCursor::KeepAnchor);
    cursor.insertText(QStringLiteral("x"));
    ASSERT_TRUE(waitUntil([this] { return flow.isSettled(); }));
    QCoreApplication::processEvents();
    const auto opened = formats(1);
    EXPECT_TRUE(std::any_of(opened.begin(), opened.end(), [](const auto &range) { return range.format.fontItalic(); }));
}

TEST_F(MarkdownEditorTest, TheLineAtTheTopStaysThereWhenTheWindowGrowsOrShrinks)
{
    show((QStringLiteral("many words that wrap ").repeated(20) + u'\n').repeated(200));
    for (const int start : {60, 900}) {
        editor.resize(start, 500);
        QCoreApplication::processEvents();
        editor.scrollToLine(50);
        for (const int width : {900, 400, 1500, 300}) {
            editor.resize(width, 600);
            QCoreApplication::processEvents();
            EXPECT_EQ(editor.firstVisibleLine(), 50) << "from " << start << " to " << width;
        }
    }
}

TEST_F(MarkdownEditorTest, WhereTheCaretWasSoughtStaysInSightWhenTheWindowShrinks)
{
    show((QStringLiteral("many words that wrap ").repeated(20) + u'\n').repeated(200));
    for (const int line : {120, 30}) {
        editor.goToLine(line); // the text scrolls to its caret without telling the scroll bar's listeners
        QCoreApplication::processEvents();
        const int top = editor.firstVisibleLine();
        ASSERT_NEAR(top, line, 10);
        editor.resize(900, editor.height() == 600 ? 560 : 600); // as a bar below it comes and goes
        QCoreApplication::processEvents();
        EXPECT_EQ(editor.firstVisibleLine(), top);
    }
}

TEST_F(MarkdownEditorTest, TheColumnIsReadableInAWideWindow)
{
    show(QStringLiteral("word ").repeated(200));
    editor.resize(1800, 600);
    QCoreApplication::processEvents();
    const int column = editor.viewport()->width();
    EXPECT_LT(column, 90 * editor.fontMetrics().horizontalAdvance(u'n'));
    EXPECT_GT(column, 60 * editor.fontMetrics().horizontalAdvance(u'n'));
}

TEST_F(MarkdownEditorTest, PastedFilesAreHandedOnAndRichTextIsInsertedAsMarkdown)
{
    show(QString());
    int handed = 0;
    QObject::connect(&editor, &MarkdownEditor::thingsDropped, &editor, [&] { ++handed; });
    auto *picture = new QMimeData;
    picture->setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.jpg"))});
    QApplication::clipboard()->setMimeData(picture);
    editor.paste();
    EXPECT_EQ(handed, 1);
    EXPECT_TRUE(document.isEmpty());
    auto *rich = new QMimeData;
    rich->setHtml(QStringLiteral("<b>bold</b>"));
    rich->setText(QStringLiteral("bold"));
    QApplication::clipboard()->setMimeData(rich);
    editor.paste();
    EXPECT_EQ(document.toPlainText(), QStringLiteral("**bold**"));
}

TEST_F(MarkdownEditorTest, ZoomKeepsToSizesThatCanBeRead)
{
    const qreal usual = editor.font().pointSizeF();
    for (int i = 0; i < 100; ++i)
        editor.zoom(-1);
    EXPECT_EQ(editor.font().pointSizeF(), 6);
    for (int i = 0; i < 100; ++i)
        editor.zoom(1);
    EXPECT_EQ(editor.font().pointSizeF(), 48);
    editor.zoom(0);
    EXPECT_EQ(editor.font().pointSizeF(), usual);
}

TEST_F(MarkdownEditorTest, AKeyIsHighlightedInTheSamePaintAsItsLetter)
{
    show(QStringLiteral("# Head\n\nSome **bold** words.\n"));
    QTextCursor cursor(&document);
    cursor.setPosition(6);
    editor.setTextCursor(cursor);
    QTest::keyClicks(&editor, QStringLiteral("s"));
    ASSERT_FALSE(flow.isSettled());
    editor.repaint();
    const auto heading = formats(0);
    EXPECT_TRUE(std::any_of(heading.begin(), heading.end(), [](const auto &range) {
        return range.format.fontWeight() == QFont::Bold && range.start == 0 && range.length == 7;
    })) << "the new letter is as large as the others at once";
    cursor.setPosition(document.findBlockByNumber(2).position());
    editor.setTextCursor(cursor);
    QTest::keyClicks(&editor, QStringLiteral("x"));
    editor.repaint();
    const auto bold = formats(2);
    EXPECT_TRUE(std::any_of(bold.begin(), bold.end(), [](const auto &range) {
        return range.format.fontWeight() == QFont::Bold && range.start == 6 && range.length == 8;
    })) << "the bold word has moved along";
}

TEST_F(MarkdownEditorTest, ALinesDirectionIsThatOfItsFirstLetter)
{
    show(QStringLiteral("- שלום עולם\n\n# مرحبا\n\n1. plain words שלום\n\n> **שלום** world\n"));
    QCoreApplication::processEvents();
    const auto goesLeft = [this](int line) {
        const QTextBlock block = document.findBlockByNumber(line);
        const QTextLine first = block.layout()->lineAt(0);
        const bool turned = first.cursorToX(0) > first.cursorToX(block.length() - 1);
        const bool atTheRight = first.cursorToX(0) > editor.viewport()->width() - 30;
        EXPECT_EQ(turned, atTheRight) << line;
        return turned;
    };
    EXPECT_TRUE(goesLeft(0)) << "the list's mark has no direction of its own";
    EXPECT_TRUE(goesLeft(2));
    EXPECT_FALSE(goesLeft(4));
    EXPECT_TRUE(goesLeft(6));
    QTextCursor cursor(document.findBlockByNumber(4));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(QStringLiteral("שלום"));
    QCoreApplication::processEvents();
    EXPECT_TRUE(goesLeft(4)) << "when other words are written";
    editor.resize(700, 500);
    QCoreApplication::processEvents();
    EXPECT_TRUE(goesLeft(0)) << "in a narrower window";
}

TEST_F(MarkdownEditorTest, WhatAnInputMethodComposesKeepsItsLookAndSoDoesTheLine)
{
    show(QStringLiteral("Some **bold** words.\n"));
    QTextCursor cursor(&document);
    cursor.setPosition(5);
    editor.setTextCursor(cursor);
    QTextCharFormat underlined;
    underlined.setFontUnderline(true);
    QInputMethodEvent compose(QStringLiteral("にほん"), {{QInputMethodEvent::TextFormat, 0, 3, underlined}, {QInputMethodEvent::Cursor, 3, 1, {}}});
    QCoreApplication::sendEvent(&editor, &compose);
    QCoreApplication::processEvents();
    editor.refreshLines();
    const QTextLayout *layout = document.firstBlock().layout();
    EXPECT_EQ(layout->preeditAreaText(), QStringLiteral("にほん"));
    const auto ranges = formats(0);
    EXPECT_TRUE(std::any_of(ranges.begin(), ranges.end(), [](const auto &range) {
        return range.format.fontUnderline() && range.start == 5 && range.length == 3;
    })) << "the line below the letters that are being composed";
    EXPECT_TRUE(std::any_of(ranges.begin(), ranges.end(), [](const auto &range) {
        return range.format.fontWeight() == QFont::Bold && range.start == 8 && range.length == 8;
    })) << "the bold word behind them";
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("日本"));
    QCoreApplication::sendEvent(&editor, &commit);
    EXPECT_EQ(document.firstBlock().text(), QStringLiteral("Some 日本**bold** words."));
    EXPECT_TRUE(layout->preeditAreaText().isEmpty());
    ASSERT_TRUE(waitUntil([this] { return flow.isSettled(); }));
    editor.undo();
    EXPECT_EQ(document.firstBlock().text(), QStringLiteral("Some **bold** words.")) << "one step";
}

TEST_F(MarkdownEditorTest, MarksStandRightBehindTabsEmojiAndCombinedLetters)
{
    for (const QString &before : {QStringLiteral("a\tb "), QStringLiteral("👩\u200d💻👍🏽 "), QStringLiteral("漢字 "), QStringLiteral("e\u0301x\u0308 ")}) {
        show(before + QStringLiteral("**bold**\n"));
        const auto ranges = formats(0);
        EXPECT_TRUE(std::any_of(ranges.begin(), ranges.end(), [&](const auto &range) {
            return range.format.fontWeight() == QFont::Bold && range.start == before.size() && range.length == 8;
        })) << before.toStdString();
    }
}

TEST_F(MarkdownEditorTest, FrontMatterLooksLikeYaml)
{
    const HighlightTheme &theme = editor.theme();
    const auto looks = [&](const char *line) { // k a key, s a string, d what steps back, . plain
        const QString text = QString::fromUtf8(line);
        std::string look(size_t(text.size()), '.');
        for (const auto &range : theme.yamlRanges(text)) {
            const char mark = range.format.fontItalic() ? 's' : range.format.foreground().color() == theme.accent() ? 'k' : 'd';
            for (int i = 0; i < range.length; ++i)
                look[size_t(range.start + i)] = mark;
        }
        return look;
    };
    EXPECT_EQ(looks("title: Two days"), "kkkkkk.........");
    EXPECT_EQ(looks("title: \"a: b # c\" # why"), "kkkkkk.ssssssssss.ddddd");
    EXPECT_EQ(looks("  - {id: a1, start: '10'}"), "ddd.dkkk...d.kkkkkk.ssssd");
    EXPECT_EQ(looks("# all of it"), "ddddddddddd");
    EXPECT_EQ(looks("tags: [a, b]"), "kkkkk.d.d..d");
    EXPECT_EQ(looks("  - one thing"), "ddd..........");
    EXPECT_EQ(looks("url: https://a.b/#c"), "kkkk...............");
    EXPECT_EQ(looks("excerpt: |"), "kkkkkkkk.d");
    EXPECT_EQ(looks("it's plain"), "..........");
    EXPECT_EQ(looks("---"), "ddd");
}

} // namespace lanyard::test
