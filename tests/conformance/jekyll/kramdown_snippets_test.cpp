// SPDX-License-Identifier: GPL-3.0-or-later
// Every way of writing that kramdown takes for something else than the preview: after the export both show the same.
#include "tests/conformance/jekyll/jekyll_site.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace lanyard {

namespace {

struct Snippet
{
    const char *name;
    const char *body;
    // Regular expressions over the article's HTML.
    const char *has = "";
    const char *hasNot = "";
    // What a reader sees, where the preview shows a chip for Liquid or its page makes a caption of a title. Without blanks.
    const char *words = nullptr;
};

const Snippet snippets[] = {
    {"pipe", "Day 1 | Keynote", "", "<table"},
    {"pipe-list", "- 10:00 | Keynote\n- 11:00 | Lunch", "<li>", "<table"},
    {"pipe-link", "[Slides | Video](https://e.org/a|b)", "<a href=\"https://e.org/a%7Cb\"", "<table"},
    {"pipe-tag", "See <a title=\"a|b\" href=\"https://e.org/\">x</a> now", "title=\"a&#124;b\"", "<table"},
    {"pipe-code", "Use `a|b` or\n`c|d` here", "<code[^>]*>a\\|b</code>", "<table"},
    {"table-after-text", "The plan:\n| A | B |\n|---|---|\n| 1 | 2 |", "<table"},
    {"table-before-text", "| A | B |\n|---|---|\n| 1 | 2 |\nlast row\n\nText", "<table"},
    {"table-before-heading", "| A | B |\n|---|---|\n| 1 | 2 |\n## Next", "<h2"},
    {"table-in-quote", "> Plan\n> | A | B |\n> |---|---|\n> | 1 | 2 |\n", "<blockquote>[\\s\\S]*<table"},
    {"div", "<div class=\"note\">\n\n**bold**\n\n</div>", "<strong>bold</strong>", "\\*\\*"},
    {"details", "<details>\n<summary>More</summary>\n\n- one\n- two\n\n</details>\n\nAfter", "<li>one</li>"},
    {"nested-div", "<div>\n<div>\n\n*em*\n\n</div>\n</div>\n\nAfter", "<em>em</em>"},
    {"bare-url", "See https://example.org/a_b_c?x=1&y=2 now.", "<a href=\"https://example.org/a_b_c\\?x=1&amp;y=2\""},
    {"bare-www", "See www.example.org now", "<a href=\"http://www.example.org\""},
    {"bare-mail", "Write to me@example.org now", "mailto:"},
    {"angle-url", "See <https://example.org/> now", "<a href=\"https://example.org/\""},
    {"smart", "\"Quoted\" it's -- a --- dash ... '90s"},
    {"quotes", "a=\"b\" c/'d' (\"e\") *\"f\"* it's \"g 'h' i\" 5\" x--\"y\""},
    {"code-blanks", "a ` b ` and ` c` and ` ` d", "<code[^>]*>b</code> and <code[^>]*> ?c</code>"},
    {"code-cell", "| A | B |\n|---|---|\n| `a\\|b` | c \\| d |", "<code[^>]*>a\\|b</code>"},
    {"guillemets", "a << b >> c"},
    {"year", "In short\n1990. What a year"},
    {"dash-line", "Words\n+ \nmore"},
    {"definition", "Term\n: meaning"},
    {"definition-paragraph", "Term\n\n: meaning"},
    {"list-start", "3. three\n4. four", "<ol start=\"3\">"},
    {"list-start-nested", "- a\n\n  3. three\n  4. four\n\nAfter", "<ol start=\"3\">"},
    {"list-start-text", "3. three\n\nAfter", "<ol start=\"3\">", "\\{:"},
    {"list-paren", "1) one\n2) two", "<ol>\\s*<li>one"},
    {"two-lists", "- a\n* b", "</ul>\\s*<ul>"},
    {"two-lists-indent", "1. a\n  - b\n", "</ol>\\s*<ul>"},
    {"two-lists-numbers", "1. a\n2. b\n\n1) c\n2) d", "</ol>\\s*<ol>"},
    {"nested-list", "1. a\n   - b\n   - c\n2. d", "<li>a\\s*<ul>"},
    {"tasks", "- [ ] a\n- [x] b", "checkbox"},
    {"one-tilde", "a ~struck~ b", "<del>struck</del>"},
    {"two-tildes", "a ~~struck~~ b", "<del>struck</del>"},
    {"tildes-text", "a ~~ b ~~ c"},
    {"math", "costs $$5 and $$6", "\\$\\$5", "\\\\\\("},
    {"math-block", "$$x = 1$$", "", "\\\\\\["},
    {"abbreviation", "*[HTML]: Hyper\n\nHTML is", "", "<abbr"},
    {"extension", "a {::comment} b", "\\{::comment\\}"},
    {"colon-brace", "a {:x b", "\\{:x"},
    {"rule", "Words\n***\nmore", "<hr"},
    {"setext-two-lines", "one\ntwo\n---\n\nmore", "<h2[^>]*>one two</h2>"},
    {"setext-indented", "one\n  ===\n\nmore", "<h1[^>]*>one</h1>"},
    {"atx-indented", "  ## Head\n\nmore", "<h2[^>]*>Head</h2>"},
    {"heading-after-text", "text\n## Head\nmore", "<h2"},
    {"fence-info", "```ruby title=\"x\"\nputs 1\n```", "language-ruby"},
    {"fence-open", "```\ncode *a*", "<pre"},
    {"fence-in-list", "- a\n\n  ```js hl=1\n  x | y\n  ```\n- b", "<pre"},
    {"fence-tildes", "~~~ sh\nls | wc\n~~~", "language-sh"},
    {"indented-code", "a\n\n    x | y\n    {{ z }}\n\nb", "<pre"},
    {"blank-in-link", "![A](my photo.jpg) and [B](x y)", "", "<img|<a"},
    {"two-brackets", "see [t] [e]\n\n[e]: https://e.org/", "\\[t\\] <a"},
    {"note-definition", "[Note]: three words here\nand more", "three"},
    {"caret", "a\n^\nb", "\\^"},
    {"iframe-in-text", "Words <iframe src=\"https://e.org/\"></iframe> after", "<iframe", "&lt;iframe"},
    {"unquoted", "a <a href=http://e.org/x?y>link</a> b", "<a href=\"http://e.org/x\\?y\"", "&lt;a"},
    {"unquoted-block", "<div class=a-b>\nx\n</div>\n\nafter", "<div class=\"a-b\"", "&lt;div"},
    {"less-than", "if a< b and c>d or a <= b", "a&lt; b"},
    {"cjk-strong", "**「強調」**です and **\"Q\"**word", "", "<strong>"},
    {"star-text", "2*3*4 and *a *b* c* end *", ""},
    {"underscores", "snake_case_word and _em_ and 1_000_000_", "<em>em</em>"},
    {"nested-em", "*a _b_ c* and **x __y__ z**", "<em>a <em>b</em> c</em>"},
    {"escapes", "a\\@b c\\/d 5\\% e\\&f g\\,h \\# \\* \\[x\\] \\^ \\? \\;"},
    {"backslash", "C:\\new\\table and end \\"},
    {"url-escape", "[a](https://e.org/a\\_b\\(c\\))", "href=\"https://e.org/a_b%28c%29\""},
    {"url-entity", "[a](https://e.org/?a=1&amp;b=2)", "href=\"https://e.org/\\?a=1&amp;b=2\""},
    {"backticks", "one ` tick and `` two"},
    {"hash", "#hashtag and C# are"},
    {"footnote", "A[^n] b[^n].\n\n[^n]: The *note*.\n", "footnote"},
    {"reference", "[a][b] and [b]\n\n  [b]: https://e.org/ \"T\"", "title=\"T\""},
    {"hard-breaks", "a  \nb\\\nc", "<br"},
    {"comment", "a\n\n<!-- more -->\n\nb"},
    {"liquid-code", "Use `{{ foo }}` and `{% bar %}` here", "\\{\\{ foo \\}\\}"},
    {"liquid-fence", "```jinja\n{% block x %}{{ y }}{% endblock %}\n```", "block"},
    {"liquid-text", "Type {{ name }} and {% frob %} and {{ open", "", "", "Type{{name}}and{%frob%}and{{open"},
    {"liquid-raw", "{% raw %}{{ kept }}{% endraw %} and `{% endraw %}` too", "\\{\\{ kept"},
    {"liquid-raw-code", "```\n{% raw %}{{ a }}{% endraw %}\n```", "endraw"},
    {"liquid-ci", "```yaml\nkey: ${{ secrets.X }}\n```\n\nand ${{ secrets.Y }} here", "", "", "key:${{secrets.X}}and${{secrets.Y}}here"},
    {"liquid-style", "<span style=\"{{color: red}}\">x</span>", "<span"},
    {"liquid-shortcode", "{{< figure src=a.jpg >}} end", "", "", "{{<figuresrc=a.jpg>}}end"},
    {"liquid-if", "{% if page.title %}yes{% endif %}", "", "", "yes"},
    {"liquid-open", "{% if page.title %} never closed", "", "", "{%ifpage.title%}neverclosed"},
    {"liquid-include", "{% include gone.html x=1 %} end", "", "", "{%includegone.htmlx=1%}end"},
    {"attribute-list", "## Head {#own}\n\nWords\n{: .lead}\n\nmore", "id=\"own\"[\\s\\S]*class=\"lead\""},
    {"entities", "AT&T &copy; &amp; &lt;b&gt; &nbsp;x"},
    {"emoji", "Great \xf0\x9f\x8e\xa4 talk :smile: @user"},
    {"list-start-link", "3. see https://e.org/x\n\nAfter", "<ol start=\"3\">\\s*<li>see <a "},
    {"setext-below-atx", "# H\nwords\n---\nmore", "<h2[^>]*>words</h2>"},
    {"table-with-tag", "<b>x</b> a | b\n--- | ---\n1 | 2", "<table"},
    {"fence-below-list", "- a\n```\nb\n\nc\n```\nd", "</ul>\\s*<div[\\s\\S]*b\n\nc"},
    {"heading-below-quote", "> a\n# H\n> b\n- c", "</blockquote>\\s*<h1[\\s\\S]*</blockquote>\\s*<ul>"},
    {"setext-then-text", "one\ntwo\n---\nmore\n\nthree\n===\nfour", "<h2[^>]*>one two</h2>\\s*<p>more"},
    {"equals-in-list", "- a\n===\nb", "", "<h1"},
    {"equals-and-blanks", "- a\n===  \nb", "", "<h1"},
    {"setext-two-lines-indented", " one\ntwo\n---", "<h2[^>]*>one two</h2>"},
    {"break-before-link", "a\\\nhttps://e.org/", "<br"},
    {"indented-code-then-text", "    x y\nafter *it*", "</pre>[\\s\\S]*<em>it</em>"},
    {"footnote-wrapped", "A[^n].\nmore\n\n[^n]: The note\ngoes on *here*.\n\nEnd", "<em>here</em>"},
    {"footnote-close", "A[^n].\n[^n]: The note", "footnotes"},
    {"raw-across-excerpt", "Use `{{ a }}`:\n```\n{{ b }}\n\n{{ c }}\n```", "<pre"},
    {"raw-definition", "First `{{ a }}`\n\n~~~\nz\n[n]: {{ b\n~~~", "<pre"},
    {"quote", "> a\n> b\n\nc", "<blockquote>"},
    {"long-fence", "````\n```\ninner\n```\n````", "<pre"},
    {"table-alignment", "| A | B |\n|:--|--:|\n| `a\\|b` | **c** |", "<table"},
    {"image-caption", "![Alt \"q\"](https://e.org/x.jpg \"The *hall* & more\")", "<figure><img[^>]*alt=\"Alt &quot;q&quot;\"[^>]*><figcaption>The \\*hall\\* &amp; more</figcaption></figure>", "", "The*hall*&more"},
    {"gallery", "![a](https://e.org/a.jpg)\n![b](https://e.org/b.jpg \"B\")", "<div class=\"gallery\"><figure>", "", "B"},
    {"image-in-quote", "> ![a](https://e.org/a.jpg \"T\")\n>\n> words", "<blockquote>\\s*<figure>", "", "Twords"},
    // What a draft says to the writer and to Lanyard alone.
    {"writers-anchor", "## A *talk*\n\n<!-- session: k-1 -->\n\nWords", "<h2[^>]*>A <em>talk</em></h2>[\\s\\S]*<p>Words</p>", "&lt;!"},
    {"writers-hint", "One\n\n<!-- hint:\n## How to *tie*\n\n- and | untie\n\n    { { x } } – well\n-->\n\nTwo", "<p>One</p>[\\s\\S]*<p>Two</p>", "&lt;!|<li>|<h2"},
    {"writers-notes", "- one\n- two\n\n<!-- notes: 3kf9a 00xb2 -->\n\n<!-- to do: ask her -->\n\n- three", "<li>one</li>", "&lt;!"},
    {"writers-item", "- [one](https://e.org/) <!-- session: a -->\n- two", "<li><a [^>]*>one</a>[^<]*<!-- session: a -->\\s*</li>", "&lt;!"},
    {"unknown-tag", "A List<String> of things", "List&lt;String", "", "AList<String>ofthings"},
};

QString textOf(const Snippet &snippet)
{
    return QStringLiteral("---\ntitle: Snippet\ndate: 2020-01-02\n---\n%1\n").arg(QString::fromUtf8(snippet.body));
}

} // namespace

TEST(KramdownSnippets, ShowWhatThePreviewShows)
{
    SKIP_WITHOUT_JEKYLL();
    test::JekyllSite site;
    for (const Snippet &snippet : snippets) {
        const auto bundle = site.add(textOf(snippet), QStringLiteral("/nowhere/2020-01-02-%1.md").arg(QLatin1String(snippet.name)));
        ASSERT_TRUE(bundle) << snippet.name << ": " << bundle.error().english().toStdString();
    }
    const auto outcome = site.build("UTC");
    ASSERT_EQ(outcome.exitCode, 0) << outcome.output.toStdString();
    EXPECT_EQ(outcome.complaints.join(u'\n').toStdString(), "");

    for (const Snippet &snippet : snippets) {
        SCOPED_TRACE(snippet.name);
        const QString path = QStringLiteral("/nowhere/2020-01-02-%1.md").arg(QLatin1String(snippet.name));
        const QString page = site.page(QStringLiteral("/2020/01/02/%1.html").arg(QLatin1String(snippet.name)));
        const QString article = test::articleOf(page);
        const QString expected = snippet.words ? QString::fromUtf8(snippet.words) : test::previewWords(textOf(snippet), path);
        ASSERT_FALSE(page.isEmpty());
        EXPECT_EQ(test::wordsOf(article).toStdString(), expected.toStdString())
            << article.toStdString();
        EXPECT_TRUE(article.contains(QRegularExpression(QString::fromUtf8(snippet.has)))) << snippet.has << '\n' << article.toStdString();
        EXPECT_FALSE(*snippet.hasNot && article.contains(QRegularExpression(QString::fromUtf8(snippet.hasNot)))) << snippet.hasNot << '\n' << article.toStdString();
    }
}

} // namespace lanyard
