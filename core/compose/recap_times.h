// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace lanyard {

// How a recap's front matter writes moments: "2026-01-31T09:30:00+01:00", or "2012-02-04T13:30:00" for a clock time whose zone nobody
// knows (which core holds as UTC). Both are timestamps of YAML 1.1.

QString writtenMoment(const QDateTime &moment, bool offsetKnown); // empty for an invalid one
QString writtenOffset(const QDateTime &moment);                   // "+05:30"

struct ReadMoment
{
    QDateTime moment; // invalid: not readable
    bool offsetKnown = false;
};
// Read leniently: also with a blank for the T, without seconds, a date alone (midnight).
ReadMoment readMoment(const QString &written);
// The same as a time of the event: in its zone, or as a clock time held as UTC where there is no valid zone.
QDateTime readEventTime(const QString &written, const QTimeZone &zone);

} // namespace lanyard
