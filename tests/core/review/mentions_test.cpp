// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/mentions.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

Speaker person(const char *id, const char *name, const QStringList &aliases = {})
{
    Speaker speaker;
    speaker.id = QString::fromUtf8(id);
    speaker.name = QString::fromUtf8(name);
    speaker.aliases = aliases;
    return speaker;
}

QList<Speaker> people()
{
    return {person("tomas", "Tomás Ferreira", {QStringLiteral("Tom Ferreira")}), person("ada", "Ada Wren"),
            person("wren", "Ada Wren Smith"), person("jl", "Jean-Luc Brault"), person("maeve", "Maeve O’Neil"),
            person("jorg", "Jörg Müller"), person("mark", "Mark"), person("taro", "山田太郎"), person("seven", "7")};
}

// "tomas! Tomas Ferreira": who, how it is spelt (. right, ~ other, ! wrong), and what stands in the source.
QString told(const QString &body, const QList<Speaker> &who = people())
{
    QStringList all;
    for (const Mention &mention : mentions(body, who)) {
        const QChar mark = mention.spelling == Mention::Spelling::Right ? u'.' : mention.spelling == Mention::Spelling::Other ? u'~' : u'!';
        all.append(mention.person + mark + QLatin1Char(' ') + body.mid(mention.at, mention.length));
    }
    return all.join(QStringLiteral(" | "));
}

QString mended(QString body, const QList<Speaker> &who = people())
{
    QList<TextEdit> edits;
    for (const Mention &mention : mentions(body, who))
        edits += mention.mending;
    return applied(edits, body);
}

struct Case
{
    const char *body;
    const char *told;
};

TEST(Mentions, AreWholeNamesWhateverStandsAroundThem)
{
    const Case cases[] = {
        {"Tomás Ferreira spoke.", "tomas. Tomás Ferreira"},
        {"**Tomás Ferreira** and *Ada Wren*'s talk", "tomas. Tomás Ferreira | ada. Ada Wren"},
        {"[Tomás Ferreira](https://ada-wren.example/Ada%20Wren)", "tomas. Tomás Ferreira"},
        {"## With Ada Wren\n", "ada. Ada Wren"},
        {"- Ada Wren\n- Mark: a list\n", "ada. Ada Wren | mark. Mark"},
        {"We met Ada\nWren there.", "ada. Ada\nWren"},
        {"> We met Ada\n> Wren there.", "ada. Ada\n> Wren"},
        {"- Ada\n- Wren\n", ""},
        {"Ada\n\nWren", ""},
        {"Tom&aacute;s Ferreira", "tomas. Tom&aacute;s Ferreira"},
        {"Toma\xCC\x81s Ferreira", "tomas. Toma\xCC\x81s Ferreira"}, // an accent of its own
        {"TOMÁS FERREIRA", "tomas. TOMÁS FERREIRA"},
        {"Ada\xC2\xA0Wren", "ada. Ada\xC2\xA0Wren"},
        {"Maeve O'Neil", "maeve. Maeve O'Neil"},
        {"Ada Wren Smith and Ada Wren", "wren. Ada Wren Smith | ada. Ada Wren"},
        {"Ada Wren-Jones, Ada Wrenn, Kada Wren", ""},
        {"`Ada Wren` and <img title=\"Ada Wren\">", ""},
        {"```\nAda Wren\n```\n", ""},
        {"https://example.org/Mark and x@Mark and _mark", ""},
        {"mark my words, Mark.", "mark. Mark"},
        {"今日は山田太郎さん。", "taro. 山田太郎"},
        {"7 of 7", ""},
        {"| Who | What |\n|---|---|\n| Ada Wren | Tides |\n", "ada. Ada Wren"},
        {"![Ada Wren at the desk](a.jpg \"Mark\")", "ada. Ada Wren | mark. Mark"},
        {"", ""},
    };
    for (const Case &each : cases)
        EXPECT_EQ(told(QString::fromUtf8(each.body)).toStdString(), each.told) << each.body;
}

TEST(Mentions, TellWrongSpellings)
{
    const Case cases[] = {
        {"Tomas Ferreira spoke.", "tomas! Tomas Ferreira"},
        {"TOMAS FERREIRA", "tomas! TOMAS FERREIRA"},
        {"tomás ferreira", "tomas! tomás ferreira"},
        {"Jean Luc Brault", "jl! Jean Luc Brault"},
        {"Joerg Mueller", "jorg! Joerg Mueller"},
        {"Jorg Muller", "jorg! Jorg Muller"},
        {"Tom Ferreira", "tomas~ Tom Ferreira"},
    };
    for (const Case &each : cases)
        EXPECT_EQ(told(QString::fromUtf8(each.body)).toStdString(), each.told) << each.body;
    EXPECT_EQ(told(QStringLiteral("Jörg Müller"), {person("m", "Joerg Mueller")}), QStringLiteral("m! Jörg Müller"));
    // Where two people are told apart by an accent, neither is wrong.
    EXPECT_EQ(told(QStringLiteral("Ana Sá, Ana Sa"), {person("a", "Ana Sa"), person("b", "Ana Sá")}), QStringLiteral("b. Ana Sá | a. Ana Sa"));
}

TEST(Mentions, AreMendedLetterByLetter)
{
    const std::pair<const char *, const char *> cases[] = {
        {"Tomas Ferreira, **Tomas** *Ferreira* and Tomás Ferreira", "Tomás Ferreira, **Tomás** *Ferreira* and Tomás Ferreira"},
        {"Met Tomas\nFerreira.", "Met Tomás\nFerreira."},
        {"TOMAS FERREIRA", "TOMÁS FERREIRA"},
        {"Jean Luc Brault; Jean-luc Brault", "Jean-Luc Brault; Jean-Luc Brault"},
        {"Tom Ferreira", "Tomás Ferreira"},
        {"T**o**mas Ferreira", "T**o**mas Ferreira"}, // a hand must do it
        {"Mark &amp; Tomas Ferreira", "Mark &amp; Tomás Ferreira"},
    };
    for (const auto &[before, after] : cases)
        EXPECT_EQ(mended(QString::fromUtf8(before)).toStdString(), after) << before;
    EXPECT_EQ(mended(QStringLiteral("Bea, Bea"), {person("b", "Beatrice Lindqvist", {QStringLiteral("Bea")})}),
              QStringLiteral("Beatrice Lindqvist, Beatrice Lindqvist"));
    EXPECT_EQ(mended(QStringLiteral("山田 太郎")), QStringLiteral("山田太郎"));
    EXPECT_EQ(mended(QStringLiteral("x y"), {person("x", "X *Y")}), QStringLiteral("x y")) << "a name that Markdown would read";
}

TEST(Mentions, TellWhereTheyStand)
{
    const QString body = QStringLiteral("# Day one\n\nIt rained.\nThen `code` and then, long after all that had been said before about it, "
                                        "Tomas Ferreira spoke about ropes\nand knots.\n");
    const QList<Mention> found = mentions(body, people());
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().line, 3);
    EXPECT_EQ(found.first().before, QStringLiteral("…that had been said before about it, "));
    EXPECT_EQ(found.first().written, QStringLiteral("Tomas Ferreira"));
    EXPECT_EQ(found.first().after, QStringLiteral(" spoke about ropes and knots."));
    EXPECT_EQ(found.first().section, QStringLiteral("Day one"));
    EXPECT_EQ(mentions(QStringLiteral("# Day one\n\n## Tomas Ferreira\n"), people()).first().section, QString());
}

TEST(Mentions, InFootnotesAreFoundToo)
{
    EXPECT_EQ(told(QStringLiteral("Text.[^1]\n\n[^1]: Said Ada Wren.\n")), QStringLiteral("ada. Ada Wren"));
}

} // namespace
} // namespace lanyard::test
