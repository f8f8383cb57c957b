// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/liquid_values.h"

#include "core/markdown/blocks.h"
#include "core/post/yaml_reader.h"

#include <gtest/gtest.h>

namespace lanyard {
namespace {

Site siteWith(const char *config)
{
    Site site;
    site.kind = Site::Kind::Jekyll;
    site.config = readYaml(QString::fromUtf8(config)).value;
    site.url = site.config[QStringLiteral("url")].text();
    site.baseUrl = site.config[QStringLiteral("baseurl")].text();
    site.title = site.config[QStringLiteral("title")].text();
    return site;
}

struct Case
{
    const char *written;
    const char *shown;
};

class LiquidOfAPost : public testing::TestWithParam<Case>
{
};

TEST_P(LiquidOfAPost, ShowsWhatJekyllWouldPrint)
{
    const Post post(QStringLiteral("---\ntitle: Two days\ndate: 2026-03-12 20:15:00 +0100\ntags: [harbour, code]\ncategories: one two\n"
                                   "event: {name: Harbour Days, venue: {city: Bristol}}\n"
                                   "sessions:\n  - {title: First, speakers: [a, b]}\n  - {title: Second}\n---\n"));
    ParseOptions options;
    options.liquid = liquidValues(post, post.fields(), siteWith("url: https://blog.example\nbaseurl: /b\ntitle: The Blog\n"
                                                                "author: {name: Ada, links: [x, y]}\n"));
    EXPECT_EQ(html(previewBlocks(QString::fromUtf8(GetParam().written), options)).toStdString(),
              std::string("<p>") + GetParam().shown + "</p>\n");
}

INSTANTIATE_TEST_SUITE_P(Expressions, LiquidOfAPost, testing::Values(
    Case{"{{ page.title }}", "Two days"}, Case{"{{ page.event.name }} in {{ page.event.venue.city }}", "Harbour Days in Bristol"},
    Case{"{{ page.tags | join: \", \" }}", "harbour, code"}, Case{"{{ page.categories | join: '/' }}", "one/two"},
    Case{"{{ page.sessions[1].title }}, {{ page.sessions.size }}", "Second, 2"}, Case{"{{ page.sessions[0].speakers | join: '+' }}", "a+b"},
    Case{"{{ page.date | date: \"%d.%m.%Y\" }}", "12.03.2026"}, Case{"{{ site.title }}: {{ site.author.name }}", "The Blog: Ada"},
    Case{"{{ site.author.links | last }}", "y"}, Case{"![a]({{ site.url }}{{ site.baseurl }}/x.jpg)", "<img src=\"https://blog.example/b/x.jpg\" alt=\"a\" />"},
    Case{"![a]({{ '/x.jpg' | relative_url }})", "<img src=\"/x.jpg\" alt=\"a\" />"},
    Case{"{{ page.sessions }}", "<span class=\"liquid-chip\" title=\"{{ page.sessions }}\">page.sessions</span>"},
    Case{"{{ page.nothing }}", "<span class=\"liquid-chip\" title=\"{{ page.nothing }}\">page.nothing</span>"}));

} // namespace
} // namespace lanyard
