// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/code_fence.h"
#include "core/writing/headings.h"
#include "core/writing/inline_marks.h"
#include "core/writing/line_moves.h"
#include "tests/core/writing/marked_text.h"

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

auto toggle(InlineMark mark)
{
    return [mark](const Lines &lines, const Selection &selection) { return toggledMark(lines, selection, mark); };
}

} // namespace

TEST(ToggledMark, BoldComesAndGoes)
{
    const Case cases[] = {
        {"some wo¦rd here", "some **wo¦rd** here"},
        {"some word¦", "some **word¦**"},
        {"¦some word", "**¦some** word"},
        {"don¦’t", "**don¦’t**"},
        {"some «word¦ here", "some **«word¦** here"},
        {"some ¦word« here", "some **¦word«** here"},
        {"some« word ¦here", "some **«word¦** here"},
        {"some **wo¦rd** here", "some wo¦rd here"},
        {"some **«word¦** here", "some «word¦ here"},
        {"some «**word**¦ here", "some «word¦ here"},
        {"__wo¦rd__", "wo¦rd"},
        {"**one «two¦ three**", "**one** «two¦ **three**"},
        {"**«one¦ two**", "«one¦ **two**"},
        {"**one «two¦**", "**one** «two¦"},
        {"**«a *b¦ c* d**", "«a *b¦ c* **d**"},
        // Never "****": what touches becomes one.
        {"**one**«two¦", "**«onetwo¦**"},
        {"«one **two** three¦", "**«one two three¦**"},
        {"o«ne **tw¦o**", "o**«ne two¦**"},
        // Other marks are not cut.
        {"«a *b¦ c*", "**«a *b c*¦**"},
        {"*a «b¦ c*", "*a **«b¦** c*"},
        {"`co«de¦`", "**«`code`¦**"},
        {"[te«xt¦](u)", "[te**«xt¦**](u)"},
        {"a «b [c¦ d](u)", "a **«b [c d](u)¦**"},
        {"*«word¦*", "***«word¦***"},
        // Paragraphs, items, headings, cells.
        {"«one\n\ntwo¦", "**«one**\n\n**two¦**"},
        {"«one\ngoes on¦", "**«one\ngoes on¦**"},
        {"«- one\n- two¦", "- **«one**\n- **two¦**"},
        {"**«one**\n\n**two¦**", "«one\n\ntwo¦"},
        {"«**one**\n\ntwo¦", "**«one**\n\n**two¦**"},
        {"# He¦ad", "# **He¦ad**"},
        {"> «quoted¦", "> **«quoted¦**"},
        {"> one\n> tw¦o", "> one\n> **tw¦o**"},
        {"| «a | b¦ |\n| --- | --- |", "| **«a** | **b¦** |\n| --- | --- |"},
        // Where CommonMark would not see the marks.
        {"これは«「強調」¦です", "これは「**«強調¦**」です"},
        {"x«(y)¦z", "x(**«y¦**)z"},
        // No word.
        {"a ¦ b", "nothing"},
        {"a« ¦b", "nothing"},
        {"¦", "nothing"},
        {"a 👍🏽¦", "a **👍🏽¦**"},
    };
    for (const auto &[before, expected] : cases)
        EXPECT_EQ(after(before, toggle(InlineMark::Bold)), expected) << before;
    EXPECT_EQ(after("wo¦rd", toggle(InlineMark::Bold), {0}), "nothing");
}

TEST(ToggledMark, PressedTwiceGivesTheTextBack)
{
    for (const char *text : {"wo¦rd", "word¦", "¦word", "a «b c¦ d", "«one\n\ntwo¦", "- «one\n- two¦", "a *«b¦* c", "x «`y`¦", "これは«強調¦です", "[«a¦](b)"}) {
        for (const InlineMark mark : {InlineMark::Bold, InlineMark::Italic, InlineMark::Strike}) {
            if (mark == InlineMark::Italic && QByteArray(text).contains('*'))
                continue;
            const std::string once = after(text, toggle(mark));
            EXPECT_NE(once, text);
            EXPECT_EQ(after(once.c_str(), toggle(mark)), text) << once;
        }
    }
}

TEST(ToggledMark, ItalicStrikeAndCode)
{
    const auto italic = toggle(InlineMark::Italic);
    const auto strike = toggle(InlineMark::Strike);
    const auto code = toggle(InlineMark::Code);
    EXPECT_EQ(after("wo¦rd", italic), "*wo¦rd*");
    EXPECT_EQ(after("_wo¦rd_", italic), "wo¦rd");
    EXPECT_EQ(after("**«word¦**", italic), "***«word¦***");
    EXPECT_EQ(after("***«word¦***", italic), "**«word¦**");
    EXPECT_EQ(after("***«word¦***", toggle(InlineMark::Bold)), "*«word¦*");
    EXPECT_EQ(after("wo¦rd", strike), "~~wo¦rd~~");
    EXPECT_EQ(after("~~wo¦rd~~", strike), "wo¦rd");
    EXPECT_EQ(after("«a b¦", code), "`«a b¦`");
    EXPECT_EQ(after("`«a b¦`", code), "«a b¦");
    EXPECT_EQ(after("«x `y` z¦", code), "`«x y z¦`");
    EXPECT_EQ(after("«a \\`b¦", code), "``«a \\`b¦``");
}

TEST(ToggledHeading, HashesComeAndGo)
{
    const auto second = [](const Lines &lines, const Selection &selection) { return toggledHeading(lines, selection, 2); };
    EXPECT_EQ(after("He¦ad", second), "## He¦ad");
    EXPECT_EQ(after("## He¦ad", second), "He¦ad");
    EXPECT_EQ(after("# He¦ad", second), "## He¦ad");
    EXPECT_EQ(after("#### He¦ad ####", second), "## He¦ad");
    EXPECT_EQ(after("He¦ad\n====\n\nx", second), "## He¦ad\n\nx");
    EXPECT_EQ(after("Head\n==¦==\n\nx", second), "## Head¦\n\nx");
    EXPECT_EQ(after("Head\n---¦-\nx", second), "Head¦\nx") << "it was one of that level";
    EXPECT_EQ(after("¦", second), "## ¦");
    EXPECT_EQ(after("«a\n\nb¦", second), "## «a\n\n## b¦");
    EXPECT_EQ(after("> He¦ad", second), "> ## He¦ad");
    EXPECT_EQ(after("# ¦x", second, {0}), "nothing");
}

TEST(MovedHeading, GoesUpAndDownWithinItsSixLevels)
{
    const auto down = [](const Lines &lines, const Selection &selection) { return movedHeading(lines, selection, 1); };
    const auto up = [](const Lines &lines, const Selection &selection) { return movedHeading(lines, selection, -1); };
    EXPECT_EQ(after("# He¦ad", down), "## He¦ad");
    EXPECT_EQ(after("## He¦ad", up), "# He¦ad");
    EXPECT_EQ(after("# He¦ad", up), "nothing");
    EXPECT_EQ(after("###### He¦ad", down), "nothing");
    EXPECT_EQ(after("Head¦\n===", down), "## Head¦");
    EXPECT_EQ(after("«# a\n\nwords\n\n## b¦", down), "«## a\n\nwords\n\n### b¦");
    EXPECT_EQ(after("words¦", up), "nothing");
}

TEST(MovedLines, ChangePlacesWithTheNextOne)
{
    const auto up = [](const Lines &lines, const Selection &selection) { return movedLines(lines, selection, LineMove::Up, 3); };
    const auto down = [](const Lines &lines, const Selection &selection) { return movedLines(lines, selection, LineMove::Down, 3); };
    const std::string head = "---\nt: 1\n---\n";
    EXPECT_EQ(after((head + "a\nb¦c\nd").c_str(), up), head + "b¦c\na\nd");
    EXPECT_EQ(after((head + "a\nb¦c\nd").c_str(), down), head + "a\nd\nb¦c");
    EXPECT_EQ(after((head + "a\n«b\nc\n¦d").c_str(), up), head + "«b\nc\n¦a\nd");
    EXPECT_EQ(after((head + "«a\nb¦\nd").c_str(), down), head + "d\n«a\nb¦");
    EXPECT_EQ(after((head + "a¦").c_str(), up), "nothing") << "not into the front matter";
    EXPECT_EQ(after((head + "a¦").c_str(), down), "nothing");
    EXPECT_EQ(after("---\nt:¦ 1\n---\na", down), "nothing") << "not out of it";
    EXPECT_EQ(after((head + "a¦\n").c_str(), down), head + "\na¦");
}

TEST(ToggledCodeBlock, FencesTheLinesAndAsksForTheLanguage)
{
    EXPECT_EQ(after("«int a;\nint b;¦", toggledCodeBlock), "```¦\nint a;\nint b;\n```");
    EXPECT_EQ(after("a\n\n¦\n\nb", toggledCodeBlock), "a\n\n```¦\n\n```\n\nb");
    EXPECT_EQ(after("a\n«b¦\nc", toggledCodeBlock), "a\n\n```¦\nb\n```\n\nc");
    EXPECT_EQ(after("«```\nx\n```¦", toggledCodeBlock), "````¦\n```\nx\n```\n````");
    EXPECT_EQ(after("> co¦de", toggledCodeBlock), "> ```¦\n> code\n> ```");
    EXPECT_EQ(after("a\n\n```cpp\nin¦t b;\n```\n\nc", toggledCodeBlock, {2, 3, 4}), "a\n\nin¦t b;\n\nc");
    EXPECT_EQ(after("```\nx\ny¦\n```", toggledCodeBlock, {0, 1, 2, 3}), "x\ny¦");
    EXPECT_EQ(after("    indented¦", toggledCodeBlock, {0}), "nothing");
}

} // namespace lanyard::test
