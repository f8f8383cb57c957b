// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/opening_line.h"

#include "core/compose/markdown_text.h"
#include "core/compose/session_text.h"

#include <QLocale>

namespace lanyard {

namespace {

enum class Parts { Day, Month, Year };

// The draft is English whatever the computer speaks.
QString day(const QDate &date, Parts upTo)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    switch (upTo) {
    case Parts::Day: return english.toString(date, QStringLiteral("d"));
    case Parts::Month: return english.toString(date, QStringLiteral("d MMMM"));
    case Parts::Year: return english.toString(date, QStringLiteral("d MMMM yyyy"));
    }
    return {};
}

} // namespace

QString daysInWords(const QDate &first, const QDate &last)
{
    if (!first.isValid())
        return {};
    if (!last.isValid() || last <= first)
        return day(first, Parts::Year);
    const Parts upTo = first.year() != last.year() ? Parts::Year : first.month() != last.month() ? Parts::Month : Parts::Day;
    const QLatin1String between(first.addDays(1) == last ? " and " : " to ");
    return day(first, upTo) + between + day(last, Parts::Year);
}

QString openingLine(const Event &event)
{
    if (event.name.isEmpty())
        return {};
    const QString days = daysInWords(event.start, event.end);
    const QString city = escapedMarkdown(event.city.simplified());
    const QString venue = escapedMarkdown(event.venue.simplified());
    QString line = days.isEmpty() ? QStringLiteral("I was at ") : QStringLiteral("I spent %1 at ").arg(days);
    line += linked(event.name, event.url);
    if (!city.isEmpty())
        line += QStringLiteral(", in ") + city;
    line += QLatin1Char('.');
    if (!venue.isEmpty() && venue != city)
        line += QStringLiteral(" The venue was ") + venue + QLatin1Char('.');
    return line;
}

} // namespace lanyard
