// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/text_statistics.h"

#include "core/markdown/word_count.h"

#include <gtest/gtest.h>

namespace lanyard {

namespace {

TextStatistics of(const char *body)
{
    return textStatistics(Document::parse(QString::fromUtf8(body)));
}

} // namespace

TEST(TextStatistics, Table)
{
    const struct
    {
        const char *what;
        const char *body;
        int words, characters, withoutSpaces, sentences, paragraphs, headings, links, pictures, withoutAlt;
    } rows[] = {
        {"nothing", "", 0, 0, 0, 0, 0, 0, 0, 0, 0},
        {"two sentences", "One two. Three?", 3, 15, 13, 2, 1, 0, 0, 0, 0},
        {"a sentence over a line's end", "One\ntwo.", 2, 8, 7, 1, 1, 0, 0, 0, 0},
        {"marks are not read", "**bo**ld `x`", 2, 6, 5, 1, 1, 0, 0, 0, 0},
        {"headings are no paragraphs", "# One\n\n## Two\n\nThree.\n", 3, 12, 12, 1, 1, 2, 0, 0, 0},
        {"lists and quotes have paragraphs", "- a.\n- b.\n\n> Cold. Dry.\n", 4, 14, 13, 4, 3, 0, 0, 0, 0},
        {"links and pictures", "[a](/x) ![](p.jpg) ![alt](q.jpg) <https://a.org>", 1, 4, 1, 1, 1, 0, 2, 2, 1},
        {"a picture alone is no paragraph", "![alt](p.jpg)\n", 0, 0, 0, 0, 0, 0, 0, 1, 0},
        {"accents and families are one character", "e\u0301 👨‍👩‍👧", 1, 3, 2, 1, 1, 0, 0, 0, 0},
        {"Japanese", "港に行った。船が来た。", 9, 11, 11, 2, 1, 0, 0, 0, 0},
        {"code blocks are not read", "```\nfive. six.\n```\n", 0, 0, 0, 0, 0, 0, 0, 0, 0},
    };
    for (const auto &row : rows) {
        TextStatistics found = of(row.body);
        found.sections.clear();
        const TextStatistics wanted{row.words, row.characters, row.withoutSpaces, row.sentences, row.paragraphs,
                                    row.headings, row.links, row.pictures, row.withoutAlt, {}};
        EXPECT_EQ(found, wanted) << row.what << ": " << found.words << ' ' << found.characters << ' ' << found.charactersWithoutSpaces << ' '
                                 << found.sentences << ' ' << found.paragraphs << ' ' << found.headings << ' ' << found.links << ' '
                                 << found.pictures << ' ' << found.picturesWithoutAlt;
    }
}

TEST(TextStatistics, WordsOfEachSection)
{
    const TextStatistics found = of("Hello there.\n\n# One\n\ntwo three[^n]\n\n## Four\n\n> # quoted\n\n# Five\n\n[^n]: six seven\n");
    const QList<SectionCount> wanted{{0, {}, 2},
                                     {1, QStringLiteral("One"), 3},
                                     {2, QStringLiteral("Four"), 2},
                                     {1, QStringLiteral("Five"), 1},
                                     {-1, {}, 2}};
    EXPECT_EQ(found.sections, wanted);
    int sum = 0;
    for (const SectionCount &section : found.sections)
        sum += section.words;
    EXPECT_EQ(sum, found.words);
    EXPECT_EQ(of("# One\n").sections, (QList<SectionCount>{{1, QStringLiteral("One"), 1}}));
}

TEST(TextStatistics, ReadingTime)
{
    const int rows[][3] = {{0, 200, 0}, {1, 200, 1}, {250, 200, 1}, {300, 200, 2}, {1234, 230, 5}, {10, 0, 0}};
    for (const auto &[words, speed, minutes] : rows)
        EXPECT_EQ(readingMinutes(words, speed), minutes) << words;
}

} // namespace lanyard
