// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/unclosed_html.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace lanyard {

namespace {

// "code line argument" of each finding, in a file whose body begins at line 5.
std::string told(const QString &body, HtmlReader reader = HtmlReader::Browser)
{
    QStringList all;
    for (const Finding &finding : unclosedHtmlFindings(Document::parse(body), 5, reader)) {
        EXPECT_EQ(finding.kind, Finding::Kind::Warning);
        EXPECT_TRUE(finding.what.english().contains(QRegularExpression(QStringLiteral("</[a-z]+>|earlier")))) << finding.what.english().toStdString();
        all.append(QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(finding.what.code)).arg(finding.what.line).arg(finding.what.arguments.value(0)));
    }
    return all.join(u';').toStdString();
}

} // namespace

TEST(UnclosedHtml, IsToldWithItsLine)
{
    struct Case
    {
        const char *body;
        const char *told;
    };
    for (const Case &one : {
             Case{"a\n\n<div>\n\nb\n", "review.html-open 7 <div>"},
             Case{"<details><summary>More</summary>\n\nb\n\n</details>\n\nc\n", ""},
             Case{"<details>\n<summary>More\n\nb\n\n</details>\n", ""}, // its parent ends it in both
             Case{"<section>\n<div class=\"a\">\n\nb\n\n</section>\n", ""},
             Case{"<p align=\"center\">\n\nb\n", ""},
             Case{"<ul>\n<li>a\n<li>b\n</ul>\n\nc\n", ""},
             Case{"<table>\n<tr><td>a<td>b\n</table>\n\nc\n", ""},
             Case{"<table>\n<tr><td>\n\na\n", "review.html-open 5 <table>;review.html-open 6 <tr>;review.html-open 6 <td>"},
             Case{"<p>a <b>c</p>\n\nd\n", "review.html-open 5 <b>"},
             Case{"<p>a <kbd>c</p>\n\nd\n", ""},
             Case{"<div>\n\n<div>\n\na\n\n</div>\n\nb\n", "review.html-open 5 <div>"},
             Case{"<!-- <div> -->\n\na\n", ""},
             Case{"<pre>\n<b>x</b>\n</pre>\n\na\n", ""},
             Case{"```\n<div>\n```\n\n`<div>`\n\n    <div>\n", ""},
             Case{"<div>\n\nlast words</div>\n\nb\n", ""},
             Case{"a <b>c\n\nd\n", ""}, // each export ends it with its paragraph
             Case{"- <div>\n\n  a\n\nb\n", ""}, // the list item ends it
             Case{"> <div>\n>\n> <b>\n>\n> a\n\nb\n", "review.html-open 7 <b>"},
             Case{"<a name=\"x\"/>\n\na\n", "review.html-open 5 <a name=\"x\"/>"},
             Case{"<br/>\n\n<img src=\"a.jpg\"/>\n\n<hr>\n", ""},
             Case{"<script>\nvar a = 1;\n\n# b\n", "review.html-open 5 <script>"},
             Case{"<T>\n\na\n", ""}, // no element
         })
        EXPECT_EQ(told(QString::fromUtf8(one.body)), one.told) << one.body;
}

TEST(UnclosedHtml, KramdownClosesWhatClosesItself)
{
    EXPECT_EQ(told(QStringLiteral("<a name=\"x\"/>\n\na\n"), HtmlReader::Kramdown), "");
    EXPECT_EQ(told(QStringLiteral("<div>\n\na\n"), HtmlReader::Kramdown), "review.html-open 5 <div>");
}

TEST(UnclosedHtml, AnEndTooFarForThePreviewIsTold)
{
    const auto boxed = [](int paragraphs) { return QStringLiteral("<details>\n\n%1</details>\n").arg(QStringLiteral("a\n\n").repeated(paragraphs)); };
    EXPECT_EQ(told(boxed(99)), "");
    EXPECT_EQ(told(boxed(100)), "review.html-far 5 details");
    const auto findings = unclosedHtmlFindings(Document::parse(boxed(100)), 5, HtmlReader::Kramdown);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].what.arguments.value(1), QStringLiteral("207"));
}

TEST(UnclosedHtml, IsQuickForHostileTexts)
{
    for (const char *piece : {"<div>\n\n", "</b>\n\n", "<p><b>x\n\n", "<li>\n\n", "<table><tr><td>\n\n", "<b>", "> <div>\n\n", "<ul><li>\n\n", "<div></p>\n\n"}) {
        SCOPED_TRACE(piece);
        unclosedHtmlFindings(Document::parse(QString::fromUtf8(piece).repeated(20'000)), 1, HtmlReader::Browser);
    }
}

} // namespace lanyard
