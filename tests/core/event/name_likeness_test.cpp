// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/name_likeness.h"

#include <gtest/gtest.h>

#include <ostream>

namespace lanyard {

static void PrintTo(Likeness likeness, std::ostream *out)
{
    static const char *const names[] = {"None", "Initials", "Order", "Accents", "Same"};
    *out << names[int(likeness)];
}

namespace test {
namespace {

struct Pair
{
    const char *one;
    const char *other;
    Likeness expected;
};

const Pair pairs[] = {
    {"Tomás Ferreira", "Tomás Ferreira", Likeness::Same},
    {"Tomás  Ferreira ", "Tomás Ferreira", Likeness::Same},
    {"Tomas Ferreira", "Tomás Ferreira", Likeness::Accents},
    {"TOMÁS FERREIRA", "Tomás Ferreira", Likeness::Accents},
    {"Łukasz Øst", "Lukasz Ost", Likeness::Accents},
    {"Jörg Müller", "Joerg Mueller", Likeness::Accents},
    {"Jean-Luc Brault", "Jean Luc Brault", Likeness::Accents},
    {"Maeve O’Neil", "Maeve ONeil", Likeness::Accents},
    {"Ferreira, Tomás", "Tomás Ferreira", Likeness::Order},
    {"Ferreira Tomas", "Tomás Ferreira", Likeness::Order},
    {"T. Ferreira", "Tomás Ferreira", Likeness::Initials},
    {"Tomás Ferreira", "T Ferreira", Likeness::Initials},
    {"Tomás M. Ferreira", "Tomás Ferreira", Likeness::Initials},
    {"T. M. Ferreira", "Tomás Miguel Ferreira", Likeness::Initials},
    {"Ada Wren", "Ada Wrenn", Likeness::None},
    {"Ada Wren", "Bea Wren", Likeness::None},
    {"A. Wren", "Bea Wren", Likeness::None},
    {"Ada Wren", "Ada Vidmar", Likeness::None},
    {"Ada Wren", "Ada Wren Smith", Likeness::None}, // another person as likely as not
    {"Ada", "A", Likeness::None},
    {"Ada", "Ada Wren", Likeness::None},
    {"", "", Likeness::None},
    {"…", "…", Likeness::None},
    {"山田太郎", "山田太郎", Likeness::Same},
    {"山田太郎", "山田花子", Likeness::None},
};

Speaker person(const char *id, const char *name)
{
    Speaker speaker;
    speaker.id = QString::fromUtf8(id);
    speaker.name = QString::fromUtf8(name);
    return speaker;
}

TEST(NameLikeness, TellsHowTwoNamesMayBeOnePersons)
{
    for (const Pair &pair : pairs) {
        EXPECT_EQ(likeness(QString::fromUtf8(pair.one), QString::fromUtf8(pair.other)), pair.expected) << pair.one << " / " << pair.other;
        EXPECT_EQ(likeness(QString::fromUtf8(pair.other), QString::fromUtf8(pair.one)), pair.expected) << pair.other << " / " << pair.one;
    }
}

TEST(NameLikeness, CountsOtherSpellings)
{
    Speaker one = person("1", "Bea Lindqvist");
    one.aliases = {QStringLiteral("Beatrice Lindqvist")};
    EXPECT_EQ(likeness(one, person("2", "beatrice lindqvist")), Likeness::Accents);
    EXPECT_EQ(likeness(one, person("2", "Beatrix Lindqvist")), Likeness::None);
}

TEST(NameLikeness, FindsThePairsOfAListTheLikeliestFirst)
{
    const QList<Speaker> people{person("1", "Tomás Ferreira"), person("2", "Ada Wren"), person("3", "T. Ferreira"),
                                person("4", "Tomas Ferreira"), person("5", "Jörg Müller"), person("6", "Joerg Mueller")};
    const QList<AlikePeople> expected{
        {QStringLiteral("1"), QStringLiteral("4"), Likeness::Accents}, {QStringLiteral("5"), QStringLiteral("6"), Likeness::Accents},
        {QStringLiteral("1"), QStringLiteral("3"), Likeness::Initials}, {QStringLiteral("3"), QStringLiteral("4"), Likeness::Initials}};
    EXPECT_EQ(alikePeople(people), expected);
}

TEST(NameLikeness, KnowsWhichSpellingIsMoreLikelyThePersonsOwn)
{
    const std::pair<const char *, const char *> cases[]{{"Jürgen Müller", "Juergen Mueller"}, {"Tomás Olmo", "T. Olmo"}, {"Béla Oláh", "Oláh, Béla"},
                                                        {"Ada Wren", "ADA WREN"},             {"Tomás Olmo", "Tomas Olmo"}};
    for (const auto &[likely, other] : cases) {
        EXPECT_TRUE(isLikelier(QString::fromUtf8(likely), QString::fromUtf8(other))) << other;
        EXPECT_FALSE(isLikelier(QString::fromUtf8(other), QString::fromUtf8(likely))) << other;
    }
}

} // namespace
} // namespace test
} // namespace lanyard
