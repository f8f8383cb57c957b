// SPDX-License-Identifier: GPL-3.0-or-later
// Elements that stand open over several paragraphs of Markdown, and other raw HTML: the page that Jekyll builds holds the same words in the
// same elements as the preview.
#include "tests/conformance/jekyll/jekyll_site.h"

#include "core/exchange/liquid_values.h"
#include "core/exchange/post_names.h"
#include "core/html/html_tree.h"
#include "core/markdown/blocks.h"

#include <gtest/gtest.h>

namespace lanyard {

namespace {

const char *const bodies[] = {
    "<details><summary>More</summary>\n\nHidden **words**\n\n</details>\n\nafter *x*",
    "<details>\n<summary>More **not**</summary>\n\n- a\n- b\n\n```\ncode\n```\n\n</details>\n\nafter *x*",
    "<details>\n\n<summary>More *yes*</summary>\n\ntext *x*\n\n</details>\n\nz *q*",
    "<details open><summary>A</summary>\n\na *b*\n\n</details>\n<details><summary>B</summary>\n\nb *c*\n\n</details>\n\nz *q*",
    "<details><summary>A</summary>\n\na *b*\n\n<details><summary>B</summary>\n\nb *c*\n\n</details>\n\nc *d*\n\n</details>\n\nd *e*",
    "<details><summary>A</summary>\n\na *b*</details>\n\nd *e*",
    "<details><summary>A</summary>\n\na *b*\n</details>\n<p>b *c*</p>\n\nc *d*",
    "<div>intro *x* words\n\nfirst *y*\n\n</div>\n\nz *q*",
    "<div><b>Note</b>\n\nfirst *y*\n\n</div>\n\nz *q*",
    "<div class=\"note\" markdown=\"1\">\n\n| a | b |\n|---|---|\n| 1 | *2* |\n\n</div>\n\nz *q*",
    "<div>\n\n<section>\n\nx *y*\n\n</section>\n\n</div>\n\ny *z*",
    "<div>\n\n<section>\n\nx *y*\n\n</div>\n\ny *z*",
    "<aside>\n\n> quote *x*\n\n</aside>\n\nz *q*",
    "<section id=\"x\">\n\n## Head\n\ntext *x*\n\n</section>\n\nz *q*",
    "<blockquote>\n\nSaid *so*.\n\n<footer>Ada *x*</footer>\n</blockquote>\n\nz *q*",
    "<figure>\n\nA *diagram*\n\n<figcaption>The **hall**</figcaption>\n</figure>\n\nz *q*",
    "<figure>\n<img src=\"https://e.org/a.jpg\">\n\n*cap*\n\n</figure>\n\nz *q*",
    "<figure>\n\n![a](https://e.org/a.jpg)\n\n<figcaption>\n\nThe *x*\n\n</figcaption>\n</figure>\n\nz *q*",
    "<table>\n<tr>\n<td>\n\nOne **cell**\n\n</td>\n<td>\n\n- other\n\n</td>\n</tr>\n</table>\n\nz *q*",
    "<table>\n\n<tr>\n\n<td>one *x*</td>\n\n<td>two</td>\n\n</tr>\n\n<tr><td>three</td></tr>\n\n</table>\n\nz *q*",
    "<table>\n<tr><td>a<td>b *x*\n<tr><td>c\n</table>\n\nz *q*",
    "<ul>\n\n<li>\n\none *x*\n\n</li>\n\n<li>\n\ntwo *y*\n\n</ul>\n\nthree *z*",
    "<ul>\n<li>one *x*\n<li>two\n</ul>\n\nthree *z*",
    "<dl>\n\n<dt>Word *x*</dt>\n\n<dd>\n\nmeaning *y*\n\n</dd>\n\n</dl>\n\nz *q*",
    "<a href=\"https://example.org/\">\n\nlinked *x*\n\n</a>\n\nfree *y*",
    "<center>\n\n![x](https://e.org/a.jpg)\n\n*cap*\n\n</center>\n\nz *q*",
    "<div><p>\n\nin *it*\n\n</p></div>\n\nbelow *x*",
    "<p align=\"center\">\n\nnot *in* it\n\n</p>\n\nz *q*",
    "<div>\n<!-- </div> -->\n\nx <em title=\"</div>\">y</em> *z*\n\n</div>\n\nz *q*",
    "<div dir=\"rtl\">\n\nשלום **עולם**\n\n</div>\n\nz *q*",
    "<!-- a *comment*\n\nof two -->\n\nz *q*",
    "<!-- a --> trailing *x*\n\nz *q*",
    "<pre>\na *b*\n\n  c <b>d</b>\n</pre>\n\nz *q*",
    "<div>\n\n<pre>\na *b*\n\n    c <b>d</b>\n</pre>\n\n*x*\n\n</div>\n\nz *q*",
    "<script>\nvar a = \"<div>\" *x*;\n\n</script>\n\nz *q*",
    "<style>\n.a { b: c }\n\n.d > e { }\n</style>\n\nz *q*",
    "<span>\n*x*\n</span>\n\nz *q*",
    "<span class=a>\n\n*x*\n\n</span>\n\nz *q*",
    "<span class=\"a\">*x*</span> y\n\nz *q*",
    "press <kbd>Ctrl</kbd>+<kbd>*</kbd> and <kbd>\\*</kbd> <mark>**a**</mark> <u>*b*</u> <sub>*c*</sub> <time>a_b_c \"q\"</time> \"r\"",
    "<div>\n\n    code *x*\n\n</div>\n\nz *q*",
    "<div>\n  <div>\n\n  x *y*\n\n  </div>\n</div>\n\nz *q*",
    "<div>\n    <div>\n\nx *y*\n\n</div>\n</div>\n\nz *q*",
    "- item\n\n  <details><summary>S</summary>\n\n  in *x*\n\n  </details>\n\n- two *y*\n\nz *q*",
    "> <details>\n> <summary>S</summary>\n>\n> in *x*\n>\n> </details>\n\nz *q*",
    "1. one\n   <div>\n   raw *x*\n   </div>\n2. two\n\nz *q*",
    "para\n<div>\n\nx *y*\n\n</div>\nsame *z*\n\nz *q*",
    "<div><![CDATA[ *x* ]]></div>\n\nz *q*",
    "<?php *x* ?>\n\nz *q*",
    "<video controls>\n\nNo *video*\n\n</video>\n\nz *q*",
    "<iframe src=\"https://e.org/\"></iframe>\n\nz *q*",
    "<div>\n\n<iframe src=\"https://e.org/\"></iframe>\n\n*x*\n\n</div>\n\nz *q*",
    "<div align=center>\n\n<img src=https://e.org/a.jpg>\n\n*x*\n\n</div>\n\nz *q*",
    "<details>\n<summary>x</summary>\n<p>raw *x*</p>\n\nmd *x*\n\n<p>raw *y*</p>\n</details>\n\nz *q*",
    "<my-box>\n\n*x*\n\n</my-box>\n\nz *q*",
    "<h2>Raw *x*</h2>\n\nz *q*",
    "<h2>\n\n*x*\n\n</h2>\n\nz *q*",
    "<hr>\n\nz *q*",
    "<div>x</div> tail *y*\n\nz *q*",
    "<dl><dt>a<dd>b *c*</dl>\n\nz *q*",
    "| a | b |\n|---|---|\n| <details><summary>s</summary>*x*</details> | <kbd>*</kbd> <br> |\n\nz *q*",
    "## Head <div>x *y*</div>\n\nz *q*",
    "<DIV>\n\n*x*\n\n</DIV>\n\nz *q*",
    "<div title=\"a\">intro *y*\n\n`{{ a }}` *x*\n\n</div>\n\nz *q*",
    "<div\n  class=\"a\">\n\n*x*\n\n</div>\n\nz *q*",
    "<section>\n<h2>Raw</h2>\n\n*x*\n\n<ul>\n<li>a</li>\n</ul>\n\n</section>\n\nz *q*",
    "<main>\n\n<article>\n\n<header>\n\n# A\n\n</header>\n\n*x*\n\n</article></main>\n\nz *q*",
    "<form>\n\n*x* <input type=\"text\">\n\n</form>\n\nz *q*",
    "<button>\n\n*x*\n\n</button>\n\nz *q*",
    "<ol>\n<li>\n\n*x*\n\n</li>\n<li>b *raw*</li>\n</ol>\n\nz *q*",
    "<blockquote>raw *x*<br>\nmore</blockquote>\n\nz *q*",
    "<div>\n\n* a\n* b\n</div>\n\nz *q*",
    "<div>\n\n> a *x*\n</div>\n\nz *q*",
    "<div>\n\n| a |\n|---|\n| *x* |\n</div>\n\nz *q*",
    "<div>\n\n```\na *x*\n```\n</div>\n\nz *q*",
    "<div>\n\n# H *x*\n</div>\n\nz *q*",
};

// Elements that the two make in ways of their own: code coloured by rouge, smart punctuation, line breaks.
bool isOwn(const HtmlNode &node)
{
    return node.name == u"span" || node.name == u"br" || node.name == u"html" || node.name == u"body" || node.name == u"head"
        || (node.name == u"div" && (node.hasClass(u"highlight") || node.hasClass(u"highlighter-rouge")));
}

// One line an element or a stretch of words, indented by its depth. Line breaks and empty paragraphs don't count.
class Outline
{
public:
    explicit Outline(const QString &html)
    {
        if (const auto tree = htmlTree(html))
            add(*tree, 0);
        flush();
    }
    QString text() const { return m_lines.join(u'\n'); }

private:
    void add(const HtmlNode &node, int depth)
    {
        if (node.isText()) {
            if (m_wordsDepth != depth)
                flush();
            m_wordsDepth = depth;
            m_words += test::wordsOf(QString(node.text).replace(u'&', QLatin1String("&amp;")).replace(u'<', QLatin1String("&lt;")));
            return;
        }
        if ((node.name == u"p" && node.children.empty()) || node.name == u"script" || node.name == u"style")
            return;
        const bool own = isOwn(node);
        if (!own) {
            flush();
            m_lines.append(QString(depth * 2, u' ') + u'<' + node.name + u'>');
        }
        for (const HtmlNode &child : node.children)
            add(child, own ? depth : depth + 1);
        if (!own)
            flush();
    }
    void flush()
    {
        if (!m_words.isEmpty())
            m_lines.append(QString(m_wordsDepth * 2, u' ') + m_words);
        m_words.clear();
    }

    QStringList m_lines;
    QString m_words;
    int m_wordsDepth = 0;
};

QString previewHtml(const QString &text, const QString &path)
{
    const Post post(text);
    ExportRequest request;
    request.postPath = path;
    ParseOptions options;
    options.smartPunctuation = true;
    options.liquid = liquidValues(post, post.fields(postNames(post, request).fileName), {});
    return html(previewBlocks(post.body(), options));
}

} // namespace

TEST(HtmlBoxes, HoldInJekyllWhatTheyHoldInThePreview)
{
    SKIP_WITHOUT_JEKYLL();
    test::JekyllSite site;
    const auto text = [](const char *body) { return QStringLiteral("---\ntitle: Boxes\ndate: 2020-01-02\n---\n%1\n").arg(QString::fromUtf8(body)); };
    const auto path = [](int number) { return QStringLiteral("/nowhere/2020-01-02-box-%1.md").arg(number); };
    int number = 0;
    for (const char *body : bodies) {
        const auto bundle = site.add(text(body), path(++number));
        ASSERT_TRUE(bundle) << body << ": " << bundle.error().english().toStdString();
        for (const Finding &finding : bundle->findings)
            EXPECT_EQ(finding.kind, Finding::Kind::Notice) << body << "\n" << finding.what.english().toStdString();
    }
    const auto outcome = site.build("UTC");
    ASSERT_EQ(outcome.exitCode, 0) << outcome.output.toStdString();
    EXPECT_EQ(outcome.complaints.join(u'\n').toStdString(), "");
    number = 0;
    for (const char *body : bodies) {
        ++number;
        const QString article = test::articleOf(site.page(QStringLiteral("/2020/01/02/box-%1.html").arg(number)));
        ASSERT_FALSE(article.isEmpty()) << body;
        EXPECT_EQ(Outline(article).text().toStdString(), Outline(previewHtml(text(body), path(number))).text().toStdString()) << body << "\n\n" << article.toStdString();
    }
}

} // namespace lanyard
