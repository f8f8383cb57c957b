// SPDX-License-Identifier: GPL-3.0-or-later
// The edits themselves; that Jekyll then shows what the preview shows is judged in tests/conformance.
#include "tests/core/exchange/exported.h"

namespace lanyard {

namespace {

QString body(const char *markdown)
{
    return test::Exported("jekyll", QStringLiteral("---\ntitle: T\ndate: 2016-06-02\n---\n") + QString::fromUtf8(markdown)).body();
}

} // namespace

TEST(KramdownBody, LeavesATextAloneThatBothReadAlike)
{
    const char *markdown = "# Head\n\nA *b* **c** `d|e` [f](https://e.org/g_h \"i\") ![j](https://e.org/k.jpg) snake_case 2 * 3.\n\n- l\n- m\n\n  n\n\n"
                           "1. o\n2. p\n\n> q\n\n```cpp\nr | s {x}\n```\n\n| t | u |\n|---|:-:|\n| v | w |\n\n<div>x</div>\n\n[y][z], it's \"so\".\n\n[z]: https://e.org/\n";
    EXPECT_EQ(body(markdown).toStdString(), markdown);
}

TEST(KramdownBody, EditsOnlyWhereTheTwoDiffer)
{
    struct Case
    {
        const char *from;
        const char *to;
    };
    for (const Case &one : {
             Case{"Day 1 | Keynote\n", "Day 1 \\| Keynote\n"},
             Case{"text\n| a | b |\n|---|---|\n", "text\n\n| a | b |\n|---|---|\n"},
             Case{"https://e.org me@e.org www.e.org\n", "<https://e.org> <me@e.org> [www.e.org](http://www.e.org)\n"},
             Case{"3. a\n", "3. a\n{: start=\"3\"}\n"},
             Case{"- a\n\n  4) b\n", "- a\n\n  4. b\n  {: start=\"4\"}\n"},
             Case{"- a\n* b\n", "- a\n^\n* b\n"},
             Case{"~a~\n", "~~a~~\n"},
             Case{"$$a$$\n", "\\$\\$a\\$\\$\n"},
             Case{"a\n: b\n", "a\n\\: b\n"},
             Case{"*[A]: b\n", "\\*[A]: b\n"},
             Case{"a\n***\n", "a\n\n***\n"},
             Case{"one\ntwo\n---\n", "## one two\n"},
             Case{"```c++ title=x\na\n```\n", "```c++\na\n```\n"},
             Case{"~~~\na\n", "~~~\na\n~~~\n"},
             Case{"> ```\n> a\n", "> ```\n> a\n> ```\n"},
             Case{"`{{ a }}`\n", "{% raw %}`{{ a }}`{% endraw %}\n"},
             Case{"`{% endraw %}`\n", "{% raw %}`{% endraw %}{{ \"{\" }}{% raw %}% endraw %}`{% endraw %}\n"},
             Case{"{{ a\n", "&#123;{ a\n"},
             Case{"\\@ \\* \\&\n", "@ \\* &amp;\n"},
             Case{"<a href=http://e.org/?a>b</a>\n", "<a href=\"http://e.org/?a\">b</a>\n"},
             Case{"<div>\n\n*a*\n\n</div>\n", "<div markdown=\"block\">\n\n*a*\n\n</div>\n"},
             Case{"![a](https://e.org/b.jpg \"C & \\\"d\\\"\")\n", "<figure><img src=\"https://e.org/b.jpg\" alt=\"a\"><figcaption>C &amp; \"d\"</figcaption></figure>\n"},
         }) {
        SCOPED_TRACE(one.from);
        EXPECT_EQ(body(one.from).toStdString(), one.to);
    }
}

TEST(KramdownBody, LetsKramdownReadHtmlAsThePreviewDoes)
{
    struct Case
    {
        const char *from;
        const char *to;
    };
    for (const Case &one : {
             // Whole elements with nothing but blocks of Markdown in them.
             Case{"<details open>\n<summary>*s*</summary>\n\n*a*\n\n</details>\n", "<details open markdown=\"block\">\n<summary>*s*</summary>\n\n*a*\n\n</details>\n"},
             Case{"<div dir=\"rtl\">\n\n*a*\n\n</div>\n", "<div dir=\"rtl\" markdown=\"block\">\n\n*a*\n\n</div>\n"},
             Case{"<table>\n<tr>\n<td>\n\n*a*\n\n</td>\n</tr>\n</table>\n",
                  "<table markdown=\"block\">\n<tr markdown=\"block\">\n<td markdown=\"block\">\n\n*a*\n\n</td>\n</tr>\n</table>\n"},
             Case{"<div>\n\n<p>a</p>\n\n</div>\n", "<div>\n\n<p>a</p>\n\n</div>\n"},
             Case{"<div>\n*a*\n</div>\n", "<div>\n*a*\n</div>\n"},
             // The writer's own word stays.
             Case{"<div markdown=\"1\">\n\n*a*\n\n</div>\n", "<div markdown=\"1\">\n\n*a*\n\n</div>\n"},
             Case{"<div markdown=\"0\">\n\n*a*\n\n</div>\n", "<div markdown=\"0\">\n\n*a*\n\n</div>\n"},
             Case{"<div markdown='span'>\n\n<b>a</b>\n\n*c*</div>\n", "<div markdown='span'>\n\n<b>a</b>\n\n*c*{::nomarkdown}</div>{:/}\n"},
             // Words right in the element, ends left out or in a paragraph, elements that kramdown takes for running text.
             Case{"<div>w\n\n*a*\n\n</div>\n", "{::nomarkdown}\n<div>w\n{:/nomarkdown}\n\n*a*\n\n{::nomarkdown}\n</div>\n{:/nomarkdown}\n"},
             Case{"<ul>\n<li>*a*\n<li>b\n</ul>\n", "{::nomarkdown}\n<ul>\n<li>*a*\n<li>b\n</ul>\n{:/nomarkdown}\n"},
             Case{"<div>\n\n*a*</div>\n", "{::nomarkdown}\n<div>\n{:/nomarkdown}\n\n*a*{::nomarkdown}</div>{:/}\n"},
             Case{"<span>\n*a*\n</span>\n", "{::nomarkdown}\n<span>\n*a*\n</span>\n{:/nomarkdown}\n"},
             Case{"a\n<div>w\n\n*a*\n\n</div>\n", "a\n\n{::nomarkdown}\n<div>w\n{:/nomarkdown}\n\n*a*\n\n{::nomarkdown}\n</div>\n{:/nomarkdown}\n"},
             Case{"> <div>\n>\n> *a*\n>\n> </div>\n", "> {::nomarkdown}\n> <div>\n> {:/nomarkdown}\n>\n> *a*\n>\n> {::nomarkdown}\n> </div>\n> {:/nomarkdown}\n"},
             Case{"<div>\n\n*a*\n", "{::nomarkdown}\n<div>\n{:/nomarkdown}\n\n*a*\n"},
             Case{"</div>\n\na\n", "\n\na\n"},
             // In running text.
             Case{"a <div>*b*</div>\n", "a {::nomarkdown}<div>{:/}*b*{::nomarkdown}</div>{:/}\n"},
             Case{"a <kbd>Ctrl</kbd> <kbd>\\*</kbd> <mark>**b**</mark>\n", "a <kbd>Ctrl</kbd> <kbd markdown=\"span\">\\*</kbd> <mark markdown=\"span\">**b**</mark>\n"},
             Case{"a </b> c\n", "a  c\n"},
             Case{"<!-- *a* -->\n\n<pre>\n*b*\n\n*c*\n</pre>\n\n<script>\nd < e;\n</script>\n",
                  "<!-- *a* -->\n\n<pre>\n*b*\n\n*c*\n</pre>\n\n<script>\nd < e;\n</script>\n"},
         }) {
        SCOPED_TRACE(one.from);
        EXPECT_EQ(body(one.from).toStdString(), one.to);
    }
}

TEST(KramdownBody, AnExcerptIsNoHalfElement)
{
    const test::Exported cut("jekyll", QStringLiteral("---\ntitle: T\ndate: 2016-06-02\n---\nwords\n\n<div>w\n\n*a*\n\n<!-- more -->\n\n*b*\n\n</div>\n"));
    EXPECT_TRUE(cut.head().contains(QStringLiteral("excerpt: "))) << cut.head().toStdString();
    EXPECT_TRUE(cut.body().contains(QStringLiteral("\n\n<!-- more -->\n\n"))) << cut.body().toStdString();
}

TEST(KramdownBody, SaysWhatNoEditCures)
{
    struct Case
    {
        const char *markdown;
        const char *code;
        int line;
    };
    for (const Case &one : {Case{"a\n\n<div>\n\nb\n", "review.html-open", 7}, Case{"a <div>b\n", "export.block-tag", 5}, Case{"a List<T>\n", "export.unknown-tag", 5},
                            Case{"a <b>c\n", "export.tag-open", 5}, Case{"| a |\n|---|\n| b | c |\n", "export.cells", 7}, Case{"</div>\nb\n", "export.html-stray", 5},
                            Case{"<div markdown=\"0\">\n\n*b*\n\n</div>\n", "export.markdown-unread", 5},
                            Case{"a\n\n<details markdown=\"1\">\n*b*\n</details>\n", "export.markdown-read", 7},
                            Case{"a\n{% if b %}\n", "export.liquid-open", 6}}) {
        SCOPED_TRACE(one.markdown);
        const test::Exported exported("jekyll", QStringLiteral("---\ntitle: T\ndate: 2016-06-02\n---\n") + QString::fromUtf8(one.markdown));
        const Finding *finding = exported.finding(one.code);
        ASSERT_TRUE(finding);
        EXPECT_EQ(finding->kind, Finding::Kind::Warning);
        EXPECT_EQ(finding->what.line, one.line);
    }
}

TEST(KramdownBody, IsQuickForHostileTexts)
{
    for (const char *piece : {"{{ a }} ", "{% b %}\n", "<b ", "<div>\n\n", "<div>w\n\n", "<ul><li>\n\n", "</b>", "<kbd>*", "</b>\n\n", "<p markdown=1>\n\n", "*a ", "[a](b", "| a ", "> ", "- a\n  ", "`a ``b ", "<!-- ", "\\", "](", "1) a\n"}) {
        SCOPED_TRACE(piece);
        const test::Exported jekyll("jekyll", QString::fromUtf8(piece).repeated(20'000));
        const test::Exported wordPress("wordpress", QString::fromUtf8(piece).repeated(20'000));
        EXPECT_LE(jekyll.bundle.findings.size(), 1000);
        EXPECT_LE(wordPress.bundle.findings.size(), 1000);
    }
}

} // namespace lanyard
