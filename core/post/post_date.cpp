// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/post.h"

#include <QRegularExpression>

namespace lanyard {

std::optional<PostDate> parsePostDate(const QString &written)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\A\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})"
        "(?:(?:[Tt]|\\s+)(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,9}))?)?\\s*(?:([Zz])|([-+])(\\d\\d?)(?::?(\\d\\d))?)?)?\\s*\\z"));
    const QRegularExpressionMatch match = pattern.match(written);
    if (!match.hasMatch())
        return {};
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    const QDate day(number(1), number(2), number(3));
    PostDate date;
    date.written = written;
    date.hasTime = match.hasCaptured(4);
    date.hasOffset = match.hasCaptured(8) || match.hasCaptured(9);
    QTime time(0, 0);
    if (date.hasTime)
        time = QTime(number(4), number(5), number(6), match.captured(7).leftJustified(3, u'0', true).toInt());
    const int hours = number(10);
    const int minutes = number(11);
    if (!day.isValid() || !time.isValid() || hours > 14 || minutes > 59)
        return {};
    const int offset = (hours * 60 + minutes) * 60 * (match.capturedView(9) == u"-" ? -1 : 1);
    date.moment = date.hasOffset && offset != 0 ? QDateTime(day, time, Qt::OffsetFromUTC, offset) : QDateTime(day, time, Qt::UTC);
    return date;
}

} // namespace lanyard
