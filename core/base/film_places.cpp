// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/film_places.h"

namespace lanyard {

const QList<FilmPlace> &filmPlaces()
{
    static const QString youtube = QStringLiteral("https://www.youtube-nocookie.com/embed/%1");
    static const QString vimeo = QStringLiteral("https://player.vimeo.com/video/%1");
    static const QList<FilmPlace> places{
        {QStringLiteral("YouTube"), QStringLiteral("((m|music)\\.)?youtube(-nocookie)?\\.com"),
         QStringLiteral("/(watch\\?(.*&)?v=|live/|shorts/|embed/|playlist\\?)"),
         QStringLiteral("/(?:watch\\?(?:.*&)?v=|live/|shorts/|embed/)([\\w-]{6,20})"), youtube},
        {QStringLiteral("YouTube"), QStringLiteral("youtu\\.be"), QStringLiteral("/[\\w-]+"), QStringLiteral("/([\\w-]{6,20})"), youtube},
        {QStringLiteral("Vimeo"), QStringLiteral("vimeo\\.com"), QStringLiteral("/(.*/)?\\d+"), QStringLiteral("/(?:.*/)?(\\d+)"), vimeo},
        {QStringLiteral("Vimeo"), QStringLiteral("player\\.vimeo\\.com"), QStringLiteral("/video/\\d+"), QStringLiteral("/video/(\\d+)"), vimeo},
        {QStringLiteral("media.ccc.de"), QStringLiteral("media\\.ccc\\.de"), QStringLiteral("/v/."), QStringLiteral("/v/([\\w.-]+)"),
         QStringLiteral("https://media.ccc.de/v/%1/oembed")},
        {QStringLiteral("PeerTube"), QString(), QStringLiteral("/(videos/(watch|embed)/[0-9a-zA-Z-]{22,36}|w/(p/)?[1-9A-HJ-NP-Za-km-z]{22})([?;#]|$)"),
         QStringLiteral("/(?:videos/watch|videos/embed|w)/([0-9a-zA-Z-]{22,36})([?;#]|$)"), QStringLiteral("%2/videos/embed/%1")},
        {QStringLiteral("Dailymotion"), QStringLiteral("dailymotion\\.com"), QStringLiteral("/video/")},
        {QStringLiteral("Twitch"), QStringLiteral("twitch\\.tv"), QStringLiteral("/videos/\\d+")},
    };
    return places;
}

const QStringList &filmEndings()
{
    static const QStringList endings{QStringLiteral("mp4"), QStringLiteral("webm"), QStringLiteral("ogv"), QStringLiteral("mov"), QStringLiteral("mkv")};
    return endings;
}

} // namespace lanyard
