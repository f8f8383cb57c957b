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
        {QStringLiteral("---"), 3},           {QStringLiteral("title: A: b"), 6},     {QStringLiteral("  - name: x"), 3},
        {QStringLiteral("# a comment"), 11},  {QStringLiteral("just words: no"), 0}, {QString(), 0},
    };
    for (const auto &[line, length] : cases) {
        const auto ranges = theme.yamlRanges(line);
        EXPECT_EQ(ranges.isEmpty() ? 0 : ranges.first().length, length) << line.toStdString();
    }
}

TEST(HighlightMap, MovesAlongWithAKeyBeforeTheParserAnswers)
{
    struct Case
    {
        Span before;
        int at, removed, added;
        Span after;
    };
    const Case cases[] = {
        {{0, 4, 6, SpanStyle::Strong}, 2, 0, 1, {0, 5, 6, SpanStyle::Strong}},    // before it
        {{0, 4, 6, SpanStyle::Strong}, 4, 0, 1, {0, 5, 6, SpanStyle::Strong}},    // right before it
        {{0, 4, 6, SpanStyle::Strong}, 6, 0, 1, {0, 4, 7, SpanStyle::Strong}},    // within
        {{0, 4, 6, SpanStyle::Strong}, 10, 0, 1, {0, 4, 6, SpanStyle::Strong}},   // right behind
        {{0, 4, 6, SpanStyle::Strong}, 6, 1, 0, {0, 4, 5, SpanStyle::Strong}},    // less of it
        {{0, 4, 6, SpanStyle::Strong}, 2, 4, 0, {0, 2, 4, SpanStyle::Strong}},    // across its start
        {{0, 0, 6, SpanStyle::Heading1}, 6, 0, 1, {0, 0, 7, SpanStyle::Heading1}}, // a heading goes on
        {{0, 0, 6, SpanStyle::CodeBlock}, 0, 0, 1, {0, 0, 7, SpanStyle::CodeBlock}},
        {{1, 0, 6, SpanStyle::CodeBlock}, 2, 0, 1, {1, 0, 6, SpanStyle::CodeBlock}}, // another line
    };
    for (const Case &each : cases) {
        HighlightMap map;
        map.reset({block(2, {each.before})}, {5});
        map.textChanged(5, each.at, each.removed, each.added);
        int inBlock = 0;
        EXPECT_EQ(map.spansAtLine(5, &inBlock)->first(), each.after) << each.at << ' ' << each.removed << ' ' << each.added;
    }
}

TEST(HighlightMap, BlocksMoveWithTheLinesThatComeAndGo)
{
    HighlightMap map;
    map.reset({block(1), block(3, {{0, 0, 4, SpanStyle::Strong}, {1, 0, 4, SpanStyle::Emphasis}}), block(1)}, {0, 2, 6});
    map.linesChanged(2, 4, 1); // Enter at the end of the second block's first line
    EXPECT_EQ(map.firstLine(1), 2);
    EXPECT_EQ(map.lineCount(1), 4);
    EXPECT_EQ(map.firstLine(2), 7);
    EXPECT_EQ(map.blockAtLine(6), 1);
    int inBlock = 0;
    EXPECT_EQ(map.spansAtLine(2, &inBlock)->last().line, 2);
    map.linesChanged(0, 0, 1); // a line above all
    EXPECT_EQ(map.firstLine(0), 1);
    EXPECT_EQ(map.firstLine(2), 8);
    map.apply({}, {1, 3, 8});
    EXPECT_EQ(map.firstLine(2), 8) << "the parser's answer counts";
}

} // namespace lanyard::test
