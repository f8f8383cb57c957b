// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/post.h"

#include <gtest/gtest.h>

using namespace lanyard;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

Post post(const char *head)
{
    return Post(QStringLiteral("---\n%1---\nbody\n").arg(q(head)));
}

std::string after(const Post &before, Field field, const Value &value)
{
    const auto edits = before.set(field, value);
    return edits ? applied(*edits, before.text()).section(q("---\n"), 1, 1).toStdString() : edits.error().code.toStdString();
}

} // namespace

TEST(PostDate, ReadsIsoFormsOnly)
{
    const struct
    {
        const char *written;
        const char *moment; // Qt's ISO form; empty: refused
        bool hasTime;
        bool hasOffset;
    } cases[] = {
        {"2016-06-02", "2016-06-02T00:00:00Z", false, false},
        {"2021-7-1", "2021-07-01T00:00:00Z", false, false},
        {"2016-06-02 23:30", "2016-06-02T23:30:00Z", true, false},
        {"2016-06-02 23:30:15", "2016-06-02T23:30:15Z", true, false},
        {"2016-06-02T23:30:15.25", "2016-06-02T23:30:15Z", true, false},
        {"2016-06-02 23:30:00 -0700", "2016-06-02T23:30:00-07:00", true, true},
        {"2016-06-02 23:30:00 -07:00", "2016-06-02T23:30:00-07:00", true, true},
        {"2016-06-02T23:30:00+05:30", "2016-06-02T23:30:00+05:30", true, true},
        {"2016-06-02T23:30Z", "2016-06-02T23:30:00Z", true, true},
        {" 2016-06-02 ", "2016-06-02T00:00:00Z", false, false},
        {"", "", false, false},
        {"tomorrow", "", false, false},
        {"06/02/2016", "", false, false},
        {"2016-13-45", "", false, false},
        {"2016-02-30", "", false, false},
        {"2016-06-02 24:30", "", false, false},
        {"2016-06-02 23:30 PST", "", false, false},
        {"2016-06-02 23:30 +2500", "", false, false},
        {"2016-06-02 x", "", false, false},
        {"0000-01-01", "", false, false},
    };
    for (const auto &[written, moment, hasTime, hasOffset] : cases) {
        const std::optional<PostDate> date = parsePostDate(q(written));
        ASSERT_EQ(bool(date), *moment != '\0') << written;
        if (!date)
            continue;
        EXPECT_EQ(date->moment.toString(Qt::ISODate), q(moment)) << written;
        EXPECT_EQ(date->hasTime, hasTime) << written;
        EXPECT_EQ(date->hasOffset, hasOffset) << written;
        EXPECT_EQ(date->written, q(written));
    }
    EXPECT_EQ(parsePostDate(q("2016-06-02 23:30:00 -0700"))->day(), QDate(2016, 6, 2)) << "the day as written, not as in UTC";
    EXPECT_EQ(parsePostDate(q("2016-06-02 23:30:00.25"))->moment.time().msec(), 250);
}

TEST(PostFields, OfJekyll)
{
    const Post it = post("title: 'A: b'\ndate: 2016-06-02 23:30:00 -0700\nslug: a-b\nexcerpt: E\ntags: [x, 2016]\ncategories: one two\n"
                         "category: three four\nauthor: Ann\nimage: /a.jpg\nlang: de\n");
    EXPECT_EQ(it.dialect(), Dialect::Jekyll);
    const PostFields fields = it.fields(q("2016-01-01-other.md"));
    EXPECT_EQ(fields.title, q("A: b"));
    EXPECT_EQ(fields.date->day(), QDate(2016, 6, 2));
    EXPECT_EQ(fields.slug, q("a-b"));
    EXPECT_EQ(fields.excerpt, q("E"));
    EXPECT_EQ(fields.tags, QStringList({q("x"), q("2016")}));
    EXPECT_EQ(fields.categories, QStringList({q("one"), q("two"), q("three four")}));
    EXPECT_EQ(fields.author, q("Ann"));
    EXPECT_EQ(fields.image, q("/a.jpg"));
    EXPECT_EQ(fields.language, q("de"));
    EXPECT_FALSE(fields.draft);
    EXPECT_EQ(it.body(), q("body\n"));
}

TEST(PostFields, OfGitHubSync)
{
    const Post it = post("ID: 45\npost_title: It&#8217;s Q&#038;A &amp; more\npost_date: 2016-02-02 08:30:54\npost_excerpt: \"\"\n"
                         "permalink: >\n  http://example.org/2016/02/02/its-q-a/\npublished: true\n");
    EXPECT_EQ(it.dialect(), Dialect::GitHubSync);
    const PostFields fields = it.fields(q("x.md"));
    EXPECT_EQ(fields.title, q("It’s Q&A & more"));
    EXPECT_EQ(fields.permalink, q("/2016/02/02/its-q-a/"));
    EXPECT_EQ(fields.slug, q("its-q-a"));
    EXPECT_EQ(fields.date->day(), QDate(2016, 2, 2));
    EXPECT_FALSE(fields.draft);
    EXPECT_EQ(post("post_title: x\npost_name: named\nlink: https://e.org/y/z/\n").fields().slug, q("named"));
    EXPECT_EQ(post("post_title: x\nlink: https://e.org/y/z/\n").fields().slug, q("z"));
    EXPECT_EQ(post("post_title: x\npermalink: https://e.org/?p=45\n").fields(q("f.md")).slug, q("f"));
}

TEST(PostFields, TakeDateAndSlugFromTheFileName)
{
    const PostFields fields = post("title: x\n").fields(q("2016-6-2-A-trip.markdown"));
    EXPECT_EQ(fields.date->day(), QDate(2016, 6, 2));
    EXPECT_EQ(fields.slug, q("A-trip"));
    EXPECT_FALSE(post("title: x\n").fields(q("trip.md")).date);
    EXPECT_EQ(post("date: nonsense\n").fields(q("2016-06-02-x.md")).date->day(), QDate(2016, 6, 2));
    EXPECT_EQ(Post(q("text")).fields(q("2016-06-02-recap")).slug, q("recap"));
    EXPECT_EQ(Post(q("text")).fields(q("index.md")).slug, QString());
    EXPECT_EQ(Post(q("text")).fields(), PostFields());
}

TEST(PostFields, SplitTagsAndCategoriesAsJekyllDoes)
{
    const struct
    {
        const char *head;
        QStringList tags;
    } cases[] = {
        {"tags: foo bar, baz\n", {q("foo"), q("bar,"), q("baz")}},
        {"tag: foo bar\ntags: [x]\n", {q("foo bar")}},
        {"tag:\ntags: [x]\n", {q("x")}},
        {"tag: []\ntags: [x]\n", {}},
        {"tags:\n", {}},
        {"tags: [a, '', null]\n", {q("a")}},
        {"tags: ''\n", {}},
    };
    for (const auto &[head, tags] : cases)
        EXPECT_EQ(post(head).fields().tags, tags) << head;
    EXPECT_EQ(post("categories:\n").fields().categories, QStringList());
    EXPECT_EQ(post("categories: [a b, c]\ncategory: [c, d]\n").fields().categories, QStringList({q("a b"), q("c"), q("d")}));
}

TEST(PostFields, KnowWhatHidesAPost)
{
    const std::pair<const char *, bool> cases[] = {
        {"title: x\n", false},          {"published: false\n", true}, {"published:\n", true}, {"published: 'false'\n", false},
        {"published: true\n", false},   {"draft: true\n", true},      {"draft:\n", false},    {"draft: no\n", false},
        {"published: true\ndraft: yes\n", true}, {"published: off\n", true},
    };
    for (const auto &[head, draft] : cases)
        EXPECT_EQ(post(head).fields().draft, draft) << head;
}

TEST(PostFields, StandWhereTheYamlIsBroken)
{
    const PostFields fields = post("title: Recap: day one\ndate: 2016-06-02\ntags: [a]\n").fields();
    EXPECT_EQ(fields.title, QString());
    EXPECT_EQ(fields.date->day(), QDate(2016, 6, 2));
    EXPECT_EQ(fields.tags, QStringList{q("a")});
}

TEST(PostFields, ReadOddKindsOfValues)
{
    EXPECT_EQ(post("image: {path: /a.jpg, alt: x}\n").fields().image, q("/a.jpg"));
    EXPECT_EQ(post("authors: [Ann, Bob]\n").fields().author, q("Ann, Bob"));
    EXPECT_EQ(post("author: {name: Ann}\n").fields().author, q("Ann"));
    EXPECT_EQ(post("title: 2016\n").fields().title, q("2016"));
    EXPECT_EQ(post("permalink: about/me.html\n").fields().slug, q("me"));
    EXPECT_EQ(post("permalink: /:categories/:title/\n").fields(q("x.md")).slug, q("x"));
    EXPECT_EQ(post("permalink: http://e.org\n").fields().permalink, QString());
}

TEST(PostSet, WritesTheKeyThatThePostHas)
{
    EXPECT_EQ(after(post("title: a\n"), Field::Title, q("b")), "title: b\n");
    EXPECT_EQ(after(post("post_title: a\npost_date: 2016-01-01\n"), Field::Title, q("b")), "post_title: b\npost_date: 2016-01-01\n");
    EXPECT_EQ(after(post("post_title: a\n"), Field::Date, Value::date(q("2016-01-02"))), "post_title: a\npost_date: 2016-01-02\n");
    EXPECT_EQ(after(post("post_title: a\n"), Field::Slug, q("s")), "post_title: a\npost_name: s\n");
    EXPECT_EQ(after(post("tag: a\n"), Field::Tags, Value(QStringList{q("b")})), "tag:\n  - b\n");
    EXPECT_EQ(after(post("tag:\ntags: a\n"), Field::Tags, Value(QStringList{q("b")})), "tag:\ntags:\n  - b\n");
    EXPECT_EQ(after(post("category: a\n"), Field::Categories, Value(QStringList{q("b c")})), "category:\n  - b c\n");
    EXPECT_EQ(after(post("category: a\nx: 1\ncategories: b\n"), Field::Categories, Value(QStringList{q("c")})), "x: 1\ncategories:\n  - c\n");
    EXPECT_EQ(after(post("language: en\n"), Field::Language, q("de")), "language: de\n");
}

TEST(PostSet, TakesDatesThatJekyllCanRead)
{
    EXPECT_EQ(after(post("title: a\n"), Field::Date, q("2016-01-02 10:00 -0800")), "title: a\ndate: 2016-01-02 10:00 -0800\n");
    EXPECT_EQ(after(post("title: a\n"), Field::Date, q("tomorrow")), "post.date");
    EXPECT_EQ(after(post("title: a\n"), Field::Date, Value()), "post.date");
}

TEST(PostSet, HidesAndShowsInThePostsOwnWay)
{
    const Value yes = Value::boolean(true);
    const Value no = Value::boolean(false);
    EXPECT_EQ(after(post("published: true\n"), Field::Draft, yes), "published: false\n");
    EXPECT_EQ(after(post("published:\n"), Field::Draft, no), "published: true\n");
    EXPECT_EQ(after(post("draft: false\n"), Field::Draft, yes), "draft: true\n");
    EXPECT_EQ(after(post("draft: true\n"), Field::Draft, no), "draft: false\n");
    EXPECT_EQ(after(post("draft: true\nx: 1\npublished: no\n"), Field::Draft, no), "draft: false\nx: 1\npublished: true\n");
    EXPECT_EQ(after(post("title: a\n"), Field::Draft, yes), "title: a\npublished: false\n");
    EXPECT_EQ(after(post("title: a\n"), Field::Draft, no), "title: a\n");
}

TEST(Fields, HaveNames)
{
    for (const char *name : {"title", "date", "slug", "excerpt", "tags", "categories", "author", "draft", "image", "lang"})
        EXPECT_TRUE(fieldNamed(q(name))) << name;
    EXPECT_FALSE(fieldNamed(q("Title")));
    EXPECT_EQ(dialectName(Dialect::GitHubSync), q("github-sync"));
}
