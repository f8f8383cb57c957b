// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/zone_names.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace lanyard {

namespace {

// Qt lists only today's names, though it knows the older ones that files have, too ("US/Eastern", "Asia/Calcutta").
bool isOlderName(const QString &name)
{
    static const QSet<QString> areas{
        QStringLiteral("Africa"), QStringLiteral("America"), QStringLiteral("Antarctica"), QStringLiteral("Arctic"), QStringLiteral("Asia"),
        QStringLiteral("Atlantic"), QStringLiteral("Australia"), QStringLiteral("Brazil"), QStringLiteral("Canada"), QStringLiteral("Chile"),
        QStringLiteral("Etc"), QStringLiteral("Europe"), QStringLiteral("Indian"), QStringLiteral("Mexico"), QStringLiteral("Pacific"),
        QStringLiteral("US")};
    static const QSet<QString> alone{
        QStringLiteral("CET"), QStringLiteral("EET"), QStringLiteral("MET"), QStringLiteral("WET"), QStringLiteral("EST"), QStringLiteral("MST"),
        QStringLiteral("HST"), QStringLiteral("EST5EDT"), QStringLiteral("CST6CDT"), QStringLiteral("MST7MDT"), QStringLiteral("PST8PDT"),
        QStringLiteral("GMT"), QStringLiteral("GMT0"), QStringLiteral("UCT"), QStringLiteral("UTC"), QStringLiteral("Universal"),
        QStringLiteral("Zulu"), QStringLiteral("GB"), QStringLiteral("Eire"), QStringLiteral("Israel"), QStringLiteral("Japan"),
        QStringLiteral("Poland"), QStringLiteral("Portugal"), QStringLiteral("Singapore"), QStringLiteral("Turkey"), QStringLiteral("NZ")};
    static const QRegularExpression form(QStringLiteral("^[A-Za-z]+(/[A-Za-z0-9_+-]+){1,2}$")); // it becomes the name of a file
    return alone.contains(name) || (areas.contains(name.section(u'/', 0, 0)) && form.match(name).hasMatch());
}

// QTimeZone must not be asked outright: it takes an empty name as the computer's own zone, "Hall-1" and "CEST" as POSIX rules, and a
// folder of zones ("America/Indiana") as UTC.
QTimeZone ianaZone(const QString &name)
{
    static const QList<QByteArray> known = QTimeZone::availableTimeZoneIds(); // sorted
    const QByteArray id = name.toUtf8();
    if (std::binary_search(known.cbegin(), known.cend(), id))
        return QTimeZone(id);
    const auto alike = std::find_if(known.cbegin(), known.cend(), [&id](const QByteArray &each) { return each.compare(id, Qt::CaseInsensitive) == 0; });
    if (alike != known.cend())
        return QTimeZone(*alike);
    const auto below = std::lower_bound(known.cbegin(), known.cend(), id + '/');
    const bool folder = below != known.cend() && below->startsWith(id + '/');
    return isOlderName(name) && !folder ? QTimeZone(id) : QTimeZone();
}

QTimeZone windowsZone(const QString &name)
{
    static const QRegularExpression summer(QStringLiteral("\\bDaylight Time$"));
    static const QRegularExpression american(QStringLiteral("^(Eastern|Central|Mountain|Pacific) Time \\(US & Canada\\)$"));
    QString standard = name;
    standard.replace(summer, QStringLiteral("Standard Time")).replace(american, QStringLiteral("\\1 Standard Time"));
    const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(standard.toUtf8());
    return iana.isEmpty() ? QTimeZone() : QTimeZone(iana);
}

QString spaced(const QByteArray &id)
{
    return QString::fromUtf8(id.mid(id.lastIndexOf('/') + 1)).replace(u'_', u' ');
}

// The zone of a city's name; invalid: of none or of several.
QTimeZone cityZone(const QString &city)
{
    QTimeZone found;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (!id.contains('/') || id.startsWith("Etc/") || spaced(id).compare(city, Qt::CaseInsensitive) != 0)
            continue;
        if (found.isValid())
            return {};
        found = QTimeZone(id);
    }
    return found;
}

// "(UTC+01:00) Amsterdam, Berlin, Bern": the first of the cities that is known and has that time in winter.
QTimeZone displayedZone(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^\\((?:UTC|GMT)(?:([+-])(\\d\\d)[:.](\\d\\d))?\\)\\s*(.+)$"));
    static const QRegularExpression between(QStringLiteral("\\s*[,/]\\s*"));
    const auto match = form.match(name);
    if (!match.hasMatch())
        return {};
    if (const QTimeZone zone = windowsZone(match.captured(4)); zone.isValid())
        return zone;
    const int offset = (match.captured(1) == QLatin1String("-") ? -60 : 60) * (match.captured(2).toInt() * 60 + match.captured(3).toInt());
    for (const QString &city : match.captured(4).split(between, Qt::SkipEmptyParts)) {
        const QTimeZone zone = cityZone(city);
        if (zone.isValid() && zone.standardTimeOffset(QDateTime(QDate(2020, 1, 15), QTime(12, 0), Qt::UTC)) == offset)
            return zone;
    }
    return {};
}

// "/mozilla.org/20050126_1/Europe/Berlin", "Europe-Brussels"
QTimeZone zoneWithin(const QString &text)
{
    const QStringList parts = text.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype count = qMin<qsizetype>(3, parts.size()); count >= 2; --count) {
        if (const QTimeZone zone = ianaZone(parts.mid(parts.size() - count).join(u'/')); zone.isValid())
            return zone;
    }
    QString slashed = text;
    if (const qsizetype dash = slashed.indexOf(u'-'); dash > 0)
        slashed[dash] = u'/';
    return slashed.contains(u'/') ? ianaZone(slashed) : QTimeZone();
}

// What programs hang on a name: "Europe/Berlin (Germany)", "America/New_York-2", "W. Europe Standard Time 1".
QString withoutTail(const QString &text)
{
    static const QRegularExpression tail(QStringLiteral("(\\s*\\([^()]*\\)|\\s\\d{1,2}|(?<=[a-z])-\\d{1,2})$"));
    return QString(text).remove(tail);
}

} // namespace

QTimeZone zoneNamed(const QString &name)
{
    const QString text = name.trimmed();
    if (text.isEmpty() || text.size() > 200)
        return {};
    if (text.compare(QLatin1String("tzone://Microsoft/Utc"), Qt::CaseInsensitive) == 0)
        return QTimeZone::utc();
    for (const QString &written : {text, withoutTail(text)}) {
        for (const auto &find : {ianaZone, windowsZone, displayedZone, zoneWithin, cityZone}) {
            if (const QTimeZone zone = find(written); zone.isValid())
                return zone;
        }
    }
    return {};
}

std::optional<int> offsetNamed(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^(?:UTC|GMT)\\s?([+-])(\\d{1,2})(?::?(\\d\\d))?$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(name.trimmed());
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    if (!match.hasMatch() || minutes > 14 * 60)
        return std::nullopt;
    return (match.captured(1) == QLatin1String("-") ? -60 : 60) * minutes;
}

bool isUniversalTime(const QTimeZone &zone)
{
    static const QList<QByteArray> names{"UTC", "GMT", "Zulu", "Universal", "UCT", "Greenwich"};
    QByteArray id = zone.id();
    if (id.startsWith("Etc/"))
        id.remove(0, 4);
    return names.contains(id) || id.startsWith("UTC+00") || id == "GMT0" || id == "GMT+0" || id == "GMT-0";
}

} // namespace lanyard
