// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>

namespace lanyard {

// The zone of an IANA name, today's or an older one, or of one that programs write instead: "W. Europe Standard Time", "Europe-Brussels",
// "/mozilla.org/20050126_1/Europe/Berlin", "(UTC+01:00) Amsterdam, Berlin, Bern", "Berlin". Invalid: empty or not known; abbreviations such
// as CEST or PDT are not, since the same letters stand for several zones.
QTimeZone zoneNamed(const QString &name);

// Of "GMT+0200" or "UTC-5", in seconds; such a name tells the time, not where.
std::optional<int> offsetNamed(const QString &name);

// UTC by any of its names. Calendars carry it when nobody chose a zone.
bool isUniversalTime(const QTimeZone &zone);

} // namespace lanyard
