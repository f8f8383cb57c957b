// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/front_matter.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace lanyard;
using Kind = FrontMatter::Kind;

namespace {

FrontMatter parsed(const char *text)
{
    return FrontMatter::parse(QString::fromUtf8(text));
}

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList names(const FrontMatter &head)
{
    QStringList result;
    for (const FrontMatter::Key &key : head.keys())
        result += key.name;
    return result;
}

} // namespace

TEST(FrontMatterFences, AreMissedWhereAHeadNeverEndsButNotBelowARule)
{
    for (const char *text : {"---\ntitle: A\n\nBody\n", "---\ntitle:", "---  \n\"title\": A\n----\n"}) {
        const FrontMatter head = parsed(text);
        ASSERT_TRUE(head.problem()) << text;
        EXPECT_EQ(head.problem()->code, "front-matter.unclosed") << text;
        EXPECT_EQ(head.problem()->line, 1) << text;
        EXPECT_EQ(head.set(q("title"), q("B")).error().code, "front-matter.unclosed") << text << "a second head would be put on top";
    }
    for (const char *text : {"---", "---\n", "---\n\nAfter all: nothing.", "---\nA rule above.\n", "---\nhttps://example.org\n", "---\n# Title: A\n"})
        EXPECT_FALSE(parsed(text).problem()) << text;
}

TEST(FrontMatterFences, AreThoseOfJekyll)
{
    const struct
    {
        const char *text;
        Kind kind;
        const char *body;
        int bodyLine;
    } cases[] = {
        {"---\na: 1\n---\nbody", Kind::Yaml, "body", 4},
        {"--- \t\na: 1\n---  \nbody", Kind::Yaml, "body", 4},
        {"---\na: 1\n...\nbody", Kind::Yaml, "body", 4},
        {"---\na: 1\n... \nbody", Kind::Yaml, "body", 4},
        {"---\n---\nbody", Kind::Yaml, "body", 3},
        {"---\n\n# only a comment\n---", Kind::Yaml, "", 5},
        {"---\na: 1\n---", Kind::Yaml, "", 4},
        {"---\na: 1\n----\n--- x\n ---\n---\nbody", Kind::Yaml, "body", 7},
        {"", Kind::None, "", 1},
        {"body", Kind::None, "body", 1},
        {"\n---\na: 1\n---\n", Kind::None, "\n---\na: 1\n---\n", 1},
        {"----\na: 1\n---\n", Kind::None, "----\na: 1\n---\n", 1},
        {"--- # no\na: 1\n---\n", Kind::None, "--- # no\na: 1\n---\n", 1},
        {"---\na: 1\nbody", Kind::Unclosed, "---\na: 1\nbody", 1},
        {"---", Kind::Unclosed, "---", 1},
        {"+++\na = 1\n+++\nbody", Kind::Toml, "body", 4},
        {"+++\na = 1\n", Kind::None, "+++\na = 1\n", 1},
        {"{\n\"a\": 1\n}\nbody", Kind::Json, "body", 4},
        {"{\nno head", Kind::None, "{\nno head", 1},
        {"{{ liquid }}\n", Kind::None, "{{ liquid }}\n", 1},
    };
    for (const auto &[text, kind, body, bodyLine] : cases) {
        const FrontMatter head = parsed(text);
        EXPECT_EQ(head.kind(), kind) << text;
        EXPECT_EQ(q(text).mid(head.bodyAt()), q(body)) << text;
        EXPECT_EQ(head.bodyLine(), bodyLine) << text;
    }
}

TEST(FrontMatter, ReadsScalarsAsPsychDoes)
{
    using K = Value::Kind;
    const struct
    {
        const char *written;
        K kind;
        const char *text;
    } cases[] = {
        {"plain text", K::Text, "plain text"}, {"'yes'", K::Text, "yes"},      {"\"2016\"", K::Text, "2016"},
        {"yes", K::Boolean, "yes"},            {"Off", K::Boolean, "Off"},      {"y", K::Text, "y"},
        {"N", K::Text, "N"},                   {"~", K::Null, ""},              {"", K::Null, ""},
        {"NULL", K::Null, ""},                 {"2016", K::Number, "2016"},     {"1_000", K::Number, "1_000"},
        {"0x1f", K::Number, "0x1f"},           {"12:30", K::Number, "12:30"},   {"1.10", K::Number, "1.10"},
        {"1.10.3", K::Text, "1.10.3"},         {".inf", K::Number, ".inf"},     {"1e5", K::Text, "1e5"},
        {"08", K::Text, "08"},                 {"2016-02-02", K::Date, "2016-02-02"}, {"2021-7-1", K::Date, "2021-7-1"},
        {"2016-02-30", K::Text, "2016-02-30"}, {"2016-02-02 08:30:54", K::Date, "2016-02-02 08:30:54"},
        {"2016-02-02 08:30", K::Text, "2016-02-02 08:30"}, {"!!str 12", K::Text, "12"}, {".", K::Text, "."},
        {"\"a\\u00e9\\n\"", K::Text, "aé\n"},
    };
    for (const auto &[written, kind, text] : cases) {
        const FrontMatter head = FrontMatter::parse(QStringLiteral("---\nk: %1\n---\n").arg(q(written)));
        EXPECT_FALSE(head.problem()) << written;
        EXPECT_EQ(head.value(q("k")).kind(), kind) << written;
        EXPECT_EQ(head.value(q("k")).text(), q(text)) << written;
        EXPECT_TRUE(head.has(q("k")));
    }
}

TEST(FrontMatter, ReadsNestedValuesInOrder)
{
    const FrontMatter head = parsed("---\nevent: {name: X, days: [1, two]}\ntags:\n- a\n-\n- b\n---\n");
    const Value event = head.value(q("event"));
    ASSERT_EQ(event.entries().size(), 2);
    EXPECT_EQ(event.entries()[0].first, q("name"));
    EXPECT_EQ(event[q("days")].texts(), QStringList({q("1"), q("two")}));
    EXPECT_EQ(head.value(q("tags")).items().size(), 3);
    EXPECT_EQ(head.value(q("tags")).texts(), QStringList({q("a"), q("b")}));
    EXPECT_EQ(names(head), QStringList({q("event"), q("tags")}));
}

TEST(FrontMatter, OfRepeatedKeysTheLastCountsAndBothAreKept)
{
    const FrontMatter head = parsed("---\ndate: 2016-01-01\nx: 1\ndate: 2016-01-02\n---\n");
    EXPECT_EQ(head.value(q("date")).text(), q("2016-01-02"));
    EXPECT_EQ(names(head), QStringList({q("date"), q("x"), q("date")}));
}

TEST(FrontMatter, FollowsMergeKeysAsPsychDoes)
{
    const FrontMatter head = parsed("---\nbase: &b {p: 1, q: 2}\nx:\n  q: 0\n  <<: *b\n  p: 9\n---\n");
    EXPECT_EQ(head.value(q("x"))[q("p")].text(), q("9"));
    EXPECT_EQ(head.value(q("x"))[q("q")].text(), q("2"));
}

TEST(FrontMatter, KnowsTheLinesOfEveryKey)
{
    const char *text = "---\n"
                       "# above\n"
                       "a: 1 # note\n"
                       "b: >\n"
                       "  folded\n"
                       "\n"
                       "  # text, no comment\n"
                       "# comment\n"
                       "c: \"goes\n"
                       "on here\n"
                       "# still\"\n"
                       "\n"
                       "d:\n"
                       "- x\n"
                       "# inside\n"
                       "- y: |\n"
                       "    z\n"
                       "  # below\n"
                       "e: [1,\n"
                       "2, # inside\n"
                       "]\n"
                       "f: plain\n"
                       "  more\n"
                       "\n"
                       "  end\n"
                       "---\n";
    const FrontMatter head = parsed(text);
    ASSERT_FALSE(head.problem()) << qPrintable(head.problem()->english());
    const struct
    {
        const char *name;
        int firstLine;
        int lines;
    } expected[] = {{"a", 3, 1}, {"b", 4, 4}, {"c", 9, 3}, {"d", 13, 5}, {"e", 19, 3}, {"f", 22, 4}};
    ASSERT_EQ(head.keys().size(), std::ssize(expected));
    for (qsizetype i = 0; i < head.keys().size(); ++i) {
        EXPECT_EQ(head.keys()[i].name, q(expected[i].name));
        EXPECT_EQ(head.keys()[i].firstLine, expected[i].firstLine) << expected[i].name;
        EXPECT_EQ(head.keys()[i].lines, expected[i].lines) << expected[i].name;
    }
}

TEST(FrontMatterProblem, NamesTheLineAndKeepsWhatCanBeRead)
{
    const struct
    {
        const char *head;
        int line;
        const char *word; // in the sentence
    } cases[] = {
        {"title: Recap: day one\ndate: 2016-06-02\n", 2, "colon"},
        {"date: 2016-06-02\n\ttitle: x\n", 3, ""},
        {"date: 2016-06-02\ntitle: C# and F: x\n", 3, "colon"},
        {"date: 2016-06-02\ntitle: @home\n", 3, "quotes"},
        {"date: 2016-06-02\ntitle: \"never closed\nx: 1\n", 3, "closed"},
        {"date: 2016-06-02\ntitle: \"C:\\dir\"\n", 3, "backslash"},
        {"date: 2016-06-02\ntags: [a, b\nx: 1\n", 3, "closed"},
        {"date: 2016-06-02\ntitle: a\x01\n", 3, "U+0001"},
        {"date: 2016-06-02\ntitle: a\x04\nx: [\n", 3, "U+0004"}, // yaml-cpp alone would take it for the end
        {"date: 2016-06-02\ntitle: *x\n", 3, "quotes"},
        {"date: 2016-06-02\n- x\n", 3, ""},
    };
    for (const auto &[text, line, word] : cases) {
        const FrontMatter head = FrontMatter::parse(QStringLiteral("---\n%1---\nbody").arg(q(text)));
        ASSERT_TRUE(head.problem()) << text;
        EXPECT_EQ(head.problem()->code, "front-matter.yaml") << text;
        EXPECT_EQ(head.problem()->line, line) << text << qPrintable(head.problem()->english());
        EXPECT_TRUE(head.problem()->english().contains(q(word))) << text << qPrintable(head.problem()->english());
        EXPECT_TRUE(head.has(q("date"))) << text;
        EXPECT_EQ(head.value(q("date")).text(), q("2016-06-02")) << text << "one broken line hid another";
    }
    EXPECT_EQ(parsed("---\njust text\n---\n").problem()->code, "front-matter.not-a-map");
    EXPECT_EQ(parsed("---\n- a\n---\n").problem()->code, "front-matter.not-a-map");
    EXPECT_FALSE(parsed("---\n# nothing\n---\n").problem());
}

TEST(FrontMatterProblem, HostileHeadsAreRefusedAtOnce)
{
    QString bomb = q("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
    for (char16_t name = u'b'; name < u'n'; ++name)
        bomb += QStringLiteral("%1: &%1 [*%2, *%2, *%2, *%2, *%2, *%2, *%2, *%2, *%2, *%2]\n").arg(QChar(name), QChar(char16_t(name - 1)));
    const std::pair<const char *, QString> cases[] = {
        {"front-matter.too-large", bomb},
        {"front-matter.too-large", QString(2'000'000, u'x') + q(": 1\n")},
        {"front-matter.too-large", q("a: [") + q("1,").repeated(200'000) + q("]\n")},
        {"front-matter.too-deep", q("a: ") + QString(100'000, u'[') + u'\n'},
        {"front-matter.too-deep", q("a: ") + q("{a: ").repeated(100'000) + u'\n'},
        {"front-matter.too-deep", q("- ").repeated(100'000) + u'\n'},
        {"front-matter.too-deep", q("? ").repeated(100'000) + u'\n'},
        {"front-matter.yaml", q("a: &a [*a]\n")},
        {"front-matter.yaml", q("a: \"") + QString(500'000, u'\n')},
    };
    for (const auto &[code, head] : cases) {
        QElapsedTimer timer;
        timer.start();
        const FrontMatter result = FrontMatter::parse(q("---\n") + head + q("---\n"));
        ASSERT_TRUE(result.problem()) << qPrintable(head.left(40));
        EXPECT_EQ(result.problem()->code, code) << qPrintable(head.left(40)) << qPrintable(result.problem()->english());
        EXPECT_LT(timer.elapsed(), 3000) << qPrintable(head.left(40));
    }
}

TEST(ForeignHeads, AreReadForTheirFields)
{
    const FrontMatter toml = parsed("+++\ntitle = \"A \\\"q\\\" \\u00e9\" # c\ndate = 2016-06-02T10:00:00Z\ndraft = true\n"
                                    "tags = [\"a, b\",\n  'c', # no\n]\nn = 3\n[extra]\ntitle = \"no\"\n+++\nbody");
    EXPECT_EQ(toml.value(q("title")).text(), q("A \"q\" é"));
    EXPECT_EQ(toml.value(q("date")).kind(), Value::Kind::Date);
    EXPECT_TRUE(toml.value(q("draft")).toBool());
    EXPECT_EQ(toml.value(q("tags")).texts(), QStringList({q("a, b"), q("c")}));
    const FrontMatter json = parsed("{\n\"title\": \"T\", \"tags\": [\"a\", \"b\"], \"draft\": false\n}\n\nbody");
    EXPECT_EQ(json.value(q("title")).text(), q("T"));
    EXPECT_EQ(json.value(q("tags")).texts(), QStringList({q("a"), q("b")}));
    for (const FrontMatter &head : {toml, json}) {
        EXPECT_EQ(head.set(q("title"), q("x")).error().code, "front-matter.read-only");
        EXPECT_EQ(head.unset(q("title")).error().code, "front-matter.read-only");
    }
    for (const char *odd : {"+++\na = [\"x\n+++\n", "+++\na = \"\"\"x\n+++\n", "+++\n= 1\na = \n+++\n", "{\n]\n}\n"})
        (void)parsed(odd);
    (void)FrontMatter::parse(q("+++\na = ") + QString(100'000, u'[') + q("\n+++\n"));
}
