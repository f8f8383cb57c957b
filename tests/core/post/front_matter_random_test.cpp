// SPDX-License-Identifier: GPL-3.0-or-later
// Heads that nobody would write: whatever they are, an edit may only touch what it was asked to.
#include "core/post/post.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace lanyard;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QString randomHead(QRandomGenerator &random, bool wellFormed)
{
    static const char *const whole[] = {
        "a: 1\n", "b: 'x # y'  # note\n", "tags:\n- x\n# in\n- 'y: z'\n", "list:\n  - {id: 1, n: \"a, b\"}\n  - [c]\n", "# comment\n", "\n",
        "f: >-\n  folded\n\n  # text\n", "c: \"over\nlines: 1\n# x\"\n", "d: [1,\n2, # c\n'3']\n", "title: Plain\n  more\n",
        "e:\n", "h: {a: b,\n  c: 'd'}\n", "\"i j\": k\n", "date: 2016-06-02\n", "  \n", "a: again\n", "m:\n  n:\n    - o: |\n        p\n",
        "it: it's\n", "url: http://x/#y\n", "z: !!str 12\n",
    };
    static const char *const broken[] = { // or such that what stands above may swallow what stands below
        "g: |+\n  kept\n\n", "  # indented comment\n", "m:\n  - |\n    p\n   # q\n",
        "a: b: c\n", "'\n", "\"\n", "[\n", "}\n", "- x\n", "\tx: y\n", "x\n", "  y\n", "k: |\n", ": v\n", "? q\n", "*z: 1\n", "a: &b\n", "--- x\n",
        "%d\n", "...x\n", "k: @\n", "a: \"x\n", "a: 'x\n", "k: {\n", "\x01", "k", ":", " ", "#", "- - -\n", "\xF0\x9F\x8E\xA4",
    };
    QString head;
    for (int i = random.bounded(8); i > 0; --i) {
        const bool odd = !wellFormed && random.bounded(3) == 0;
        head += q(odd ? broken[random.bounded(int(std::size(broken)))] : whole[random.bounded(int(std::size(whole)))]);
    }
    return QStringLiteral("---\n%1---\nbody: 1\n# end\n").arg(head);
}

// Every line that is not the key's own, in order.
QString withoutKey(const FrontMatter &head, const QString &text, const QString &key)
{
    QString rest = text;
    for (qsizetype i = head.keys().size() - 1; i >= 0; --i) {
        if (head.keys()[i].name == key)
            rest.remove(head.keys()[i].at, head.keys()[i].length);
    }
    return rest;
}

} // namespace

TEST(RandomHeads, KeepEveryOtherLine)
{
    QRandomGenerator random(42);
    int changed = 0;
    for (int round = 0; round < 4000; ++round) {
        const bool wellFormed = round % 2 == 0;
        const QString text = randomHead(random, wellFormed);
        const Post post(text);
        const FrontMatter &head = post.frontMatter();
        qsizetype last = 0;
        for (const FrontMatter::Key &key : head.keys()) {
            if (key.lines == 0)
                continue; // known by name only
            ASSERT_GE(key.at, last) << qPrintable(text);
            last = key.at + key.length;
            ASSERT_LE(last, head.bodyAt()) << qPrintable(text);
        }
        if (wellFormed) {
            ASSERT_FALSE(head.problem()) << qPrintable(text) << qPrintable(head.problem()->english());
        }
        (void)post.fields(q("2016-06-02-x.md"));

        for (const char *name : {"a", "tags", "c", "m", "new"}) {
            const Value value = round % 3 == 0 ? Value(QStringList{q("p: q"), q("r")}) : Value(q("it's: new"));
            const auto set = head.set(q(name), value);
            if (wellFormed) {
                ASSERT_TRUE(set) << name << " in\n" << qPrintable(text) << qPrintable(set.error().english());
            }
            if (set) {
                ++changed;
                const QString after = applied(*set, text);
                const FrontMatter now = FrontMatter::parse(after);
                ASSERT_EQ(now.value(q(name)), value) << name << " in\n" << qPrintable(text) << "gave\n" << qPrintable(after);
                // Of a repeated key only the last is rewritten, so all of them are left out on both sides.
                if (head.kind() == FrontMatter::Kind::Yaml && !head.problem() && head.keys().size() == now.keys().size() + (head.has(q(name)) ? 0 : -1)) {
                    ASSERT_EQ(withoutKey(now, after, q(name)).toStdString(), withoutKey(head, text, q(name)).toStdString()) << name << " in\n" << qPrintable(text);
                }
            }
            const auto unset = head.unset(q(name));
            if (wellFormed) {
                ASSERT_TRUE(unset) << name << " in\n" << qPrintable(text);
            }
            if (unset) {
                ASSERT_EQ(applied(*unset, text).toStdString(), withoutKey(head, text, q(name)).toStdString());
            }
        }
    }
    EXPECT_GT(changed, 12'000) << "most heads should be changeable";
}
