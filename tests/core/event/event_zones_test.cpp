// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_zones.h"

#include <QTimeZone>

#include <gtest/gtest.h>

#include <algorithm>

namespace lanyard::test {
namespace {

struct Placed
{
    const char *city;
    const char *venue;
    const char *name;
    const char *zones; // the first three
};

void PrintTo(const Placed &placed, std::ostream *out)
{
    *out << placed.city << ", " << placed.venue << ", " << placed.name;
}

class LikelyZones : public testing::TestWithParam<Placed>
{
};

TEST_P(LikelyZones, AreThoseOfTheCityElseOfTheCountry)
{
    Event event;
    event.city = QString::fromUtf8(GetParam().city);
    event.venue = QString::fromUtf8(GetParam().venue);
    event.name = QString::fromUtf8(GetParam().name);
    EXPECT_EQ(likelyZones(event).mid(0, 3).join(' '), QByteArray(GetParam().zones));
}

INSTANTIATE_TEST_SUITE_P(
    Places, LikelyZones,
    testing::Values(Placed{"Brussels", "", "", "Europe/Brussels"}, Placed{"Bruxelles, Belgique", "", "", "Europe/Brussels"},
                    Placed{"São Paulo", "", "", "America/Sao_Paulo"}, Placed{"port-au-prince", "", "", "America/Port-au-Prince"},
                    Placed{"Linz, Österreich", "", "", "Europe/Vienna"}, Placed{"Hamburg", "Congress Centre, Germany", "", "Europe/Berlin Europe/Busingen"},
                    Placed{"Lisbon, Portugal", "", "", "Europe/Lisbon"}, Placed{"Portugal", "", "", "Atlantic/Azores Atlantic/Madeira Europe/Lisbon"},
                    Placed{"", "", "DevDays Amsterdam 2026", "Europe/Amsterdam"}, Placed{"Kolkata", "", "", "Asia/Kolkata"},
                    Placed{"Knox", "", "", "America/Indiana/Knox"},
                    // A country's name within a word, nothing at all, and what is no place.
                    Placed{"Omanville", "", "", ""}, Placed{"", "", "", ""}, Placed{"Atlantis", "The big hall", "Code Night", ""}));

TEST(PlaceZones, AreTodaysZonesWithACountryEach)
{
    const QList<PlaceZone> &zones = placeZones();
    EXPECT_GT(zones.size(), 350);
    for (const PlaceZone &zone : zones) {
        EXPECT_TRUE(QTimeZone(zone.id).isValid()) << zone.id.toStdString();
        EXPECT_FALSE(zone.city.isEmpty() || zone.country.isEmpty()) << zone.id.toStdString();
        EXPECT_FALSE(zone.id.startsWith("UTC") || zone.id.startsWith("Etc/") || zone.id.startsWith("US/")) << zone.id.toStdString();
    }
    const auto knox = std::find_if(zones.begin(), zones.end(), [](const PlaceZone &zone) { return zone.id == "America/Indiana/Knox"; });
    ASSERT_NE(knox, zones.end());
    EXPECT_EQ(knox->city, QStringLiteral("Knox, Indiana"));
    EXPECT_EQ(knox->country, QStringLiteral("United States"));
}

TEST(PlaceZones, MatchCityCountryAndName)
{
    const PlaceZone brussels{"Europe/Brussels", QStringLiteral("Brussels"), QStringLiteral("Belgium")};
    for (const char *typed : {"", "bru", "Brussels", "Europe/Bru", "belg", "België", "  brussels "})
        EXPECT_TRUE(matchesZone(brussels, QString::fromUtf8(typed))) << typed;
    for (const char *typed : {"russels", "France", "Paris", "Brussels x"})
        EXPECT_FALSE(matchesZone(brussels, QString::fromUtf8(typed))) << typed;
}

} // namespace
} // namespace lanyard::test
