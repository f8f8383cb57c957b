// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/blocks.h"

#include <gtest/gtest.h>

#include <random>

namespace lanyard {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

TEST(PreviewBlocks, KnowTheirLines)
{
    const QList<PreviewBlock> blocks = previewBlocks(text("# A\n\npara\nmore\n\n- x\n\n  y\n\n\n<!-- c -->\nz\n\n```\n\n```\n"));
    QList<std::pair<int, int>> lines;
    for (const PreviewBlock &block : blocks)
        lines.append({block.firstLine, block.lineCount});
    EXPECT_EQ(lines, (QList<std::pair<int, int>>{{0, 1}, {2, 2}, {5, 3}, {10, 1}, {11, 1}, {13, 3}}));
}

TEST(PreviewBlocks, KnowTheLinesOfAParagraphSplitOffATable)
{
    const QList<PreviewBlock> blocks = previewBlocks(text("\none\ntwo\n| a |\n|---|\n| b |\n"));
    ASSERT_EQ(blocks.size(), 2);
    EXPECT_EQ(blocks[0].firstLine, 1);
    EXPECT_EQ(blocks[0].lineCount, 2);
    EXPECT_EQ(blocks[1].kind, NodeKind::Table);
    EXPECT_EQ(blocks[1].firstLine, 3);
    EXPECT_EQ(blocks[1].lineCount, 3);
}

TEST(PreviewBlocks, EndWithTheFootnotes)
{
    const QList<PreviewBlock> blocks = previewBlocks(text("a[^x]\n\n[^x]: note\n\nb\n"));
    ASSERT_EQ(blocks.size(), 4);
    EXPECT_EQ(blocks[1].kind, NodeKind::FootnoteDefinition); // shows nothing where it stands, but has its colours there
    EXPECT_EQ(blocks[1].html, QString());
    EXPECT_FALSE(blocks[1].spans.isEmpty());
    EXPECT_EQ(blocks[3].lineCount, 0);
    EXPECT_TRUE(blocks[3].html.startsWith(u"<section class=\"footnotes\""));
}

TEST(PreviewBlocks, HaveNoLineNumbersInTheirHtml)
{
    EXPECT_FALSE(html(previewBlocks(text("# a\n\n- b\n\n> c\n"))).contains(u"sourcepos"));
}

TEST(PreviewBlocks, NumberRepeatedHeadings)
{
    EXPECT_EQ(html(previewBlocks(text("# A b!\n# a B\n> ## A b\n\n# !\n"))).toStdString(),
        "<h1 id=\"a-b\">A b!</h1>\n<h1 id=\"a-b-1\">a B</h1>\n<blockquote>\n<h2 id=\"a-b-2\">A b</h2>\n</blockquote>\n<h1>!</h1>\n");
}

TEST(PreviewBlocks, KeepTheWordsOfWhatIsNoFootnote)
{
    EXPECT_EQ(html(previewBlocks(text("a [^two\nwords] b [^c d]"))).toStdString(), "<p>a [^two\nwords] b [^c d]</p>\n");
}

QList<PreviewBlock> page(const std::string &letters)
{
    QList<PreviewBlock> blocks;
    for (const char letter : letters)
        blocks.append({NodeKind::Paragraph, QString(QLatin1Char(letter)), int(blocks.size()), 1, {}});
    return blocks;
}

QList<QString> applied(QList<PreviewBlock> blocks, const QList<BlockSplice> &splices)
{
    for (const BlockSplice &splice : splices) {
        blocks.remove(splice.at, splice.removed);
        for (qsizetype i = 0; i < splice.inserted.size(); ++i)
            blocks.insert(splice.at + i, splice.inserted[i]);
    }
    QList<QString> letters;
    for (const PreviewBlock &block : blocks)
        letters.append(block.html);
    return letters;
}

TEST(Difference, MakesBeforeLookLikeAfter)
{
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string before;
        std::string after;
        for (unsigned i = random() % 12; i > 0; --i)
            before += char('a' + random() % 4);
        for (unsigned i = random() % 12; i > 0; --i)
            after += char('a' + random() % 4);
        const QList<BlockSplice> splices = difference(page(before), page(after));
        ASSERT_EQ(applied(page(before), splices), applied(page(after), {})) << before << " -> " << after;
        ASSERT_EQ(splices.isEmpty(), before == after);
    }
}

TEST(Difference, TouchesOnlyWhatChanged)
{
    const QList<BlockSplice> splices = difference(page("abcdefgh"), page("abXdefYgh"));
    ASSERT_EQ(splices.size(), 2);
    EXPECT_EQ(splices[0].at, 2);
    EXPECT_EQ(splices[0].removed, 1);
    EXPECT_EQ(splices[1].at, 6);
    EXPECT_EQ(splices[1].removed, 0);
    EXPECT_EQ(splices[1].inserted.size(), 1);
}

TEST(Difference, IsNothingForBlocksThatOnlyMoved)
{
    QList<PreviewBlock> moved = page("abc");
    for (PreviewBlock &block : moved)
        block.firstLine += 7;
    EXPECT_TRUE(difference(page("abc"), moved).isEmpty());
}

TEST(Difference, OfTwoStrangersIsOneSplice)
{
    QList<PreviewBlock> before;
    QList<PreviewBlock> after;
    for (int i = 0; i < 3000; ++i) {
        before.append({NodeKind::Paragraph, QStringLiteral("a%1").arg(i), i, 1, {}});
        after.append({NodeKind::Paragraph, QStringLiteral("b%1").arg(i), i, 1, {}});
    }
    EXPECT_EQ(difference(before, after).size(), 1);
}

} // namespace

} // namespace lanyard
