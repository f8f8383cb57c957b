// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_time.h"

#include <QRegularExpression>

#include <cmath>

namespace lanyard {

std::optional<WrittenTime> writtenTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d?:\\d\\d(?::\\d\\d)?)(?:\\.\\d+)?\\s?(?:(Z)|([+-])(\\d\\d):?(\\d\\d)?)?)?$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    WrittenTime result;
    result.date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!result.date.isValid())
        return std::nullopt;
    if (match.capturedLength(2) > 0) {
        result.time = clockTime(match.captured(2));
        if (!result.time.isValid())
            return std::nullopt;
    }
    if (match.capturedLength(3) > 0) {
        result.offset = 0;
    } else if (match.capturedLength(4) > 0) {
        const int minutes = match.captured(5).toInt() * 60 + match.captured(6).toInt();
        if (minutes > 14 * 60)
            return std::nullopt;
        result.offset = (match.captured(4) == QLatin1String("-") ? -60 : 60) * minutes;
    }
    return result;
}

QTime clockTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d\\d?):?(\\d\\d)(?::(\\d\\d))?$"));
    const auto match = form.match(text.trimmed());
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()) : QTime();
}

std::optional<qint64> durationInSeconds(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,3}):(\\d\\d)(?::(\\d\\d))?$"));
    static const QRegularExpression minutes(QStringLiteral("^\\d{1,5}$"));
    static const QRegularExpression iso(QStringLiteral("^P(?:(\\d{1,2})D)?T?(?:(\\d{1,3})H)?(?:(\\d{1,4})M)?(?:(\\d{1,5})S)?$"));
    const QString written = text.trimmed();
    const auto byClock = clock.match(written);
    const auto byIso = iso.match(written);
    qint64 seconds = 0;
    if (byClock.hasMatch())
        seconds = byClock.captured(1).toInt() * 3600LL + byClock.captured(2).toInt() * 60LL + byClock.captured(3).toInt();
    else if (minutes.match(written).hasMatch())
        seconds = written.toInt() * 60LL;
    else if (byIso.hasMatch())
        seconds = byIso.captured(1).toInt() * 86400LL + byIso.captured(2).toInt() * 3600LL + byIso.captured(3).toInt() * 60LL
            + byIso.captured(4).toInt();
    if (seconds <= 0 || seconds > 31 * 86400LL)
        return std::nullopt;
    return seconds;
}

QDateTime EventClock::at(const QDate &date, const QTime &clock) const
{
    return m_zone.isValid() ? QDateTime(date, clock, m_zone) : QDateTime(date, clock, Qt::UTC);
}

QDateTime EventClock::at(const WrittenTime &written, const QTime &localClock) const
{
    if (!written.offset)
        return at(written.date, written.time);
    if (m_zone.isValid())
        return QDateTime(written.date, written.time, Qt::OffsetFromUTC, *written.offset).toTimeZone(m_zone);

    const QDateTime moment(written.date, written.time, Qt::UTC);
    if (!localClock.isValid())
        return moment;
    QDateTime nearest = moment;
    qint64 smallest = -1;
    for (int days = -1; days <= 1; ++days) {
        const QDateTime candidate(written.date.addDays(days), localClock, Qt::UTC);
        const qint64 distance = std::abs(moment.secsTo(candidate));
        if (smallest < 0 || distance < smallest) {
            smallest = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace lanyard
