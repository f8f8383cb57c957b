// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_links.h"

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

bool saysSlides(const QString &title)
{
    static const QRegularExpression word(QStringLiteral("\\b(slides?|slide deck|presentation|folien)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    return title.contains(word);
}

bool saysRecording(const QString &title)
{
    static const QRegularExpression word(QStringLiteral("\\b(video )?(recording|aufzeichnung)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    return title.contains(word);
}

// Chat rooms and feedback forms, which FOSDEM hangs on every talk: nothing that a recap would link.
bool isNoise(const WebLink &link, const QString &feedbackUrl)
{
    const QUrl url(link.url);
    const bool chat = url.host() == QLatin1String("matrix.to") || url.host().startsWith(QLatin1String("chat."));
    return (chat && link.title.contains(QLatin1String("chat"), Qt::CaseInsensitive)) || link.url == feedbackUrl
        || url.path().endsWith(QLatin1String("/feedback")) || url.path().endsWith(QLatin1String("/feedback/"));
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
    const Offer *slides = nullptr;
    const Offer *video = nullptr;
    int slidesRank = 0; // the higher the surer
    int videoRank = 0;
    for (const Offer &offer : m_offers) {
        const QString &url = offer.link.url;
        const QString &title = offer.link.title;
        const bool film = isVideoFile(url);
        const int asVideo = isAudioFile(url)                      ? 0
            : offer.from == From::Recording                       ? 3
            : saysRecording(title) && !saysSlides(title)          ? 2
            : film                                                ? 1
                                                                  : 0;
        const int asSlides = film || !isDocument(url)  ? 0
            : offer.from == From::Slides                ? 3
            : asVideo == 0 && saysSlides(title)         ? (offer.from == From::Attachment ? 2 : 1)
                                                        : 0;
        if (asVideo > videoRank) {
            video = &offer;
            videoRank = asVideo;
        }
        if (asSlides > slidesRank) {
            slides = &offer;
            slidesRank = asSlides;
        }
    }
    QSet<QString> seen{session.url};
    if (slides) {
        session.slides = slides->link.url;
        seen.insert(session.slides);
    }
    if (video) {
        session.video = video->link.url;
        seen.insert(session.video);
    }
    for (const Offer &offer : m_offers) {
        if (!seen.contains(offer.link.url) && !isNoise(offer.link, feedbackUrl)) {
            seen.insert(offer.link.url);
            session.links.append(offer.link);
        }
    }
}

} // namespace lanyard
