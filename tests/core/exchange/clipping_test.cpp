// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clipping.h"

#include "core/base/disk_file_system.h"
#include "core/exchange/plain_post.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

using Kind = ClippingWish::Kind;

class ClippingTest : public testing::Test
{
protected:
    ClippingTest()
    {
        QDir(folder.path()).mkpath(QStringLiteral("post/photos"));
        QImage hall(2400, 1200, QImage::Format_RGB32);
        hall.fill(Qt::darkCyan);
        EXPECT_TRUE(hall.save(path(QStringLiteral("post/photos/hall.jpg"))));
        EXPECT_TRUE(hall.scaled(40, 20).save(path(QStringLiteral("secret.png"))));
    }

    QString path(const QString &relative) const { return folder.filePath(relative); }

    // `selected`: the part between « and », which are taken out.
    Clipping of(const char *written, Kind kind = Kind::Source) const
    {
        ClippingWish wish;
        wish.kind = kind;
        wish.text = QString::fromUtf8(written);
        wish.postPath = path(QStringLiteral("post/index.md"));
        if (const qsizetype open = wish.text.indexOf(u'«'); open >= 0) {
            wish.text.remove(open, 1);
            wish.at = open;
            wish.length = wish.text.indexOf(u'»') - open;
            wish.text.remove(open + wish.length, 1);
        }
        return clipping(wish, files);
    }
    std::string html(const char *written, Kind kind = Kind::Source) const { return of(written, kind).html.toStdString(); }

    QTemporaryDir folder;
    DiskFileSystem files;
};

TEST_F(ClippingTest, SourceIsTheHtmlOfAWebPage)
{
    EXPECT_EQ(html("---\ntitle: T\ntags: [a, b]\n---\n# {{ page.title }}\n\n*Words* \"quoted\" {{ page.tags | join: '+' }} {{ page.none }}{: .x}\n"),
              "<h1 id=\"t\">T</h1>\n<p><em>Words</em> “quoted” a+b</p>\n");
    EXPECT_EQ(html("One[^1].\n\n[^1]: The note.\n"),
              "<p>One<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup>.</p>\n<section class=\"footnotes\">\n<ol>\n<li id=\"fn-1\">\n"
              "<p>The note. <a href=\"#fnref-1\" class=\"footnote-backref\" aria-label=\"Back to content\">\u21a9</a></p>\n</li>\n</ol>\n</section>\n");
    EXPECT_EQ(html("- [x] done\n"), "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> done</li>\n</ul>\n");
}

TEST_F(ClippingTest, APictureAloneIsAFigureWithItsCaptionAndCredit)
{
    EXPECT_EQ(html("---\nphotos:\n  - {file: photos/hall.jpg, credit: Ada}\n---\n![The <hall>](photos/hall.jpg \"At \\\"noon\\\"\")\n"),
              "<figure><img src=\"photos/hall.jpg\" alt=\"The &lt;hall&gt;\" /><figcaption>At \"noon\" Photo: Ada</figcaption></figure>\n");
    EXPECT_EQ(html("[![a](x.jpg)](https://one.example/)\n![b](y.jpg)\n"),
              "<figure><a href=\"https://one.example/\"><img src=\"x.jpg\" alt=\"a\" /></a></figure>\n<figure><img src=\"y.jpg\" alt=\"b\" /></figure>\n");
    EXPECT_EQ(html("In ![a](x.jpg) text\n"), "<p>In <img src=\"x.jpg\" alt=\"a\" /> text</p>\n");
}

TEST_F(ClippingTest, APartKnowsTheDefinitionsOfTheWhole)
{
    EXPECT_EQ(html("Before «[the talk][t]» after\n\n[t]: https://one.example/ \"Title\"\n"), "<p><a href=\"https://one.example/\" title=\"Title\">the talk</a></p>\n");
    EXPECT_NE(html("Before «said[^n]» after\n\n[^n]: The note\n    goes on\n\n[u]: /u\n").find("goes on"), std::string::npos);
    EXPECT_EQ(html("One «two\n\n[^1]: x\n\nthree» four [^1]\n"), "<p>two</p>\n<p>three</p>\n");
    EXPECT_EQ(html("- a\n  - «b\n    - c»\n"), "<p>b\n- c</p>\n");
    EXPECT_EQ(html("- a\n«    - b\n    - c»\n"), "<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n");
    EXPECT_EQ(html("«---\ntitle: T\n---\nWords» more\n"), "<p>Words</p>\n");
    EXPECT_EQ(html("```\n[a]: b\n```\n«[a]»\n"), "<p>[a]</p>\n");
    EXPECT_EQ(html("«»\n"), "");
}

TEST_F(ClippingTest, ALocalPictureTravelsInsideOfRichText)
{
    const Clipping copied = of("![The hall](photos/hall.jpg \"Noon\")\n", Kind::RichText);
    EXPECT_TRUE(copied.html.startsWith(QStringLiteral("<figure><img src=\"data:image/jpeg;base64,"))) << copied.html.left(80).toStdString();
    EXPECT_TRUE(copied.html.endsWith(QStringLiteral("\" alt=\"The hall\" width=\"1200\" height=\"600\"><figcaption>Noon</figcaption></figure>\n")))
        << copied.html.right(120).toStdString();
    const qsizetype from = copied.html.indexOf(u',') + 1;
    const QImage picture = QImage::fromData(QByteArray::fromBase64(copied.html.mid(from, copied.html.indexOf(u'"', from) - from).toLatin1()));
    EXPECT_EQ(picture.size(), QSize(1200, 600));
    EXPECT_EQ(copied.picturesLeftOut, 0);
    EXPECT_EQ(copied.plain, QStringLiteral("[The hall: Noon]\n"));
}

TEST_F(ClippingTest, WhatCanNotTravelLeavesItsWords)
{
    const Clipping copied = of("A ![gone](photos/none.jpg) b ![outside](../secret.png) c ![far](https://one.example/x.jpg) d ![](photos/none.jpg)\n", Kind::RichText);
    EXPECT_EQ(copied.html.toStdString(),
              "<p>A <em>[gone]</em> b <em>[outside]</em> c <img src=\"https://one.example/x.jpg\" alt=\"far\"> d </p>\n");
    EXPECT_EQ(copied.picturesLeftOut, 3);
}

TEST_F(ClippingTest, RichTextHoldsNothingThatCouldRun)
{
    const std::string rich = html("<script>alert(1)</script>\n\n<p onclick=\"a()\" onmouseover='b()' class=\"c\">Words</p>\n\n<iframe src=\"https://one.example\"></iframe>\n\n"
                                  "<a href=\"javascript:alert(1)\">x</a> [y](javascript:alert) <style>p {}</style>\n\n- [ ] open\n", Kind::RichText);
    EXPECT_EQ(rich.find("script"), std::string::npos) << rich;
    EXPECT_EQ(rich.find("onclick"), std::string::npos) << rich;
    EXPECT_EQ(rich.find("onmouseover"), std::string::npos) << rich;
    EXPECT_EQ(rich.find("iframe"), std::string::npos) << rich;
    EXPECT_EQ(rich.find("style"), std::string::npos) << rich;
    EXPECT_NE(rich.find("class=\"c\">Words"), std::string::npos) << rich;
    EXPECT_NE(rich.find("☐ open"), std::string::npos) << rich;
}

TEST_F(ClippingTest, LinksWithinTheSiteLeadToTheSite)
{
    ASSERT_TRUE(files.write(path(QStringLiteral("_config.yml")), "url: https://blog.example\nbaseurl: /b\n"));
    EXPECT_EQ(html("[a](/about) [b](/b/x) [c](//one.example) [d](#e)\n", Kind::RichText),
              "<p><a href=\"https://blog.example/b/about\">a</a> <a href=\"https://blog.example/b/x\">b</a> <a href=\"//one.example\">c</a> <a href=\"#e\">d</a></p>\n");
}

TEST_F(ClippingTest, HostileTextsEnd)
{
    for (const QString &piece : {QStringLiteral("<p on=x "), QStringLiteral("<script>"), QStringLiteral("[a]: "), QStringLiteral("<img "), QStringLiteral("{{ "), QStringLiteral("![")}) {
        ClippingWish wish;
        wish.text = piece.repeated(20'000);
        wish.postPath = path(QStringLiteral("post/index.md"));
        clipping(wish, files);
        wish.at = 10;
        wish.length = 30'000;
        clipping(wish, files);
    }
}

struct Written
{
    const char *markdown;
    const char *plain;
};

class PlainPosts : public testing::TestWithParam<Written>
{
};

TEST_P(PlainPosts, CanBeReadWithoutMarks)
{
    EXPECT_EQ(plainPost(Document::parse(QString::fromUtf8(GetParam().markdown))).toStdString(), GetParam().plain);
}

INSTANTIATE_TEST_SUITE_P(Bodies, PlainPosts, testing::Values(
    Written{"# A *b*\n\nc `d`\ne  \nf", "A b\n\nc d e\nf\n"}, Written{"[t](https://one.example/a) <https://two.example/> [u](/local)", "t (https://one.example/a) https://two.example/ u\n"},
    Written{"- a\n- b\n  1. c\n  2. d\n", "• a\n• b\n  1. c\n  2. d\n"}, Written{"- [x] a\n- [ ] b\n", "☑ a\n☐ b\n"},
    Written{"1. a\n\n2. b\n", "1. a\n\n2. b\n"}, Written{"> a\n>\n> b", "> a\n>\n> b\n"}, Written{"```c\nint a;\n\nint b;\n```", "    int a;\n\n    int b;\n"},
    Written{"| A | B |\n|---|---|\n| *c* | d |\n", "A | B\nc | d\n"}, Written{"a\n\n---\n\nb", "a\n\n* * *\n\nb\n"},
    Written{"a[^x]\n\n[^x]: note", "a[1]\n\n[1] note\n"}, Written{"![alt](x.jpg \"cap\")", "[alt: cap]\n"}, Written{"![](x.jpg)", ""},
    Written{"<kbd>Ctrl</kbd> &amp; x<br>y", "Ctrl & x\ny\n"}, Written{"<div>\n<b>a</b> &lt;\n</div>", "a <\n"}, Written{"<script>a</script>", ""}, Written{"", ""}));

} // namespace
} // namespace lanyard
