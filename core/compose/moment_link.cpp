// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/moment_link.h"

#include "core/base/film_places.h"
#include "core/compose/link_kind.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace lanyard {

namespace {

constexpr int longest = 100 * 3600;

QString withQuery(QUrl url, const QString &key, const QString &value)
{
    QUrlQuery query(url);
    for (const QString &old : {QStringLiteral("t"), QStringLiteral("start"), QStringLiteral("time_continue")})
        query.removeAllQueryItems(old);
    query.addQueryItem(key, value);
    url.setQuery(query);
    static const QRegularExpression moment(QStringLiteral("^t="));
    if (url.fragment().contains(moment))
        url.setFragment({});
    return url.toString(QUrl::FullyEncoded);
}

QString withFragment(QUrl url, const QString &value)
{
    url.setFragment(QStringLiteral("t=") + value);
    return url.toString(QUrl::FullyEncoded);
}

bool isFilmFile(const QUrl &url)
{
    const QString name = url.path().section(u'/', -1);
    return name.contains(u'.') && filmEndings().contains(name.section(u'.', -1).toLower());
}

} // namespace

std::optional<int> readMomentOfVideo(const QString &typed)
{
    static const QRegularExpression colons(QStringLiteral("^(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)$"));
    static const QRegularExpression units(QStringLiteral("^(?:(\\d{1,2})\\s*h)?\\s*(?:(\\d{1,3})\\s*m(?:in)?)?\\s*(?:(\\d{1,6})\\s*s?)?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.trimmed();
    auto found = colons.match(text);
    if (!found.hasMatch())
        found = units.match(text);
    if (text.isEmpty() || !found.hasMatch())
        return std::nullopt;
    // "1:75:00" is a slip rather than a time.
    if (found.capturedLength(1) > 0 && found.captured(2).toInt() > 59)
        return std::nullopt;
    const int seconds = found.captured(1).toInt() * 3600 + found.captured(2).toInt() * 60 + found.captured(3).toInt();
    return seconds <= longest ? std::optional(seconds) : std::nullopt;
}

QString shownMoment(int seconds)
{
    const int hours = seconds / 3600;
    const QString rest = QStringLiteral(":%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    const int minutes = seconds / 60 % 60;
    return hours > 0 ? QStringLiteral("%1:%2").arg(hours).arg(minutes, 2, 10, QLatin1Char('0')) + rest : QString::number(minutes) + rest;
}

QString momentLink(const QString &video, int seconds)
{
    const QString address = webAddress(video);
    if (address.isEmpty() || linkKind(address) != LinkKind::Video)
        return {};
    const QUrl url(address);
    const QString host = linkHost(address);
    const QString number = QString::number(seconds);
    if (host == u"YouTube")
        return withQuery(url, QStringLiteral("t"), number);
    if (host == u"Vimeo")
        return withFragment(url, number + u's');
    if (host == u"PeerTube" || host == u"Dailymotion")
        return withQuery(url, QStringLiteral("start"), number);
    if (host == u"Twitch")
        return withQuery(url, QStringLiteral("t"), number + u's');
    if (host == u"media.ccc.de" || isFilmFile(url))
        return withFragment(url, number);
    return {};
}

} // namespace lanyard
