// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_links.h"

#include "core/base/link_places.h"
#include "core/base/plain_address.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace lanyard {

namespace {

// An offer with what its address and title say, found out once.
struct Weighed
{
    LinkSorter::From from = LinkSorter::From::Link;
    WebLink link;
    LinkKind kind = LinkKind::Page;
    QString extension; // of the file, in small letters
    QString words;     // of the title; file names have underscores between them
};

QString extensionIn(QStringView path)
{
    const QStringView name = path.mid(path.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1).toString().toLower();
}

bool isVideoFile(const Weighed &offer)
{
    static const QSet<QString> extensions{QStringLiteral("mp4"), QStringLiteral("webm"), QStringLiteral("ogv"),
                                          QStringLiteral("mkv"), QStringLiteral("mov"),  QStringLiteral("avi"),
                                          QStringLiteral("m4v"), QStringLiteral("av1")};
    return extensions.contains(offer.extension);
}

bool isAudioFile(const Weighed &offer)
{
    static const QSet<QString> extensions{QStringLiteral("mp3"),  QStringLiteral("ogg"), QStringLiteral("oga"),
                                          QStringLiteral("opus"), QStringLiteral("m4a"), QStringLiteral("flac"),
                                          QStringLiteral("wav"),  QStringLiteral("aac")};
    return extensions.contains(offer.extension);
}

// Something that a reader can leaf through. An address without extension is a page that shows them.
bool isDocument(const Weighed &offer)
{
    static const QSet<QString> extensions{
        QString(),                QStringLiteral("pdf"),  QStringLiteral("odp"),  QStringLiteral("ppt"), QStringLiteral("pptx"),
        QStringLiteral("pps"),    QStringLiteral("ppsx"), QStringLiteral("key"),  QStringLiteral("odt"), QStringLiteral("ps"),
        QStringLiteral("html"),   QStringLiteral("htm"),  QStringLiteral("svg"),  QStringLiteral("md"),  QStringLiteral("djvu"),
        QStringLiteral("docx"),   QStringLiteral("epub"), QStringLiteral("php"),  QStringLiteral("otp"), QStringLiteral("org"),
    };
    static const QRegularExpression notAnExtension(QStringLiteral("^\\d+$|[^a-z0-9]|^.{6,}$")); // "talk-v1.2", "john.maintainer"
    return extensions.contains(offer.extension) || offer.extension.contains(notAnExtension);
}

bool says(const Weighed &offer, const QRegularExpression &word)
{
    return !offer.words.isEmpty() && offer.words.contains(word);
}

bool saysSlides(const Weighed &offer)
{
    static const QRegularExpression word(QStringLiteral("\\b(slides?|slide ?deck|deck|presentation|präsentation|folien|diapo(s|sitives)?|diapositivas)\\b"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return says(offer, word);
}

bool saysRecording(const Weighed &offer)
{
    static const QRegularExpression word(QStringLiteral("\\b(video )?(recording|aufzeichnung|mitschnitt|enregistrement|grabación)\\b"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return says(offer, word);
}

bool saysVideo(const Weighed &offer)
{
    static const QRegularExpression word(QStringLiteral("\\b(videos?|youtube|vimeo|peertube|(live ?)?stream(ing)?|watch)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    // Films about the matter, not of this talk.
    static const QRegularExpression other(
        QStringLiteral("\\b(trailer|teaser|intro|demo|previous|earlier|past|last year|season|channel|playlist|interview|20[01]\\d|202[0-4])\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return (offer.words.isEmpty() || says(offer, word)) && !says(offer, other);
}

bool saysCode(const Weighed &offer)
{
    static const QRegularExpression word(QStringLiteral("\\b(source|code|codebase|repository|repo|quellcode|quelltext)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    return says(offer, word);
}

bool isCalledCode(const Weighed &offer)
{
    static const QRegularExpression whole(QStringLiteral("^(the )?(source|source code|code|(git )?repository|(git )?repo|quellcode|quelltext)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return offer.link.title.contains(whole);
}

// Chat rooms and forms that a conference hangs on every talk: nothing that a recap would link.
bool isNoise(const QString &title, QStringView host, QStringView path)
{
    const bool chat = host.startsWith(QLatin1String("chat."), Qt::CaseInsensitive) && title.contains(QLatin1String("chat"), Qt::CaseInsensitive);
    return chat || path.endsWith(QLatin1String("/feedback")) || path.endsWith(QLatin1String("/feedback/"));
}

// Nothing: it is not worth keeping.
std::optional<Weighed> weighed(LinkSorter::From from, const WebLink &link)
{
    QString host;
    QString path;
    const auto plain = plainAddress(link.url);
    if (!plain) {
        const QUrl url(link.url);
        host = url.host();
        path = url.path();
    }
    const QStringView pathSeen = plain ? plain->path : QStringView(path);
    if (isNoise(link.title, plain ? plain->host : QStringView(host), pathSeen))
        return std::nullopt;
    const LinkKind kind = linkKind(link.url);
    if (kind == LinkKind::Aside)
        return std::nullopt;
    return Weighed{from, link, kind, extensionIn(pathSeen), QString(link.title).replace(u'_', u' ')};
}

// How sure it is that an offer belongs into a slot; 0: it doesn't.
int asVideo(const Weighed &offer)
{
    if (isAudioFile(offer))
        return 0;
    if (offer.from == LinkSorter::From::Recording)
        return 4;
    const bool film = offer.kind == LinkKind::Video || isVideoFile(offer);
    if (saysRecording(offer) && !saysSlides(offer))
        return 3;
    if (film && !offer.link.title.isEmpty() && saysVideo(offer))
        return 2;
    return isVideoFile(offer) || (film && saysVideo(offer)) ? 1 : 0;
}

int asSlides(const Weighed &offer)
{
    if (isVideoFile(offer) || !isDocument(offer) || offer.kind == LinkKind::Video)
        return 0;
    if (offer.from == LinkSorter::From::Slides)
        return 3;
    if (saysSlides(offer) && asVideo(offer) == 0)
        return offer.from == LinkSorter::From::Attachment ? 2 : 1;
    return offer.kind == LinkKind::Slides ? 1 : 0;
}

int asCode(const Weighed &offer)
{
    if (offer.kind == LinkKind::Code && isRepository(offer.link.url))
        return saysCode(offer) ? 3 : 2;
    return isCalledCode(offer) && offer.kind != LinkKind::Notes ? 1 : 0;
}

int asNotes(const Weighed &offer)
{
    return offer.kind == LinkKind::Notes ? 1 : 0;
}

} // namespace

QString webAddress(const QString &written, const QUrl &base)
{
    static const QRegularExpression oneSlash(QStringLiteral("^(https?):/+(?=[^/])"), QRegularExpression::CaseInsensitiveOption);
    QString text = written.trimmed();
    if (text.isEmpty() || plainAddress(text))
        return text;
    text.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control; });
    if (text.isEmpty())
        return {};
    text.replace(oneSlash, QStringLiteral("\\1://"));

    QUrl url(text, QUrl::TolerantMode);
    const bool relative = url.isRelative();
    if (relative) {
        const bool webBase = base.scheme() == QLatin1String("https") || base.scheme() == QLatin1String("http");
        if (!webBase || !url.isValid())
            return {};
        url = base.resolved(url);
    }
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return {};
    // As written where that is already a proper address, so that nobody's link changes its look.
    const bool proper = !relative && QUrl(text, QUrl::StrictMode).isValid();
    return proper ? text : QString::fromLatin1(url.toEncoded());
}

void LinkSorter::add(From from, const QString &title, const QString &url)
{
    if (!url.isEmpty())
        m_offers.append({from, {title, url}});
}

void LinkSorter::add(From from, const QString &title, const QString &written, const QUrl &base)
{
    const qsizetype scheme = written.indexOf(QLatin1String("://"));
    if (scheme > 0) {
        const QStringView rest = QStringView(written).mid(scheme + 3);
        const auto end = std::find_if(rest.begin(), rest.end(), [](QChar letter) { return letter == u'/' || letter == u'?' || letter == u'#'; });
        const QStringView host = rest.first(end - rest.begin());
        if (isAsideHost(host) || isNoise(title, host, {}))
            return;
    }
    add(from, title, webAddress(written, base));
}

void LinkSorter::give(Session &session, const QString &feedbackUrl) const
{
    QSet<QString> taken{session.url};
    QList<Weighed> offers;
    for (const Offer &offer : m_offers) {
        if (taken.contains(offer.link.url) || offer.link.url == feedbackUrl)
            continue;
        if (auto worth = weighed(offer.from, offer.link))
            offers.append(std::move(*worth));
    }
    // The surest offer of those that no other slot has taken; of equals the first.
    const auto fill = [&taken, &offers](QString &slot, int (*sureness)(const Weighed &)) {
        int best = 0;
        for (const Weighed &offer : offers) {
            const int sure = taken.contains(offer.link.url) ? 0 : sureness(offer);
            if (sure > best) {
                best = sure;
                slot = offer.link.url;
            }
        }
        if (best > 0)
            taken.insert(slot);
    };
    fill(session.slides, asSlides);
    fill(session.video, asVideo);
    fill(session.code, asCode);
    fill(session.notes, asNotes);
    for (const Weighed &offer : offers) {
        if (!taken.contains(offer.link.url)) {
            taken.insert(offer.link.url);
            session.links.append(offer.link);
        }
    }
}

} // namespace lanyard
