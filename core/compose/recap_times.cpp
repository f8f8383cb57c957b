// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/recap_times.h"

#include "core/post/post.h"

namespace lanyard {

QString writtenMoment(const QDateTime &moment, bool offsetKnown)
{
    if (!moment.isValid())
        return {};
    const QString clock = moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    return offsetKnown ? clock + writtenOffset(moment) : clock;
}

QString writtenOffset(const QDateTime &moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    const auto digits = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    return QLatin1Char(minutes < 0 ? '-' : '+') + digits(std::abs(minutes) / 60) + QLatin1Char(':') + digits(std::abs(minutes) % 60);
}

ReadMoment readMoment(const QString &written)
{
    const auto date = parsePostDate(written);
    if (!date)
        return {};
    if (date->hasOffset)
        return {date->moment.toOffsetFromUtc(date->moment.offsetFromUtc()), true};
    return {QDateTime(date->moment.date(), date->moment.time(), Qt::UTC), false};
}

QDateTime readEventTime(const QString &written, const QTimeZone &zone)
{
    const ReadMoment read = readMoment(written);
    if (!read.moment.isValid())
        return {};
    const QDate date = read.moment.date();
    const QTime clock = read.moment.time();
    if (!zone.isValid())
        return QDateTime(date, clock, Qt::UTC);
    return read.offsetKnown ? read.moment.toTimeZone(zone) : QDateTime(date, clock, zone);
}

} // namespace lanyard
