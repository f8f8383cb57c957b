// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/html_to_markdown.h"

#include "core/markdown/blocks.h"
#include "tests/support/core/places.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <random>

namespace lanyard::test {

namespace {

struct Case
{
    const char *html;
    const char *markdown;
};

std::string converted(const QString &html, const HtmlOptions &options = {})
{
    const auto fragment = markdownOf(html, options);
    return fragment ? fragment->text.toStdString() : "(none)";
}

void expectAll(std::initializer_list<Case> cases)
{
    for (const Case &each : cases)
        EXPECT_EQ(converted(QString::fromUtf8(each.html)), each.markdown) << each.html;
}

// Our own page's HTML, without what differs in blanks only.
QString page(const QString &markdown)
{
    QString result = html(previewBlocks(markdown));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    result.replace(blanks, QStringLiteral(" "));
    return result;
}

} // namespace

TEST(HtmlToMarkdown, Words)
{
    expectAll({
        {"<p>The ferry was <b>late</b>.</p>", "The ferry was **late**."},
        {"<p><em>All</em> <strong>of</strong> <del>us</del> <code>ran()</code></p>", "*All* **of** ~~us~~ `ran()`"},
        {"<p>Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, 1<sup>st</sup></p>", "Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, 1<sup>st</sup>"},
        {"<p>one<br>two</p>", "one  \ntwo"},
        {"<p>He said <q>ahoy</q></p>", "He said “ahoy”"},
        {"<b>bold </b>then", "**bold** then"},
        {"<b>a</b><b>b</b> <b>c</b>", "**ab c**"},
        {"<i><b>a</b></i><b>b</b>", "***a*b**"},
        {"<b>Note:</b>text", "<strong>Note:</strong>text"},
        {"<b>a</b><i>b</i>", "**a**<em>b</em>"},
        {"<p>  many \n blanks&nbsp; here </p>", "many blanks here"},
        {"<p>zero\xE2\x80\x8Bwidth</p>", "zerowidth"},
        {"10&nbsp;km", "10\xC2\xA0km"},
        {"<code>a ` b</code>", "``a ` b``"},
        {"<u>plain</u> <span style='color:red'>red</span>", "plain red"},
    });
}

TEST(HtmlToMarkdown, TextMeansItself)
{
    expectAll({
        {"<p>2 * 3 * 4 and [x] &lt;b&gt; a_b _c_</p>", "2 \\* 3 \\* 4 and \\[x\\] \\<b> a_b \\_c\\_"},
        {"<p># no heading</p>", "\\# no heading"},
        {"<p>1. no list</p>", "1\\. no list"},
        {"<p>- no list</p>", "\\- no list"},
        {"<p>first<br>- no list</p>", "first  \n\\- no list"},
        {"<p>this - that</p>", "this - that"},
        {"<p><b>a</b> - b</p>", "**a** - b"},
        {"<p>Ahoy!<a href='https://a.example/'>there</a></p>", "Ahoy\\![there](https://a.example/)"},
        {"<h2>Learning C#</h2>", "## Learning C\\#"},
        {"<h2>1. Arrival</h2>", "## 1. Arrival"},
        {"<p>{{ page.title }}</p>", "&#123;{ page.title }}"},
    });
}

TEST(HtmlToMarkdown, Links)
{
    expectAll({
        {"<a href='https://a.example/x'>a talk</a>", "[a talk](https://a.example/x)"},
        {"<a href='https://a.example/x' title='The \"talk\"'>a talk</a>", "[a talk](https://a.example/x \"The &#34;talk&#34;\")"},
        {"<a href='https://a.example/x_y?z=1&amp;utm_source=b'>https://a.example/x_y?z=1&amp;utm_source=b</a>",
         "<https://a.example/x_y?z=1&utm_source=b>"},
        {"<a href='https://a.example/a (b)'>t</a>", "[t](https://a.example/a%20%28b%29)"},
        {"<b><a href='https://a.example/'>x</a></b>", "**[x](https://a.example/)**"},
        {"<a href='https://a.example/'><b>x</b></a>", "[**x**](https://a.example/)"},
        {"<a href='javascript:alert(1)'>x</a>", "x"},
        {"<a href=' java\nscript:alert(1)'>x</a>", "x"},
        {"<a href='data:text/html,x'>x</a>", "x"},
        {"<a href='file:///etc/passwd'>x</a>", "x"},
        {"<a href='mailto:ada@a.example'>Ada</a>", "[Ada](mailto:ada@a.example)"},
        {"<a href='/about'>x</a>", "x"},
        {"<base href='https://a.example/dir/'><a href='about'>x</a>", "[x](https://a.example/dir/about)"},
        {"<a href='//a.example/x'>x</a>", "[x](https://a.example/x)"},
        {"<a href='https://a.example/'><h3>Title</h3><p>Teaser</p></a>",
         "### Title\n\n[Teaser](https://a.example/)"},
        {"Version:0.9\r\nStartHTML:000\r\nSourceURL:https://a.example/x/\r\n<html><body><!--StartFragment--><a href='y'>x</a>"
         "<!--EndFragment--></body></html>",
         "[x](https://a.example/x/y)"},
    });
    EXPECT_EQ(converted(QStringLiteral("<a href='../x.html'>x</a>"), {QUrl(QStringLiteral("https://a.example/b/c/")), false}),
              "[x](https://a.example/b/x.html)");
    EXPECT_EQ(converted(QStringLiteral("<a href='/x/'>x</a>"), {{}, true}), "[x](/x/)");
}

TEST(HtmlToMarkdown, Pictures)
{
    expectAll({
        {"<p>a <img src='https://a.example/x.png' alt='An [x]' title='t'> b</p>", "a ![An \\[x\\]](https://a.example/x.png \"t\") b"},
        {"<img src='data:image/png;base64,AAAA' alt='x'>", "(none)"},
        {"<p>a<img src='x.png'></p>", "a"},
        {"<figure><img src='https://a.example/x.png' alt='A'><figcaption>The <b>hall</b></figcaption></figure>",
         "![A](https://a.example/x.png \"The hall\")"},
        {"<figure><a href='https://a.example/big'><img src='https://a.example/x.png' alt='A'></a></figure>",
         "[![A](https://a.example/x.png)](https://a.example/big)"},
        {"<p>a</p><iframe src='https://www.youtube.com/embed/abc_1?rel=0'></iframe>", "a\n\n<https://www.youtube.com/watch?v=abc_1>"},
        {"<p>a<img src='https://a.example/count' width=1 height=1></p>", "a"},
    });
}

TEST(HtmlToMarkdown, Blocks)
{
    expectAll({
        {"<h1>One</h1><p>a</p><h3>Three</h3>", "# One\n\na\n\n### Three"},
        {"<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"},
        {"<p>a</p><hr><p>b</p>", "a\n\n***\n\nb"},
        {"<div>one</div><div>two</div>", "one\n\ntwo"},
        {"<pre><code class='language-cpp'>int a;\n\n  b();\n</code></pre>", "```cpp\nint a;\n\n  b();\n```"},
        {"<pre>a<br>b</pre>", "```\na\nb\n```"},
        {"<pre>```\nx\n```</pre>", "````\n```\nx\n```\n````"},
        {"<dl><dt>Term</dt><dd>Meaning</dd></dl>", "**Term**\n\nMeaning"},
        {"<script>evil()</script><style>p{}</style><p onclick='x()'>a</p>", "a"},
        {"<p style='display:none'>secret</p><p>a</p>", "a"},
    });
}

TEST(HtmlToMarkdown, Lists)
{
    expectAll({
        {"<ul><li>a</li><li>b</li></ul>", "- a\n- b"},
        {"<ol start='3'><li>a</li><li>b</li></ol>", "3. a\n4. b"},
        {"<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ul>", "- a\n  - b\n    1. c\n- d"},
        {"<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>", "- a\n  - b\n- c"},
        {"<ul><li><p>a</p></li><li><p>b</p></li></ul>", "- a\n\n- b"},
        {"<ul><li><p>a</p><p>b</p></li></ul>", "- a\n\n  b"},
        {"<ul><li><p role='presentation' style='margin:0'>a</p></li><li><p style='margin:0'>b</p></li></ul>", "- a\n- b"},
        {"<ul><li><input type=checkbox checked> done</li><li><input type=checkbox> open</li></ul>", "- [x] done\n- [ ] open"},
        {"<ul><li>a<pre><code>x\n\ny</code></pre></li></ul>", "- a\n\n  ```\n  x\n\n  y\n  ```"},
        {"<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n* b"},
        {"<p>a</p><ul><li>b</li></ul>", "a\n\n- b"},
    });
}

TEST(HtmlToMarkdown, Tables)
{
    expectAll({
        {"<table><thead><tr><th>a</th><th align=right>b</th></tr></thead><tbody><tr><td>1|2</td><td align=right><b>x</b></td></tr></tbody></table>",
         "| a | b |\n| --- | ---: |\n| 1\\|2 | **x** |"},
        {"<table><tr><td>a<br>b</td><td><p>c</p><p>d</p></td></tr></table>", "| a<br>b | c<br>d |\n| --- | --- |"},
        {"<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>", "| a |  |\n| --- | --- |\n| b | c |"},
        {"<table><tr><td>only</td></tr></table>", "only"},
        {"<table role=presentation><tr><td><p>a</p></td><td><p>b</p></td></tr></table>", "a\n\nb"},
        {"<table><tr><td><code>a|b</code></td><td>c</td></tr></table>", "| `a\\|b` | c |\n| --- | --- |"},
    });
}

TEST(HtmlToMarkdown, GoogleDocsClutterGoes)
{
    expectAll({
        {"<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><h2 dir=\"ltr\"><span "
         "style=\"font-size:16pt;font-weight:700\">Day one</span></h2><p dir=\"ltr\"><span style=\"font-weight:400;white-space:pre-wrap\">"
         "We </span><span style=\"font-weight:700;vertical-align:baseline\">sailed</span><span style=\"font-style:italic\"> out</span>"
         "<span style=\"text-decoration:line-through\">gone</span></p><br /><ul><li dir=\"ltr\" style=\"list-style-type:disc\">"
         "<p dir=\"ltr\" role=\"presentation\" style=\"margin:0\"><span>rope</span></p></li></ul></b>",
         "## Day one\n\nWe **sailed** *out*<del>gone</del>\n\n- rope"},
    });
}

TEST(HtmlToMarkdown, WordListsAndStylesAreUnderstood)
{
    expectAll({
        {"<html xmlns:o='urn:x'><head><style>p.MsoNormal{}</style></head><body><p class=MsoTitle>Trip<o:p></o:p></p>"
         "<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>"
         "<span><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span>"
         "<![endif]>One<o:p></o:p></p>"
         "<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>Inner</p>"
         "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Two</p>"
         "<p class=MsoNormal>After</p>"
         "<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.</span>Second</p></body></html>",
         "# Trip\n\n- One\n  - Inner\n- Two\n\nAfter\n\n2. Second"},
    });
}

TEST(HtmlToMarkdown, SpreadsheetCellsAreATable)
{
    expectAll({
        // As LibreOffice Calc writes it.
        {"<!DOCTYPE html><html><head><meta name=\"generator\" content=\"LibreOffice\"/><style>td{}</style></head><body><table "
         "cellspacing=\"0\" border=\"0\"><colgroup width=\"85\"></colgroup><tr><td height=\"17\" align=\"left\">Talk</td><td align=\"left\">"
         "Seats</td></tr><tr><td align=\"left\"><font face=\"Liberation Sans\">Knots</font></td><td align=\"right\" sdval=\"40\">40</td></tr>"
         "</table></body></html>",
         "| Talk | Seats |\n| :--- | ---: |\n| Knots | 40 |"},
        // As Excel does, with its fragment's marks inside of the table.
        {"<html><body><table><!--StartFragment--><col width=64><tr height=20><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr>"
         "<!--EndFragment--></table></body></html>",
         "| a | b |\n| --- | --- |\n| 1 | 2 |"},
    });
}

TEST(HtmlToMarkdown, ACodeEditorsColoursAreNoMarkup)
{
    EXPECT_FALSE(markdownOf(QStringLiteral(
        "<meta charset='utf-8'><div style=\"color:#d4d4d4;background-color:#1e1e1e;font-family:'Droid Sans Mono','monospace',monospace;"
        "font-weight:normal;white-space:pre;\"><div><span style=\"color:#569cd6;\">int</span> a;</div></div>")));
    EXPECT_FALSE(markdownOf(QStringLiteral("<html><body><pre style=\"background-color:#2b2b2b;font-family:'JetBrains Mono',monospace\">"
                                           "<span style=\"color:#cc7832\">int</span> a;<br></pre></body></html>")));
    EXPECT_TRUE(markdownOf(QStringLiteral("<pre><code>int a;</code></pre>"))) << "code of a page keeps its fence";
}

TEST(HtmlToMarkdown, ParagraphsAloneSayNoMoreThanTheirText)
{
    for (const char *plain : {"<p>**a**</p><p>b</p>", "<div style='color:red'># a<br>b</div>",
                              "<!DOCTYPE HTML><html><head><meta name='qrichtext' content='1' /><style>p{}</style></head><body "
                              "style=\"font-family:'Mono'\"><p style='margin-top:0px'>- [x](y)</p></body></html>",
                              "<html><head><meta name='generator' content='KF5::SyntaxHighlighting (GLSL)'/></head><body><pre>"
                              "<span style='font-weight:bold'>int</span> a;</pre></body></html>"})
        EXPECT_FALSE(markdownBesideText(QString::fromUtf8(plain))) << plain;
    for (const char *rich : {"<p>a <b>b</b></p>", "<p style='font-weight:700'>a</p>", "<ul><li>a</li></ul>", "<a href='https://a.example/'>a</a>",
                             "<h1>a</h1>", "<pre>a</pre>"})
        EXPECT_TRUE(markdownBesideText(QString::fromUtf8(rich))) << rich;
}

TEST(HtmlToMarkdown, OneParagraphIsInlineAndMoreAreBlocks)
{
    EXPECT_EQ(markdownOf(QStringLiteral("<b>a</b> b"))->stand, Fragment::Stand::Inline);
    EXPECT_EQ(markdownOf(QStringLiteral("<p>a</p>"))->stand, Fragment::Stand::Inline);
    EXPECT_EQ(markdownOf(QStringLiteral("<p>a</p><p>b</p>"))->stand, Fragment::Stand::OwnBlock);
    EXPECT_EQ(markdownOf(QStringLiteral("<h2>a</h2>"))->stand, Fragment::Stand::OwnBlock);
    EXPECT_FALSE(markdownOf(QStringLiteral("<p> </p><br>")));
}

TEST(HtmlToMarkdown, HostileSizesFallBack)
{
    EXPECT_FALSE(markdownOf(QStringLiteral("<div>").repeated(10'000) + QStringLiteral("deep")));
    EXPECT_FALSE(markdownOf(QStringLiteral("<blockquote>").repeated(1'000) + QStringLiteral("deep")));
    EXPECT_FALSE(markdownOf(QString(11 * 1024 * 1024, u'x')));
    QString growing; // each paragraph opens all the fonts before it again
    for (int i = 0; i < 3000; ++i)
        growing += QStringLiteral("<p><font size=%1>x").arg(i);
    EXPECT_FALSE(markdownOf(growing));
    QString hidden; // the same, its ends only pretended
    for (int i = 0; i < 3000; ++i)
        hidden += QStringLiteral("<p><font size=%1><!--</font>--><i title='</font>'></i>x").arg(i);
    EXPECT_FALSE(markdownOf(hidden));
    EXPECT_TRUE(markdownOf(QStringLiteral("<p>a <b>b</b> c</p>").repeated(20'000))) << "long is fine";
    EXPECT_TRUE(markdownOf(QStringLiteral("<li>x").repeated(5'000))) << "what ends by itself is not deep";
}

TEST(HtmlToMarkdown, OurOwnPageComesBackTheSame)
{
    const char *texts[] = {
        "# One\n\nText *a **b** c* and **d *e* f** `g` ~~h~~.\n\n## Two ##\n\nmore\n",
        "- a\n- b\n  - c\n    1. d\n    2. e\n- f\n\nafter\n",
        "- a\n\n  b\n\n- c\n",
        "1. a\n2. b\n\n   > q\n   > r\n",
        "> a\n>\n> - b\n>\n> > c\n",
        "```cpp\nint a = *b;\n\n\treturn `x`;\n```\n\n    indented\n",
        "| a | b | c |\n|:--|--:|:-:|\n| 1 | `x` | **y** |\n| \\| |  | z |\n",
        "a  \nb\nc\n\n***\n\n[l](https://a.example/x_y \"t\") <https://b.example/> ![i](https://a.example/i.png \"c\")\n",
        "- [x] done\n- [ ] open\n",
        "A \\*b\\* \\# c 1\\. d \\[e\\] &amp;lt; <kbd>Ctrl</kbd>+<kbd>X</kbd> H<sub>2</sub>O\n",
        "***all*** of **[x](https://a.example/x)** or [**y**](https://a.example/y)\n",
        "One[^1] and two[^b].\n\n[^1]: First *note*.\n[^b]: Second.\n",
        "Straße, naïve, 日本語 **強調** emoji 🎤 *x*\n",
        "!\\[no\\] !\n\n+ plus\n+ more\n",
    };
    for (const char *text : texts) {
        const QString before = page(QString::fromUtf8(text));
        const auto fragment = markdownOf(before, {{}, true});
        ASSERT_TRUE(fragment) << text;
        EXPECT_EQ(page(fragment->text + u'\n').toStdString(), before.toStdString()) << text << "\n----\n" << fragment->text.toStdString();
    }
}

TEST(HtmlToMarkdown, NoMixtureOfMarksChangesTheWords)
{
    const QStringList words{QStringLiteral("a"), QStringLiteral("b."), QStringLiteral("(c)"), QStringLiteral("*"), QStringLiteral("_d_"),
                            QStringLiteral("1."), QStringLiteral("#"), QStringLiteral("!"), QStringLiteral("[x]"), QStringLiteral("-"),
                            QStringLiteral("`"), QStringLiteral("~~"), QStringLiteral("\\"), QStringLiteral("&lt;b&gt;"), QStringLiteral("é"),
                            QStringLiteral("|"), QStringLiteral("“q”"), QStringLiteral("日本"), QStringLiteral("="), QStringLiteral("+")};
    const QStringList tags{QStringLiteral("b"), QStringLiteral("i"), QStringLiteral("s"), QStringLiteral("kbd"), QStringLiteral("sup"),
                           QStringLiteral("code"), QStringLiteral("a href='https://a.example/'"), QStringLiteral("span")};
    static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
    const auto seen = [](const QString &rendered) { return QString(rendered).remove(markup).simplified(); };
    std::mt19937 random(20260314);
    for (int round = 0; round < 3000; ++round) {
        QString source;
        QStringList open;
        const int pieces = 2 + int(random() % 8);
        for (int i = 0; i < pieces; ++i) {
            if (random() % 3 == 0) {
                open.append(tags[random() % tags.size()]);
                source += u'<' + open.last() + u'>';
            }
            source += words[random() % words.size()];
            if (random() % 2)
                source += u' ';
            if (!open.isEmpty() && random() % 2)
                source += QStringLiteral("</") + open.takeLast().section(u' ', 0, 0) + u'>';
        }
        while (!open.isEmpty())
            source += QStringLiteral("</") + open.takeLast().section(u' ', 0, 0) + u'>';
        const auto fragment = markdownOf(QStringLiteral("<p>") + source + QStringLiteral("</p>"));
        ASSERT_TRUE(fragment) << source.toStdString();
        const QString rendered = html(previewBlocks(fragment->text + u'\n'));
        ASSERT_EQ(seen(rendered).toStdString(), seen(source).toStdString())
            << source.toStdString() << "\n" << fragment->text.toStdString() << "\n" << rendered.toStdString();
        const auto again = markdownOf(rendered);
        ASSERT_TRUE(again);
        ASSERT_EQ(html(previewBlocks(again->text + u'\n')).toStdString(), rendered.toStdString()) << fragment->text.toStdString();
    }
}

TEST(HtmlToMarkdown, TheSampleRecapComesBackTheSame)
{
    const QString post = QString::fromUtf8(contents(sourcePath(QStringLiteral("resources/sample/2026-03-12-harbour-code-night/index.md"))));
    const QString before = page(post.mid(post.indexOf(QStringLiteral("\n---\n")) + 5));
    const auto fragment = markdownOf(before, {{}, true});
    ASSERT_TRUE(fragment);
    EXPECT_EQ(page(fragment->text + u'\n').toStdString(), before.toStdString());
}

TEST(HtmlToMarkdown, KnowsACopiedPictureAndADraggedLink)
{
    EXPECT_EQ(onlyPicture(QStringLiteral("<meta charset='utf-8'><img src=\"https://a.example/x.png\" alt=\"\"/>")),
              QStringLiteral("https://a.example/x.png"));
    EXPECT_FALSE(onlyPicture(QStringLiteral("<img src='x'>and words")));
    EXPECT_FALSE(onlyPicture(QStringLiteral("<p>words</p>")));
    EXPECT_FALSE(onlyPicture(QStringLiteral("<span>").repeated(300) + QStringLiteral("<img src='x'>"))) << "a page is not read for it";
    EXPECT_EQ(onlyLinkText(QStringLiteral("<a href=\"https://a.example/\">A <b>talk</b></a>"), QStringLiteral("https://a.example/")),
              QStringLiteral("A talk"));
    EXPECT_EQ(onlyLinkText(QStringLiteral("<a href=\"https://b.example/\">A</a>"), QStringLiteral("https://a.example/")), QString());
}

} // namespace lanyard::test
