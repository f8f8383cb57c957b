// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/zone_names.h"

#include <QStringList>

#include <algorithm>

namespace lanyard {

namespace {

QTimeZone ianaZone(const QString &name)
{
    // QTimeZone takes an empty name as the computer's own zone, and "Hall-1" as a POSIX rule.
    static const QList<QByteArray> known = QTimeZone::availableTimeZoneIds(); // sorted
    const QByteArray id = name.toUtf8();
    return id == "UTC" || std::binary_search(known.cbegin(), known.cend(), id) ? QTimeZone(id) : QTimeZone();
}

} // namespace

QTimeZone zoneNamed(const QString &name)
{
    const QString text = name.trimmed();
    if (text.isEmpty() || text.size() > 200)
        return {};
    if (const QTimeZone zone = ianaZone(text); zone.isValid())
        return zone;
    if (const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(text.toUtf8()); !iana.isEmpty())
        return QTimeZone(iana);
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

bool isUniversalTime(const QTimeZone &zone)
{
    static const QList<QByteArray> names{"UTC", "GMT", "Zulu", "Universal", "UCT", "Greenwich"};
    QByteArray id = zone.id();
    if (id.startsWith("Etc/"))
        id.remove(0, 4);
    return names.contains(id) || id.startsWith("UTC+00") || id == "GMT0" || id == "GMT+0" || id == "GMT-0";
}

} // namespace lanyard
