// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/draft_template.h"
#include "core/compose/template_text.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

TemplateNames names()
{
    const QStringList talk{QStringLiteral("talk"), QStringLiteral("room")};
    return {{}, {QStringLiteral("title"), QStringLiteral("none"), QStringLiteral("long")},
            {{QStringLiteral("talks"), talk}, {QStringLiteral("empty"), talk}}};
}

TemplateScope scope()
{
    TemplateScope one, two, post;
    one.texts = {{QStringLiteral("talk"), QStringLiteral("Knots")}, {QStringLiteral("room"), QStringLiteral("Pier")}};
    two.texts = {{QStringLiteral("talk"), QStringLiteral("Sails")}, {QStringLiteral("room"), QString()}};
    post.texts = {{QStringLiteral("title"), QStringLiteral("{{long}} & <b>")}, {QStringLiteral("long"), QStringLiteral("one\n\ntwo")}, {QStringLiteral("none"), QString()}};
    post.lists.emplace_back(QStringLiteral("talks"), std::vector<TemplateScope>{one, two});
    post.lists.emplace_back(QStringLiteral("empty"), std::vector<TemplateScope>{});
    return post;
}

struct Filled
{
    const char *text;
    const char *expected;
};

class TemplateFilled : public testing::TestWithParam<Filled>
{
};

INSTANTIATE_TEST_SUITE_P(Templates, TemplateFilled,
                         testing::Values(Filled{"", ""}, Filled{"words", "words\n"}, Filled{"a {{ title }} b\n\n\n", "a {{long}} & <b> b\n"},
                                         Filled{"{{{title}}}", "{{long}} & <b>\n"}, Filled{"{{&title}}", "{{long}} & <b>\n"},
                                         Filled{"{{none}}\n\nA\n\n{{none}}\n\nB\n", "A\n\nB\n"}, Filled{"A\n{{none}}\nB\n", "A\nB\n"},
                                         Filled{"A\n\n  {{none}} {{none}}\n", "A\n\n   \n"},
                                         Filled{"{{#talks}}\n- {{talk}}{{#room}}, {{room}}{{/room}}\n{{/talks}}\n", "- Knots, Pier\n- Sails\n"},
                                         Filled{"{{#talks}}[{{talk}}]{{/talks}}", "[Knots][Sails]\n"},
                                         Filled{"A\n\n{{#empty}}\nX {{talk}}\n{{/empty}}\n\nB", "A\n\nB\n"},
                                         Filled{"{{^empty}}\nnothing\n{{/empty}}\n{{^talks}}\nX\n{{/talks}}\nB", "nothing\nB\n"},
                                         Filled{"{{#talks}}{{title}}{{talk}};{{/talks}}", "{{long}} & <b>Knots;{{long}} & <b>Sails;\n"},
                                         Filled{"> {{long}}\nB", "> one\n>\n> two\nB\n"}, Filled{"- {{long}}", "- one\n\ntwo\n"},
                                         Filled{"  {{long}}", "  one\n\n  two\n"}, Filled{"A\n{{! a\nremark }}\nB {{!x}}C", "A\nB C\n"},
                                         Filled{"{{ page.title }} {% if x %}{{ 'a' | relative_url }} { {none} }", "{{ page.title }} {% if x %}{{ 'a' | relative_url }} { {none} }\n"},
                                         Filled{"```\n\n\n{{none}}\n\n\nx\n```", "```\n\n\nx\n```\n"}));

TEST_P(TemplateFilled, PutsWordsInTheirPlaces)
{
    const auto parsed = TemplateText::parse(QString::fromUtf8(GetParam().text), names());
    ASSERT_TRUE(parsed) << parsed.error().english().toStdString();
    EXPECT_EQ(parsed->filled(scope()).toStdString(), GetParam().expected);
}

struct Broken
{
    const char *text;
    const char *code;
    int line;
};

class TemplateBroken : public testing::TestWithParam<Broken>
{
};

INSTANTIATE_TEST_SUITE_P(Templates, TemplateBroken,
                         testing::Values(Broken{"a\n\n{{nothing}}", "template.unknown", 3}, Broken{"{{talk}}", "template.unknown", 1},
                                         Broken{"{{#talks}}\n{{#room}}\n{{/talks}}{{/room}}", "template.closes-nothing", 3},
                                         Broken{"a\n{{#talks}}\nb\n", "template.not-closed", 2}, Broken{"{{/talks}}", "template.closes-nothing", 1},
                                         Broken{"\n{{talks}}", "template.list", 2}, Broken{"\n\n{{> part}}", "template.unsupported", 3},
                                         Broken{"{{=<% %>=}}", "template.unsupported", 1}, Broken{"{{#a b}}", "template.unknown", 1}));

TEST_P(TemplateBroken, SaysInWhichLine)
{
    const auto parsed = TemplateText::parse(QString::fromUtf8(GetParam().text), names());
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().code.toStdString(), GetParam().code);
    EXPECT_EQ(parsed.error().line, GetParam().line);
}

class TemplateHeadBroken : public testing::TestWithParam<Broken>
{
};

INSTANTIATE_TEST_SUITE_P(Templates, TemplateHeadBroken,
                         testing::Values(Broken{"---\nname: A\ngruop: day\n---\n", "template.key", 3}, Broken{"---\ngroup: week\n---\n", "template.value", 2},
                                         Broken{"---\nname: A\nheading: 9\n---\n", "template.value", 3}, Broken{"---\nspeakers: some\n---\n", "template.value", 2},
                                         Broken{"---\nname: A\nabstract: loud\n---\n", "template.value", 3}, Broken{"---\npost: none\n---\n", "template.value", 2},
                                         Broken{"---\nname: A\n---\n\n{{nothing}}\n", "template.unknown", 5}));

TEST_P(TemplateHeadBroken, SaysInWhichLine)
{
    const auto parsed = DraftTemplate::parse(QString::fromUtf8(GetParam().text));
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().code.toStdString(), GetParam().code);
    EXPECT_EQ(parsed.error().line, GetParam().line);
}

TEST(DraftTemplate, ReadsWhatItsHeadChooses)
{
    const auto read = DraftTemplate::parse(QStringLiteral("---\nname: Mine\ngroup: track\nheading: 3\nspeakers: false\nlinks: false\nphotos: false\nnotes: false\n"
                                                          "abstract: hint\nthanks: true\nresources: yes\nalbum: https://a.example/\npost: {layout: post, tags: [x]}\n---\n{{opening}}\n"));
    ASSERT_TRUE(read) << read.error().english().toStdString();
    DraftChoices expected;
    expected.grouping = DraftChoices::Grouping::Tracks;
    expected.headingLevel = 3;
    expected.speakers = expected.links = expected.photos = expected.notes = false;
    expected.abstract = DraftChoices::Abstract::Hint;
    expected.thanks = expected.resources = true;
    expected.album = QStringLiteral("https://a.example/");
    EXPECT_EQ(read->choices(), expected);
    EXPECT_EQ(read->name(), QStringLiteral("Mine"));
    EXPECT_EQ(read->postKeys().size(), 2);
    EXPECT_FALSE(read->hasSections());
    EXPECT_TRUE(DraftTemplate().hasSections());
    EXPECT_EQ(DraftTemplate().choices(), DraftChoices());
    EXPECT_EQ(DraftTemplate::parse(QStringLiteral("---\nabstract: no\n---\n"))->choices().abstract, DraftChoices::Abstract::None);
}

} // namespace
} // namespace lanyard::test
