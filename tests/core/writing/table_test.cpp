// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/display_width.h"
#include "core/writing/table.h"
#include "core/writing/table_edits.h"
#include "tests/core/writing/marked_text.h"

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

auto step(TableStep which)
{
    return [which](const Lines &lines, const Selection &selection) { return steppedInTable(lines, selection, which); };
}

auto command(TableCommand which)
{
    return [which](const Lines &lines, const Selection &selection) { return changedTable(lines, selection, which); };
}

} // namespace

TEST(DisplayWidth, CountsColumnsOfAFixedFont)
{
    EXPECT_EQ(displayWidth(u"talk"), 4);
    EXPECT_EQ(displayWidth(u"講演"), 4);
    EXPECT_EQ(displayWidth(u"e\u0301"), 1);
    EXPECT_EQ(displayWidth(u"👍"), 2);
    EXPECT_EQ(displayWidth(u"👩\u200d💻"), 2);
    EXPECT_EQ(displayWidth(u"👍🏽"), 2);
    EXPECT_EQ(displayWidth(u"❤\ufe0f"), 2);
    EXPECT_EQ(displayWidth(u"한국"), 4);
    EXPECT_EQ(displayWidth(u"ａ"), 2);
    EXPECT_EQ(displayWidth(u"नमस्ते"), 4);
    EXPECT_EQ(displayWidth(u""), 0);
}

TEST(CellPlaces, PipesSplitButForEscapedOnes)
{
    const auto cells = [](const char *line) {
        const QString text = QString::fromUtf8(line);
        QStringList result;
        for (const CellPlace &place : cellPlaces(text))
            result.append(text.mid(place.at, place.length));
        return result.join(u'/').toStdString();
    };
    EXPECT_EQ(cells("| a | b |"), "a/b");
    EXPECT_EQ(cells("a | b"), "a/b");
    EXPECT_EQ(cells("|a||c|"), "a//c");
    EXPECT_EQ(cells("| a \\| b | c |"), "a \\| b/c");
    EXPECT_EQ(cells("| `a \\| b` | c |"), "`a \\| b`/c");
    EXPECT_EQ(cells("|  |  |"), "/");
    EXPECT_EQ(cells("> | a | b |"), "a/b");
    EXPECT_EQ(cells("| a | b"), "a/b");
}

TEST(FormattedTable, ColumnsStandBelowEachOther)
{
    const auto format = command(TableCommand::Format);
    EXPECT_EQ(after("|a|¦long word|\n|-|-|\n|講演|b|", format), "| a    | «long word¦ |\n| ---- | --------- |\n| 講演 | b         |");
    EXPECT_EQ(after("a¦ | b | c\n:-- | --: | :-:\nxxxxx | yyyyy | zzzzz\n1 | 2 | 3", format),
              "| «a¦     |     b |   c   |\n| :---- | ----: | :---: |\n| xxxxx | yyyyy | zzzzz |\n| 1     |     2 |   3   |");
    EXPECT_EQ(after("| a \\| b¦ | c |\n|---|---|", format), "| «a \\| b¦ | c   |\n| ------ | --- |");
    EXPECT_EQ(after("| a¦ | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |", format),
              "| «a¦   | b      |\n| --- | ------ |\n| 1   |        |\n| 1   | 2 \\| 3 |")
        << "nothing is lost of a row that is too long";
    EXPECT_EQ(after("> | a¦ | b |\n> |---|---|\n> | 1 | 2 |\n\nx", format), "> | «a¦   | b   |\n> | --- | --- |\n> | 1   | 2   |\n\nx");
    EXPECT_EQ(after("no | table¦\n\nx", format), "nothing");
    EXPECT_EQ(after("| a¦ |\n|---|---|", format), "nothing") << "GFM: head and rule must agree";
    EXPECT_EQ(after("| a¦ | b |\n|---|---|", format, {0, 1}), "nothing");
}

TEST(FormattedTable, TwiceIsOnce)
{
    const std::string once = after("|a|¦b😀|\n|:-|-:|\n|`x \\| y`|é|", command(TableCommand::Format));
    EXPECT_EQ(after(once.c_str(), command(TableCommand::Format)), once);
}

TEST(SteppedInTable, TabWalksTheCells)
{
    const char *table = "| a¦   | b   |\n| --- | --- |\n| 1   | 2   |";
    EXPECT_EQ(after(table, step(TableStep::NextCell)), "| a   | «b¦   |\n| --- | --- |\n| 1   | 2   |");
    EXPECT_EQ(after("| a   | b¦   |\n| --- | --- |\n| 1   | 2   |", step(TableStep::NextCell)), "| a   | b   |\n| --- | --- |\n| «1¦   | 2   |");
    EXPECT_EQ(after("| a   | b   |\n| --- | --- |\n| 1   | 2¦   |", step(TableStep::NextCell)),
              "| a   | b   |\n| --- | --- |\n| 1   | 2   |\n| ¦    |     |");
    EXPECT_EQ(after("| a   | b   |\n| --- | --- |\n| 1¦   | 2   |", step(TableStep::PreviousCell)), "| a   | «b¦   |\n| --- | --- |\n| 1   | 2   |");
    EXPECT_EQ(after(table, step(TableStep::PreviousCell)), "| «a¦   | b   |\n| --- | --- |\n| 1   | 2   |");
    EXPECT_EQ(after(table, step(TableStep::RowBelow)), "| a   | b   |\n| --- | --- |\n| «1¦   | 2   |");
    EXPECT_EQ(after("| a |\n| --- |\n| 1¦ |\n\nx", step(TableStep::RowBelow)), "| a   |\n| --- |\n| 1   |\n| ¦    |\n\nx");
    EXPECT_EQ(after("| a |\n| --- |\n| 1 |\n| ¦ |", step(TableStep::RowBelow)), "| a |\n| --- |\n| 1 |\n\n¦");
    EXPECT_EQ(after("|  | ¦ |\n|--|--|", step(TableStep::PreviousCell)), "| ¦    |     |\n| --- | --- |");
    EXPECT_EQ(after("words¦", step(TableStep::NextCell)), "nothing");
}

TEST(ChangedTable, RowsAndColumnsComeAndGo)
{
    const char *table = "| a   | b   |\n| --- | :-: |\n| 1¦   |  2  |\n| 3   |  4  |";
    EXPECT_EQ(after(table, command(TableCommand::RowBelow)), "| a   |  b  |\n| --- | :-: |\n| 1   |  2  |\n| ¦    |     |\n| 3   |  4  |");
    EXPECT_EQ(after(table, command(TableCommand::RowAbove)), "| a   |  b  |\n| --- | :-: |\n| ¦    |     |\n| 1   |  2  |\n| 3   |  4  |");
    EXPECT_EQ(after(table, command(TableCommand::RemoveRow)), "| a   |  b  |\n| --- | :-: |\n| «3¦   |  4  |");
    EXPECT_EQ(after(table, command(TableCommand::ColumnAfter)),
              "| a   |     |  b  |\n| --- | --- | :-: |\n| 1   | ¦    |  2  |\n| 3   |     |  4  |");
    EXPECT_EQ(after(table, command(TableCommand::RemoveColumn)), "|  b  |\n| :-: |\n|  «2¦  |\n|  4  |");
    EXPECT_EQ(after(table, command(TableCommand::AlignRight)), "|   a |  b  |\n| --: | :-: |\n|   «1¦ |  2  |\n|   3 |  4  |");
    EXPECT_EQ(after("| a¦ |\n| --- |", command(TableCommand::RemoveRow)), "nothing") << "the head stays";
    EXPECT_EQ(after("| a¦ |\n| --- |", command(TableCommand::RemoveColumn)), "nothing");
}

TEST(InsertedTable, StandsAsABlockOfItsOwn)
{
    const auto insert = [](const Lines &lines, const Selection &selection) { return insertedTable(lines, selection, 2, 1); };
    const std::string table = "| ¦    |     |\n| --- | --- |\n|     |     |";
    EXPECT_EQ(after("¦", insert), table);
    EXPECT_EQ(after("wo¦rds", insert), "words\n\n" + table);
    EXPECT_EQ(after("a\n¦\nb", insert), "a\n\n" + table + "\n\nb");
    EXPECT_EQ(after("a\n\n¦\n\nb", insert), "a\n\n" + table + "\n\nb");
}

TEST(InsertedTable, StaysOutOfCodeAndFrontMatter)
{
    const TextLines lines(QStringLiteral("---\ntitle: A\n---\n\nwords"), {0, 1, 2});
    EXPECT_FALSE(insertedTable(lines, {6, 6}, 2, 1).has_value());
    EXPECT_TRUE(insertedTable(lines, {20, 20}, 2, 1).has_value());
}

} // namespace lanyard::test
