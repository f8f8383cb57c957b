// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/when.h"

#include <QLocale>

namespace lanyard {

QString longDay(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : QString();
}

QString shortTime(const QTime &time)
{
    const QLocale locale;
    // The C locale's short form has seconds.
    if (locale.language() == QLocale::C)
        return time.toString(QStringLiteral("HH:mm"));
    return time.isValid() ? locale.toString(time, QLocale::ShortFormat) : QString();
}

QString shortDayAndTime(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    return QLocale().standaloneDayName(moment.date().dayOfWeek(), QLocale::ShortFormat) + QLatin1Char(' ') + shortTime(moment.time());
}

QString dayAndTime(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.date(), QLocale::ShortFormat) + QStringLiteral(", ") + shortTime(moment.time())
                            : QString();
}

} // namespace lanyard
