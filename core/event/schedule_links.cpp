// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_links.h"

#include "core/base/link_places.h"

#include <QRegularExpression>
#include <QSet>

namespace lanyard {

namespace {

QString extensionOf(const QString &url)
{
    const QString path = QUrl(url).path();
    const QString name = path.mid(path.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1).toLower();
}

bool isVideoFile(const QString &url)
{
    static const QSet<QString> extensions{QStringLiteral("mp4"), QStringLiteral("webm"), QStringLiteral("ogv"),
                                          QStringLiteral("mkv"), QStringLiteral("mov"),  QStringLiteral("avi"),
                                          QStringLiteral("m4v"), QStringLiteral("av1")};
    return extensions.contains(extensionOf(url));
}

bool isAudioFile(const QString &url)
{
    static const QSet<QString> extensions{QStringLiteral("mp3"),  QStringLiteral("ogg"), QStringLiteral("oga"),
                                          QStringLiteral("opus"), QStringLiteral("m4a"), QStringLiteral("flac"),
                                          QStringLiteral("wav"),  QStringLiteral("aac")};
    return extensions.contains(extensionOf(url));
}

// Something that a reader can leaf through. An address without extension is a page that shows them.
bool isDocument(const QString &url)
{
    static const QSet<QString> extensions{
        QString(),                QStringLiteral("pdf"),  QStringLiteral("odp"),  QStringLiteral("ppt"), QStringLiteral("pptx"),
        QStringLiteral("pps"),    QStringLiteral("ppsx"), QStringLiteral("key"),  QStringLiteral("odt"), QStringLiteral("ps"),
        QStringLiteral("html"),   QStringLiteral("htm"),  QStringLiteral("svg"),  QStringLiteral("md"),  QStringLiteral("djvu"),
        QStringLiteral("docx"),   QStringLiteral("epub"), QStringLiteral("php"),  QStringLiteral("otp"), QStringLiteral("org"),
    };
    static const QRegularExpression notAnExtension(QStringLiteral("^\\d+$|[^a-z0-9]|^.{6,}$")); // "talk-v1.2", "john.maintainer"
    const QString extension = extensionOf(url);
    return extensions.contains(extension) || extension.contains(notAnExtension);
}

// The words of a title; file names have underscores between them.
bool says(const QString &title, const QRegularExpression &word)
{
    return QString(title).replace(u'_', u' ').contains(word);
}

bool saysSlides(const QString &title)
{
    static const QRegularExpression word(QStringLiteral("\\b(slides?|slide ?deck|deck|presentation|präsentation|folien|diapo(s|sitives)?|diapositivas)\\b"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return says(title, word);
}

bool saysRecording(const QString &title)
{
    static const QRegularExpression word(QStringLiteral("\\b(video )?(recording|aufzeichnung|mitschnitt|enregistrement|grabación)\\b"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return says(title, word);
}

bool saysVideo(const QString &title)
{
    static const QRegularExpression word(QStringLiteral("\\b(videos?|youtube|vimeo|peertube|(live ?)?stream(ing)?|watch)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    // Films about the matter, not of this talk.
    static const QRegularExpression other(
        QStringLiteral("\\b(trailer|teaser|intro|demo|previous|earlier|past|last year|season|channel|playlist|interview|20[01]\\d|202[0-4])\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return (title.isEmpty() || says(title, word)) && !says(title, other);
}

bool saysCode(const QString &title)
{
    static const QRegularExpression word(QStringLiteral("\\b(source|code|codebase|repository|repo|quellcode|quelltext)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    return says(title, word);
}

bool isCalledCode(const QString &title)
{
    static const QRegularExpression whole(QStringLiteral("^(the )?(source|source code|code|(git )?repository|(git )?repo|quellcode|quelltext)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    return title.contains(whole);
}

// An offer with what its address says, which takes a moment to find out.
struct Weighed
{
    LinkSorter::From from = LinkSorter::From::Link;
    WebLink link;
    LinkKind kind = LinkKind::Page;
};

// Chat rooms and forms that a conference hangs on every talk: nothing that a recap would link.
bool isNoise(const WebLink &link, const QString &feedbackUrl)
{
    const QUrl url(link.url);
    const bool chat = url.host().startsWith(QLatin1String("chat.")) && link.title.contains(QLatin1String("chat"), Qt::CaseInsensitive);
    return chat || link.url == feedbackUrl || url.path().endsWith(QLatin1String("/feedback")) || url.path().endsWith(QLatin1String("/feedback/"));
}

// How sure it is that an offer belongs into a slot; 0: it doesn't.
int asVideo(const Weighed &offer)
{
    if (isAudioFile(offer.link.url))
        return 0;
    if (offer.from == LinkSorter::From::Recording)
        return 4;
    const bool film = offer.kind == LinkKind::Video || isVideoFile(offer.link.url);
    if (saysRecording(offer.link.title) && !saysSlides(offer.link.title))
        return 3;
    if (film && !offer.link.title.isEmpty() && saysVideo(offer.link.title))
        return 2;
    return isVideoFile(offer.link.url) || (film && saysVideo(offer.link.title)) ? 1 : 0;
}

int asSlides(const Weighed &offer)
{
    if (isVideoFile(offer.link.url) || !isDocument(offer.link.url) || offer.kind == LinkKind::Video)
        return 0;
    if (offer.from == LinkSorter::From::Slides)
        return 3;
    if (asVideo(offer) == 0 && saysSlides(offer.link.title))
        return offer.from == LinkSorter::From::Attachment ? 2 : 1;
    return offer.kind == LinkKind::Slides ? 1 : 0;
}

int asCode(const Weighed &offer)
{
    if (offer.kind == LinkKind::Code && isRepository(offer.link.url))
        return saysCode(offer.link.title) ? 3 : 2;
    return isCalledCode(offer.link.title) && offer.kind != LinkKind::Notes ? 1 : 0;
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

void LinkSorter::give(Session &session, const QString &feedbackUrl) const
{
    QSet<QString> taken{session.url};
    QList<Weighed> offers;
    for (const Offer &offer : m_offers) {
        if (taken.contains(offer.link.url) || isNoise(offer.link, feedbackUrl))
            continue;
        if (const LinkKind kind = linkKind(offer.link.url); kind != LinkKind::Aside)
            offers.append({offer.from, offer.link, kind});
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
