// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/link_kind.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace lanyard {

namespace {

struct Place
{
    LinkKind kind;
    const char *name;
    const char *host; // a regular expression for the whole host without "www."
    const char *path; // one for the beginning of the path with its query
};

// What resources/preview/films.js says of films, too.
const Place places[] = {
    {LinkKind::Slides, "SlideShare", "([a-z]{2}\\.)?slideshare\\.net", "/[^/]+/[^/]+"},
    {LinkKind::Slides, "Speaker Deck", "speakerdeck\\.com", "/[^/]+/[^/]+"},
    {LinkKind::Slides, "Google Slides", "docs\\.google\\.com", "/presentation/"},
    {LinkKind::Slides, "Notist", "noti\\.st", "/[^/]+/[^/]+"},
    {LinkKind::Slides, "Slides", "slides\\.com", "/[^/]+/[^/]+"},
    {LinkKind::Video, "YouTube", "((m|music)\\.)?youtube(-nocookie)?\\.com", "/(watch\\?(.*&)?v=|live/|shorts/|embed/|playlist\\?)"},
    {LinkKind::Video, "YouTube", "youtu\\.be", "/[\\w-]+"},
    {LinkKind::Video, "Vimeo", "vimeo\\.com", "/(.*/)?\\d+"},
    {LinkKind::Video, "Vimeo", "player\\.vimeo\\.com", "/video/\\d+"},
    {LinkKind::Video, "media.ccc.de", "media\\.ccc\\.de", "/v/."},
    {LinkKind::Video, "PeerTube", ".+", "/(videos/(watch|embed)/[0-9a-zA-Z-]{22,36}|w/(p/)?[1-9A-HJ-NP-Za-km-z]{22})([?;#]|$)"},
    {LinkKind::Video, "Dailymotion", "dailymotion\\.com", "/video/"},
    {LinkKind::Video, "Twitch", "twitch\\.tv", "/videos/\\d+"},
    {LinkKind::Code, "GitHub", "(gist\\.)?github\\.com", "/[^/]+/[^/]+"},
    {LinkKind::Code, "GitLab", "gitlab\\.com", "/[^/]+/[^/]+"},
    {LinkKind::Code, "Codeberg", "codeberg\\.org", "/[^/]+/[^/]+"},
};

QString hostOf(const QUrl &url)
{
    QString host = url.host().toLower();
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    return host;
}

const Place *placeOf(const QUrl &url)
{
    const QString host = hostOf(url);
    const QString path = url.path(QUrl::FullyEncoded) + (url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString());
    for (const Place &place : places) {
        if (QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(place.host))).match(host).hasMatch()
            && QRegularExpression(QLatin1Char('^') + QLatin1String(place.path)).match(path).hasMatch())
            return &place;
    }
    return nullptr;
}

QString ending(const QUrl &url)
{
    static const QRegularExpression form(QStringLiteral("\\.([A-Za-z0-9]{2,4})$"));
    return form.match(url.path()).captured(1).toLower();
}

} // namespace

QString webAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    static const QRegularExpression form(QStringLiteral("\\Ahttps?://[^\\s<>\"]+\\z"), QRegularExpression::CaseInsensitiveOption);
    return trimmed.size() <= 8192 && form.match(trimmed).hasMatch() && QUrl(trimmed).isValid() && !QUrl(trimmed).host().isEmpty() ? trimmed
                                                                                                                              : QString();
}

LinkKind linkKind(const QString &address)
{
    const QUrl url(address);
    if (const Place *place = placeOf(url))
        return place->kind;
    static const QStringList slides{QStringLiteral("ppt"), QStringLiteral("pptx"), QStringLiteral("odp"), QStringLiteral("key")};
    static const QStringList films{QStringLiteral("mp4"), QStringLiteral("webm"), QStringLiteral("ogv"), QStringLiteral("mov"),
                                   QStringLiteral("mkv")};
    static const QStringList documents{QStringLiteral("pdf"), QStringLiteral("doc"), QStringLiteral("docx"), QStringLiteral("odt"),
                                       QStringLiteral("epub")};
    const QString type = ending(url);
    return slides.contains(type) ? LinkKind::Slides
        : films.contains(type)   ? LinkKind::Video
        : documents.contains(type) ? LinkKind::Document
                                   : LinkKind::Page;
}

QString linkHost(const QString &address)
{
    const QUrl url(address);
    const Place *place = placeOf(url);
    return place ? QString::fromLatin1(place->name) : hostOf(url);
}

QString titleInAddress(const QString &address)
{
    const QUrl url(address);
    const Place *place = placeOf(url);
    QString name = url.path(QUrl::FullyDecoded);
    while (name.endsWith(u'/'))
        name.chop(1);
    if (place && place->kind == LinkKind::Code)
        return name.section(u'/', 1, 2); // "owner/name"
    name = name.section(u'/', -1);
    if (!ending(url).isEmpty())
        name = name.left(name.lastIndexOf(u'.'));
    if (place && QLatin1String(place->name) == QLatin1String("SlideShare"))
        name.remove(QRegularExpression(QStringLiteral("-\\d{5,}$")));
    // media.ccc.de begins with the event's name and the talk's number: "38c3-123-knots".
    if (place && QLatin1String(place->name) == QLatin1String("media.ccc.de"))
        name.remove(QRegularExpression(QStringLiteral("^[a-z0-9]+-\\d+-")));
    const bool named = !place || place->kind != LinkKind::Video || QLatin1String(place->name) == QLatin1String("media.ccc.de");
    name = name.replace(u'_', u' ').replace(u'-', u' ').replace(u'+', u' ').simplified();
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    static const QRegularExpression number(QStringLiteral("[0-9a-fA-F]{12,}|^(index|view|edit|watch|presentation|default)$"));
    if (!named || name.size() > 120 || !word.match(name).hasMatch() || number.match(name).hasMatch())
        return {};
    if (name[0].isLower())
        name[0] = name[0].toUpper();
    return name;
}

QString linkTitle(const QString &url, const QString &given)
{
    QString title = given.simplified();
    const QString site = linkHost(url);
    if (placeOf(QUrl(url))) {
        for (const QString &dash : {QStringLiteral(" - "), QStringLiteral(" – "), QStringLiteral(" | "), QStringLiteral(" · "), QStringLiteral(" on ")}) {
            if (title.endsWith(dash + site, Qt::CaseInsensitive))
                title.chop(dash.size() + site.size());
        }
    }
    return title.isEmpty() || !webAddress(title).isEmpty() || title == site ? titleInAddress(url) : title;
}

} // namespace lanyard
