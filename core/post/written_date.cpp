// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/written_date.h"

#include "core/post/post.h"

#include <QRegularExpression>

namespace lanyard {

std::optional<DateParts> datePartsOf(const QString &written)
{
    const std::optional<PostDate> date = parsePostDate(written);
    if (!date)
        return {};
    DateParts parts{date->day(), {}, {}};
    if (date->hasTime)
        parts.time = date->moment.time();
    if (date->hasOffset)
        parts.offset = date->moment.offsetFromUtc();
    return parts;
}

QString writtenDate(const DateParts &date, const QString &like)
{
    if (datePartsOf(like) == date)
        return like;
    static const QRegularExpression pattern(
        QStringLiteral("\\d([Tt]|\\s+)\\d{1,2}:\\d\\d(:\\d\\d)?(?:\\.\\d+)?(\\s*)([Zz]|[-+]\\d\\d?(:?)(?:\\d\\d)?)?\\s*\\z"));
    const QRegularExpressionMatch manner = pattern.match(like);
    const bool isLike = manner.hasMatch();
    const bool hadOffset = manner.hasCaptured(4);
    const QString between = isLike ? manner.captured(1) : QStringLiteral(" ");
    const bool iso = between.compare(QLatin1String("t"), Qt::CaseInsensitive) == 0;

    QString written = date.day.toString(QStringLiteral("yyyy-MM-dd"));
    if (!date.time)
        return written;
    const bool seconds = !isLike || manner.hasCaptured(2) || date.time->second() != 0;
    written += between + date.time->toString(seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    if (date.time->msec() != 0)
        written += QLatin1Char('.') + QStringLiteral("%1").arg(date.time->msec(), 3, 10, QLatin1Char('0'));
    if (!date.offset)
        return written;
    const QString gap = hadOffset ? manner.captured(3) : iso ? QString() : QStringLiteral(" ");
    if (*date.offset == 0 && (hadOffset ? manner.captured(4).compare(QLatin1String("z"), Qt::CaseInsensitive) == 0 : iso))
        return written + gap + QLatin1Char('Z');
    const int minutes = qAbs(*date.offset) / 60;
    const bool colon = hadOffset ? manner.capturedLength(5) > 0 || (manner.capturedView(4).size() < 3 && iso) : iso;
    return written + gap + (*date.offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
           + QStringLiteral("%1%2%3").arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(colon ? QStringLiteral(":") : QString()).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace lanyard
