// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/link_kind.h"

#include "core/compose/film_places.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace lanyard {

namespace {

struct Place
{
    LinkKind kind;
    QString name;
    QRegularExpression host; // the whole host without "www."
    QRegularExpression path; // the beginning of the path with its query
};

Place place(LinkKind kind, const QString &name, const QString &host, const QString &path)
{
    return {kind, name, QRegularExpression(QRegularExpression::anchoredPattern(host)), QRegularExpression(u'^' + path)};
}

const QList<Place> &places()
{
    static const QList<Place> all = [] {
        const QString twoNames = QStringLiteral("/[^/]+/[^/]+");
        QList<Place> known{
            place(LinkKind::Slides, QStringLiteral("SlideShare"), QStringLiteral("([a-z]{2}\\.)?slideshare\\.net"), twoNames),
            place(LinkKind::Slides, QStringLiteral("Speaker Deck"), QStringLiteral("speakerdeck\\.com"), twoNames),
            place(LinkKind::Slides, QStringLiteral("Google Slides"), QStringLiteral("docs\\.google\\.com"), QStringLiteral("/presentation/")),
            place(LinkKind::Slides, QStringLiteral("Notist"), QStringLiteral("noti\\.st"), twoNames),
            place(LinkKind::Slides, QStringLiteral("Slides"), QStringLiteral("slides\\.com"), twoNames),
            place(LinkKind::Code, QStringLiteral("GitHub"), QStringLiteral("(gist\\.)?github\\.com"), twoNames),
            place(LinkKind::Code, QStringLiteral("GitLab"), QStringLiteral("gitlab\\.com"), twoNames),
            place(LinkKind::Code, QStringLiteral("Codeberg"), QStringLiteral("codeberg\\.org"), twoNames),
        };
        for (const FilmPlace &film : filmPlaces())
            known.append(place(LinkKind::Video, film.name, film.host.isEmpty() ? QStringLiteral(".+") : film.host, film.path));
        return known;
    }();
    return all;
}

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
    for (const Place &each : places()) {
        if (each.host.match(host).hasMatch() && each.path.match(path).hasMatch())
            return &each;
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
    static const QStringList documents{QStringLiteral("pdf"), QStringLiteral("doc"), QStringLiteral("docx"), QStringLiteral("odt"),
                                       QStringLiteral("epub")};
    const QString type = ending(url);
    return slides.contains(type)       ? LinkKind::Slides
        : filmEndings().contains(type) ? LinkKind::Video
        : documents.contains(type)     ? LinkKind::Document
                                       : LinkKind::Page;
}

QString linkHost(const QString &address)
{
    const QUrl url(address);
    const Place *place = placeOf(url);
    return place ? place->name : hostOf(url);
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
    if (place && place->name == QLatin1String("SlideShare"))
        name.remove(QRegularExpression(QStringLiteral("-\\d{5,}$")));
    // media.ccc.de begins with the event's name and the talk's number: "38c3-123-knots".
    if (place && place->name == QLatin1String("media.ccc.de"))
        name.remove(QRegularExpression(QStringLiteral("^[a-z0-9]+-\\d+-")));
    const bool named = !place || place->kind != LinkKind::Video || place->name == QLatin1String("media.ccc.de");
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
