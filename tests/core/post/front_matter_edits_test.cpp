// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/front_matter.h"

#include <gtest/gtest.h>

using namespace lanyard;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

std::string afterSetting(const char *text, const char *key, const Value &value)
{
    const auto edits = FrontMatter::parse(q(text)).set(q(key), value);
    return edits ? applied(*edits, q(text)).toStdString() : edits.error().code.toStdString();
}

std::string afterUnsetting(const char *text, const char *key)
{
    const auto edits = FrontMatter::parse(q(text)).unset(q(key));
    return edits ? applied(*edits, q(text)).toStdString() : edits.error().code.toStdString();
}

} // namespace

TEST(FrontMatterSet, ChangesOnlyTheKeysOwnLines)
{
    const Value list(QStringList{q("a"), q("b")});
    const struct
    {
        const char *what;
        const char *before;
        const char *key;
        Value value;
        const char *after;
    } cases[] = {
        {"a plain value", "---\na: 1\ntitle: Old\nb: 2\n---\nbody\n", "title", q("New"), "---\na: 1\ntitle: New\nb: 2\n---\nbody\n"},
        {"a comment in the line", "---\ntitle: Old   # why\n---\n", "title", q("New"), "---\ntitle: New   # why\n---\n"},
        {"comments around", "---\n# above\n\ntitle: Old\n# below\n---\n", "title", q("New"), "---\n# above\n\ntitle: New\n# below\n---\n"},
        {"double quotes", "---\ntitle: \"Old\"\n---\n", "title", q("New"), "---\ntitle: \"New\"\n---\n"},
        {"single quotes", "---\ntitle: 'Old' # c\n---\n", "title", q("It's"), "---\ntitle: 'It''s' # c\n---\n"},
        {"aligned values", "---\ntitle:   Old\nlayout:  post\n---\n", "title", q("New"), "---\ntitle:   New\nlayout:  post\n---\n"},
        {"a folded value", "---\npermalink: >\n  http://x/\n\nb: 2\n---\n", "permalink", q("/y/"), "---\npermalink: /y/\n\nb: 2\n---\n"},
        {"a literal value with a # line", "---\na: |\n  x\n  # y\n# z\nb: 2\n---\n", "a", q("word"), "---\na: word\n# z\nb: 2\n---\n"},
        {"a plain value over lines", "---\na: one\n  two\n\n  three\nb: 2\n---\n", "a", q("word"), "---\na: word\nb: 2\n---\n"},
        {"a quoted value that goes on at column 0", "---\na: \"one\ntwo: 3\n# four\"\nb: 2\n---\n", "a", q("word"), "---\na: \"word\"\nb: 2\n---\n"},
        {"a flow list over lines", "---\ntags: [x,\ny]\nb: 2\n---\n", "tags", list, "---\ntags: [a, b]\nb: 2\n---\n"},
        {"a list at column 0", "---\ntags:\n- x\n- y\nb: 2\n---\n", "tags", list, "---\ntags:\n- a\n- b\nb: 2\n---\n"},
        {"an indented list", "---\ntags:\n    - x\nb: 2\n---\n", "tags", list, "---\ntags:\n    - a\n    - b\nb: 2\n---\n"},
        {"a list with a comment at its key", "---\ntags: # mine\n  - x\n---\n", "tags", list, "---\ntags: # mine\n  - a\n  - b\n---\n"},
        {"a list whose items are quoted", "---\ntags: # q\n  - \"x\"\n  - \"y\"\n---\n", "tags", list, "---\ntags: # q\n  - \"a\"\n  - \"b\"\n---\n"},
        {"a list from nothing", "---\ncategories:\nb: 2\n---\n", "categories", list, "---\ncategories:\n  - a\n  - b\nb: 2\n---\n"},
        {"a text from a list", "---\ntags:\n- x\n# c\nb: 2\n---\n", "tags", q("word"), "---\ntags: word\n# c\nb: 2\n---\n"},
        {"a map", "---\nevent: {name: X}\n---\n", "event", Value(QList<Value::Entry>{{q("name"), q("Yap")}}), "---\nevent:\n  name: Yap\n---\n"},
        {"an empty list", "---\ntags:\n- x\n---\n", "tags", Value(QStringList()), "---\ntags: []\n---\n"},
        {"nothing", "---\nlayout: post\n---\n", "layout", Value(), "---\nlayout:\n---\n"},
        {"the last of repeated keys", "---\na: 1\nb: 2\na: 3\n---\n", "a", q("x"), "---\na: 1\nb: 2\na: x\n---\n"},
        {"a quoted key", "---\n\"post title\": Old\n---\n", "post title", q("New"), "---\n\"post title\": New\n---\n"},
        {"odd fences", "--- \ntitle: Old\n...\t\nbody", "title", q("New"), "--- \ntitle: New\n...\t\nbody"},
        {"an indented head", "---\n  title: Old\n  tags:\n  - x\n---\n", "tags", list, "---\n  title: Old\n  tags:\n  - a\n  - b\n---\n"},
        {"a Boolean", "---\npublished: true\n---\n", "published", Value::boolean(false), "---\npublished: false\n---\n"},
        {"a date", "---\ndate: 2016-06-02\n---\n", "date", Value::date(q("2016-06-03 10:00 +0200")), "---\ndate: 2016-06-03 10:00 +0200\n---\n"},
        {"the same value in another form", "---\na: >-\n  one\n  two\n---\n", "a", q("one two"), "---\na: >-\n  one\n  two\n---\n"},
        {"invalid YAML that this mends", "---\ntitle: Recap: day one\nb: 2\n---\n", "title", q("Recap: day one"), "---\ntitle: 'Recap: day one'\nb: 2\n---\n"},
        {"an unclosed quotation mark that this mends", "---\ntitle: \"Recap\nb: \"2\"\n---\n", "title", q("Recap"), "---\ntitle: \"Recap\"\nb: \"2\"\n---\n"},
        {"invalid YAML elsewhere", "---\nx: a: b\ntitle: Old\n---\n", "title", q("New"), "---\nx: a: b\ntitle: New\n---\n"},
    };
    for (const auto &[what, before, key, value, after] : cases)
        EXPECT_EQ(afterSetting(before, key, value), after) << what;
}

// Adding one photo wrote every other entry's quotes anew.
TEST(FrontMatterSet, ItemsOfAListThatStayKeepTheFormInWhichTheyStand)
{
    const QString head = QStringLiteral("---\nphotos:\n  - {file:  a.jpg, session: 0d6f-04} # the first\n  # between\n  - file: b.jpg\n"
                                        "    credit: 'Bo'\n  - {file: \"c.jpg\"}\ntitle: Knots\n---\n");
    const FrontMatter matter = FrontMatter::parse(head);
    QList<Value> photos = matter.value(QStringLiteral("photos")).items();
    ASSERT_EQ(photos.size(), 3);
    const auto file = [](const char *name) { return Value(QList<Value::Entry>{{QStringLiteral("file"), Value(QLatin1String(name))}}); };

    const auto after = [&](const QList<Value> &wanted) {
        const auto edits = matter.set(QStringLiteral("photos"), Value(wanted));
        EXPECT_TRUE(edits);
        return edits ? applied(*edits, head) : QString();
    };
    QString expected = head;
    expected.replace(QStringLiteral("title:"), QStringLiteral("  - {file: d.jpg}\ntitle:"));
    EXPECT_EQ(after(photos + QList<Value>{file("d.jpg")}).toStdString(), expected.toStdString());

    expected = head;
    expected.replace(QStringLiteral("  - file: b.jpg\n    credit: 'Bo'\n"), QStringLiteral("  - {file: e.jpg}\n"));
    EXPECT_EQ(after({photos[0], file("e.jpg"), photos[2]}).toStdString(), expected.toStdString());

    expected = head;
    expected.replace(QStringLiteral("  - file: b.jpg\n    credit: 'Bo'\n"), QString());
    EXPECT_EQ(after({photos[0], photos[2]}).toStdString(), expected.toStdString());
    EXPECT_EQ(FrontMatter::parse(after({photos[2], photos[0]})).value(QStringLiteral("photos")), Value(QList<Value>{photos[2], photos[0]}));
}

TEST(FrontMatterSet, AddsAMissingKeyInTheFilesOwnStyle)
{
    const Value list(QStringList{q("a"), q("b: c")});
    const struct
    {
        const char *what;
        const char *before;
        Value value;
        const char *after;
    } cases[] = {
        {"no head", "Body\n", q("v"), "---\nnew: v\n---\nBody\n"},
        {"an empty file", "", q("v"), "---\nnew: v\n---\n"},
        {"a rule that looks like a fence", "---\nBody\n", q("v"), "---\nnew: v\n---\n---\nBody\n"},
        {"an empty head", "---\n---\nBody", q("v"), "---\nnew: v\n---\nBody"},
        {"comments at the end", "---\na: 1\n# end\n---\n", q("v"), "---\na: 1\n# end\nnew: v\n---\n"},
        {"a block value at the end", "---\na: |+\n  x\n\n---\n", q("v"), "---\na: |+\n  x\n\nnew: v\n---\n"},
        {"lists at column 0", "---\ntags:\n- x\n---\n", list, "---\ntags:\n- x\nnew:\n- a\n- 'b: c'\n---\n"},
        {"indented lists", "---\ntags:\n  - x\n---\n", list, "---\ntags:\n  - x\nnew:\n  - a\n  - 'b: c'\n---\n"},
        {"flow lists", "---\ntags: [x]\n---\n", list, "---\ntags: [x]\nnew: [a, 'b: c']\n---\n"},
        {"double quotes", "---\na: \"x\"\n---\n", q("b: c"), "---\na: \"x\"\nnew: \"b: c\"\n---\n"},
        {"a backslash among double quotes", "---\na: \"x\"\n---\n", q("b: \\c"), "---\na: \"x\"\nnew: 'b: \\c'\n---\n"},
        {"an indented head", "---\n  a: 1\n...\n", q("v"), "---\n  a: 1\n  new: v\n...\n"},
        {"invalid YAML elsewhere", "---\nx: a: b\n---\n", q("v"), "---\nx: a: b\nnew: v\n---\n"},
    };
    for (const auto &[what, before, value, after] : cases)
        EXPECT_EQ(afterSetting(before, "new", value), after) << what;
}

TEST(FrontMatterSet, RefusesWhatItCannotDoSafely)
{
    const struct
    {
        const char *what;
        const char *before;
        const char *key;
        Value value;
        const char *code;
    } cases[] = {
        {"an empty date", "---\ndate: 2016-01-01\n---\n", "date", Value(), "front-matter.empty-value"},
        {"an empty text as date", "---\n---\n", "date", q(" "), "front-matter.empty-value"},
        {"an empty published", "---\n---\n", "published", Value(), "front-matter.empty-value"},
        {"a head in braces", "---\n{a: 1, b: 2}\n---\n", "a", q("x"), "front-matter.invalid"},
        {"an explicit key", "---\n? a\n: 1\n---\n", "a", q("x"), "front-matter.invalid"},
        {"an anchor that is used", "---\na: &x 1\nb: *x\n---\n", "a", q("y"), "front-matter.invalid"},
        {"a key behind an unclosed quotation mark", "---\na: \"x\n---\n", "new", q("y"), "front-matter.invalid"},
        {"a key with another one indented below it", "---\na: x\n  tags: y\nb: 1\n---\n", "a", q("z"), "front-matter.invalid"},
        {"a head that never ends", "---\na: 1\n\nBody\n", "a", q("z"), "front-matter.unclosed"},
        {"no map", "---\njust text\n---\n", "a", q("x"), "front-matter.invalid"},
        {"half a character", "---\n---\n", "a", QString(QChar(0xD800)), "front-matter.unwritable"},
        {"a second document", "---\na: 1\n--- b\n---\n", "c", q("x"), "front-matter.unwritable"},
        {"a number that is none", "---\n---\n", "a", Value::number(q("1\nb: 2")), "front-matter.unwritable"},
    };
    for (const auto &[what, before, key, value, code] : cases)
        EXPECT_EQ(afterSetting(before, key, value), code) << what;
}

TEST(FrontMatterUnset, TakesOutAllLinesOfTheKeyAndNoOthers)
{
    EXPECT_EQ(afterUnsetting("---\n# c\na: 1 # n\nb:\n- x\n- y\n# d\nc: 3\n---\nB", "b"), "---\n# c\na: 1 # n\n# d\nc: 3\n---\nB");
    EXPECT_EQ(afterUnsetting("---\na: 1\nb: 2\na: 3\n---\n", "a"), "---\nb: 2\n---\n");
    EXPECT_EQ(afterUnsetting("---\na: 1\n---\nB", "a"), "---\n---\nB");
    EXPECT_EQ(afterUnsetting("---\na: 1\n---\nB", "x"), "---\na: 1\n---\nB");
    EXPECT_EQ(afterUnsetting("B", "x"), "B");
    EXPECT_EQ(afterUnsetting("---\na: b: c\nd: 1\n---\n", "a"), "---\nd: 1\n---\n");
    EXPECT_EQ(afterUnsetting("---\na: &x 1\nb: *x\n---\n", "a"), "front-matter.invalid");
    EXPECT_EQ(afterUnsetting("---\na: x\n  tags: y\nb: 1\n---\n", "a"), "front-matter.invalid");
    EXPECT_EQ(afterUnsetting("---\na: |\n  x\nb: c: d\n---\n", "a"), "---\nb: c: d\n---\n");
    EXPECT_EQ(afterUnsetting("---\n{a: 1}\n---\n", "a"), "front-matter.invalid");
}
