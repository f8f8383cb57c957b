// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/person_merge.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

TEST(PersonMerge, KeepsTheSpellingThatStaysAndLosesNothing)
{
    Speaker stays;
    stays.id = QStringLiteral("a");
    stays.name = QStringLiteral("Tomás Ferreira");
    stays.affiliation = QStringLiteral("Rope Works");
    stays.aliases = {QStringLiteral("Tom")};
    Speaker goes;
    goes.id = QStringLiteral("b");
    goes.name = QStringLiteral("Tomas Ferreira");
    goes.affiliation = QStringLiteral("Skerry");
    goes.url = QStringLiteral("https://ferreira.example/");
    goes.pronouns = QStringLiteral("he/him");
    goes.noPhotos = true;
    goes.aliases = {QStringLiteral("Tomás Ferreira"), QStringLiteral("Tom")};
    goes.replaces = {QStringLiteral("c"), QStringLiteral("a")};
    Speaker expected = stays;
    expected.url = goes.url;
    expected.pronouns = goes.pronouns;
    expected.noPhotos = true;
    expected.aliases = {QStringLiteral("Tom"), QStringLiteral("Tomas Ferreira")};
    expected.replaces = {QStringLiteral("b"), QStringLiteral("c")};
    EXPECT_EQ(oneOf(stays, goes), expected);
}

TEST(PersonMerge, ANewNameLeavesTheOldOneAsAnotherSpelling)
{
    Speaker person;
    person.name = QStringLiteral("Tomas Ferreira");
    person.aliases = {QStringLiteral("Tomás Ferreira")};
    const Speaker other = renamed(person, QStringLiteral("Tomás Ferreira"));
    EXPECT_EQ(other.name, QStringLiteral("Tomás Ferreira"));
    EXPECT_EQ(other.aliases, QStringList{QStringLiteral("Tomas Ferreira")});
}

} // namespace
} // namespace lanyard::test
