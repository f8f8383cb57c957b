// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/head_mistakes.h"

#include <gtest/gtest.h>

using namespace lanyard;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QList<Error> mistakes(const char *head)
{
    return headMistakes(Post(QStringLiteral("---\n%1---\nbody\n").arg(q(head))));
}

} // namespace

TEST(HeadMistakes, SayWhereTheSlipIsAndWhatMendsIt)
{
    const struct
    {
        const char *head;
        int line;
        const char *words; // in the sentence
    } cases[] = {
        {"title: a\n\tauthor: b\n", 3, "tab"},
        {"title: a\ntags:\n\t- b\n", 4, "tab"},
        {"title: Recap: day one\nauthor: b\n", 2, "colon and a blank"},
        {"title: \"a\nauthor: b\n", 2, "never closed"},
        {"title: a\ntags: [a, b\nauthor: c\n", 3, "never closed"},
        {"title: 'It's here'\nauthor: b\n", 2, "twice"},
        {"title: \"a\" b\nauthor: b\n", 2, "behind its closing quotation mark"},
        {"title: a\n  author: b\n", 3, "as if it belonged to “title”"},
        {"title: a\n author: b\ntags: x\n", 3, "as if it belonged to “title”"},
        {"event:\n  name: x\n url: y\n", 4, "further left"},
        {"event:\n  name: x\n    url: y\n", 4, "as if it belonged to “name”"},
        {"tags:\n  - a\n - b\n", 4, "further left"},
        {"author: b\ntitle:Recap\ntags: x\n", 3, "“title:” needs a blank"},
        {"title:Recap\nauthor: b\n", 2, "“title:” needs a blank"},
        {"title = b\nauthor: x\n", 2, "neither"},
        {"just words\ntitle: b\n", 2, "neither"},
        {"title: @home\n", 2, "quotes"},
        {"title: > x\nfoo: b\n", 2, "quotes"},
    };
    for (const auto &[head, line, words] : cases) {
        const QList<Error> found = mistakes(head);
        ASSERT_FALSE(found.isEmpty()) << head;
        EXPECT_EQ(found.first().line, line) << head << qPrintable(found.first().english());
        EXPECT_TRUE(found.first().english().contains(q(words))) << head << qPrintable(found.first().english());
        EXPECT_EQ(found.first().code, "front-matter.yaml") << head;
    }
}

TEST(HeadMistakes, KnowWhatIsValidYamlAndStopsABlog)
{
    const struct
    {
        const char *head;
        const char *code; // empty: nothing is wrong
        int line;
    } cases[] = {
        {"title: a\ndate: 2016-06-02\ntags: [x]\n", "", 0},
        {"title: a\nauthor: b\ntitle: c\n", "front-matter.repeated", 4},
        {"title: a\ndate:\n", "front-matter.empty-date", 3},
        {"title: a\ndate: \"\"\n", "front-matter.empty-date", 3},
        {"title: a\ndate: tomorrow\n", "post.date", 3},
        {"title: a\ndate: 2016-13-45\n", "post.date", 3},
        {"published:\n", "front-matter.empty-published", 2},
        {"link: http://example.org\ntime: 10:30\n", "", 0},
        {"# nothing\n", "", 0},
    };
    for (const auto &[head, code, line] : cases) {
        const QList<Error> found = mistakes(head);
        if (*code == '\0') {
            EXPECT_TRUE(found.isEmpty()) << head << qPrintable(found.value(0).english());
            continue;
        }
        ASSERT_EQ(found.size(), 1) << head;
        EXPECT_EQ(found.first().code, code) << head;
        EXPECT_EQ(found.first().line, line) << head;
    }
    EXPECT_EQ(headMistakes(Post(q("---\ntitle: a\nno end\n"))).value(0).code, "front-matter.unclosed");
    EXPECT_TRUE(headMistakes(Post(q("+++\ntitle = 'a'\n+++\n"))).isEmpty());
    EXPECT_TRUE(headMistakes(Post(q("No head.\n"))).isEmpty());
}
