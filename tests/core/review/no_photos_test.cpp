// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/no_photos.h"

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

Speaker person(const char *id, const char *name, bool noPhotos, const QStringList &aliases = {})
{
    Speaker speaker;
    speaker.id = QString::fromUtf8(id);
    speaker.name = QString::fromUtf8(name);
    speaker.noPhotos = noPhotos;
    speaker.aliases = aliases;
    return speaker;
}

Photo photo(const char *file, const QStringList &people)
{
    Photo made;
    made.file = QString::fromUtf8(file);
    made.people = people;
    return made;
}

TEST(NoPhotos, WarnsOfEachPhotoThatNamesSomebodyWhoAskedForNone)
{
    const QList<Speaker> people{person("tomas", "Tomás Ferreira", true, {QStringLiteral("Tom Rope")}), person("ada", "Ada Wren", false)};
    const std::pair<const char *, bool> names[] = {
        {"Tomás Ferreira", true},     {"tomas ferreira", true}, {" Tomás Ferreira ", true}, {"Ferreira, Tomás", true}, {"Tom Rope", true},
        {"tomas", true}, // by id
        {"T. Ferreira", false},       {"Ada Wren", false},      {"Tomás", false},           {"", false},
    };
    for (const auto &[name, warns] : names) {
        const QList<Finding> findings = noPhotosFindings({photo("photos/hall.jpg", {QString::fromUtf8(name)})}, people);
        ASSERT_EQ(findings.size(), warns ? 1 : 0) << name;
        if (!warns)
            continue;
        EXPECT_EQ(findings.first().kind, Finding::Kind::Warning);
        EXPECT_EQ(findings.first().what.english(),
                  QString::fromUtf8(name) + QStringLiteral(" asked not to be shown in photos, and photos/hall.jpg names them."));
    }
    EXPECT_EQ(noPhotosFindings({photo("a.jpg", {QStringLiteral("Tom Rope"), QStringLiteral("Ada Wren")}), photo("b.jpg", {QStringLiteral("Tom Rope")})}, people).size(), 2);
    EXPECT_TRUE(noPhotosFindings({photo("a.jpg", {QStringLiteral("Tom Rope")})}, {}).isEmpty());
}

TEST(NoPhotos, AltTextAndCaptionNamePeopleToo)
{
    const QList<Speaker> people{person("tomas", "Tomás Ferreira", true), person("ada", "Ada Wren", true), person("bo", "Bo Ng", false)};
    Photo hall = photo("photos/hall.jpg", {QStringLiteral("tomas ferreira")});
    hall.alt = QStringLiteral("Tomás Ferreira and Bo Ng beside a rope");
    hall.caption = QStringLiteral("Seen by Ada *Wren*.");
    EXPECT_EQ(unwilling(hall, people), QStringList({QStringLiteral("tomas ferreira"), QStringLiteral("Ada Wren")})) << "each once";
    hall.caption = QStringLiteral("Adawren");
    hall.people.clear();
    EXPECT_EQ(unwilling(hall, people), QStringList(QStringLiteral("Tomás Ferreira")));
}

} // namespace
} // namespace lanyard::test
