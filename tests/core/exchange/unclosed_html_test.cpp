// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/exported.h"

namespace lanyard {

namespace {

QString post(const QString &body)
{
    return QStringLiteral("---\ntitle: T\ndate: 2016-06-02\n---\n") + body;
}

} // namespace

TEST(UnclosedHtmlInExports, IsToldByBothWithLineAndRemedy)
{
    struct Case
    {
        const char *body;
        int line; // -1: nothing to tell
    };
    for (const Case &one : {Case{"a\n\n<div class=\"n\">\n\n*b*\n", 7}, Case{"<details>\n<summary>s</summary>\n\n*b*\n\n## c\n", 5}, Case{"<p>a <b>c</p>\n\n*d*\n", 5},
                            Case{"<div>\n\n*b*\n\n</div>\n", -1}, Case{"<ul>\n<li>a\n<li>b\n</ul>\n", -1}, Case{"<div>\n\n*b*</div>\n", -1}}) {
        for (const char *exporter : {"jekyll", "wordpress"}) {
            SCOPED_TRACE(std::string(exporter) + ": " + one.body);
            const test::Exported exported(exporter, post(QString::fromUtf8(one.body)));
            const Finding *finding = exported.finding("review.html-open");
            ASSERT_EQ(finding != nullptr, one.line > 0);
            if (!finding)
                continue;
            EXPECT_EQ(finding->kind, Finding::Kind::Warning);
            EXPECT_EQ(finding->what.line, one.line);
            EXPECT_TRUE(finding->what.english().contains(QStringLiteral("Write </%1>").arg(finding->what.arguments.value(1)))) << finding->what.english().toStdString();
        }
    }
}

TEST(UnclosedHtmlInExports, TheMarkdownBelowIsReadAllTheSame)
{
    const test::Exported exported("jekyll", post(QStringLiteral("<div>\n\n*b*\n")));
    EXPECT_EQ(exported.body().toStdString(), "{::nomarkdown}\n<div>\n{:/nomarkdown}\n\n*b*\n");
}

TEST(UnclosedHtmlInExports, ALongElementIsPublishedWhole)
{
    const QString body = QStringLiteral("<details>\n\n%1</details>\n").arg(QStringLiteral("*a*\n\n").repeated(300));
    const test::Exported exported("jekyll", post(body));
    EXPECT_TRUE(exported.body().startsWith(QStringLiteral("<details markdown=\"block\">\n")));
    ASSERT_TRUE(exported.finding("review.html-far"));
    EXPECT_EQ(exported.finding("review.html-far")->what.line, 5);
}

} // namespace lanyard
