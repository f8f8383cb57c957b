// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/paste_hand.h"

#include "app/document/document_flow.h"
#include "app/editor/markdown_editor.h"
#include "tests/support/app/wait.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextDocumentLayout>
#include <QTextBlock>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

class PasteHandTest : public ::testing::Test
{
protected:
    PasteHandTest()
    {
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        editor.setTextDocument(&document);
        editor.resize(900, 600);
        QObject::connect(&flow, &DocumentFlow::blocksReset, &editor, &MarkdownEditor::resetHighlights);
        QObject::connect(&flow, &DocumentFlow::patched, &editor, &MarkdownEditor::applyPatch);
        QObject::connect(&flow, &DocumentFlow::headChanged, &editor, [this](const Head &head) { editor.setHeadLines(head.lines); });
        editor.show();
    }

    // '|' is the caret, "[[" and "]]" are the ends of a selection.
    void show(QString text)
    {
        qsizetype anchor = text.indexOf(QLatin1String("[["));
        if (anchor >= 0)
            text.remove(anchor, 2);
        qsizetype caret = text.indexOf(anchor >= 0 ? QLatin1String("]]") : QLatin1String("|"));
        text.remove(caret, anchor >= 0 ? 2 : 1);
        document.setPlainText(text);
        ASSERT_TRUE(waitUntil([this] { return flow.isSettled(); }));
        QCoreApplication::processEvents();
        QTextCursor cursor(&document);
        cursor.setPosition(int(anchor >= 0 ? anchor : caret));
        cursor.setPosition(int(caret), QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }

    std::string pasted(const QString &before, const QString &html, const QString &text)
    {
        show(before);
        QMimeData data;
        if (!html.isEmpty())
            data.setHtml(html);
        if (!text.isEmpty())
            data.setText(text);
        const QString was = document.toPlainText();
        editor.pasting().paste(data);
        const QString is = document.toPlainText();
        document.undo();
        EXPECT_EQ(document.toPlainText(), was) << "one step of undo";
        document.redo();
        return is.toStdString();
    }

    QTextDocument document;
    DocumentFlow flow{&document};
    MarkdownEditor editor;
};

const QString bold = QStringLiteral("a <b>b</b>");
const QString blocks = QStringLiteral("<h2>H</h2><ul><li>one</li><li>two</li></ul>");

} // namespace

TEST_F(PasteHandTest, RichTextComesInAsMarkdownWhereItStandsWell)
{
    const struct
    {
        const char *before;
        QString html;
        const char *after;
    } cases[] = {
        {"x | y\n", bold, "x a **b** y\n"},
        {"x [[old]] y\n", bold, "x a **b** y\n"},
        {"x|y\n", blocks, "x\n\n## H\n\n- one\n- two\n\ny\n"},
        {"|\n", blocks, "## H\n\n- one\n- two\n"},
        {"x\n|\ny\n", blocks, "x\n\n## H\n\n- one\n- two\n\ny\n"},
        {"x\n\n|\n\ny\n", blocks, "x\n\n## H\n\n- one\n- two\n\ny\n"},
        {"> x|\n", blocks, "> x\n>\n> ## H\n>\n> - one\n> - two\n"},
        {"- x|\n- y\n", QStringLiteral("<p>one</p><p>two</p>x<b>y</b>"), "- x\n\n  one\n\n  two\n\n  x**y**\n- y\n"},
        {"- |\n", QStringLiteral("<p>one<br>two <b>b</b></p>"), "- one  \n  two **b**\n"},
    };
    for (const auto &each : cases)
        EXPECT_EQ(pasted(QString::fromUtf8(each.before), each.html, QStringLiteral("beside")), each.after) << each.before;
}

TEST_F(PasteHandTest, InCodeAndFrontMatterOnlyTheTextComesIn)
{
    for (const char *before : {"---\ntitle: A|\n---\n\nx\n", "```\nint |\n```\n", "```\nint\n|\nb\n```\n", "x `a|b` y\n", "[x](https://a.example/|y)\n",
                               "    indented |\n", "- x\n\n  ```\n  a|\n  ```\n"}) {
        QString expected = QString::fromUtf8(before);
        expected.replace(u'|', QLatin1String("plain *text*"));
        EXPECT_EQ(pasted(QString::fromUtf8(before), bold, QStringLiteral("plain *text*")), expected.toStdString());
    }
    EXPECT_EQ(pasted(QStringLiteral("`a`|\n"), bold, QStringLiteral("p")), "`a`a **b**\n") << "behind code is no code";
    EXPECT_EQ(pasted(QStringLiteral("```\na\n```\n|\nx\n"), bold, QStringLiteral("p")), "```\na\n```\na **b**\nx\n");
}

TEST_F(PasteHandTest, AnAddressOnWordsMakesThemALink)
{
    const QString url = QStringLiteral("https://a.example/x (y)");
    const QString address = QStringLiteral("https://a.example/x_(y)");
    EXPECT_EQ(pasted(QStringLiteral("see [[the *talk* ]]now\n"), {}, address), "see [the *talk*](https://a.example/x_%28y%29) now\n");
    EXPECT_EQ(pasted(QStringLiteral("see | now\n"), {}, address), "see https://a.example/x_(y) now\n");
    EXPECT_EQ(pasted(QStringLiteral("see [[https://old.example/]] now\n"), {}, address), "see https://a.example/x_(y) now\n");
    EXPECT_EQ(pasted(QStringLiteral("one [[line\nand]] two\n"), {}, address), "one https://a.example/x_(y) two\n");
    EXPECT_EQ(pasted(QStringLiteral("see `[[a]]` now\n"), {}, address), "see `https://a.example/x_(y)` now\n");
    EXPECT_EQ(pasted(QStringLiteral("see [[it]] now\n"), {}, url), "see https://a.example/x (y) now\n") << "no address";
}

TEST_F(PasteHandTest, PlainTextStaysAsItIs)
{
    EXPECT_EQ(pasted(QStringLiteral("|\n"), {}, QStringLiteral("# *a*\n\n- [x](y)\n")), "# *a*\n\n- [x](y)\n\n");
    EXPECT_EQ(pasted(QStringLiteral("|\n"), QStringLiteral("<p>*a*</p><p>b</p>"), QStringLiteral("*a*\n\nb")), "*a*\n\nb\n") << "rich text with nothing rich in it";
    show(QStringLiteral("|\n"));
    QMimeData data;
    data.setHtml(bold);
    data.setText(QStringLiteral("a b"));
    editor.pasting().pastePlain(data);
    EXPECT_EQ(document.toPlainText(), QStringLiteral("a b\n"));
}

TEST_F(PasteHandTest, LargeRichTextComesInWhereItWasMeant)
{
    show(QStringLiteral("one\n\n|\n\ntwo\n"));
    QMimeData data;
    data.setHtml(QStringLiteral("<p>some <b>words</b> here</p>").repeated(5000));
    data.setText(QStringLiteral("text"));
    editor.pasting().paste(data);
    EXPECT_FALSE(document.toPlainText().contains(QLatin1String("**words**"))) << "the hand doesn't wait";
    QTextCursor typing(&document);
    typing.insertText(QStringLiteral("zero\n\n"));
    editor.setTextCursor(typing);
    ASSERT_TRUE(waitUntil([this] { return document.characterCount() > 50'000; }));
    const QString text = document.toPlainText();
    EXPECT_TRUE(text.startsWith(QLatin1String("zero\n\none\n\nsome **words** here\n\nsome")));
    EXPECT_TRUE(text.endsWith(QLatin1String("some **words** here\n\ntwo\n")));
    EXPECT_EQ(editor.textCursor().position(), 6) << "the caret stays where the hand went";
}

TEST_F(PasteHandTest, WhatIsReadForAnotherPostNeverComes)
{
    show(QStringLiteral("one\n|\n"));
    QMimeData data;
    data.setHtml(QStringLiteral("<p>some <b>words</b> here</p>").repeated(5000));
    editor.pasting().paste(data);
    editor.pasting().forget();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(document.toPlainText(), QStringLiteral("one\n\n"));
}

TEST_F(PasteHandTest, ADroppedLinkStandsWithItsTitle)
{
    show(QStringLiteral("See  there|.\n"));
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://speakerdeck.com/ada/knots-at-sea"))});
    editor.pasting().drop(data, 4);
    EXPECT_EQ(document.toPlainText(), QStringLiteral("See [Knots at sea](https://speakerdeck.com/ada/knots-at-sea) there.\n"));

    QMimeData nameless;
    nameless.setUrls({QUrl(QStringLiteral("https://youtu.be/abc"))});
    show(QStringLiteral("|\n"));
    editor.pasting().drop(nameless, 0);
    EXPECT_EQ(document.toPlainText(), QStringLiteral("[Video on YouTube](https://youtu.be/abc)\n"));

    show(QStringLiteral("see [[the talk]] now\n"));
    editor.pasting().drop(nameless, 7);
    EXPECT_EQ(document.toPlainText(), QStringLiteral("see [the talk](https://youtu.be/abc) now\n"));

    show(QStringLiteral("see [[the talk]] now\n"));
    QMimeData words;
    words.setText(QStringLiteral("x"));
    editor.pasting().drop(words, 7);
    EXPECT_EQ(document.toPlainText(), QStringLiteral("see thex talk now\n")) << "dropped words replace nothing";

    show(QStringLiteral("a|\n"));
    QMimeData many;
    many.setUrls({QUrl(QStringLiteral("https://youtu.be/abc")), QUrl(QStringLiteral("https://a.example/"))});
    editor.pasting().drop(many, 1);
    EXPECT_EQ(document.toPlainText(), QStringLiteral("a\n\n- [Video on YouTube](https://youtu.be/abc)\n- <https://a.example/>\n"));
}

TEST_F(PasteHandTest, CopiedMarkdownIsTextAlone)
{
    show(QStringLiteral("[[**a**\nb\u00a0c]]\n"));
    editor.copy();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    EXPECT_FALSE(data->hasHtml());
    EXPECT_EQ(data->text(), QStringLiteral("**a**\nb\u00a0c"));
}

} // namespace lanyard::test
