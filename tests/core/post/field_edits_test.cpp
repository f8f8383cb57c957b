// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/field_edits.h"

#include <gtest/gtest.h>

using namespace lanyard;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

// The head's lines after the edits, or the failure's code.
std::string after(const char *head, const std::function<Result<QList<TextEdit>>(const Post &)> &edits)
{
    const Post post(QStringLiteral("---\n%1---\nbody\n").arg(q(head)));
    const auto made = edits(post);
    return made ? applied(*made, post.text()).section(q("---\n"), 1, 1).toStdString() : made.error().code.toStdString();
}

QStringList words(const char *text)
{
    return q(text).split(u'|', Qt::SkipEmptyParts);
}

} // namespace

TEST(FieldEdits, ATextChangesItsOwnLinesAndAnEmptyOneTakesTheKeyOut)
{
    const struct
    {
        Field field;
        const char *head;
        const char *text;
        const char *result;
    } cases[] = {
        {Field::Title, "title: \"Old\" # mine\nauthor: b\n", "New: one", "title: \"New: one\" # mine\nauthor: b\n"},
        {Field::Title, "post_title: Old\nID: 3\n", "New", "post_title: New\nID: 3\n"},
        {Field::Title, "title: Old\nauthor: b\n", "", "author: b\n"},
        {Field::Title, "title: [a, b]\n", "New", "post.no-room"},
        {Field::Slug, "title: Old\n", "new-one", "title: Old\nslug: new-one\n"},
        {Field::Slug, "post_title: Old\npost_name: old\n", "", "post_title: Old\n"},
        {Field::Excerpt, "title: a\nexcerpt: >\n  two\n  lines\nlang: en\n", "One.", "title: a\nexcerpt: One.\nlang: en\n"},
        {Field::Excerpt, "post_title: a\npost_excerpt: ''\n", "One.", "post_title: a\npost_excerpt: 'One.'\n"},
        {Field::Author, "authors: [Ann, Bob]\n", "Ann, Cid", "authors: [Ann, Cid]\n"},
        {Field::Author, "author:\n  name: Ann\n  url: http://a.example\n", "Bob", "author:\n  name: Bob\n  url: http://a.example\n"},
        {Field::Author, "author: Ann\n", "Bob, Ann", "author: Bob, Ann\n"},
        {Field::Image, "image: {path: a.jpg, alt: x}\n", "b.jpg", "image:\n  path: b.jpg\n  alt: x\n"},
        {Field::Image, "image: photos/a.jpg\n", "", ""},
        {Field::Language, "language: en\n", "de", "language: de\n"},
        {Field::Language, "title: a\n", "de", "title: a\nlang: de\n"},
    };
    for (const auto &[field, head, text, result] : cases)
        EXPECT_EQ(after(head, [&, field = field, text = text](const Post &post) { return textFieldEdits(post, field, q(text)); }), result) << head;
}

TEST(FieldEdits, TheSlugFollowsTheTitleUntilSomebodyChoseAnother)
{
    const struct
    {
        const char *head;
        const char *title;
        const char *result;
    } cases[] = {
        {"title: Old one\nslug: old-one\n", "New one", "title: New one\nslug: new-one\n"},
        {"slug: old-one\ntitle: Old one\n", "Größe", "slug: groesse\ntitle: Größe\n"},
        {"post_title: Old one\npost_name: old-one\n", "New", "post_title: New\npost_name: new\n"},
        {"title: Old one\nslug: mine\n", "New one", "title: New one\nslug: mine\n"},
        {"title: Old one\n", "New one", "title: New one\n"}, // the file's name decides
        {"title: Old one\nslug: old-one\n", "!!!", "title: '!!!'\nslug: old-one\n"},
        {"title: Old one\nslug: old-one\n", "", "slug: old-one\n"},
    };
    for (const auto &[head, title, result] : cases)
        EXPECT_EQ(after(head, [title = title](const Post &post) { return textFieldEdits(post, Field::Title, q(title)); }), result) << head;
}

TEST(FieldEdits, TermsKeepTheFormTheyHave)
{
    const struct
    {
        Field field;
        const char *head;
        const char *terms;
        const char *result;
    } cases[] = {
        {Field::Tags, "title: a\n", "one|two words", "title: a\ntags:\n  - one\n  - two words\n"},
        {Field::Tags, "tags: [a, b]\n", "a|b|c", "tags: [a, b, c]\n"},
        {Field::Tags, "tags:\n- a\n- b\n", "b", "tags:\n- b\n"},
        {Field::Tags, "tags: a b\n", "a|b|c", "tags: a b c\n"},
        {Field::Tags, "tags: a b\n", "a|two words", "tags:\n  - a\n  - two words\n"},
        {Field::Tags, "tag: two words\n", "three words here", "tag: three words here\n"},
        {Field::Tags, "tag: two words\n", "a|b", "tag:\n  - a\n  - b\n"},
        {Field::Tags, "tags: a b\nlang: en\n", "", "lang: en\n"},
        {Field::Tags, "tag: a\ntags: [x]\nlang: en\n", "", "lang: en\n"}, // or x would come to light
        {Field::Tags, "tags: [2016, yes]\n", "2016|yes|1.10", "tags: ['2016', 'yes', '1.10']\n"},
        {Field::Tags, "tags: [{a: b}]\n", "x", "post.no-room"},
        {Field::Categories, "category: event recap\n", "recap", "category: recap\n"},
        {Field::Categories, "categories: event recap\n", "recap", "categories: recap\n"},
        {Field::Categories, "categories: [a]\ncategory: b\n", "a|b|c", "categories: [a, b, c]\n"},
        {Field::Categories, "categories: [a]\ncategory: b\nlang: en\n", "", "lang: en\n"},
    };
    for (const auto &[field, head, terms, result] : cases)
        EXPECT_EQ(after(head, [&, field = field, terms = terms](const Post &post) { return termEdits(post, field, words(terms)); }), result) << head;
}

TEST(FieldEdits, ADateKeepsItsQuotesAndIsNeverEmpty)
{
    const struct
    {
        const char *head;
        const char *written;
        const char *result;
    } cases[] = {
        {"date: 2016-06-02 10:00:00\n", "2016-06-03 10:00:00", "date: 2016-06-03 10:00:00\n"},
        {"date: '2016-06-02 10:00:00'\n", "2016-06-03 10:00:00", "date: '2016-06-03 10:00:00'\n"},
        {"date: \"2016-06-02\"\n", "2016-06-03", "date: \"2016-06-03\"\n"},
        {"date: tomorrow\n", "2016-06-03", "date: 2016-06-03\n"},
        {"date:\ntitle: a\n", "2016-06-03", "date: 2016-06-03\ntitle: a\n"},
        {"post_date: 2016-06-02 10:00:00\npost_title: a\n", "2016-06-03 10:00:00", "post_date: 2016-06-03 10:00:00\npost_title: a\n"},
        {"title: a\ndate: 2016-06-02\n", "", "title: a\n"},
        {"title: a\n", "2016-06-03 10:00:00 +0200", "title: a\ndate: 2016-06-03 10:00:00 +0200\n"},
    };
    for (const auto &[head, written, result] : cases)
        EXPECT_EQ(after(head, [written = written](const Post &post) { return dateEdits(post, q(written)); }), result) << head;
}

TEST(FieldEdits, OtherKeysKeepTheKindTheyHave)
{
    const struct
    {
        const char *head;
        const char *written;
        const char *result;
    } cases[] = {
        {"x: true\n", "false", "x: false\n"},
        {"x: 'true'\n", "false", "x: 'false'\n"},
        {"x: some text\n", "2016", "x: '2016'\n"},
        {"x: 3\n", "12", "x: 12\n"},
        {"x: 3\n", "three", "x: three\n"},
        {"x:\n", "a: b", "x: 'a: b'\n"},
        {"x: a\ny: b\n", "", "y: b\n"},
    };
    for (const auto &[head, written, result] : cases)
        EXPECT_EQ(after(head, [written = written](const Post &post) { return rawEdits(post, q("x"), q(written)); }), result) << head;
}

TEST(FieldEdits, APostWithoutAHeadGetsOne)
{
    const Post post(q("Only words.\n"));
    const auto edits = textFieldEdits(post, Field::Title, q("A title"));
    ASSERT_TRUE(edits);
    EXPECT_EQ(applied(*edits, post.text()).toStdString(), "---\ntitle: A title\n---\nOnly words.\n");
    EXPECT_TRUE(textFieldEdits(post, Field::Title, {})->isEmpty());
}

TEST(FieldEdits, SayWhichFieldsOfABrokenHeadCannotBeShown)
{
    const struct
    {
        const char *text;
        Field field;
        const char *code; // empty: it can be shown
    } cases[] = {
        {"---\ntitle: Recap: one\nauthor: b\n---\n", Field::Title, "front-matter.invalid"}, // what it says can't be shown
        {"---\ntitle: Recap: one\nexcerpt:\n---\n", Field::Excerpt, ""}, // empty in truth
        {"---\ntitle: Recap: one\nauthor: b\n---\n", Field::Author, ""},
        {"---\ntitle: \"Recap\nauthor: b\n---\n", Field::Author, "front-matter.invalid"},
        {"---\ntitle: \"Recap\nauthor: b\n---\n", Field::Excerpt, "front-matter.invalid"},
        {"---\n{title: a, author: b}\n---\n", Field::Author, "front-matter.invalid"},
        {"+++\ntitle = 'a'\n+++\n", Field::Title, "front-matter.read-only"},
        {"---\ntitle: a\nno end\n", Field::Title, "front-matter.unclosed"},
        {"no head\n", Field::Title, ""},
        {"---\n---\n", Field::Title, ""},
        {"---\ntitle: a\n---\n", Field::Date, ""},
    };
    for (const auto &[text, field, code] : cases) {
        const auto why = whyNotInAForm(Post(q(text)), field);
        EXPECT_EQ(why ? why->code.toStdString() : std::string(), code) << text;
    }
}
