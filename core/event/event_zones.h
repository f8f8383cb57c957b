// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

namespace lanyard {

// A time zone by the city that stands for it.
struct PlaceZone
{
    QByteArray id;   // IANA: "America/Indiana/Knox"
    QString city;    // "Knox, Indiana"
    QString country; // in English: "United States"
};

// The zones that countries use today, by city; without old names and bare offsets, since a conference takes place somewhere. From what
// Qt knows of zones and countries.
const QList<PlaceZone> &placeZones();

// The zones that the event's place may be in, by the first of its city, venue and name that tells: those of a city that is named, else all
// of a country ("Bruxelles" tells nothing, "Belgique" does). Only ever to be offered: a zone is the person's to choose. Empty: no idea.
QList<QByteArray> likelyZones(const Event &event);

// The PlaceZone matches what was typed: city, country (in English or a language of it) or IANA name.
bool matchesZone(const PlaceZone &zone, const QString &typed);

} // namespace lanyard
