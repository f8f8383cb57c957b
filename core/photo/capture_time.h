// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace lanyard {

// When a picture was taken, put together from the strings that EXIF, IPTC and XMP hold (EXIF 2.32, 4.6.5 and 4.6.6).
struct CaptureTime
{
    QDateTime time; // as in Photo::taken; invalid: nothing believable
    bool offsetKnown = false;

    bool operator==(const CaptureTime &) const = default;
};

// "2026:10:25 02:30:00", or with dashes, a T, a fraction, an offset behind; nothing else. Only whole and believable times.
CaptureTime captureTime(const QString &text);
// The same with an offset of its own tag ("+01:00"), which counts if the text itself has none.
CaptureTime captureTime(const QString &text, const QString &offset);
// Seconds east of UTC of "+01:00", "-0530" or "Z"; nothing if there is none.
std::optional<int> offsetSeconds(const QString &text);

// A camera's clock time and the UTC time of its satellites a moment before give the offset, rounded to a quarter of an hour:
// only if it is one that clocks somewhere in the world show. Otherwise `local` comes back as it was.
CaptureTime withOffsetFromGps(const CaptureTime &local, const QDateTime &utc);

} // namespace lanyard
