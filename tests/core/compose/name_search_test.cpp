// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/name_search.h"

#include <gtest/gtest.h>

namespace lanyard::test {

namespace {

std::string found(const QStringList &names, const char *query)
{
    QList<NameEntry> entries;
    for (const QString &name : names)
        entries.append({NameEntry::Kind::Speaker, name, name, {}, {}, false, searchKey(name)});
    QStringList result;
    for (const NameEntry &entry : foundNames(entries, QString::fromUtf8(query)))
        result.append(entry.name);
    return result.join(u'|').toStdString();
}

} // namespace

TEST(NameSearch, FindsByPiecesOfWordsBlindForAccents)
{
    const QStringList names{QStringLiteral("Tomás Ferreira"), QStringLiteral("Łukasz Mazur"), QStringLiteral("Noor van Dijk"),
                            QStringLiteral("Bjørn Straße"), QStringLiteral("Marit Tofte")};
    EXPECT_EQ(found(names, "tomas"), "Tomás Ferreira");
    EXPECT_EQ(found(names, "lukm"), "Łukasz Mazur");
    EXPECT_EQ(found(names, "nvd"), "Noor van Dijk");
    EXPECT_EQ(found(names, "bjorn str"), "Bjørn Straße");
    EXPECT_EQ(found(names, "zzz"), "");
    EXPECT_EQ(found(names, "").size(), names.join(u'|').toStdString().size());
}

TEST(NameSearch, BeginningsOfWordsComeFirst)
{
    const QStringList names{QStringLiteral("Samantha Oar"), QStringLiteral("Ada Man"), QStringLiteral("Manuel Reef")};
    EXPECT_EQ(found(names, "man"), "Ada Man|Manuel Reef|Samantha Oar");
    EXPECT_GT(nameScore(QStringLiteral("mr"), QStringLiteral("Manuel Reef")), nameScore(QStringLiteral("mr"), QStringLiteral("Amara")));
}

TEST(NameSearch, WhoWasHeardComesFirstAndPeopleBeforeTalks)
{
    Event event;
    event.speakers = {{QStringLiteral("1"), QStringLiteral("Ada Knot"), {}, {}, {}, {}},
                      {QStringLiteral("2"), QStringLiteral("Abe Knot"), QStringLiteral("Harbour"), QStringLiteral("https://a.example/"), {}, {}}};
    Session missed;
    missed.id = QStringLiteral("a");
    missed.title = QStringLiteral("Knot theory");
    missed.speakers = QStringList{QStringLiteral("1")};
    Session heard;
    heard.id = QStringLiteral("b");
    heard.title = QStringLiteral("Knot practice");
    heard.speakers = QStringList{QStringLiteral("2")};
    heard.attended = true;
    event.sessions = {missed, heard};
    QStringList names;
    for (const NameEntry &entry : foundNames(namesOf(event), QStringLiteral("knot")))
        names.append(entry.name);
    EXPECT_EQ(names, QStringList({QStringLiteral("Abe Knot"), QStringLiteral("Knot practice"), QStringLiteral("Ada Knot"), QStringLiteral("Knot theory")}));
    const NameEntry first = foundNames(namesOf(event), QStringLiteral("abe")).first();
    EXPECT_EQ(first.detail, QStringLiteral("Harbour"));
    EXPECT_EQ(first.url, QStringLiteral("https://a.example/"));
}

TEST(NameSearch, RepeatedLettersEndInTime)
{
    EXPECT_GE(nameScore(QString(40, u'a'), QString(300, u'a')), 0);
    EXPECT_EQ(nameScore(QString(40, u'a') + u'b', QString(300, u'a')), 0);
}

TEST(NameSearch, KnowsWhichNamesStandInAText)
{
    const QStringList names{QStringLiteral("Ada"), QStringLiteral("Abe Knot"), QStringLiteral("Eve")};
    EXPECT_EQ(namesIn(QStringLiteral("Adamant. [Abe Knot](https://a.example/) spoke."), names), QSet<QString>{QStringLiteral("Abe Knot")});
    EXPECT_EQ(namesIn(QStringLiteral("Adamant Ada"), names), QSet<QString>{QStringLiteral("Ada")});
}

} // namespace lanyard::test
