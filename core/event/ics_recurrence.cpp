// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/ics_recurrence.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

extern "C" {
#include <libical/ical.h>
}

namespace lanyard {

namespace {

constexpr qsizetype LongestZone = 200; // lines; a rule a year for two centuries is more than any calendar writes

QDateTime clockTimeOf(const icaltimetype &time)
{
    const QDate date(time.year, time.month, time.day);
    return {date, time.is_date ? QTime(0, 0) : QTime(time.hour, time.minute, time.second), Qt::UTC};
}

icaltimetype icalTime(const QDate &date, const QTime &clock)
{
    icaltimetype time = icaltime_null_time();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    time.hour = clock.hour();
    time.minute = clock.minute();
    time.second = clock.second();
    return time;
}

QHash<QString, QString> partsOf(const QString &rule)
{
    QHash<QString, QString> parts;
    for (const QString &part : rule.toUpper().split(u';', Qt::SkipEmptyParts))
        parts.insert(part.section(u'=', 0, 0).trimmed(), part.section(u'=', 1).trimmed());
    return parts;
}

// False: on no day of these months.
bool isPossibleDay(const QString &months, const QString &days)
{
    if (months.isEmpty() || days.isEmpty())
        return true;
    for (const QString &month : months.split(u',')) {
        const QDate first(2024, month.toInt(), 1); // a leap year
        for (const QString &day : days.split(u',')) {
            if (first.isValid() && day.toInt() != 0 && qAbs(day.toInt()) <= first.daysInMonth())
                return true;
        }
    }
    return false;
}

// libical looks for the next time through eighteen thousand years, so only rules that come true soon may go to it.
bool isSafe(const QString &rule, const QDateTime &start)
{
    static const QSet<QString> known{QStringLiteral("FREQ"),     QStringLiteral("INTERVAL"), QStringLiteral("COUNT"),  QStringLiteral("UNTIL"),
                                     QStringLiteral("WKST"),     QStringLiteral("BYDAY"),    QStringLiteral("BYMONTH"), QStringLiteral("BYMONTHDAY"),
                                     QStringLiteral("BYSETPOS"), QStringLiteral("BYHOUR"),   QStringLiteral("BYMINUTE"), QStringLiteral("BYSECOND")};
    // Rules within a day are in no programme.
    static const QStringList frequencies{QStringLiteral("DAILY"), QStringLiteral("WEEKLY"), QStringLiteral("MONTHLY"), QStringLiteral("YEARLY")};
    static const QStringList weekdays{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"), QStringLiteral("TH"),
                                      QStringLiteral("FR"), QStringLiteral("SA"), QStringLiteral("SU")};
    const QHash<QString, QString> parts = partsOf(rule);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (!known.contains(part.key()))
            return false;
    }
    const QString frequency = parts.value(QStringLiteral("FREQ"));
    const QString days = parts.value(QStringLiteral("BYDAY"));
    const int interval = parts.value(QStringLiteral("INTERVAL"), QStringLiteral("1")).toInt();
    const bool otherWeekday = frequency == QLatin1String("DAILY") && interval % 7 == 0 && !days.isEmpty()
        && !days.contains(weekdays[start.date().dayOfWeek() - 1]);
    return rule.size() <= 1000 && frequencies.contains(frequency) && interval > 0 && interval <= 1000 && !otherWeekday
        && isPossibleDay(parts.value(QStringLiteral("BYMONTH")), parts.value(QStringLiteral("BYMONTHDAY")));
}

} // namespace

QString untilOf(const QString &rule)
{
    static const QRegularExpression until(QStringLiteral("(?:^|;)\\s*UNTIL\\s*=\\s*([0-9TZ]+)"), QRegularExpression::CaseInsensitiveOption);
    return until.match(rule).captured(1).toUpper();
}

Occurrences occurrences(const QString &rule, const QDateTime &start, int most)
{
    Occurrences result{{start}, true};
    if (!isSafe(rule, start)) {
        result.whole = false;
        return result;
    }
    icalrecurrencetype parsed = icalrecurrencetype_from_string(rule.trimmed().toUpper().toUtf8().constData());
    if (!icaltime_is_null_time(parsed.until))
        icaltime_adjust(&parsed.until, 1, 0, 0, 0);
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> each(
        icalrecur_iterator_new(parsed, icalTime(start.date(), start.time())), &icalrecur_iterator_free);
    if (!each) {
        result.whole = false;
        return result;
    }
    const bool endless = parsed.count == 0 && icaltime_is_null_time(parsed.until);
    const QDateTime horizon = start.addYears(2); // for what has no end
    for (;;) {
        const icaltimetype next = icalrecur_iterator_next(each.get());
        const QDateTime found = icaltime_is_null_time(next) ? QDateTime() : clockTimeOf(next);
        if (!found.isValid() || (endless && found > horizon)) {
            result.whole = !endless;
            return result;
        }
        if (result.starts.contains(found))
            continue;
        if (result.starts.size() >= most) {
            result.whole = false;
            return result;
        }
        result.starts.append(found);
    }
}

struct CalendarZone::Definition
{
    icaltimezone *zone = nullptr;

    Definition() = default;
    Q_DISABLE_COPY_MOVE(Definition)
    ~Definition()
    {
        if (zone)
            icaltimezone_free(zone, 1);
    }
};

CalendarZone::CalendarZone(const QStringList &source) : m_definition(std::make_unique<Definition>())
{
    static const QRegularExpression otherRule(QStringLiteral("^RRULE.*FREQ=(?!YEARLY)"), QRegularExpression::CaseInsensitiveOption);
    if (source.size() > LongestZone || source.indexOf(otherRule) >= 0)
        return;
    icalcomponent *component = icalcomponent_new_from_string(source.join(QLatin1String("\r\n")).toUtf8().constData());
    if (!component)
        return;
    icaltimezone *zone = icaltimezone_new();
    if (icalcomponent_isa(component) == ICAL_VTIMEZONE_COMPONENT && icaltimezone_set_component(zone, component)) {
        m_definition->zone = zone;
        return;
    }
    icaltimezone_free(zone, 1);
    icalcomponent_free(component);
}

CalendarZone::~CalendarZone() = default;
CalendarZone::CalendarZone(CalendarZone &&) noexcept = default;
CalendarZone &CalendarZone::operator=(CalendarZone &&) noexcept = default;

std::optional<int> CalendarZone::offsetAt(const QDate &date, const QTime &clock) const
{
    if (!m_definition->zone || !date.isValid() || date.year() < 1970 || date.year() > 2200)
        return std::nullopt;
    icaltimetype time = icalTime(date, clock);
    int daylight = 0;
    return icaltimezone_get_utc_offset(m_definition->zone, &time, &daylight);
}

} // namespace lanyard
