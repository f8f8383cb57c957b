// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/links.h"

#include "core/markdown/outline.h"

#include <gtest/gtest.h>

namespace lanyard {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// "url|text|title|source of the destination"
std::string described(const QList<LinkTarget> &targets, const QString &body)
{
    QStringList all;
    for (const LinkTarget &target : targets) {
        QString one = target.url + u'|' + target.text + u'|' + target.title + u'|';
        one += target.urlAt < 0 ? QStringLiteral("-") : body.mid(target.urlAt, target.urlLength);
        if (target.byReference)
            one += u'*';
        all.append(one);
    }
    return all.join(u'\n').toStdString();
}

struct Case
{
    const char *body;
    const char *links;
    const char *pictures;
};

class Links : public testing::TestWithParam<Case>
{
};

TEST_P(Links, KnowTheirDestinations)
{
    const QString body = text(GetParam().body);
    const Document document = Document::parse(body);
    EXPECT_EQ(described(links(document), body), GetParam().links);
    EXPECT_EQ(described(pictures(document), body), GetParam().pictures);
}

INSTANTIATE_TEST_SUITE_P(Bodies, Links, testing::Values(
    Case{"none", "", ""},
    Case{"[a *b*](/u \"t\") [c](<d e> 't') [f]()", "/u|a b|t|/u\nd e|c|t|d e\n|f||", ""},
    Case{"![a](p.jpg \"cap\") [![b](q.jpg)](/u)", "/u|b||/u", "p.jpg|a|cap|p.jpg\nq.jpg|b||q.jpg"},
    Case{"[a][r] [r] ![p][r]\n\n[R]: <x y> 'z'", "x y|a|z|x y*\nx y|r|z|x y*", "x y|p|z|x y*"},
    Case{"```\n[r]: /no\n```\n\n[r]: /yes\n\n[r]", "/yes|r||/yes*", ""},
    Case{"<http://a.b> www.c.d e@f.g", "http://a.b|http://a.b||http://a.b\nhttp://www.c.d|www.c.d||-\nmailto:e@f.g|e@f.g||-", ""},
    Case{"[a]({{ b c }}/d)", "{{ b c }}/d|a||{{ b c }}/d", ""},
    Case{"> - x\n>   [a\n>   b](/u)", "/u|a b||/u", ""},
    Case{"a <a href=\"/u?a&amp;b\" title='t'>*b*</a> <img src=q.png alt=\"r\">", "/u?a&b|b|t|/u?a&amp;b", "q.png|r||q.png"},
    Case{"<p>\n<a\n href='/u'>x <b>y</b></a>\n<!-- <img src=\"no\"> --><IMG alt=a SRC = \"s\">\n</p>", "/u|x y||/u", "s|a||s"},
    Case{"`[a](b)` \\[c](d)", "", ""}));

TEST(LinkPlaces, AreLinesFromZeroAndTheWholeLink)
{
    const QString body = text("one\n\n> two\n> [a](/u)\n");
    const QList<LinkTarget> found = links(Document::parse(body));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].line, 3);
    EXPECT_EQ(body.mid(found[0].at, found[0].length), text("[a](/u)"));
}

TEST(Outline, HasTitlesIdsAndLines)
{
    ParseOptions options;
    options.liquid = {{text("page.title"), text("Looking back")}};
    const Document document = Document::parse(text("# {{ page.title }}\n\nA *b* `c_d`\n---\n\n> ## In a quote\n\n### Own {#id}\n\n# Looking back\n"), options);
    EXPECT_EQ(outline(document), (QList<OutlineEntry>{{1, text("Looking back"), text("looking-back"), 0}, {2, text("A b c_d"), text("a-b-c_d"), 2},
        {2, text("In a quote"), text("in-a-quote"), 5}, {3, text("Own"), text("id"), 7}, {1, text("Looking back"), text("looking-back-1"), 9}}));
}

TEST(Outline, TakesADecodedBraceForNoLiquid)
{
    ParseOptions options;
    options.liquid = {{text("page.title"), text("Looking back")}};
    const auto titles = [&](const char *body) {
        QStringList found;
        for (const OutlineEntry &entry : outline(Document::parse(text(body), options)))
            found.append(entry.title);
        return found.join(u'|').toStdString();
    };
    EXPECT_EQ(titles("# &#123;{ page.title }}"), "{{ page.title }}");
    EXPECT_EQ(titles("# `{{ page.title }}` and {{ page.title }}"), "{{ page.title }} and Looking back");
    EXPECT_EQ(titles("# {{ page.other }} {% raw %}{{ a }}{% endraw %}"), "{{ page.other }} {{ a }}");
}

struct Id
{
    const char *heading;
    const char *id;
};

class HeadingIds : public testing::TestWithParam<Id>
{
};

// The expected ids are what kramdown 2.4 with kramdown-parser-gfm made of the same headings.
TEST_P(HeadingIds, AreKramdowns)
{
    EXPECT_EQ(outline(Document::parse(text(GetParam().heading))).value(0).id.toStdString(), GetParam().id);
}

INSTANTIATE_TEST_SUITE_P(Headings, HeadingIds, testing::Values(
    Id{"# A -- b", "a--b"}, Id{"# a --- b ... c", "a--b--c"}, Id{"# `code_x` *em* [l](u) ![a](b)", "code_x-em-l-"},
    Id{"# 日本 Grüße ÄÖ", "日本-grüße-äö"}, Id{"# 1. First", "1-first"}, Id{"# \"q\" it's", "q-its"}, Id{"# C++ & C#", "c--c"}));

} // namespace

} // namespace lanyard
