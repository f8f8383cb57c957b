// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/highlights.h"

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

PreviewBlock block(int lines, const QList<Span> &spans = {})
{
    PreviewBlock result;
    result.lineCount = lines;
    result.spans = spans;
    return result;
}

} // namespace

TEST(HighlightMap, FindsTheSpansOfALineInItsBlock)
{
    HighlightMap map;
    const QList<Span> strong{{1, 2, 4, SpanStyle::Strong}};
    map.reset({block(1), block(3, strong), block(2)}, {4, 6, 10});
    int inBlock = -1;
    EXPECT_EQ(map.spansAtLine(0, &inBlock), nullptr) << "front matter";
    EXPECT_EQ(map.spansAtLine(5, &inBlock), nullptr) << "a blank line between blocks";
    ASSERT_NE(map.spansAtLine(7, &inBlock), nullptr);
    EXPECT_EQ(inBlock, 1);
    EXPECT_EQ(*map.spansAtLine(7, &inBlock), strong);
    EXPECT_EQ(map.spansAtLine(12, &inBlock), nullptr) << "behind the last block";
    EXPECT_EQ(map.blockAtLine(3), -1);
    EXPECT_EQ(map.blockAtLine(9), 1);
}

TEST(HighlightMap, TakesASpliceThatGrowsShrinksOrOnlyReplaces)
{
    HighlightMap map;
    map.reset({block(1), block(1), block(1)}, {0, 2, 4});
    map.apply({{1, 1, {block(2), block(1)}}}, {0, 2, 5, 7});
    EXPECT_EQ(map.blockCount(), 4);
    EXPECT_EQ(map.lineCount(1), 2);
    EXPECT_EQ(map.lineCount(3), 1);
    map.apply({{0, 3, {block(5)}}}, {0, 7});
    EXPECT_EQ(map.blockCount(), 2);
    EXPECT_EQ(map.lineCount(0), 5);
    map.apply({{0, 0, {block(7)}}, {2, 1, {}}}, {0, 8});
    EXPECT_EQ(map.blockCount(), 2);
    EXPECT_EQ(map.lineCount(0), 7);
}

TEST(HighlightMap, FootnotesStandNowhereInTheText)
{
    HighlightMap map;
    map.reset({block(1), block(0)}, {0, 3});
    EXPECT_EQ(map.blockAtLine(5), 0);
}

TEST(HighlightTheme, GivesALineOnlyItsOwnSpans)
{
    const HighlightTheme theme;
    const QList<Span> spans{{0, 0, 2, SpanStyle::Markup}, {1, 3, 4, SpanStyle::Strong}, {1, 5, 1, SpanStyle::Code}, {2, 0, 0, SpanStyle::Code}};
    const auto ranges = theme.ranges(spans, 1);
    ASSERT_EQ(ranges.size(), 2);
    EXPECT_EQ(ranges[0].start, 3);
    EXPECT_EQ(ranges[0].length, 4);
    EXPECT_EQ(ranges[0].format.fontWeight(), int(QFont::Bold));
    EXPECT_TRUE(theme.ranges(spans, 2).isEmpty()) << "an empty span would make the layout work for nothing";
}

TEST(HighlightTheme, YamlKeysAndFencesAreTold)
{
    const HighlightTheme theme;
    const std::pair<QString, int> cases[] = {
        {QStringLiteral("---"), 3},           {QStringLiteral("title: A: b"), 6},     {QStringLiteral("  - name: x"), 9},
        {QStringLiteral("# a comment"), 11},  {QStringLiteral("just words: no"), 0}, {QString(), 0},
    };
    for (const auto &[line, length] : cases) {
        const auto ranges = theme.yamlRanges(line);
        EXPECT_EQ(ranges.isEmpty() ? 0 : ranges.first().length, length) << line.toStdString();
    }
}

} // namespace lanyard::test
