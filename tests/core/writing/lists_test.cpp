// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/lists.h"
#include "tests/core/writing/marked_text.h"

#include <gtest/gtest.h>

namespace lanyard::test {

TEST(ContinuedList, EnterBeginsTheNextItemOrEndsTheList)
{
    const Case cases[] = {
        {"- a¦", "- a\n- ¦"},
        {"* a¦", "* a\n* ¦"},
        {"-   a¦", "-   a\n-   ¦"},
        {"- one ¦two", "- one \n- ¦two"},
        {"- one¦ two", "- one\n- ¦two"},
        {"- o«ne t¦wo", "- o\n- ¦wo"},
        {"- ¦a", "- \n- ¦a"},
        {"1. a¦", "1. a\n2. ¦"},
        {"3) a¦", "3) a\n4) ¦"},
        {"- [x] done¦", "- [x] done\n- [ ] ¦"},
        {"1. [ ] a¦", "1. [ ] a\n2. [ ] ¦"},
        {"- a\n  - b¦", "- a\n  - b\n  - ¦"},
        {"- a\n  goes on¦", "- a\n  goes on\n- ¦"},
        {"> - a¦", "> - a\n> - ¦"},
        {"> words¦", "> words\n> ¦"},
        {">words¦", ">words\n> ¦"},
        {"> > deep¦", "> > deep\n> > ¦"},
        // Counted anew.
        {"1. a¦\n2. b\n3. c", "1. a\n2. ¦\n3. b\n4. c"},
        {"1. a¦\n1. b\n1. c", "1. a\n1. ¦\n1. b\n1. c"},
        {"1. a\n5. b¦\n3. c", "1. a\n5. b\n6. ¦\n3. c"},
        {"8. a¦\n9. b\n   - child\n   words", "8. a\n9. ¦\n10. b\n    - child\n    words"},
        {"1. a¦\n\n2. b\n\n   more\n\n3. c", "1. a\n2. ¦\n\n3. b\n\n   more\n\n4. c"},
        {"1. a¦\n2) other", "1. a\n2. ¦\n2) other"},
        {"- x\n  1. a¦\n  2. b\n- y", "- x\n  1. a\n  2. ¦\n  3. b\n- y"},
        // An empty item ends.
        {"- a\n- ¦", "- a\n\n¦"},
        {"- ¦", "¦"},
        {"1. a\n2. ¦\n3. b", "1. a\n\n¦\n2. b"},
        {"- a\n  - ¦", "- a\n- ¦"},
        {"- a\n  - b\n  - ¦", "- a\n  - b\n- ¦"},
        {"- a\n- [ ] ¦", "- a\n\n¦"},
        {"> - a\n> - ¦", "> - a\n> \n> ¦"},
        {"> a\n> ¦", "> a\n\n¦"},
        {"> > a\n> > ¦", "> > a\n> ¦"},
        // Not ours.
        {"words¦", "nothing"},
        {"¦- a", "nothing"},
        {"-¦ a", "-\n- ¦a"},
        {"    words¦", "nothing"},
        {"* * *¦", "nothing"},
        {"2026. was¦", "2026. was\n2027. ¦"},
        {"-no item¦", "nothing"},
        {"¦", "nothing"},
    };
    for (const auto &[before, expected] : cases)
        EXPECT_EQ(after(before, continued), expected) << before;
}

TEST(ContinuedList, ALongListIsCountedToItsEnd)
{
    QString text = QStringLiteral("1. a¦");
    QString expected = QStringLiteral("1. a\n2. ¦");
    for (int i = 2; i <= 1200; ++i) {
        text += QStringLiteral("\n%1. x").arg(i);
        expected += QStringLiteral("\n%1. x").arg(i + 1);
    }
    EXPECT_EQ(after(text.toUtf8().constData(), continued), expected.toStdString());
}

TEST(ContinuedList, LiteralLinesAreLeftAlone)
{
    EXPECT_EQ(after("```\n- a¦\n```", continued, {0, 1, 2}), "nothing");
    EXPECT_EQ(after("- a\n  ```\n  1. x\n  ```\n- b¦", continued, {1, 2, 3}), "- a\n  ```\n  1. x\n  ```\n- b\n- ¦");
}

TEST(BrokenLine, StaysInTheParagraph)
{
    const Case cases[] = {
        {"words¦", "words  \n¦"},
        {"words ¦more", "words  \n¦more"},
        {"- a¦", "- a  \n  ¦"},
        {"10. a¦ b", "10. a  \n    ¦b"},
        {"- [ ] a¦", "- [ ] a  \n  ¦"},
        {"> a¦", "> a  \n> ¦"},
        {"> - a¦", "> - a  \n>   ¦"},
        {"¦", "\n¦"},
    };
    for (const auto &[before, expected] : cases)
        EXPECT_EQ(after(before, [](const Lines &lines, const Selection &selection) { return std::optional(brokenLine(lines, selection)); }), expected);
    EXPECT_EQ(after("x¦", [](const Lines &lines, const Selection &selection) { return std::optional(brokenLine(lines, selection)); }, {0}), "x\n¦");
}

TEST(IndentedItem, GoesBelowTheOneBefore)
{
    const Case cases[] = {
        {"- a\n- b¦", "- a\n  - b¦"},
        {"- a\n- ¦", "- a\n  - ¦"},
        {"- a\n  - x\n- b¦", "- a\n  - x\n  - b¦"},
        {"- a\n- b¦\n  - child\n\n  words\n- c", "- a\n  - b¦\n    - child\n\n    words\n- c"},
        {"1. a\n2. b¦\n3. c", "1. a\n   1. b¦\n2. c"},
        {"1. a\n   - x\n2. b¦", "1. a\n   - x\n   - b¦"},
        {"1. a\n   1. x\n2. b¦\n3. c", "1. a\n   1. x\n   2. b¦\n2. c"},
        {"1. a\n1. b¦\n1. c", "1. a\n   1. b¦\n1. c"},
        {"10. a\n11. b¦", "10. a\n    1. b¦"},
        {"- a\n«- b\n- c¦", "- a\n  «- b\n  - c¦"},
        {"- a\n- b «one\n  - child¦", "- a\n  - b «one\n    - child¦"},
        {"-\ta\n-\tb¦", "-\ta\n  -\tb¦"},
        {"> - a\n> - b¦", "> - a\n>   - b¦"},
        {"- ¦a\n- b", "- ¦a\n- b"}, // there is none before
        {"words¦", "nothing"},
    };
    for (const auto &[before, expected] : cases)
        EXPECT_EQ(after(before, indented), expected) << before;
    EXPECT_EQ(after("- a\n- b¦", indented, {1}), "nothing");
}

TEST(OutdentedItem, GoesBesideTheOneItWasIn)
{
    const Case cases[] = {
        {"- a\n  - b¦", "- a\n- b¦"},
        {"- a\n  - b¦\n  - c", "- a\n- b¦\n  - c"},
        {"- a\n  - b¦\n    - c", "- a\n- b¦\n  - c"},
        {"1. a\n   - b¦\n2. c", "1. a\n2. b¦\n3. c"},
        {"1. a\n   1. b\n   2. c¦\n   3. d\n2. e", "1. a\n   1. b\n2. c¦\n   1. d\n3. e"},
        {"- a\n  - «b\n  - c¦", "- a\n- «b\n- c¦"},
        {"- a¦", "- a¦"},
        {"words¦", "nothing"},
    };
    for (const auto &[before, expected] : cases)
        EXPECT_EQ(after(before, outdented), expected) << before;
}

TEST(IndentedItem, ThereAndBackIsWhereItWas)
{
    for (const char *text : {"- a\n- b¦\n  - c\n- d", "1. a\n2. b¦\n3. c", "1. a\n1. b¦\n1. c", "> 1. a\n> 2. b¦"}) {
        const std::string once = after(text, indented);
        ASSERT_NE(once, text);
        EXPECT_EQ(after(once.c_str(), outdented), text);
    }
}

TEST(UnmarkedItem, BackspaceTakesTheMarkerAway)
{
    const Case cases[] = {
        {"- ¦a", "¦a"},
        {"- [ ] ¦a", "¦a"},
        {"1. a\n2. ¦b\n3. c", "1. a\n¦b\n2. c"},
        {"1. ¦a\n2. b\n3. c", "¦a\n1. b\n2. c"},
        {"> ¦a", "¦a"},
        {"> > ¦a", "> ¦a"},
        {"- a\n  - ¦b", "- a\n  ¦b"},
        {"- a¦", "nothing"},
        {"¦a", "nothing"},
        {"- «a¦", "nothing"},
    };
    for (const auto &[before, expected] : cases)
        EXPECT_EQ(after(before, unmarked), expected) << before;
}

TEST(ToggledList, MarksTheLinesAndTakesTheMarksAway)
{
    const auto bullets = [](const Lines &lines, const Selection &selection) { return toggledList(lines, selection, ListKind::Bullets); };
    const auto numbers = [](const Lines &lines, const Selection &selection) { return toggledList(lines, selection, ListKind::Numbers); };
    const auto tasks = [](const Lines &lines, const Selection &selection) { return toggledList(lines, selection, ListKind::Tasks); };
    EXPECT_EQ(after("wo¦rds", bullets), "- wo¦rds");
    EXPECT_EQ(after("- wo¦rds", bullets), "wo¦rds");
    EXPECT_EQ(after("¦", bullets), "- ¦");
    EXPECT_EQ(after("«a\nb\n\nc¦", numbers), "1. «a\n2. b\n\n3. c¦");
    EXPECT_EQ(after("1. «a\n2. b\n\n3. c¦", numbers), "«a\nb\n\nc¦");
    EXPECT_EQ(after("«- a\n- b¦", numbers), "«1. a\n2. b¦");
    EXPECT_EQ(after("«1. a\n2. b¦", bullets), "«- a\n- b¦");
    EXPECT_EQ(after("* a\nb¦", bullets), "* a\n* b¦") << "the list's own marker";
    EXPECT_EQ(after("2) a\nb¦", numbers), "2) a\n3) b¦");
    EXPECT_EQ(after("«a\n  b¦", numbers), "1. «a\n  1. b¦");
    EXPECT_EQ(after("a¦", tasks), "- [ ] a¦");
    EXPECT_EQ(after("- a¦", tasks), "- [ ] a¦");
    EXPECT_EQ(after("- [x] a¦", tasks), "a¦");
    EXPECT_EQ(after("- [x] a¦", bullets), "- a¦");
    EXPECT_EQ(after("> a¦", bullets), "> - a¦");
    EXPECT_EQ(after("a¦", bullets, {0}), "nothing");
}

TEST(ToggledTask, TicksAndUnticks)
{
    EXPECT_EQ(after("- [ ] a¦", toggledTasks), "- [x] a¦");
    EXPECT_EQ(after("- [x] a¦", toggledTasks), "- [ ] a¦");
    EXPECT_EQ(after("- [X] a¦", toggledTasks), "- [ ] a¦");
    EXPECT_EQ(after("- a¦", toggledTasks), "- [ ] a¦");
    EXPECT_EQ(after("«- [x] a\n- [ ] b¦", toggledTasks), "«- [x] a\n- [x] b¦");
    EXPECT_EQ(after("«- [x] a\n- [x] b¦", toggledTasks), "«- [ ] a\n- [ ] b¦");
    EXPECT_EQ(after("words¦", toggledTasks), "nothing");
    EXPECT_EQ(after("- [ ] a¦", toggledTasks, {0}), "nothing");
}

TEST(ToggledQuote, AddsALevelOrTakesOneAway)
{
    EXPECT_EQ(after("a¦", toggledQuote), "> a¦");
    EXPECT_EQ(after("> a¦", toggledQuote), "a¦");
    EXPECT_EQ(after("«a\n\nb¦", toggledQuote), "> «a\n>\n> b¦");
    EXPECT_EQ(after("«> a\n>\n> b¦", toggledQuote), "«a\n\nb¦");
    EXPECT_EQ(after("«> a\nb¦", toggledQuote), "«> > a\n> b¦");
    EXPECT_EQ(after("«> > a¦", toggledQuote), "«> a¦");
    EXPECT_EQ(after("¦", toggledQuote), "> ¦");
    EXPECT_EQ(after("a¦", toggledQuote, {0}), "nothing");
}

} // namespace lanyard::test
