// SPDX-License-Identifier: GPL-3.0-or-later
// The headings on the preview's page have the ids that Jekyll gives them, so that a link to one leads there in both.
#include "tests/conformance/jekyll/jekyll_site.h"

#include "core/markdown/blocks.h"
#include "core/markdown/outline.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace lanyard {

namespace {

const char *const headings[] = {
    "Opening", "Opening", "Opening", "opening", "What's *new* in `C++20`?", "C++ & Qt: 10 years (and counting)", "Ångström über Straße",
    "講演の記録", "Доклад о часах", "Ελληνικά", "مؤتمر", "Party 🎉 time", "🎉", "👩‍💻 at work", "[Linked](https://example.org/) title",
    "1. Numbers first", "2016-01-21", "under_score and-hyphen", "Two  blanks", "dash -- and --- dash", "<kbd>Ctrl</kbd> keys", "A `code | pipe` B",
    "Trailing hashes ##", "Café", "Cafe\u0301", "!!!", "100% of 50 €", "a/b\\\\c", "Quotes \"double\" and 'single'", "~~Gone~~ *there*",
    "![Alt](photos/hall.jpg) pictured", "e.g. this, that; etc.", "opening-1", "Opening",
};

QStringList idsOf(const QString &html)
{
    static const QRegularExpression heading(QStringLiteral("<h[1-6][^>]*?(?: id=\"([^\"]*)\")?[^>]*>"));
    QStringList ids;
    for (auto match = heading.globalMatch(html); match.hasNext();)
        ids.append(match.next().captured(1));
    return ids;
}

TEST(HeadingIds, AreThoseThatJekyllMakes)
{
    SKIP_WITHOUT_JEKYLL();
    QString body;
    for (const char *heading : headings)
        body += QStringLiteral("## %1\n\nWords.\n\n").arg(QString::fromUtf8(heading));
    test::JekyllSite site;
    ASSERT_TRUE(site.add(QStringLiteral("---\ntitle: Ids\ndate: 2020-01-02\n---\n") + body, QStringLiteral("/nowhere/2020-01-02-ids.md")));
    const auto outcome = site.build("UTC");
    ASSERT_EQ(outcome.exitCode, 0) << outcome.output.toStdString();

    const QStringList jekyll = idsOf(test::articleOf(site.page(QStringLiteral("/2020/01/02/ids.html"))));
    const QStringList preview = idsOf(html(previewBlocks(body)));
    const QList<OutlineEntry> entries = outline(Document::parse(body));
    ASSERT_EQ(jekyll.size(), qsizetype(std::size(headings)));
    ASSERT_EQ(preview.size(), jekyll.size());
    ASSERT_EQ(entries.size(), jekyll.size());
    for (qsizetype i = 0; i < jekyll.size(); ++i) {
        EXPECT_EQ(preview[i].toStdString(), jekyll[i].toStdString()) << headings[i];
        EXPECT_EQ(entries[i].id.toStdString(), jekyll[i].toStdString()) << headings[i];
    }
}

} // namespace

} // namespace lanyard
