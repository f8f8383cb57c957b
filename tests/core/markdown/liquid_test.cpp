// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/liquid.h"

#include "core/markdown/blocks.h"

#include <gtest/gtest.h>

namespace lanyard {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

ParseOptions options()
{
    ParseOptions options;
    options.liquid = {{text("page.title"), text("Back & <forth>")}, {text("site.baseurl"), text("/blog")}, {text("empty"), QString()},
        {text("page.date"), text("2026-03-02 09:05:00 +0100")}, {text("page.tags"), text("qtc++web")}, {text("page.tags.size"), text("3")},
        {text("page.tags.0"), text("qt")}, {text("page.tags.1"), text("c++")}, {text("page.tags.2"), text("web")},
        {text("page.tags.first"), text("qt")}, {text("page.event.name"), text("Harbour Days")}, {text("none"), QString()}, {text("none.size"), text("0")}};
    return options;
}

struct Found
{
    const char *body;
    std::vector<const char *> tags; // their sources
};

class Tags : public testing::TestWithParam<Found>
{
};

TEST_P(Tags, AreFoundWhereTheyStand)
{
    const QString body = text(GetParam().body);
    QStringList sources;
    for (const LiquidTag &tag : liquidTags(body))
        sources.append(body.mid(tag.at, tag.length));
    QStringList expected;
    for (const char *tag : GetParam().tags)
        expected.append(text(tag));
    EXPECT_EQ(sources.join(u'\x1f').toStdString(), expected.join(u'\x1f').toStdString());
}

INSTANTIATE_TEST_SUITE_P(Bodies, Tags, testing::Values(
    Found{"a {{ b }} c {%if d%} e", {"{{ b }}", "{%if d%}"}},
    Found{"{{- a -}}{%- b -%}", {"{{- a -}}", "{%- b -%}"}},
    Found{"{{< fig src=\"a}}b\" >}} {{% x %}}", {"{{< fig src=\"a}}b\" >}}", "{{% x %}}"}},
    Found{"{% raw %}{{ a }}{% b %}{% endraw %}{{ c }}", {"{% raw %}", "{% endraw %}", "{{ c }}"}},
    Found{"never {{ closed", {}},
    Found{"{{ not\n\nover blank lines }}", {}},
    Found{"{% over\n   lines %}", {"{% over\n   lines %}"}},
    Found{"{: .x}\npara\n{: #y }\nin { : .z} text {: .w} here", {"{: .x}", "{: #y }"}},
    Found{"![a](b){: width=\"5\"} *c*{:.d} `e`{:.f}", {"{: width=\"5\"}", "{:.d}", "{:.f}"}},
    Found{"# Title {#id}\n\nSet {#two}\n===\n\nText {#no}\n", {"{#id}", "{#two}"}},
    Found{"{:toc} not alone\n{::options /}\n", {"{::options /}"}},
    Found{"}} %} {{}} {}", {"{{}}"}},
    Found{"", {}}));

struct Resolved
{
    const char *content;
    bool known;
    const char *value;
};

class Values : public testing::TestWithParam<Resolved>
{
};

TEST_P(Values, ResolveOrNot)
{
    LiquidTag tag;
    tag.content = text(GetParam().content);
    bool known = false;
    EXPECT_EQ(resolveLiquid(tag, options().liquid, &known).toStdString(), GetParam().value);
    EXPECT_EQ(known, GetParam().known);
}

INSTANTIATE_TEST_SUITE_P(Contents, Values, testing::Values(
    Resolved{"page.title", true, "Back & <forth>"}, Resolved{"page.title | escape", true, "Back & <forth>"},
    Resolved{"page.title|upcase | strip", true, "BACK & <FORTH>"}, Resolved{"empty", true, ""},
    Resolved{"\"/a.png\" | relative_url", true, "/a.png"}, Resolved{"'x'", true, "x"},
    Resolved{"page.title | date: '%Y'", false, ""},
    Resolved{"page.event.name", true, "Harbour Days"}, Resolved{"page['event'].name", true, "Harbour Days"},
    Resolved{"page.tags", true, "qtc++web"}, Resolved{"page.tags | join: \", \"", true, "qt, c++, web"}, Resolved{"page.tags|join:' | '|upcase", true, "QT | C++ | WEB"},
    Resolved{"page.tags | join", true, "qt c++ web"}, Resolved{"page.tags[1]", true, "c++"}, Resolved{"page.tags.first", true, "qt"},
    Resolved{"page.tags.size", true, "3"}, Resolved{"page.tags | size", true, "3"}, Resolved{"page.tags | last", true, "web"},
    Resolved{"page.tags | sort | array_to_sentence_string", true, "c++, qt, and web"}, Resolved{"none | join: ', '", true, ""},
    Resolved{"page.tags[9]", false, ""}, Resolved{"page.tags[", false, ""}, Resolved{"page.tags | join: page.nothing", false, ""},
    Resolved{"page.date", true, "2026-03-02 09:05:00 +0100"}, Resolved{"page.date | date: \"%-d %B %Y, %H:%M %z\"", true, "2 March 2026, 09:05 +0100"},
    Resolved{"page.date | date: '%a %e %b %y %I%p %j %%'", true, "Mon  2 Mar 26 09AM 061 %"}, Resolved{"page.date | date: '%Q'", false, ""},
    Resolved{"page.date | date_to_string", true, "02 Mar 2026"}, Resolved{"page.date | date_to_long_string: 'ordinal'", true, "2nd March 2026"},
    Resolved{"page.date | date_to_xmlschema", true, "2026-03-02T09:05:00+01:00"}, Resolved{"'2026-13-45' | date: '%Y'", false, ""},
    Resolved{"site.baseurl | append: '/a.png' | prepend: 'x'", true, "x/blog/a.png"}, Resolved{"empty | default: 'none'", true, "none"},
    Resolved{"'a-b-c' | replace: '-', '+' | remove: 'c'", true, "a+b+"}, Resolved{"'a b c d' | truncatewords: 2, '…'", true, "a b…"},
    Resolved{"'abcdef' | truncate: 5", true, "ab..."}, Resolved{"'Größe & Café' | slugify", true, "groesse-cafe"}, Resolved{"'a b&c' | url_encode", true, "a+b%26c"},
    Resolved{"page.title | group_by: 'x'", false, ""}, Resolved{"page.title |", false, ""}, Resolved{"page.title 'x'", false, ""}, Resolved{"page.other", false, ""}, Resolved{"'open", false, ""},
    Resolved{"", false, ""}, Resolved{"a b", false, ""}));

TEST(LiquidTagKinds, OnlyOutputsHaveValues)
{
    LiquidTag tag{LiquidTag::Kind::Tag, 0, 0, text("page.title")};
    bool known = true;
    EXPECT_EQ(resolveLiquid(tag, options().liquid, &known), QString());
    EXPECT_FALSE(known);
}

struct Shown
{
    const char *body;
    const char *html;
};

class Preview : public testing::TestWithParam<Shown>
{
};

TEST_P(Preview, ShowsLiquidAsAReaderWouldSeeIt)
{
    EXPECT_EQ(html(previewBlocks(text(GetParam().body), options())).toStdString(), GetParam().html);
}

INSTANTIATE_TEST_SUITE_P(Bodies, Preview, testing::Values(
    Shown{"*{{ page.title }}*", "<p><em>Back &amp; &lt;forth&gt;</em></p>\n"},
    Shown{"{{ x | y: \"*a*\" }}", "<p><span class=\"liquid-chip\" title=\"{{ x | y: &quot;*a*&quot; }}\">x</span></p>\n"},
    Shown{"a {% include f.html\n  cap=\"- *b*\" %} c",
        "<p>a <span class=\"liquid-chip\" title=\"{% include f.html cap=&quot;- *b*&quot; %}\">include</span>\n c</p>\n"},
    Shown{"[a]({{ site.baseurl }}/b \"{{ page.title }}\") ![{{ page.title }}]({{ nope }}/c.png)",
        "<p><a href=\"/blog/b\" title=\"Back &amp; &lt;forth&gt;\">a</a> <img src=\"/c.png\" alt=\"Back &amp; &lt;forth&gt;\" /></p>\n"},
    Shown{"`{{ page.title }}`", "<p><code>{{ page.title }}</code></p>\n"},
    Shown{"```\n{% x %}\n```", "<pre><code>{% x %}\n</code></pre>\n"},
    Shown{"{% raw %}{{ a }}{% endraw %}", "<p>{{ a }}</p>\n"},
    Shown{"{{ open", "<p>{{ open</p>\n"},
    Shown{"# A {{ page.title }} {#top}\n\n# B\n{: #own .x}", "<h1 id=\"top\">A Back &amp; &lt;forth&gt; </h1>\n<h1 id=\"b\">B</h1>\n"},
    Shown{"# {{ page.title }}", "<h1 id=\"back--forth\">Back &amp; &lt;forth&gt;</h1>\n"},
    Shown{"<img src=\"{{ site.baseurl }}/a\" alt=\"{{ nope }}\">{{ nope }}",
        "<p><img src=\"/blog/a\" alt=\"\"><span class=\"liquid-chip\" title=\"{{ nope }}\">nope</span></p>\n"},
    Shown{"<div class=\"{{ nope }}\">\n{{ page.title }}{{ nope }}<!-- {{ nope }} -->\n</div>",
        "<div class=\"\">\nBack &amp; &lt;forth&gt;<span class=\"liquid-chip\" title=\"{{ nope }}\">nope</span><!--  -->\n</div>\n"},
    Shown{"[r]: {{ site.baseurl }}/r\n\n[r]", "<p><a href=\"/blog/r\">r</a></p>\n"},
    Shown{"para\n\n{: .x}\n", "<p>para</p>\n"},
    Shown{"\xee\x80\x80\xe4\xb8\x80\xe4\xb8\x80 {{ page.title }} \xee\x80\x81", "<p>\xee\x80\x80\xe4\xb8\x80\xe4\xb8\x80 Back &amp; &lt;forth&gt; \xee\x80\x81</p>\n"},
    Shown{"{{\n}} x", "<p><span class=\"liquid-chip\" title=\"{{ }}\"></span>\n x</p>\n"}));

TEST(LiquidInDocuments, IsGivenBackAsItWasWritten)
{
    const QString body = text("a {{ b }} `{{ c }}` [d]({{ e }}/f \"{{ g }}\") \xee\x80\x80\n\n``` {{ h }}\n{% i %}\n```\n");
    const Document document = Document::parse(body, options());
    const Node &paragraph = document.root().children.at(0);
    EXPECT_EQ(paragraph.children.at(0).literal, text("a {{ b }} "));
    EXPECT_EQ(paragraph.children.at(1).literal, text("{{ c }}"));
    EXPECT_EQ(paragraph.children.at(3).url, text("{{ e }}/f"));
    EXPECT_EQ(paragraph.children.at(3).title, text("{{ g }}"));
    EXPECT_EQ(document.root().children.at(1).info, text("{{ h }}"));
    EXPECT_EQ(document.root().children.at(1).literal, text("{% i %}\n"));
}

} // namespace

} // namespace lanyard
