// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/addresses.h"
#include "core/writing/link_edits.h"
#include "core/writing/link_style.h"
#include "tests/core/writing/marked_text.h"

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

LinkHabits habitsOf(const char *drawnText)
{
    return linkHabits(Document::parse(marked(QString::fromUtf8(drawnText)).text));
}

std::string withLink(const char *text, const char *url)
{
    return after(text, [&](const Lines &lines, const Selection &selection) {
        return linked(lines, selection, QString::fromUtf8(url), habitsOf(text), 0);
    });
}

std::string withFootnote(const char *text)
{
    return after(text, [&](const Lines &lines, const Selection &selection) { return footnoted(lines, selection, habitsOf(text), 0); });
}

std::string changedLink(const char *text, const char *shown, const char *url)
{
    return after(text, [&](const Lines &lines, const Selection &selection) -> std::optional<Change> {
        const auto link = linkAt(lines, selection, habitsOf(text), 0);
        if (!link)
            return std::nullopt;
        return relinked(*link, shown ? QString::fromUtf8(shown) : link->text, url ? QString::fromUtf8(url) : link->url);
    });
}

std::string withoutLink(const char *text)
{
    return after(text, [&](const Lines &lines, const Selection &selection) -> std::optional<Change> {
        const auto link = linkAt(lines, selection, habitsOf(text), 0);
        return link ? std::optional(unlinked(*link)) : std::nullopt;
    });
}

} // namespace

TEST(Addresses, AreToldFromWords)
{
    for (const char *good : {"https://example.org", "http://example.org/a?b=c#d", "www.example.org", "mailto:me@example.org", "me@example.org",
                             "HTTPS://EXAMPLE.ORG", "https://müller.example/straße"})
        EXPECT_TRUE(isAddress(QString::fromUtf8(good))) << good;
    for (const char *bad : {"", "words", "javascript:alert(1)", "data:text/html,x", "https://", "https:// a", "two https://example.org", "file:///etc/passwd",
                            "a@b", "12:30", "https://example.org\nmore"})
        EXPECT_FALSE(isAddress(QString::fromUtf8(bad))) << bad;
    for (const char *good : {"/about", "#talks", "photos/hall.jpg", "../other"})
        EXPECT_TRUE(isDestination(QString::fromUtf8(good))) << good;
    for (const char *bad : {"", "  ", "javascript:x", "data:x"})
        EXPECT_FALSE(isDestination(QString::fromUtf8(bad))) << bad;
    EXPECT_EQ(wholeAddress(QStringLiteral("www.example.org")), QStringLiteral("https://www.example.org"));
    EXPECT_EQ(wholeAddress(QStringLiteral("me@example.org")), QStringLiteral("mailto:me@example.org"));
    EXPECT_EQ(escapedDestination(QStringLiteral("https://e.org/a (b)")), QStringLiteral("https://e.org/a%20%28b%29"));
}

TEST(Linked, TheSelectionBecomesALinksText)
{
    EXPECT_EQ(withLink("see «the talk¦ now", "https://e.org"), "see [the talk](https://e.org)¦ now");
    EXPECT_EQ(withLink("see «the talk¦ now", ""), "see [the talk](¦) now");
    EXPECT_EQ(withLink("see« the talk ¦now", "www.e.org"), "see [the talk](https://www.e.org)¦ now");
    EXPECT_EQ(withLink("see ¦", "https://e.org"), "see [¦](https://e.org)");
    EXPECT_EQ(withLink("see ¦", ""), "see [¦]()");
    EXPECT_EQ(withLink("«https://e.org/a¦", ""), "[https://e.org/a](https://e.org/a)¦") << "an address keeps its text";
    EXPECT_EQ(withLink("«a **b** c¦", "https://e.org"), "[a **b** c](https://e.org)¦");
    EXPECT_EQ(withLink("**a «b¦**", "https://e.org"), "**a [b](https://e.org)¦**");
    EXPECT_EQ(withLink("«a ] b¦", "https://e.org"), "[a \\] b](https://e.org)¦");
    EXPECT_EQ(withLink("- «item¦", "https://e.org"), "- [item](https://e.org)¦");
    EXPECT_EQ(withLink("«one\n\ntwo¦", "https://e.org"), "nothing");
    EXPECT_EQ(withLink("`co«de¦`", "https://e.org"), "nothing");
    EXPECT_EQ(withLink("a «b [c¦](u)", "https://e.org"), "nothing") << "no link in a link";
    EXPECT_EQ(withLink("a **b «c** d¦", "https://e.org"), "nothing");
    EXPECT_EQ(after("«a¦", [](const Lines &lines, const Selection &selection) { return linked(lines, selection, {}, {}, 0); }, {0}), "nothing");
}

TEST(Linked, ByReferenceWhereThePostsLinksAre)
{
    EXPECT_EQ(withLink("«new¦ and [old][1]\n\n[1]: https://a.org\n", "https://b.org"),
              "[new][2]¦ and [old][1]\n\n[1]: https://a.org\n[2]: https://b.org\n");
    EXPECT_EQ(withLink("«new¦ and [old][1]\n\n[1]: https://a.org\n\nEnd", ""),
              "[new][2] and [old][1]\n\n[1]: https://a.org\n[2]: ¦\n\nEnd");
    EXPECT_EQ(withLink("«new¦ and [old][tides]\n\n[tides]: https://a.org", "https://b.org"),
              "[new][new]¦ and [old][tides]\n\n[tides]: https://a.org\n[new]: https://b.org");
    EXPECT_EQ(withLink("«new¦ and [old][1]\n\n[1]: https://a.org\n", "https://a.org"), "[new][1]¦ and [old][1]\n\n[1]: https://a.org\n")
        << "the address is known";
    EXPECT_EQ(withLink("[1]: https://a.org\n\n[old][1] «new¦\n", "https://b.org"),
              "[1]: https://a.org\n[2]: https://b.org\n\n[old][1] [new][2]¦\n");
}

TEST(Relinked, ChangesOnlyWhatIsNew)
{
    EXPECT_EQ(changedLink("a [te¦xt](https://a.org \"T\") b", nullptr, "https://b.org"), "a [text](https://b.org \"T\")¦ b");
    EXPECT_EQ(changedLink("a [te¦xt](https://a.org)", "words", nullptr), "a [words](https://a.org)¦");
    EXPECT_EQ(changedLink("a [**te¦xt**](https://a.org)", nullptr, "https://b.org"), "a [**text**](https://b.org)¦");
    EXPECT_EQ(changedLink("a [text](https://a¦.org)", nullptr, "https://b.org"), "a [text](https://b.org)¦");
    EXPECT_EQ(changedLink("a https://a¦.org b", nullptr, nullptr), "a https://a.org¦ b");
    EXPECT_EQ(changedLink("a https://a¦.org b", "words", nullptr), "a [words](https://a.org)¦ b");
    EXPECT_EQ(changedLink("<https://a¦.org>", "words", nullptr), "[words](https://a.org)¦");
    EXPECT_EQ(changedLink("[te¦xt][1]\n\n[1]: https://a.org 'T'\n", nullptr, "https://b.org"), "[text][1]¦\n\n[1]: https://b.org 'T'\n");
    EXPECT_EQ(changedLink("[te¦xt]\n\n[text]: https://a.org\n", nullptr, "https://b.org"), "[text]¦\n\n[text]: https://b.org\n");
    EXPECT_EQ(changedLink("[te¦xt]()", nullptr, "https://b.org"), "[text](https://b.org)¦");
    EXPECT_EQ(changedLink("no li¦nk", "x", "y"), "nothing");
    EXPECT_EQ(changedLink("`[te¦xt](u)`", "x", "y"), "nothing");
}

TEST(Unlinked, LeavesTheText)
{
    EXPECT_EQ(withoutLink("a [te¦xt](https://a.org \"T\") b"), "a text¦ b");
    EXPECT_EQ(withoutLink("a [te¦xt][1] b\n\n[1]: u"), "a text¦ b\n\n[1]: u");
    EXPECT_EQ(withoutLink("a <https://a¦.org> b"), "a `https://a.org`¦ b");
}

TEST(Footnoted, TheMarkIsHereAndTheNoteWhereTheOthersAre)
{
    EXPECT_EQ(withFootnote("A fact.¦"), "A fact.[^1]\n\n[^1]: ¦");
    EXPECT_EQ(withFootnote("A fact.¦\n"), "A fact.[^1]\n\n[^1]: ¦\n");
    EXPECT_EQ(withFootnote("A¦ b[^1]\n\n[^1]: note\n    goes on\n\nEnd\n"), "A[^2] b[^1]\n\n[^1]: note\n    goes on\n[^2]: ¦\n\nEnd\n");
    EXPECT_EQ(withFootnote("A¦ b[^tide]\n\n[^tide]: note\n"), "A[^1] b[^tide]\n\n[^tide]: note\n[^1]: ¦\n");
    EXPECT_EQ(withFootnote("A b[^1¦]\n\n[^1]: note\n"), "A b[^1]\n\n[^1]: note¦\n") << "from the mark to its note";
    EXPECT_EQ(after("x¦", [](const Lines &lines, const Selection &selection) { return footnoted(lines, selection, {}, 0); }, {0}), "nothing");
}

TEST(LinkHabits, DefinitionsInCodeAreNone)
{
    const LinkHabits habits = linkHabits(Document::parse(QStringLiteral("[a][1] [b](u)\n\n```\n[x]: y\n```\n\n[1]: https://a.org \"T\"\n[^n]: note\n")));
    EXPECT_EQ(habits.inlineLinks, 1);
    EXPECT_EQ(habits.referenceLinks, 1);
    EXPECT_FALSE(habits.byReference());
    ASSERT_EQ(habits.definitions.size(), 1);
    EXPECT_EQ(habits.definitions[0], (LinkHabits::Definition{QStringLiteral("1"), QStringLiteral("https://a.org \"T\""), 6}));
    ASSERT_EQ(habits.footnotes.size(), 1);
    EXPECT_EQ(habits.footnotes[0].label, QStringLiteral("n"));
}

TEST(LinkStyle, GathersAndWritesOut)
{
    const auto gathered = [](const char *text) { return applied(linksGathered(QString::fromUtf8(text)), QString::fromUtf8(text)).toStdString(); };
    const auto written = [](const char *text) { return applied(linksWrittenOut(QString::fromUtf8(text)), QString::fromUtf8(text)).toStdString(); };
    const char *inside = "A [b](https://b.org) and [c *d*](https://c.org \"T\"), [b again](https://b.org).\n\n![p](p.jpg) `[x](y)` https://z.org\n";
    const char *outside = "A [b][1] and [c *d*][2], [b again][1].\n\n![p](p.jpg) `[x](y)` https://z.org\n\n[1]: https://b.org\n[2]: https://c.org \"T\"\n";
    EXPECT_EQ(gathered(inside), outside);
    EXPECT_EQ(written(outside), std::string(inside) + "\n");
    EXPECT_EQ(gathered("[a](u)\n\n[tide]: t\n\nEnd"), "[a][a]\n\n[tide]: t\n[a]: u\n\nEnd");
    EXPECT_EQ(gathered("[a](u)"), "[a][1]\n\n[1]: u");
    EXPECT_EQ(gathered("no links"), "no links");
    EXPECT_EQ(written("[a][] ![p][a]\n\n[a]: u\n"), "[a](u) ![p][a]\n\n[a]: u\n") << "a picture needs the definition";
    EXPECT_EQ(written("[a b] x\n\n[A b]: <u v>\n"), "[a b](<u v>) x\n\n");
}

} // namespace lanyard::test
