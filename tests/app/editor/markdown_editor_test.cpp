// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/markdown_editor.h"

#include "app/document/document_flow.h"
#include "tests/support/app/wait.h"

#include <QClipboard>
#include <QMimeData>
#include <QPlainTextDocumentLayout>
#include <QTextBlock>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

class MarkdownEditorTest : public ::testing::Test
{
protected:
    MarkdownEditorTest()
    {
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
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

TEST_F(MarkdownEditorTest, TheColumnIsReadableInAWideWindow)
{
    show(QStringLiteral("word ").repeated(200));
    editor.resize(1800, 600);
    QCoreApplication::processEvents();
    const int column = editor.viewport()->width();
    EXPECT_LT(column, 90 * editor.fontMetrics().horizontalAdvance(u'n'));
    EXPECT_GT(column, 60 * editor.fontMetrics().horizontalAdvance(u'n'));
}

TEST_F(MarkdownEditorTest, PastedFilesAreHandedOnAndTextIsInsertedPlain)
{
    show(QString());
    int handed = 0;
    QObject::connect(&editor, &MarkdownEditor::filesPasted, &editor, [&] { ++handed; });
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
    EXPECT_EQ(document.toPlainText(), QStringLiteral("bold"));
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

} // namespace lanyard::test
