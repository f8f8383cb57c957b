// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/capture_time.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace lanyard {

namespace {

constexpr int quarterHour = 15 * 60;

bool believable(const QDateTime &time)
{
    // A camera that lost its battery begins at one of these midnights.
    const QDate date = time.date();
    if (date == QDate(1970, 1, 1) || (date == QDate(1980, 1, 1) && time.time().hour() == 0))
        return false;
    return time.isValid() && date.year() >= 1900 && date.year() <= 2099;
}

bool someClockShows(int seconds)
{
    if (seconds % 3600 == 0)
        return seconds >= -12 * 3600 && seconds <= 14 * 3600;
    // In minutes: Marquesas, Newfoundland (winter, summer), Iran (winter, summer), Afghanistan, India, Nepal, Myanmar, Eucla,
    // central Australia and Lord Howe (winter, summer), Chatham (winter, summer).
    constexpr std::array<int, 14> odd{-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 660, 765, 825};
    return seconds % 60 == 0 && std::find(odd.begin(), odd.end(), seconds / 60) != odd.end();
}

} // namespace

std::optional<int> offsetSeconds(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:(Z)|([+-])(\\d\\d):?(\\d\\d))$"));
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    if (match.hasCaptured(1))
        return 0;
    const int hours = match.captured(3).toInt();
    const int minutes = match.captured(4).toInt();
    if (hours > 14 || minutes > 59)
        return {};
    return (match.captured(2) == u"-" ? -1 : 1) * (hours * 3600 + minutes * 60);
}

CaptureTime captureTime(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{4})[:-](\\d\\d)[:-](\\d\\d)[ T](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.\\d*)?)?\\s*(Z|[+-]\\d\\d:?\\d\\d)?$"));
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    if (!date.isValid() || !time.isValid())
        return {};
    CaptureTime result;
    result.time = QDateTime(date, time, Qt::UTC);
    if (!believable(result.time))
        return {};
    if (const auto offset = offsetSeconds(match.captured(7))) {
        result.time = QDateTime(date, time, Qt::OffsetFromUTC, *offset);
        result.offsetKnown = true;
    }
    return result;
}

CaptureTime captureTime(const QString &text, const QString &offset)
{
    CaptureTime result = captureTime(text);
    const auto seconds = offsetSeconds(offset);
    if (!result.time.isValid() || result.offsetKnown || !seconds)
        return result;
    result.time = QDateTime(result.time.date(), result.time.time(), Qt::OffsetFromUTC, *seconds);
    result.offsetKnown = true;
    return result;
}

CaptureTime withOffsetFromGps(const CaptureTime &local, const QDateTime &utc)
{
    if (!local.time.isValid() || local.offsetKnown || !utc.isValid())
        return local;
    const qint64 apart = utc.secsTo(local.time); // both are held as UTC, so this is clock time less UTC
    if (std::abs(apart) > 15 * 3600)
        return local;
    const int rounded = int(std::lround(double(apart) / quarterHour)) * quarterHour;
    if (!someClockShows(rounded))
        return local;
    return {QDateTime(local.time.date(), local.time.time(), Qt::OffsetFromUTC, rounded), true};
}

} // namespace lanyard
