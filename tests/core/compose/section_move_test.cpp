// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/section_move.h"

#include "core/markdown/sections.h"

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

// The line of a heading by its words; -1 for none.
int lineOf(const QString &body, const QString &words)
{
    if (words.isEmpty())
        return -1;
    for (const OutlineEntry &entry : sectionHeadings(Document::parse(body))) {
        if (entry.title == words)
            return entry.line;
    }
    ADD_FAILURE() << "no heading " << words.toStdString();
    return -1;
}

struct Move
{
    const char *what;
    const char *body;
    const char *section;
    const char *before; // "": to the end
    const char *after;
};

const Move moves[] = {
    {"up, past its neighbour", "# A\n\na\n\n# B\n\nb\n\n# C\n\nc\n", "B", "A", "# B\n\nb\n\n# A\n\na\n\n# C\n\nc\n"},
    {"down, past its neighbour", "# A\n\na\n\n# B\n\nb\n\n# C\n\nc\n", "A", "C", "# B\n\nb\n\n# A\n\na\n\n# C\n\nc\n"},
    {"to the end", "# A\n\na\n\n# B\n\nb\n", "A", "", "# B\n\nb\n\n# A\n\na\n"},
    {"to the end of a text without a last newline", "# A\n\na\n\n# B\n\nb", "A", "", "# B\n\nb\n\n# A\n\na"},
    {"from the end of a text without a last newline", "# A\n\na\n\n# B\n\nb", "B", "A", "# B\n\nb\n\n# A\n\na"},
    {"from the end of a text with blank lines at its end", "# A\n\na\n\n# B\n\nb\n\n\n", "B", "A", "# B\n\nb\n\n# A\n\na\n\n\n"},
    {"the words before the first heading stay", "Hello.\n\n# A\n\na\n\n# B\n\nb\n", "B", "A", "Hello.\n\n# B\n\nb\n\n# A\n\na\n"},
    {"with its subsections", "## A\n\n### A1\n\n### A2\n\nx\n\n## B\n\nb\n", "A", "", "## B\n\nb\n\n## A\n\n### A1\n\n### A2\n\nx\n"},
    {"with its photos", "## A\n\n![Hall](photos/hall.jpg \"The hall\")\n\n## B\n", "A", "", "## B\n\n## A\n\n![Hall](photos/hall.jpg \"The hall\")\n"},
    {"takes no deeper headings over", "## A\n\n## B\n\n### B1\n\n### B2\n\n## C\n", "A", "B1",
     "## B\n\n### B1\n\n### B2\n\n## A\n\n## C\n"},
    {"a blank line comes where none was", "# A\na\n# B\nb\n# C\nc\n", "B", "A", "# B\nb\n\n# A\na\n\n# C\nc\n"},
    {"wide gaps stay where they were", "# A\n\na\n\n\n\n# B\n\nb\n\n# C\n", "B", "A", "# B\n\nb\n\n\n\n# A\n\na\n\n# C\n"},
    {"underlined headings", "One\n===\n\na\n\nTwo\n===\n\nb\n", "Two", "One", "Two\n===\n\nb\n\nOne\n===\n\na\n"},
    {"an underlined heading directly behind a list", "# A\n\n- a\n\nTwo\n---\nb\n", "Two", "A", "Two\n---\nb\n\n# A\n\n- a\n"},
    {"a heading in a quote is no section", "# A\n\n> # Q\n\n# B\n\nb\n", "B", "A", "# B\n\nb\n\n# A\n\n> # Q\n"},
    {"a heading in code is no section", "# A\n\n```\n# Q\n```\n\n# B\n\nb\n", "B", "A", "# B\n\nb\n\n# A\n\n```\n# Q\n```\n"},
    {"definitions go along and stay valid", "# A\n\n[x] and [^1]\n\n# B\n\n[x]: /there\n\n[^1]: Note.\n", "B", "A",
     "# B\n\n[x]: /there\n\n[^1]: Note.\n\n# A\n\n[x] and [^1]\n"},
    {"blanks at a line's end are kept", "# A\n\na  \n\n# B\n\nb \n", "B", "A", "# B\n\nb \n\n# A\n\na  \n"},
    {"before itself", "# A\n\n# B\n", "A", "A", "# A\n\n# B\n"},
    {"before its next neighbour", "# A\n\n# B\n", "A", "B", "# A\n\n# B\n"},
    {"into itself", "# A\n\n## A1\n\n# B\n", "A", "A1", "# A\n\n## A1\n\n# B\n"},
};

} // namespace

TEST(SectionMove, Table)
{
    for (const Move &move : moves) {
        const QString body = QString::fromUtf8(move.body);
        const auto moved = moveSection(body, lineOf(body, QString::fromUtf8(move.section)), lineOf(body, QString::fromUtf8(move.before)));
        ASSERT_TRUE(moved) << move.what << ": " << moved.error().code.toStdString();
        const QString after = applied(moved->edits, body);
        EXPECT_EQ(after.toStdString(), move.after) << move.what;
        EXPECT_EQ(moved->edits.isEmpty(), after == body) << move.what;
        EXPECT_EQ(moved->headings, sectionHeadings(Document::parse(after))) << move.what;
        const QString heading = body.section(u'\n', lineOf(body, QString::fromUtf8(move.section))).section(u'\n', 0, 0);
        EXPECT_TRUE(QStringView(after).mid(moved->movedTo).startsWith(heading)) << move.what << moved->movedTo;
    }
}

TEST(SectionMove, WhatWouldSwallowTheRestIsRefused)
{
    const QString body = QStringLiteral("# A\n\na\n\n# B\n\n```\ncode\n");
    const auto edits = moveSection(body, 4, 0);
    ASSERT_FALSE(edits);
    EXPECT_EQ(edits.error().code, "section.reaches-out");
}

TEST(SectionMove, ALinkMeansWhatItMeantBefore)
{
    const QString body = QStringLiteral("# A\n\n[x]\n\n[x]: /one\n\n# B\n\n[x]: /two\n");
    const auto edits = moveSection(body, 6, 0);
    ASSERT_FALSE(edits);
    EXPECT_EQ(edits.error().code, "section.links-change");
}

TEST(SectionMove, ALineThatIsNoHeadingAnyMoreIsRefused)
{
    const auto edits = moveSection(QStringLiteral("# A\n\ntext\n"), 2, 0);
    ASSERT_FALSE(edits);
    EXPECT_EQ(edits.error().code, "section.changed");
}

// Whatever is moved where: nothing is lost, nothing is new, and the way back leads to the same sections.
TEST(SectionMove, EverySectionGoesAnywhereWithAllItsWords)
{
    const QString body = QStringLiteral("Hello.\n\n# A\ntext of a\n## B\n\n- one\n\n  two\n### C\n\n> quote\n\n## D\n\nE\n-\n\n```\n# no\n```\n\n# F\n\n<div>\n\n</div>\n");
    const auto sorted = [](const QString &text) {
        QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
        lines.sort();
        return lines;
    };
    const QList<OutlineEntry> headings = sectionHeadings(Document::parse(body));
    ASSERT_EQ(headings.size(), 6);
    int moved = 0;
    for (const OutlineEntry &from : headings) {
        for (int to = 0; to <= headings.size(); ++to) {
            const auto edits = moveSection(body, from.line, to < headings.size() ? headings[to].line : -1);
            ASSERT_TRUE(edits) << from.title.toStdString() << to;
            const QString after = applied(edits->edits, body);
            EXPECT_EQ(sorted(after), sorted(body)) << from.title.toStdString() << to;
            EXPECT_FALSE(after.contains(QStringLiteral("\n\n\n"))) << after.toStdString();
            EXPECT_EQ(sectionHeadings(Document::parse(after)).size(), headings.size());
            moved += edits->edits.isEmpty() ? 0 : 1;
        }
    }
    EXPECT_GT(moved, 15);
}

} // namespace lanyard::test
