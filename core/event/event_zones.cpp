// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event_zones.h"

#include "core/event/event_query.h"

#include <QLocale>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype ShortestName = 4; // of a country within other words

// " saint john s " for whole words to be found in.
QString words(const QString &text)
{
    QString result = folded(text);
    for (QChar &letter : result) {
        if (!letter.isLetterOrNumber())
            letter = u' ';
    }
    return u' ' + result.simplified() + u' ';
}

QString cityOf(const QByteArray &id)
{
    QStringList parts = QString::fromLatin1(id).replace(u'_', u' ').split(u'/');
    parts.removeFirst(); // the continent
    std::reverse(parts.begin(), parts.end());
    return parts.join(QStringLiteral(", "));
}

struct Country
{
    QString name;      // in English
    QStringList names; // as words() has them, in English and its own languages
    QList<QByteArray> zones;
};

QList<Country> readCountries()
{
    QList<Country> countries;
    for (int number = QLocale::AnyTerritory + 1; number <= QLocale::LastTerritory; ++number) {
        const auto territory = QLocale::Territory(number);
        Country country;
        country.zones = QTimeZone::availableTimeZoneIds(territory);
        country.zones.removeIf([](const QByteArray &id) { return !id.contains('/') || id.startsWith("Etc/"); });
        if (country.zones.isEmpty())
            continue;
        country.name = QLocale::territoryToString(territory);
        country.names.append(words(country.name));
        for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory)) {
            const QString own = words(locale.nativeTerritoryName());
            if (!own.trimmed().isEmpty() && !country.names.contains(own))
                country.names.append(own);
        }
        countries.append(country);
    }
    return countries;
}

const QList<Country> &countries()
{
    static const QList<Country> all = readCountries();
    return all;
}

QList<PlaceZone> readZones()
{
    QList<PlaceZone> zones;
    for (const Country &country : countries()) {
        for (const QByteArray &id : country.zones)
            zones.append({id, cityOf(id), country.name});
    }
    std::sort(zones.begin(), zones.end(), [](const PlaceZone &one, const PlaceZone &other) {
        return std::tie(one.city, one.id) < std::tie(other.city, other.id);
    });
    return zones;
}

// The city alone: "Knox, Indiana" -> " knox "
QString cityWords(const PlaceZone &zone)
{
    return words(zone.city.section(u',', 0, 0));
}

QList<QByteArray> zonesNamedIn(const QString &text)
{
    const QString place = words(text);
    QList<QByteArray> zones;
    if (place.trimmed().isEmpty())
        return zones;
    for (const PlaceZone &zone : placeZones()) {
        if (place.contains(cityWords(zone)))
            zones.append(zone.id);
    }
    if (!zones.isEmpty())
        return zones;
    for (const Country &country : countries()) {
        const bool named = std::any_of(country.names.begin(), country.names.end(), [&place](const QString &name) {
            return name == place || (name.size() >= ShortestName + 2 && place.contains(name));
        });
        if (named)
            zones += country.zones;
    }
    return zones;
}

} // namespace

const QList<PlaceZone> &placeZones()
{
    static const QList<PlaceZone> all = readZones();
    return all;
}

QList<QByteArray> likelyZones(const Event &event)
{
    for (const QString &text : {event.city, event.venue, event.name}) {
        if (const QList<QByteArray> zones = zonesNamedIn(text); !zones.isEmpty())
            return zones;
    }
    return {};
}

bool matchesZone(const PlaceZone &zone, const QString &typed)
{
    const QString wanted = words(typed);
    if (wanted.trimmed().isEmpty())
        return true;
    const auto holds = [&wanted](const QString &text) { return text.contains(wanted.left(wanted.size() - 1)); }; // the last word may go on
    if (holds(words(zone.city)) || holds(words(QString::fromLatin1(zone.id))))
        return true;
    const auto country = std::find_if(countries().begin(), countries().end(), [&zone](const Country &one) { return one.name == zone.country; });
    return country != countries().end() && std::any_of(country->names.begin(), country->names.end(), holds);
}

} // namespace lanyard
