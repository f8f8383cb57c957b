// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

namespace lanyard {

// The zone of an IANA name, or of one that programs write instead: "W. Europe Standard Time", "Europe-Brussels",
// "/mozilla.org/20050126_1/Europe/Berlin". Invalid: empty or not known.
QTimeZone zoneNamed(const QString &name);

// UTC by any of its names. Calendars carry it when nobody chose a zone.
bool isUniversalTime(const QTimeZone &zone);

} // namespace lanyard
