// SPDX-License-Identifier: GPL-3.0-or-later
// What our own renderer writes must be what cmark-gfm writes, but for the headings' ids.
#include "core/markdown/blocks.h"
#include "tests/support/core/places.h"

#include <QDirIterator>
#include <QRegularExpression>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <gtest/gtest.h>

#include <cstdlib>

namespace lanyard {

namespace {

QString byCmark(const QString &body, bool smart = false)
{
    cmark_gfm_core_extensions_ensure_registered();
    const int options = CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES | (smart ? CMARK_OPT_SMART : 0);
    cmark_parser *parser = cmark_parser_new(options);
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    const QByteArray bytes = body.toUtf8();
    cmark_parser_feed(parser, bytes.constData(), size_t(bytes.size()));
    cmark_node *tree = cmark_parser_finish(parser);
    char *rendered = cmark_render_html(tree, options, cmark_parser_get_syntax_extensions(parser));
    const QString result = QString::fromUtf8(rendered);
    std::free(rendered);
    cmark_node_free(tree);
    cmark_parser_free(parser);
    return result;
}

QString ours(const QString &body, bool smart = false)
{
    static const QRegularExpression id(QStringLiteral("<(h[1-6]) id=\"[^\"]*\">"));
    return html(previewBlocks(body, {smart, {}})).replace(id, QStringLiteral("<\\1>"));
}

class CmarkAgreement : public testing::TestWithParam<const char *>
{
};

TEST_P(CmarkAgreement, SaysWhatCmarkSays)
{
    const QString body = QString::fromUtf8(GetParam());
    EXPECT_EQ(ours(body).toStdString(), byCmark(body).toStdString());
    EXPECT_EQ(ours(body, true).toStdString(), byCmark(body, true).toStdString());
}

INSTANTIATE_TEST_SUITE_P(Bodies, CmarkAgreement, testing::Values(
    "",
    "\n\n",
    "one\ntwo  \nthree\\\nfour",
    "# A *b* `c`\n\nSetext\n===\n\nother\n---\n\n###### six ######\n",
    "- a\n- b\n\n  para\n- [x] done\n- [ ] open\n\n1) one\n2) two\n\n7. seven\n",
    "- tight\n  - nested\n    > quote\n- [x] task\n",
    "> quote\nlazy\n>\n> > deeper\n>\n> - list\n> - more\n",
    "```cpp title=\"x\"\nint a<b>&\"c\";\n```\n\n    indented\n\n    more\n\n~~~\nopen\n\n",
    "<div class=\"x\">\n*raw*\n</div>\n\ntext <b>bold</b> <!-- c -->\n\n<!-- more -->\nafter\n\n<script>\nlet a;\n\nlet b;\n</script>\ntail\n",
    "***\n\n---\n",
    "|a|b|c|\n|---|:-:|--:|\n|1|`x\\|y`|3|\n|only|\n\npara\n| h |\n| - |\n| c |\n",
    "| h |\n|---|\n",
    "para one\npara two\n| h | i |\n|---|---|\n| c | d |\n",
    "*e* **s** ***b*** ~~gone~~ ~one~ **a **b** c**\n",
    "[t](/u \"ti\") [r] [r][] [x][r] ![alt *em* `c` <b>](/i.png 'cap') <https://a.b/?q=1&r> www.example.org a@b.example https://x.example/a_b.\n\n[r]: <http://r.example/ä b> 'a \"title\"'\n",
    "!#$%&'()*+,-./0-9:;=?@A-Z_a-z~[x](<a!#$%&'()*+,-./:;=?@[]^_`{|}~ b\"c\\\\d>)\n",
    "&amp; &copy; &#35; &nope; \\* \\a \"q\" 'r' -- --- ... &quot;\n",
    "One[^a] two[^b] again[^a] none[^c].\n\n[^b]: Second *note*.\n\n[^a]: First.\n\n    More.\n\n[^unused]: x\n",
    "Case[^Ab]\n\n[^aB]:\n\n    ```\n    code\n    ```\n",
    "> In a quote[^1]\n>\n> [^1]: here\n\nafter\n",
    "- list[^n]\n\n  [^n]: in the list\n\n  after\n",
    "[a]: /one\n[b]: /two 'x'\ntext [a] [b]\n",
    "Grüße, 日本語 **「強調」** 😀 é\n\ttab\n",
    "* * *\n\n+ x\n\n      code in item\n"));

TEST(CmarkAgreementOnFixtures, SaysWhatCmarkSaysOfRealPostsWithoutLiquid)
{
    SKIP_WITHOUT_FIXTURES();
    int posts = 0;
    for (QDirIterator it(test::fixture(QStringLiteral("posts")), QDir::Files); it.hasNext();) {
        QString body = QString::fromUtf8(test::contents(it.next()));
        body.replace(u'{', u'(');
        body.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        EXPECT_EQ(ours(body).toStdString(), byCmark(body).toStdString()) << it.filePath().toStdString();
        ++posts;
    }
    EXPECT_GT(posts, 0);
}

} // namespace

} // namespace lanyard
