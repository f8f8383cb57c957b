// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/snippet.h"
#include "tests/core/writing/marked_text.h"

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

FilledSnippet filledWith(const char *body)
{
    return filled({QStringLiteral("x"), QString::fromUtf8(body)}, {{QStringLiteral("title"), QStringLiteral("Tides")}});
}

} // namespace

TEST(FilledSnippet, PlaceholdersAndValues)
{
    const FilledSnippet snippet = filledWith("## ${2:Talk} by ${1:name}, ${title} ${other} \\$5 $0\n\n");
    EXPECT_EQ(snippet.text, QStringLiteral("## Talk by name, Tides ${other} $5 "));
    ASSERT_EQ(snippet.stops.size(), 3);
    EXPECT_EQ(snippet.stops[0], (FilledSnippet::Stop{1, 11, 4}));
    EXPECT_EQ(snippet.stops[1], (FilledSnippet::Stop{2, 3, 4}));
    EXPECT_EQ(snippet.stops[2], (FilledSnippet::Stop{0, 35, 0}));
    EXPECT_EQ(filledWith("a\r\n$1\r\nb").text, QStringLiteral("a\n\nb"));
    EXPECT_EQ(filledWith("costs $x ${} ${1").text, QStringLiteral("costs $x ${} ${1"));
}

TEST(PlacedSnippet, SeveralLinesStandAsABlock)
{
    const auto place = [](const char *body) {
        return [body](const Lines &lines, const Selection &selection) -> std::optional<Change> {
            const auto result = placed(lines, selection, filledWith(body));
            return result ? std::optional(result->change) : std::nullopt;
        };
    };
    EXPECT_EQ(after("a ¦ b", place("**${1:x}** $0")), "a **«x¦**  b");
    EXPECT_EQ(after("a«bc¦d", place("x")), "ax¦d");
    EXPECT_EQ(after("words¦", place("## ${1:Talk}\n\n$0")), "words\n\n## «Talk¦\n\n");
    EXPECT_EQ(after("a\n¦\nb", place("> q\n> — ${1:who}")), "a\n\n> q\n> — «who¦\n\nb");
    EXPECT_EQ(after("¦", place("a\nb")), "a\nb¦");
    EXPECT_EQ(after("a¦b", place("x\ny")), "a\n\nx\ny¦\n\nb");
    EXPECT_EQ(after("```\n¦\n```", place("x"), {0, 1, 2}), "nothing");
}

TEST(Abbreviation, IsAWordOfItsOwn)
{
    const auto word = [](const char *drawnText) {
        const MarkedText text = marked(QString::fromUtf8(drawnText));
        return abbreviationAt(TextLines(text.text), text.selection).toStdString();
    };
    EXPECT_EQ(word("talk¦"), "talk");
    EXPECT_EQ(word("a talk¦ b"), "talk");
    EXPECT_EQ(word("talk-section¦"), "talk-section");
    EXPECT_EQ(word("smalltalk¦"), "smalltalk");
    EXPECT_EQ(word("(talk¦"), "");
    EXPECT_EQ(word("talk¦s"), "");
    EXPECT_EQ(word("«talk¦"), "");
}

} // namespace lanyard::test
