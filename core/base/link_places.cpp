// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/link_places.h"

#include "core/base/film_places.h"
#include "core/base/plain_address.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace lanyard {

namespace {

struct Place : LinkPlace
{
    QRegularExpression host; // the whole host without "www."
    QRegularExpression path; // the beginning of the path with its query
};

Place place(LinkKind kind, const char *name, const char *host, const char *path)
{
    return {{kind, QString::fromLatin1(name)},
            QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(host))),
            QRegularExpression(u'^' + QLatin1String(path))};
}

const QList<Place> &places()
{
    static const QList<Place> all = [] {
        constexpr const char *twoNames = "/[^/]+/[^/]+";
        constexpr const char *something = "/.";
        // GitHub's own pages look like somebody's repositories.
        constexpr const char *githubNames = "/(?!(sponsors|orgs|topics|features|marketplace|collections|settings|apps|users)/)[^/]+/[^/]+";
        using Kind = LinkKind;
        QList<Place> known{
            place(Kind::Slides, "SlideShare", "([a-z]{2}\\.)?slideshare\\.net", twoNames),
            place(Kind::Slides, "Speaker Deck", "speakerdeck\\.com", twoNames),
            place(Kind::Slides, "Google Slides", "docs\\.google\\.com", "/presentation/"),
            place(Kind::Slides, "Notist", "noti\\.st", twoNames),
            place(Kind::Slides, "Slides", "slides\\.com|slid\\.es", twoNames),
            place(Kind::Slides, "Prezi", "prezi\\.com", "/(p|view|i)/"),
            place(Kind::Slides, "Pitch", "pitch\\.com", "/(public|v)/"),
            place(Kind::Slides, "Canva", "canva\\.com", "/design/"),
            place(Kind::Slides, "Figma Slides", "figma\\.com", "/(slides|deck)/"),
            place(Kind::Slides, "Sway", "sway\\.(office|cloud\\.microsoft)\\.com|sway\\.cloud\\.microsoft", something),
            place(Kind::Slides, "Go talks", "talks\\.godoc\\.org|go-talks\\.appspot\\.com", something),
            place(Kind::Code, "GitHub", "(gist\\.)?github\\.com", githubNames),
            place(Kind::Code, "GitLab", "gitlab\\.com", twoNames),
            place(Kind::Code, "Codeberg", "codeberg\\.org", twoNames),
            place(Kind::Code, "Bitbucket", "bitbucket\\.org", twoNames),
            place(Kind::Code, "SourceHut", "(git\\.|hg\\.)?sr\\.ht", "/~[^/]+/[^/]+"),
            place(Kind::Code, "Debian Salsa", "salsa\\.debian\\.org", twoNames),
            place(Kind::Code, "KDE Invent", "invent\\.kde\\.org", twoNames),
            place(Kind::Code, "Framagit", "framagit\\.org", twoNames),
            place(Kind::Code, "SourceForge", "sourceforge\\.net", "/(projects|p)/[^/]+"),
            place(Kind::Code, "Pagure", "pagure\\.io", something),
            place(Kind::Code, "Launchpad", "launchpad\\.net", something),
            place(Kind::Code, "", "0xacab\\.org|notabug\\.org|gitea\\.com|opendev\\.org", twoNames),
            place(Kind::Code, "", "(gitlab|git|gitea|forgejo|forge|code)\\.[^/]+\\.[^/]+", twoNames),
            place(Kind::Notes, "HackMD", "hackmd\\.io", "/[^@]"), // "@ada/…" is published, an article
            place(Kind::Notes, "HedgeDoc", "(demo\\.|.*\\.)?hedgedoc\\.org", "/(s/)?[\\w-]{6,}"),
            place(Kind::Notes, "CryptPad", "cryptpad\\.fr|cryptpad\\.[^/]+", "/(pad|doc|code|whiteboard|kanban|sheet)/"),
            place(Kind::Notes, "Google Docs", "docs\\.google\\.com", "/document/"),
            place(Kind::Notes, "", "(.*\\.)?framapad\\.org|board\\.net|yopad\\.eu|[^/]*etherpad[^/]*", "/(p/|(s/)?[\\w-]{6,})"),
            place(Kind::Notes, "", "(pads?|hedgedoc|codimd|notepad)\\.[^/]+\\.[^/]+", something),
            place(Kind::Notes, "", "md\\.[^/]+\\.[^/]+", "/(s/)?[\\w-]{6,}([?#/]*$)"),
            place(Kind::Aside, "Matrix", "matrix\\.to|app\\.element\\.io", ""),
            place(Kind::Aside, "Telegram", "t\\.me|telegram\\.me", something),
            place(Kind::Aside, "Discord", "discord\\.gg|discord(app)?\\.com", "/(?!blog)."),
            place(Kind::Aside, "Slack", "[^/]+\\.slack\\.com", ""),
            place(Kind::Aside, "Zulip", "[^/]+\\.zulipchat\\.com", ""),
            place(Kind::Aside, "", "webchat\\.[^/]+|web\\.libera\\.chat|kiwiirc\\.com", ""),
            place(Kind::Aside, "Microsoft Teams", "teams\\.(microsoft|live)\\.com", ""),
            place(Kind::Aside, "Zoom", "([^/]+\\.)?zoom\\.us", "/(j|w|s|my|webinar)/"),
            place(Kind::Aside, "Google Meet", "meet\\.google\\.com", ""),
            place(Kind::Aside, "Jitsi Meet", "meet\\.jit\\.si", something),
            place(Kind::Aside, "Slido", "([^/]+\\.)?(sli\\.do|slido\\.com)", something),
            place(Kind::Aside, "Mentimeter", "menti\\.com|mentimeter\\.com", something),
            place(Kind::Aside, "Google Forms", "forms\\.gle", something),
            place(Kind::Aside, "Google Forms", "docs\\.google\\.com", "/forms/"),
            place(Kind::Aside, "Microsoft Forms", "forms\\.(office|microsoft)\\.com", something),
        };
        for (const FilmPlace &film : filmPlaces()) {
            known.append({{LinkKind::Video, film.name},
                          QRegularExpression(QRegularExpression::anchoredPattern(film.host.isEmpty() ? QStringLiteral(".+") : film.host)),
                          QRegularExpression(u'^' + film.path)});
        }
        return known;
    }();
    return all;
}

QString hostOf(const QString &written)
{
    QString host = written.toLower();
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    return host;
}

// Those whose hosts it could be. A schedule names few hosts thousands of times, and there are many patterns.
const QList<const Place *> &placesAt(const QString &host)
{
    constexpr qsizetype enough = 200;
    thread_local QHash<QString, QList<const Place *>> known;
    const auto found = known.constFind(host);
    if (found != known.constEnd())
        return *found;
    if (known.size() >= enough)
        known.clear();
    QList<const Place *> &fitting = known[host];
    for (const Place &each : places()) {
        if (each.host.match(host).hasMatch())
            fitting.append(&each);
    }
    return fitting;
}

// `path` with its query, encoded.
const LinkPlace *placeOf(const QString &host, const QString &path)
{
    for (const Place *each : placesAt(host)) {
        if (each->path.match(path).hasMatch())
            return each;
    }
    return nullptr;
}

LinkKind kindOf(const LinkPlace *place, const QString &path)
{
    if (place)
        return place->kind;
    static const QStringList slides{QStringLiteral("ppt"),  QStringLiteral("pptx"), QStringLiteral("pps"), QStringLiteral("ppsx"),
                                    QStringLiteral("odp"),  QStringLiteral("key")};
    static const QStringList documents{QStringLiteral("pdf"), QStringLiteral("doc"), QStringLiteral("docx"), QStringLiteral("odt"),
                                       QStringLiteral("epub")};
    static const QRegularExpression form(QStringLiteral("\\.([A-Za-z0-9]{2,4})$"));
    const QString type = form.match(path).captured(1).toLower();
    return slides.contains(type)       ? LinkKind::Slides
        : filmEndings().contains(type) ? LinkKind::Video
        : documents.contains(type)     ? LinkKind::Document
                                       : LinkKind::Page;
}

} // namespace

const LinkPlace *linkPlace(const QUrl &url)
{
    return placeOf(hostOf(url.host()), url.path(QUrl::FullyEncoded) + (url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString()));
}

bool isAsideHost(QStringView host)
{
    const QList<const Place *> &places = placesAt(hostOf(host.toString()));
    return !places.isEmpty() && places.first()->kind == LinkKind::Aside && places.first()->path.pattern() == u"^";
}

LinkKind linkKind(const QString &address)
{
    if (const auto plain = plainAddress(address)) {
        const QString path = plain->path.toString();
        return kindOf(placeOf(hostOf(plain->host.toString()), plain->query.isEmpty() ? path : path + plain->query.toString()), path);
    }
    const QUrl url(address);
    return kindOf(linkPlace(url), url.path());
}

QString linkHost(const QString &address)
{
    const QUrl url(address);
    const LinkPlace *place = linkPlace(url);
    return place && !place->name.isEmpty() ? place->name : hostOf(url.host());
}

bool isRepository(const QString &address)
{
    static const QStringList parts{QStringLiteral("issue"),    QStringLiteral("issues"),  QStringLiteral("pull"),   QStringLiteral("pulls"),
                                   QStringLiteral("blob"),     QStringLiteral("raw"),     QStringLiteral("wiki"),   QStringLiteral("commit"),
                                   QStringLiteral("releases"), QStringLiteral("commits"), QStringLiteral("actions"),
                                   QStringLiteral("discussions"), QStringLiteral("merge_requests")};
    const QUrl url(address);
    const LinkPlace *place = linkPlace(url);
    if (!place || place->kind != LinkKind::Code)
        return false;
    const QStringList names = url.path().split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 2; i < names.size(); ++i) {
        if (names[i] == QLatin1String("tree") || names[i] == QLatin1String("src"))
            return true; // a branch or a folder
        if (parts.contains(names[i]))
            return false;
    }
    // GitLab has groups in groups.
    return names.size() <= (place->name == QLatin1String("GitHub") ? 2 : 4);
}

} // namespace lanyard
