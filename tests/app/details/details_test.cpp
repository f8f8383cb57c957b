// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/details/details.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const QDateTime now(QDate(2026, 3, 14), QTime(12, 0), Qt::OffsetFromUTC, 3600);

Details details(const char *head, const Site &site = {}, const char *name = "2026-03-12-walk")
{
    return detailsOf(QStringLiteral("---\n%1---\n").arg(q(head)), q(name), site, now);
}

} // namespace

TEST(Details, KeysWithoutAFieldAreRows)
{
    const Details shown = details("title: a\nlayout: post\ncomments: true\nredirect_from: [x, y]\nteaser:\nseo: {a: b}\n"
                                  "post: |\n  two\n  lines\ntags: x\nsessions: [{id: a}, {id: b}]\nspeakers: [{id: c}]\nevent: {name: E}\n");
    ASSERT_EQ(shown.rows.size(), 6);
    const struct
    {
        const char *key;
        const char *text;
        int line;
        bool editable;
        int entries;
    } expected[] = {
        {"layout", "post", 3, true, -1}, {"comments", "true", 4, true, -1}, {"redirect_from", "", 5, false, 2},
        {"teaser", "", 6, true, -1},     {"seo", "", 7, false, 1},          {"post", "two\nlines\n", 8, false, -1},
    };
    for (int i = 0; i < 6; ++i) {
        const Details::Row &row = shown.rows[i];
        EXPECT_EQ(row.key, q(expected[i].key));
        EXPECT_EQ(row.text, q(expected[i].text)) << expected[i].key;
        EXPECT_EQ(row.line, expected[i].line) << expected[i].key;
        EXPECT_EQ(row.editable, expected[i].editable) << expected[i].key;
        EXPECT_EQ(row.entries, expected[i].entries) << expected[i].key;
    }
    EXPECT_EQ(shown.kept, (Details::Kept{true, 2, 1, 0}));
}

TEST(Details, ARepeatedKeyIsOneRowThatTheTextMustMend)
{
    const Details shown = details("x: a\ny: b\nx: c\n");
    ASSERT_EQ(shown.rows.size(), 2);
    EXPECT_TRUE(shown.rows[0].repeated);
    EXPECT_FALSE(shown.rows[0].editable);
    EXPECT_EQ(shown.rows[0].line, 4);
    EXPECT_EQ(shown.rows[0].text, q("c"));
}

TEST(Details, SayWhereThePostWillStand)
{
    Site jekyll;
    jekyll.kind = Site::Kind::Jekyll;
    jekyll.url = q("https://blog.example");
    jekyll.baseUrl = q("/notes");
    jekyll.config = Value(QList<Value::Entry>{{q("permalink"), Value(q("/:year/:title/"))}});
    Site hugo;
    hugo.kind = Site::Kind::Hugo;
    const struct
    {
        const char *head;
        Site site;
        const char *address;
    } cases[] = {
        {"title: A walk\n", {}, "/2026/03/12/walk.html"},
        {"title: A walk\nslug: other\n", {}, "/2026/03/12/other.html"},
        {"title: A walk\ndate: 2026-02-01\ncategories: [Trips]\n", {}, "/trips/2026/02/01/walk.html"},
        {"title: A walk\n", jekyll, "https://blog.example/notes/2026/walk/"},
        {"title: A walk\npermalink: /here/\n", jekyll, "https://blog.example/notes/here/"},
        {"title: A walk\n", hugo, ""},
    };
    for (const auto &[head, site, address] : cases)
        EXPECT_EQ(details(head, site).address.toStdString(), address) << head;
}

TEST(Details, KnowWhichPostsJekyllKeepsBack)
{
    const struct
    {
        const char *date;
        bool future;
    } cases[] = {
        {"2026-03-14", false},         {"2026-03-15", true},
        {"2026-03-14 11:00:00 Z", false}, {"2026-03-14 11:00:01 Z", true},
        {"2026-03-14 11:30:00 +0100", false}, {"2026-03-14 12:30:00 +0100", true},
    };
    for (const auto &[date, future] : cases)
        EXPECT_EQ(details(qPrintable(QStringLiteral("date: %1\n").arg(q(date)))).notBefore.isValid(), future) << date;
}

TEST(Details, NameWhatABrokenHeadHides)
{
    const Details open = details("author: b\ntitle: \"never closed\ntags: x\n");
    EXPECT_TRUE(open.notShown.contains(Field::Tags));
    EXPECT_FALSE(open.notShown.contains(Field::Author));
    EXPECT_FALSE(open.readOnly);
    ASSERT_FALSE(open.mistakes.isEmpty());
    EXPECT_EQ(open.mistakes.first().line, 3);

    const Details toml = detailsOf(q("+++\ntitle = 'a'\n+++\n"), {}, {}, now);
    ASSERT_TRUE(toml.readOnly);
    EXPECT_EQ(toml.readOnly->code, "front-matter.read-only");
    EXPECT_EQ(toml.fields.title, q("a"));
    EXPECT_TRUE(detailsOf(q("---\ntitle: a\nno end\n"), {}, {}, now).readOnly);
    EXPECT_FALSE(detailsOf(q(""), {}, {}, now).readOnly);
}

} // namespace lanyard::test
