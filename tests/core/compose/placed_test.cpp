// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/body_units.h"
#include "core/compose/fragment.h"
#include "core/markdown/document.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

const Fragment Block{QStringLiteral("![x](y)"), Fragment::Stand::OwnBlock};

struct Placing
{
    const char *name;
    const char *text; // '@' is where the fragment is put
    const char *expected;
};

void PrintTo(const Placing &placing, std::ostream *out)
{
    *out << placing.name;
}

class OwnBlock : public testing::TestWithParam<Placing>
{
};

TEST_P(OwnBlock, StandsAlone)
{
    QString text = QString::fromUtf8(GetParam().text);
    const qsizetype at = text.indexOf(u'@');
    ASSERT_GE(at, 0);
    text.remove(at, 1);
    EXPECT_EQ(applied({placed(Block, text, at)}, text).toStdString(), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Places, OwnBlock,
    testing::Values(
        Placing{"EmptyText", "@", "![x](y)"},
        Placing{"OnlyBlanks", "\n\n@\n", "![x](y)\n"},
        Placing{"StartOfText", "@one\n", "![x](y)\n\none\n"},
        Placing{"EndWithoutNewline", "one@", "one\n\n![x](y)"},
        Placing{"EndOfLine", "one@\n\ntwo", "one\n\n![x](y)\n\ntwo"},
        Placing{"MiddleOfParagraph", "o@ne\nmore\n\ntwo\n", "one\nmore\n\n![x](y)\n\ntwo\n"},
        Placing{"StartOfParagraph", "one\n\n@two\n", "one\n\n![x](y)\n\ntwo\n"},
        Placing{"BlankLine", "one\n@\ntwo\n", "one\n\n![x](y)\n\ntwo\n"},
        Placing{"ManyBlankLines", "one\n\n\n@\n\ntwo\n", "one\n\n![x](y)\n\ntwo\n"},
        Placing{"BlankLinesWithBlanks", "one\n  \n@ \t\ntwo\n", "one\n\n![x](y)\n\ntwo\n"},
        Placing{"EndOfText", "one\n@", "one\n\n![x](y)\n"},
        Placing{"EndAfterBlanks", "one\n\n\n@", "one\n\n![x](y)\n"},
        Placing{"Heading", "# o@ne\ntwo\n", "# one\n\n![x](y)\n\ntwo\n"},
        Placing{"SetextHeading", "o@ne\n===\ntwo\n", "one\n===\n\n![x](y)\n\ntwo\n"},
        Placing{"Fence", "```cpp\na@\n\nb\n```\ntwo\n", "```cpp\na\n\nb\n```\n\n![x](y)\n\ntwo\n"},
        Placing{"FenceThatNeverEnds", "one\n\n~~~\na@\n\nb\n", "one\n\n![x](y)\n\n~~~\na\n\nb\n"},
        Placing{"AfterFenceThatNeverEnds", "```\na\n\n@", "![x](y)\n\n```\na\n\n"},
        Placing{"FenceWithShorterInside", "````\n```\n@\n````\n", "````\n```\n\n````\n\n![x](y)\n"},
        Placing{"IndentedCode", "one\n\n    a@\n\n    b\n\ntwo\n", "one\n\n    a\n\n    b\n\n![x](y)\n\ntwo\n"},
        Placing{"Table", "| a |\n|---|\n| b@ |\n| c |\n\ntwo\n", "| a |\n|---|\n| b |\n| c |\n\n![x](y)\n\ntwo\n"},
        Placing{"ListItem", "- a@\n- b\n", "- a\n\n![x](y)\n\n- b\n"},
        Placing{"LastListItem", "- a\n- b@\n\ntwo\n", "- a\n- b\n\n![x](y)\n\ntwo\n"},
        Placing{"NestedListItem", "- a\n  - b@\n  - c\n- d\n", "- a\n  - b\n  - c\n\n![x](y)\n\n- d\n"},
        Placing{"ItemOfTwoParagraphs", "* a@\n\n  more\n\n* b\n", "* a\n\n  more\n\n![x](y)\n\n* b\n"},
        Placing{"NumberedList", "1. a@\n2. b\n\ntwo\n", "1. a\n2. b\n\n![x](y)\n\ntwo\n"},
        Placing{"Quote", "> a@\n> b\n\ntwo\n", "> a\n> b\n\n![x](y)\n\ntwo\n"},
        Placing{"HtmlBlock", "<div>\na@\n</div>\n\ntwo\n", "<div>\na\n</div>\n\n![x](y)\n\ntwo\n"},
        Placing{"Comment", "<!-- a@\n\nb -->\n\ntwo\n", "<!-- a\n\nb -->\n\n![x](y)\n\ntwo\n"},
        Placing{"CommentThatNeverEnds", "one\n\n<!-- a@\n\nb\n", "one\n\n![x](y)\n\n<!-- a\n\nb\n"},
        Placing{"ReferenceDefinitions", "[a]: b@\n[c]: d\n\n[a]\n", "[a]: b\n[c]: d\n\n![x](y)\n\n[a]\n"},
        Placing{"Footnote", "a[^1]\n\n[^1]: note@\n    more\n\ntwo\n", "a[^1]\n\n[^1]: note\n    more\n\n![x](y)\n\ntwo\n"},
        Placing{"LiquidHighlight", "{% highlight c %}\na@\n\nb\n{% endhighlight %}\n\ntwo\n",
                "{% highlight c %}\na\n\nb\n{% endhighlight %}\n\n![x](y)\n\ntwo\n"},
        Placing{"FrontMatter", "---\ntitle: a@\n---\none\n", "---\ntitle: a\n---\n\n![x](y)\n\none\n"},
        Placing{"FrontMatterAndBlankLine", "@---\ntitle: a\n---\n\none\n", "---\ntitle: a\n---\n\n![x](y)\n\none\n"},
        Placing{"FrontMatterAlone", "---\ntitle: a\n---\n@", "---\ntitle: a\n---\n\n![x](y)\n"},
        Placing{"FrontMatterWithoutNewline", "---\ntitle: @a\n---", "---\ntitle: a\n---\n\n![x](y)"},
        Placing{"BodyBehindFrontMatter", "---\ntitle: a\n---\n\n- o@ne\n- two\n", "---\ntitle: a\n---\n\n- one\n\n![x](y)\n\n- two\n"},
        Placing{"RuleThatLooksLikeAFence", "one@\n\n---\n\ntwo\n", "one\n\n![x](y)\n\n---\n\ntwo\n"},
        Placing{"Surrogates", "a \xF0\x9F\x8E\xA4@ b\n\ntwo\n", "a \xF0\x9F\x8E\xA4 b\n\n![x](y)\n\ntwo\n"}),
    [](const testing::TestParamInfo<Placing> &placing) { return std::string(placing.param.name); });

TEST(OwnBlock, ChangesNothingBesideItsPlace)
{
    const QString text = QStringLiteral("one\n\ntwo");
    EXPECT_EQ(placed(Block, text, 3), (TextEdit{3, 0, QStringLiteral("\n\n![x](y)")}));
    EXPECT_EQ(placed(Block, text, 5), (TextEdit{3, 0, QStringLiteral("\n\n![x](y)")}));
    EXPECT_EQ(placed(Block, text, 999), (TextEdit{8, 0, QStringLiteral("\n\n![x](y)")}));
    EXPECT_EQ(placed(Block, text, -1), (TextEdit{0, 0, QStringLiteral("![x](y)\n\n")}));
    EXPECT_EQ(placed({}, text, 3), (TextEdit{3, 0, {}}));
}

// Wherever it is put, the fragment is a paragraph of its own at the top level and every other line survives in order.
TEST(OwnBlock, IsAParagraphOfItsOwnAtEveryOffset)
{
    const QString text = QStringLiteral("---\ntitle: a\n---\nIntro\nmore\n\n```c\ncode\n\ncode\n```\n\n| a |\n|---|\n| b |\n\n- x\n  - y\n\n  z\n- w\n\n"
                                        "1. one\n2. two\n\n> quote\n\n<div>\n\nhtml\n\n</div>\n\n    indented\n\n[a]: b\nHeading\n===\n\n* * *\nend");
    const auto visible = [](const QString &from) {
        QStringList lines = from.split(u'\n');
        lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
        return lines;
    };
    const QStringList before = visible(text);
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const QString result = applied({placed(Block, text, at)}, text);
        QStringList after = visible(result);
        ASSERT_EQ(after.removeAll(Block.text), 1) << at;
        ASSERT_EQ(after, before) << at;
        const QString body = result.mid(result.indexOf(QLatin1String("---\n"), 4) + 4);
        const Document document = Document::parse(body);
        int found = 0;
        for (const Node &node : document.root().children) {
            found += node.kind == NodeKind::Paragraph && node.children.size() == 1 && node.children.front().kind == NodeKind::Image;
        }
        ASSERT_EQ(found, 1) << at << "\n" << result.toStdString();
    }
}

// A long body is parsed only around the place; that must not show.
TEST(OwnBlock, FindsTheSamePlaceInALongText)
{
    const QString part = QStringLiteral("Intro\nmore\n\n```c\ncode\n\ncode\n\n# no heading\n```\n\n| a |\n|---|\n| b |\n\n- x\n  - y\n\n  z\n- w\n\n- v\n\n"
                                        "1. one\n\n2. two\n\n> quote\n\n<pre>\n\nhtml\n\n</pre>\n\n    indented\n\n[a]: b\nHeading\n===\n\n"
                                        "<!-- hidden\n\ntext\n\n-->\n\n{% raw %}\nliquid\n\ntext\n{% endraw %}\n\n2026 was a year.\n\n");
    const QString head = QStringLiteral("---\ntitle: a\n---\n");
    const QString filler = part.repeated(150);
    ASSERT_GT(filler.size(), 32 * 1024);
    const QString shortText = head + part.repeated(3);
    const QString longText = head + filler + part.repeated(3) + filler;
    for (qsizetype at = head.size() + part.size(); at <= head.size() + 2 * part.size(); ++at) {
        const TextEdit near = placed(Block, shortText, at);
        const TextEdit far = placed(Block, longText, at + filler.size());
        ASSERT_EQ(far, (TextEdit{near.at + filler.size(), near.removed, near.inserted})) << at;
    }
    EXPECT_EQ(placed(Block, longText, 0), placed(Block, shortText, 0));
    const QString grown = applied({placed(Block, longText, longText.size())}, longText);
    EXPECT_EQ(grown, longText.chopped(1) + QStringLiteral("\n![x](y)\n"));
}

TEST(OwnBlock, StaysOutOfAFenceThatNeverEndsInALongText)
{
    const QString before = QStringLiteral("words\n\n").repeated(8 * 1024);
    const QString text = before + QStringLiteral("```\n") + before;
    EXPECT_EQ(placed(Block, text, text.size() - 10).at, before.size() - 2);
}

TEST(Inline, StandsWhereItIsPut)
{
    const Fragment name{QStringLiteral("Ada"), Fragment::Stand::Inline};
    EXPECT_EQ(placed(name, QStringLiteral("by  here"), 3), (TextEdit{3, 0, QStringLiteral("Ada")}));
    EXPECT_EQ(placed(name, QStringLiteral("ab"), 99), (TextEdit{2, 0, QStringLiteral("Ada")}));
    EXPECT_EQ(placed(name, QString::fromUtf8("\xF0\x9F\x8E\xA4"), 1).at, 2); // not through a character
    const QString post = QStringLiteral("---\ntitle: a\n---\n\nbody\n");
    EXPECT_EQ(applied({placed(name, post, 6)}, post), QStringLiteral("---\ntitle: a\n---\n\nAda\n\nbody\n"));
}

TEST(Joined, PartsBlocksByABlankLineAndNamesByAComma)
{
    const Fragment ada{QStringLiteral("Ada"), Fragment::Stand::Inline};
    const Fragment bo{QStringLiteral("Bo"), Fragment::Stand::Inline};
    EXPECT_EQ(joined({ada, bo}), (Fragment{QStringLiteral("Ada, Bo"), Fragment::Stand::Inline}));
    EXPECT_EQ(joined({Block, Block}), (Fragment{QStringLiteral("![x](y)\n\n![x](y)"), Fragment::Stand::OwnBlock}));
    EXPECT_EQ(joined({ada, Block}), (Fragment{QStringLiteral("Ada\n\n![x](y)"), Fragment::Stand::OwnBlock}));
    EXPECT_EQ(joined({{}, ada}), ada);
    EXPECT_EQ(joined({}), Fragment());
}

} // namespace
} // namespace lanyard::test
