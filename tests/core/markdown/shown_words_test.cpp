// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/shown_words.h"

#include <gtest/gtest.h>

namespace lanyard {
namespace {

// `|` in the shown text is where the reader clicked; `|` in the source, or `^` where that is a table, is where the caret belongs.
struct Row
{
    const char *name;
    QString shown;
    QString source;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.name;
}

class ShownWords : public ::testing::TestWithParam<Row>
{};

TEST_P(ShownWords, LeadToTheirSource)
{
    const Row &row = GetParam();
    const qsizetype click = row.shown.indexOf(u'|');
    QStringList lines = row.source.split(u'\n');
    SourcePlace expected;
    for (int line = 0; line < lines.size(); ++line) {
        if (const qsizetype column = lines[line].indexOf(row.source.contains(u'^') ? u'^' : u'|'); column >= 0) {
            expected = {line, int(column)};
            lines[line].remove(column, 1);
            break;
        }
    }
    const QList<PreviewBlock> blocks = previewBlocks(lines.join(u'\n'));
    ASSERT_FALSE(blocks.isEmpty());
    ShownPlace shown{row.shown.left(click), row.shown.mid(click + 1), double(click) / double(row.shown.size() - 1)};
    const SourcePlace place = sourceOf(shown, lines, blocks.first().spans);
    EXPECT_EQ(place.line, expected.line);
    EXPECT_EQ(place.column, expected.column);
}

const Row rows[] = {
    {"PlainWord", QStringLiteral("Four days in a h|all"), QStringLiteral("Four days in a h|all")},
    {"InEmphasis", QStringLiteral("Four days in a h|all"), QStringLiteral("Four **days** in *a h|all*")},
    {"SecondLine", QStringLiteral("Four days\nin a h|all"), QStringLiteral("Four days\nin a h|all")},
    {"TheSameWordTwice", QStringLiteral("the talk and the t|alk"), QStringLiteral("the talk and the t|alk")},
    {"TheFirstOfTwo", QStringLiteral("the t|alk and the talk"), QStringLiteral("the t|alk and the talk")},
    {"NotInAnAddress", QStringLiteral("slides and sl|ides"), QStringLiteral("[slides](https://example.org/slides/and/slides) and sl|ides")},
    {"NotInATag", QStringLiteral("a class of its k|bd"), QStringLiteral("a <kbd class=\"kbd\">class</kbd> of its k|bd")},
    {"ListItem", QStringLiteral("\none\n\ntwo\n\nth|ree\n"), QStringLiteral("- one\n- two\n- th|ree")},
    {"NestedListItem", QStringLiteral("\none\n\nin|ner\n\n\ntwo\n"), QStringLiteral("1. one\n   - in|ner\n2. two")},
    {"TableCell", QStringLiteral("\nroom\ntalk\n\n\nA\nOp|ening\n"), QStringLiteral("| room | talk |\n|------|------|\n| A | Op^ening |")},
    {"Quote", QStringLiteral("\nSaid and d|one\n"), QStringLiteral("> Said and\n> d|one")},
    {"Code", QStringLiteral("int a;\nint m|ain();\n"), QStringLiteral("```cpp\nint a;\nint m|ain();\n```")},
    {"BehindAWord", QStringLiteral("one two|, three"), QStringLiteral("one two|, three")},
    {"BetweenMarks", QStringLiteral("one (|two)"), QStringLiteral("one (**|two**)")},
    {"Apostrophe", QStringLiteral("we don\u2019t k|now"), QStringLiteral("we don't k|now")},
    {"OtherScripts", QStringLiteral("講演 о до|кладе"), QStringLiteral("講演 **о** до|кладе")},
    {"Emoji", QStringLiteral("party 🎉 f|irst"), QStringLiteral("party 🎉 f|irst")},
    {"Caption", QStringLiteral("Before the k|eynote"), QStringLiteral("![Hall](photos/hall.jpg \"Before the k|eynote\")")},
    {"Start", QStringLiteral("|one two"), QStringLiteral("# |one two")},
    {"End", QStringLiteral("one two|"), QStringLiteral("# one two|")},
};

INSTANTIATE_TEST_SUITE_P(All, ShownWords, ::testing::ValuesIn(rows), [](const auto &row) { return std::string(row.param.name); });

TEST(ShownWordsOf, ABlockWithoutWordsIsGoneInByItsHeight)
{
    EXPECT_EQ(sourceOf({{}, {}, 0.5}, {QStringLiteral("***"), QStringLiteral("  ---"), QStringLiteral("")}, {}), (SourcePlace{1, 2}));
    EXPECT_EQ(sourceOf({{}, {}, 1}, {QStringLiteral("***")}, {}), (SourcePlace{0, 0}));
    EXPECT_EQ(sourceOf({}, {}, {}), (SourcePlace{}));
}

TEST(ShownWordsOf, SpansThatNoLongerFitAreNoHarm)
{
    const QList<Span> spans{{9, 3, 4, SpanStyle::Markup}, {0, 90, 4, SpanStyle::Markup}, {0, 2, 900, SpanStyle::LinkTarget}};
    EXPECT_EQ(sourceOf({QStringLiteral("a"), QStringLiteral(" b"), 0.5}, {QStringLiteral("a b")}, spans), (SourcePlace{0, 1}));
}

} // namespace
} // namespace lanyard
