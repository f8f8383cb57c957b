// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/ics_times.h"

#include "core/event/zone_names.h"

#include <QRegularExpression>

namespace lanyard {

CalendarTime CalendarTime::at(const QDateTime &clock) const
{
    CalendarTime result = *this;
    result.date = clock.date();
    if (time.isValid())
        result.time = clock.time();
    return result;
}

std::optional<CalendarTime> calendarTime(const QString &value, const QString &zone)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ](\\d\\d):?(\\d\\d)(?::?(\\d\\d))?(?:\\.\\d+)?(Z)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(value.trimmed());
    CalendarTime result;
    result.date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!match.hasMatch() || !result.date.isValid())
        return std::nullopt;
    if (match.capturedLength(4) > 0) {
        // A leap second, which clocks here don't have, is the one before.
        result.time = QTime(match.captured(4).toInt(), match.captured(5).toInt(), qMin(match.captured(6).toInt(), 59));
        if (!result.time.isValid())
            return std::nullopt;
    }
    result.utc = match.capturedLength(7) > 0;
    result.zone = result.utc ? QString() : zone;
    return result;
}

QList<CalendarTime> calendarTimes(const IcsLine &line)
{
    QList<CalendarTime> result;
    for (const QString &part : line.value.split(u',')) {
        if (const auto time = calendarTime(part.section(u'/', 0, 0), line.parameter("TZID")))
            result.append(*time);
    }
    return result;
}

CalendarClock::CalendarClock(const IcsFile &file)
{
    for (const IcsComponent &component : file.zones) {
        const QString tzid = component.value("TZID");
        if (tzid.isEmpty() || zoneNamed(tzid).isValid())
            continue;
        if (const QTimeZone known = zoneNamed(component.value("X-LIC-LOCATION")); known.isValid()) {
            m_zones.insert(tzid, known);
            continue;
        }
        CalendarZone defined(component.source);
        // "Custom/Brussels": a city of that name whose clocks agree with the definition.
        const QString city = tzid.mid(tzid.lastIndexOf(u'/') + 1).replace(u' ', u'_');
        const IcsLine *first = file.events.isEmpty() ? nullptr : file.events.first().first("DTSTART");
        const auto start = first ? calendarTime(first->value, {}) : std::nullopt;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            if (!city.isEmpty() && QString::fromUtf8(id).endsWith(u'/' + city, Qt::CaseInsensitive)
                && agrees(QTimeZone(id), defined, start ? start->date.year() : 2020)) {
                m_zones.insert(tzid, QTimeZone(id));
                break;
            }
        }
        m_defined.insert_or_assign(tzid, std::move(defined));
    }
}

bool CalendarClock::agrees(const QTimeZone &zone, const CalendarZone &defined, int year) const
{
    for (int month = 1; month <= 12; ++month) {
        const QDate date(year, month, 15);
        if (defined.offsetAt(date, QTime(12, 0)) != zone.offsetFromUtc(QDateTime(date, QTime(12, 0), zone)))
            return false;
    }
    return true;
}

QTimeZone CalendarClock::zoneOf(const QString &tzid) const
{
    const auto known = m_zones.constFind(tzid);
    return known != m_zones.constEnd() ? *known : *m_zones.insert(tzid, zoneNamed(tzid));
}

bool CalendarClock::knows(const QString &tzid) const
{
    return tzid.isEmpty() || zoneOf(tzid).isValid() || m_defined.contains(tzid) || offsetNamed(tzid);
}

void CalendarClock::setEventZone(const QTimeZone &zone)
{
    m_eventZone = zone;
}

QDateTime CalendarClock::at(const CalendarTime &time) const
{
    const EventClock clock(m_eventZone);
    WrittenTime written{time.date, time.time.isValid() ? time.time : QTime(0, 0), {}};
    if (!time.time.isValid())
        return clock.at(written);
    if (time.utc) {
        written.offset = 0;
        return clock.at(written);
    }
    const QTimeZone zone = time.zone.isEmpty() ? QTimeZone() : zoneOf(time.zone);
    if (zone.isValid() && m_eventZone.isValid())
        return QDateTime(time.date, time.time, zone).toTimeZone(m_eventZone);
    if (zone.isValid() || !m_eventZone.isValid())
        return clock.at(written);
    if (const auto defined = m_defined.find(time.zone); defined != m_defined.end())
        written.offset = defined->second.offsetAt(time.date, time.time);
    else
        written.offset = offsetNamed(time.zone);
    return clock.at(written);
}

} // namespace lanyard
