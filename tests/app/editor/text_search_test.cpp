// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/text_search.h"

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

QStringList found(const SearchTerm &term, const QString &text)
{
    QStringList result;
    for (const SearchMatch &match : TextSearch(term).matches(text).matches)
        result.append(text.mid(match.at, match.length));
    return result;
}

QString replaced(const SearchTerm &term, const Replacement &replacement, const QString &text)
{
    const TextSearch search(term);
    return applied(replacementEdits(text, search.matches(text).matches, search.replacements(text, 0, text.size(), replacement)), text);
}

enum Option { Plain = 0, Regex = 1, Case = 2, Word = 4 };

SearchTerm term(const char *text, int options)
{
    return {QString::fromUtf8(text), bool(options & Regex), bool(options & Case), bool(options & Word)};
}

} // namespace

TEST(TextSearch, WhatIsFound)
{
    const struct
    {
        const char *what;
        const char *term;
        int options;
        const char *text;
        const char *found; // with | between
    } rows[] = {
        {"case does not matter", "tide", Plain, "Tide tide TIDE", "Tide|tide|TIDE"},
        {"case matters", "tide", Case, "Tide tide TIDE", "tide"},
        {"signs of patterns are plain", "a.b*", Plain, "axb a.b* A.B*", "a.b*|A.B*"},
        {"matches do not overlap", "aa", Plain, "aaaaa", "aa|aa"},
        {"whole words", "port", Word, "port ports airport port-side Port.", "port|port|Port"},
        {"whole words of any script", "море", Word, "море мореход море, приморе", "море|море"},
        {"a combining mark belongs to its word", "cafe", Word, "cafe\u0301 cafe", "cafe"},
        {"umlauts", "ÄRGER", Plain, "Ärger ärger", "Ärger|ärger"},
        {"beyond the first plane", "🚢", Plain, "a 🚢 b 🚢", "🚢|🚢"},
        {"a pattern", "\\d{4}", Regex, "2015, 2016 and 99", "2015|2016"},
        {"a pattern knows other scripts' letters", "\\w+", Regex, "naïve море", "naïve|море"},
        {"a pattern stays in its line", "a.*z|\\s+", Regex, "a\nz", ""},
        {"unless it names the line's end", "a\\nz", Regex, "a\nz", "a\nz"},
        {"line starts", "^- ", Regex, "- a\n- b\n x - c", "- |- "},
        {"line ends", "o$", Regex, "go\nno no", "o|o"},
        {"whole words by a pattern with a choice", "a|an", Regex | Word, "a an and", "a|an"},
        {"back references", "(\\w+) \\1", Regex, "the the end", "the the"},
        {"nothing", "", Plain, "abc", ""},
    };
    for (const auto &row : rows)
        EXPECT_EQ(found(term(row.term, row.options), QString::fromUtf8(row.text)).join(u'|').toStdString(), row.found) << row.what;
}

TEST(TextSearch, OnlyBetweenTwoPlaces)
{
    const QString text = QStringLiteral("tide one\ntide two\ntide three");
    for (const bool regex : {false, true}) {
        const auto matches = TextSearch({QStringLiteral("tide"), regex, false, false}).matches(text, 2, 20).matches;
        ASSERT_EQ(matches.size(), 1) << regex;
        EXPECT_EQ(matches.first().at, 9);
    }
    EXPECT_EQ(TextSearch({QStringLiteral("e\\n"), true, false, false}).matches(text, 4, 20).matches.size(), 1);
}

TEST(TextSearch, EmptyMatchesComeOnceALineAndEnd)
{
    const auto matches = TextSearch({QStringLiteral("^"), true, false, false}).matches(QStringLiteral("a\n\nb")).matches;
    EXPECT_EQ(matches, (QList<SearchMatch>{{0, 0}, {2, 0}, {3, 0}}));
    EXPECT_EQ(TextSearch({QStringLiteral("x*"), true, false, false}).matches(QStringLiteral("🚢")).matches.size(), 2) << "never inside a letter";
}

TEST(TextSearch, APatternThatTriesTooManyWaysGivesUp)
{
    const QString text = QString(60, u'a') + u'b';
    const SearchResult result = TextSearch({QStringLiteral("(a+)+$"), true, false, false}).matches(text);
    EXPECT_TRUE(result.gaveUp);
    EXPECT_TRUE(TextSearch({QStringLiteral("(\\w+\\s?)+!\\n"), true, false, false}).matches(text + QStringLiteral("\n!")).gaveUp);
    EXPECT_FALSE(TextSearch({QStringLiteral("a+b$"), true, false, false}).matches(text).gaveUp);
}

TEST(TextSearch, AWrongPatternSaysSoAlsoForWholeWords)
{
    for (const bool word : {false, true}) {
        for (const char *wrong : {"(", ")", "[a", "*", "a\\", "(?<n", ")(", "a{2,1}"}) {
            const TextSearch search({QString::fromUtf8(wrong), true, false, word});
            EXPECT_FALSE(search.isValid()) << wrong << word;
            EXPECT_FALSE(search.problem().isEmpty()) << wrong;
            EXPECT_GE(search.problemAt(), 0) << wrong << word;
            EXPECT_LE(search.problemAt(), qsizetype(qstrlen(wrong))) << wrong << word;
            EXPECT_TRUE(search.matches(QStringLiteral("a(b)")).matches.isEmpty());
        }
    }
    EXPECT_TRUE(TextSearch({QStringLiteral("("), false, false, true}).isValid()) << "no pattern, just a sign";
}

TEST(TextSearch, WhatComesInItsPlace)
{
    const struct
    {
        const char *what;
        const char *term;
        int options;
        const char *replacement;
        bool keepCase;
        const char *text;
        const char *after;
    } rows[] = {
        {"plain", "tide", Plain, "ebb", false, "Tide tide", "ebb ebb"},
        {"signs are plain without a pattern", "a", Plain, "$1\\n", false, "a", "$1\\n"},
        {"groups by dollar", "(\\w+)@(\\w+)", Regex, "$2 at $1", false, "me@home", "home at me"},
        {"groups by backslash", "(\\w+)@(\\w+)", Regex, "\\2 at \\1", false, "me@home", "home at me"},
        {"the whole", "\\d+", Regex, "[$0](\\0)", false, "12", "[12](12)"},
        {"a group that is not there is nothing", "(a)|b", Regex, "<$1$7>", false, "ab", "<a><>"},
        {"a price", "x", Regex, "$$5 \\\\ $", false, "x", "$5 \\ $"},
        {"line ends and tabs", ", ", Regex, "\\n\\t", false, "a, b", "a\n\tb"},
        {"line starts", "^", Regex, "> ", false, "a\n\nb", "> a\n> \n> b"},
        {"a line's end goes", "\\n", Regex, " ", false, "a\nb", "a b"},
        {"look behind", "(?<=a)b", Regex, "c", false, "ab bb", "ac bb"},
        {"what is kept before a match", "low \\K(tide)", Regex, "[$1]", false, "low tide, high tide", "low [tide], high tide"},
        {"several in a line, across line ends", "a(\\n|-)b", Regex, "<$1>", false, "x a-b a\nb y a-b\na-b", "x <-> <\n> y <->\n<->"},
        {"case kept", "tide", Plain, "Ebb", true, "TIDE Tide tide", "EBB Ebb ebb"},
        {"case kept with a pattern", "(t)ide", Regex, "$1urn", true, "TIDE Tide", "TURN Turn"},
        {"nothing comes in its place", "a", Plain, "", true, "Abba", "bb"},
    };
    for (const auto &row : rows) {
        EXPECT_EQ(replaced(term(row.term, row.options), {QString::fromUtf8(row.replacement), row.keepCase}, QString::fromUtf8(row.text)).toStdString(),
                  row.after)
            << row.what;
    }
}

TEST(TextSearch, AllMatchesOfALineAreOneEdit)
{
    const QString text = QStringLiteral("tide and tide\nebb\ntide\n");
    const auto matches = TextSearch({QStringLiteral("tide"), false, false, false}).matches(text).matches;
    const QStringList texts{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};
    EXPECT_EQ(replacementEdits(text, matches, texts),
              (QList<TextEdit>{{0, 13, QStringLiteral("one and two")}, {18, 4, QStringLiteral("three")}}));
}

TEST(TextSearch, ManyMatchesAcrossLineEndsDontGiveUp)
{
    const QString text = QStringLiteral("The tide came in over the sand and nobody minded it at all.\n\n").repeated(60000);
    const SearchResult result = TextSearch({QStringLiteral("\\n\\n"), true, false, false}).matches(text);
    EXPECT_FALSE(result.gaveUp);
    EXPECT_EQ(result.matches.size(), 60000);
}

TEST(TextSearch, CaseOf)
{
    const char *rows[][3] = {
        {"tide", "GitHub", "github"}, {"Tide", "gitHub", "GitHub"}, {"TIDE", "gitHub", "GITHUB"}, {"tIde", "gitHub", "gitHub"},
        {"123", "gitHub", "gitHub"},  {"A", "the", "The"},          {"“Tide", "ebb", "Ebb"},      {"ÄRGER", "straße", "STRASSE"},
    };
    for (const auto &[found, replacement, after] : rows)
        EXPECT_EQ(withCaseOf(QString::fromUtf8(found), QString::fromUtf8(replacement)).toStdString(), after) << found;
}

TEST(TextSearch, StopsWhenItIsToldTo)
{
    int asked = 0;
    const auto stop = [&asked] { return ++asked > 0; };
    const QString text = QStringLiteral("a\n").repeated(100000);
    EXPECT_LT(TextSearch({QStringLiteral("a"), false, false, false}).matches(text, 0, text.size(), stop).matches.size(), 10000);
    EXPECT_LT(TextSearch({QStringLiteral("a$"), true, false, false}).matches(text, 0, text.size(), stop).matches.size(), 10000);
}

} // namespace lanyard::test
