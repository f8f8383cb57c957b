// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document_flow.h"

#include "tests/support/app/wait.h"

#include <QPlainTextDocumentLayout>
#include <QRandomGenerator>
#include <QTextBlock>
#include <QTextCursor>

#include <gtest/gtest.h>

namespace lanyard::test {

using namespace std::chrono_literals;

namespace {

// Keeps what the flow says, as the preview does.
class DocumentFlowTest : public ::testing::Test
{
protected:
    DocumentFlowTest()
    {
        document.setDocumentLayout(new QPlainTextDocumentLayout(&document));
        flow.setRest(0ms);
        QObject::connect(&flow, &DocumentFlow::blocksReset, &document, [this](const QList<PreviewBlock> &all, const QList<int> &lines) {
            blocks = all;
            firstLines = lines;
            ++resets;
        });
        QObject::connect(&flow, &DocumentFlow::patched, &document, [this](const Patch &patch) {
            for (const BlockSplice &splice : patch.splices) {
                blocks.remove(splice.at, splice.removed);
                for (int i = 0; i < splice.inserted.size(); ++i)
                    blocks.insert(splice.at + i, splice.inserted[i]);
            }
            firstLines = patch.firstLines;
        });
    }

    void settle() { ASSERT_TRUE(waitUntil([this] { return flow.isSettled(); })); }

    void expectWholeParse()
    {
        QString text = document.toRawText();
        text.replace(QChar::ParagraphSeparator, u'\n');
        const qsizetype head = flow.bodyAt();
        ParseOptions options;
        options.smartPunctuation = true;
        options.liquid.insert(QStringLiteral("page.title"), flow.head().fields.title);
        const QList<PreviewBlock> whole = previewBlocks(text.mid(head), options);
        ASSERT_EQ(html(blocks).toStdString(), html(whole).toStdString());
        ASSERT_EQ(firstLines.size(), whole.size());
        std::optional<QString> read;
        flow.readText(&document, [&read](const QString &now) { read = now; });
        ASSERT_TRUE(waitUntil([&read] { return read.has_value(); }));
        ASSERT_EQ(read->toStdString(), text.toStdString());
        for (int i = 0; i < whole.size(); ++i)
            ASSERT_EQ(firstLines[i], whole[i].firstLine + flow.headLines()) << "block " << i;
    }

    QTextDocument document;
    DocumentFlow flow{&document};
    QList<PreviewBlock> blocks;
    QList<int> firstLines;
    int resets = 0;
};

} // namespace

TEST(HeadLines, EndWhereJekyllEndsTheFrontMatter)
{
    const auto count = [](const QString &text) {
        const QStringList lines = text.split(u'\n');
        return headLineCount([&](int i) { return i < lines.size() ? (lines[i].isNull() ? QStringLiteral("") : lines[i]) : QString(); });
    };
    const std::pair<QString, int> cases[] = {
        {QStringLiteral("---\na: b\n---\ntext"), 3},  {QStringLiteral("---  \na: b\n...\t\ntext"), 3},
        {QStringLiteral("---\n---\n"), 2},           {QStringLiteral("text\n---\na: b\n---\n"), 0},
        {QStringLiteral("---\nnever closed\n"), 0},  {QStringLiteral("+++\na = 1\n+++\n"), 3},
        {QStringLiteral("{\n\"a\": 1\n}\ntext"), 3}, {QStringLiteral("\n---\na: b\n---\n"), 0},
        {QStringLiteral("--- a\nb: c\n---\n"), 0},   {QString(), 0},
    };
    for (const auto &[text, lines] : cases) {
        EXPECT_EQ(count(text), lines) << text.toStdString();
        if (!text.startsWith(u'{')) {
            EXPECT_EQ(FrontMatter::parse(text).bodyLine() - 1, lines) << "core disagrees: " << text.toStdString();
        }
    }
}

TEST(RestBefore, IsLongerForALongTextAndNeverVeryLong)
{
    EXPECT_EQ(restBefore(0ms, 350ms), 350ms);
    EXPECT_EQ(restBefore(40ms, 350ms), 350ms);
    EXPECT_EQ(restBefore(300ms, 350ms), 1500ms);
    EXPECT_EQ(restBefore(20s, 350ms), 3s);
    EXPECT_EQ(restBefore(20s, 5s), 5s);
}

TEST_F(DocumentFlowTest, TheHeadIsNotPartOfTheBody)
{
    document.setPlainText(QStringLiteral("---\ntitle: A trip\n---\n\n# {{ page.title }}\n\nText.\n"));
    settle();
    EXPECT_EQ(flow.head().fields.title, QStringLiteral("A trip"));
    EXPECT_EQ(flow.headLines(), 3);
    ASSERT_EQ(blocks.size(), 2);
    EXPECT_TRUE(blocks[0].html.contains(QStringLiteral("A trip"))) << blocks[0].html.toStdString();
    EXPECT_EQ(flow.settledText().words, 1); // what Liquid puts in is not the writer's
    expectWholeParse();
}

TEST_F(DocumentFlowTest, ATypedKeyIsAPatchAndNotAReset)
{
    document.setPlainText(QStringLiteral("---\ntitle: A\n---\none\n\ntwo\n\nthree\n"));
    settle();
    const int before = resets;
    QTextCursor cursor(document.findBlockByNumber(5));
    cursor.insertText(QStringLiteral("x"));
    settle();
    EXPECT_EQ(resets, before);
    EXPECT_EQ(blocks[1].html.trimmed(), QStringLiteral("<p>xtwo</p>"));
    expectWholeParse();
}

TEST_F(DocumentFlowTest, AChangedTitleReachesTheBodyThatNamesIt)
{
    document.setPlainText(QStringLiteral("---\ntitle: Old\n---\n{{ page.title }}\n"));
    settle();
    QTextCursor cursor(document.findBlockByNumber(1));
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertText(QStringLiteral("er"));
    settle();
    EXPECT_TRUE(blocks[0].html.contains(QStringLiteral("Older"))) << blocks[0].html.toStdString();
    expectWholeParse();
}

// On a slow disk the site is known only when the text was settled long ago; the outline was empty until the next key.
TEST_F(DocumentFlowTest, ASiteThatIsKnownLateIsSettledToo)
{
    document.setPlainText(QStringLiteral("# {{ site.title }}\n"));
    settle();
    Site site;
    site.title = QStringLiteral("Tides");
    flow.setNames(QStringLiteral("index"), site);
    settle();
    ASSERT_EQ(flow.settledText().outline.size(), 1);
    EXPECT_EQ(flow.settledText().outline[0].title, QStringLiteral("Tides"));
}

TEST_F(DocumentFlowTest, BrokenYamlIsSaidAndTheBodyStillShown)
{
    document.setPlainText(QStringLiteral("---\ntitle: Recap: day one\ntags: [a\n---\nText.\n"));
    settle();
    ASSERT_TRUE(flow.head().problem.has_value());
    EXPECT_GT(flow.head().problem->line, 0);
    ASSERT_EQ(blocks.size(), 1);
    EXPECT_EQ(blocks[0].html.trimmed(), QStringLiteral("<p>Text.</p>"));
}

TEST_F(DocumentFlowTest, AHeadThatNeverEndsIsSaidAndGetsNoSecondOneOnTop)
{
    document.setPlainText(QStringLiteral("---\ntitle: A\n\nText.\n"));
    flow.setNames(QStringLiteral("index"), {}); // as whoever opens a post does
    settle();
    ASSERT_TRUE(flow.head().problem.has_value());
    EXPECT_EQ(flow.head().problem->code, "front-matter.unclosed");
    EXPECT_FALSE(FrontMatter::parse(flow.headText()).set(QStringLiteral("title"), Value(QStringLiteral("B"))));
    EXPECT_EQ(flow.bodyAt(), 0);
    expectWholeParse();
}

TEST_F(DocumentFlowTest, TheTextIsReadAsItWasWhenAskedFor)
{
    for (const char *post : {"", "\n", "text", "---\ntitle: A\n---", "---\ntitle: A\n---\n", "---\nnever: closed\n\ntext\n", "+++\na = 1\n+++\ntext"}) {
        const QString text = QString::fromUtf8(post);
        document.setPlainText(text);
        QString read = QStringLiteral("nothing yet");
        bool come = false;
        flow.readText(&document, [&](const QString &now) {
            read = now;
            come = true;
        });
        QTextCursor(&document).insertText(QStringLiteral("later"));
        ASSERT_TRUE(waitUntil([&come] { return come; }));
        EXPECT_EQ(read, text) << post;
    }
    bool come = false;
    {
        QObject gone;
        flow.readText(&gone, [&come](const QString &) { come = true; });
    }
    settle();
    EXPECT_FALSE(come);
}

TEST_F(DocumentFlowTest, RandomEditsAlwaysGiveWhatAWholeParseGives)
{
    const quint32 seed = 20261122;
    QRandomGenerator random(seed);
    const QStringList pieces{QStringLiteral("word "), QStringLiteral("\n"),        QStringLiteral("\n\n"),      QStringLiteral("---\n"),
                             QStringLiteral("# "),    QStringLiteral("```\n"),     QStringLiteral("- item\n"), QStringLiteral("title: x\n"),
                             QStringLiteral("> "),    QStringLiteral("[a]: /b\n"), QStringLiteral("[a]"),      QStringLiteral("...")};
    document.setPlainText(QStringLiteral("---\ntitle: A\ndate: 2026-01-01\n---\n\none\n\ntwo [a]\n\n- x\n- y\n\n```\ncode\n```\n"));
    for (int i = 0; i < 300; ++i) {
        QTextCursor cursor(&document);
        cursor.setPosition(int(random.bounded(document.characterCount())));
        if (random.bounded(3) == 0)
            cursor.setPosition(qMin(document.characterCount() - 1, cursor.position() + int(random.bounded(12))), QTextCursor::KeepAnchor);
        if (random.bounded(10) == 0)
            document.undo();
        else
            cursor.insertText(pieces[random.bounded(pieces.size())]);
        if (i % 10 == 0) {
            settle();
            expectWholeParse();
            ASSERT_FALSE(HasFatalFailure()) << "seed " << seed << ", step " << i;
        }
    }
}

} // namespace lanyard::test
