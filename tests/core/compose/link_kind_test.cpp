// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/link_kind.h"

#include <gtest/gtest.h>

namespace lanyard::test {

TEST(LinkKind, IsReadOffTheAddress)
{
    const struct
    {
        const char *url;
        LinkKind kind;
        const char *host;
        const char *title;
    } cases[] = {
        {"https://www.slideshare.net/ada/knots-and-splices-47111234", LinkKind::Slides, "SlideShare", "Knots and splices"},
        {"https://de.slideshare.net/ada/knots", LinkKind::Slides, "SlideShare", "Knots"},
        {"https://speakerdeck.com/ada/knots-and-splices", LinkKind::Slides, "Speaker Deck", "Knots and splices"},
        {"https://docs.google.com/presentation/d/1AbCdEfGhIjKlMnOpQrStUv/edit#slide=id.p", LinkKind::Slides, "Google Slides", ""},
        {"https://a.example/talks/My%20talk.pdf", LinkKind::Document, "a.example", "My talk"},
        {"https://a.example/deck.pptx?dl=1", LinkKind::Slides, "a.example", "Deck"},
        {"https://www.youtube.com/watch?v=abc_123", LinkKind::Video, "YouTube", ""},
        {"https://m.youtube.com/watch?app=x&v=abc_123", LinkKind::Video, "YouTube", ""},
        {"https://youtu.be/abc_123?t=40", LinkKind::Video, "YouTube", ""},
        {"https://www.youtube.com/@somebody", LinkKind::Page, "youtube.com", "@somebody"},
        {"https://vimeo.com/123456", LinkKind::Video, "Vimeo", ""},
        {"https://vimeo.com/channels/x/123456", LinkKind::Video, "Vimeo", ""},
        {"https://vimeo.com/about", LinkKind::Page, "vimeo.com", "About"},
        {"https://media.ccc.de/v/38c3-123-knots-at-sea", LinkKind::Video, "media.ccc.de", "Knots at sea"},
        {"https://media.ccc.de/b/conferences", LinkKind::Page, "media.ccc.de", "Conferences"},
        {"https://tube.example/videos/watch/8b7b2b0e-1d7c-4b7f-9d7a-0a1b2c3d4e5f", LinkKind::Video, "PeerTube", ""},
        {"https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv", LinkKind::Video, "PeerTube", ""},
        {"https://wiki.example/w/Knots", LinkKind::Page, "wiki.example", "Knots"},
        {"https://a.example/recording.webm", LinkKind::Video, "a.example", "Recording"},
        {"https://github.com/ada/knots/tree/main", LinkKind::Code, "GitHub", "ada/knots"},
        {"https://a.example/", LinkKind::Page, "a.example", ""},
        {"https://a.example/p/8123", LinkKind::Page, "a.example", ""},
        {"https://notyoutube.example/watch?v=1", LinkKind::Page, "notyoutube.example", ""},
    };
    for (const auto &each : cases) {
        const QString url = QString::fromUtf8(each.url);
        EXPECT_EQ(linkKind(url), each.kind) << each.url;
        EXPECT_EQ(linkHost(url).toStdString(), each.host) << each.url;
        EXPECT_EQ(titleInAddress(url).toStdString(), each.title) << each.url;
    }
}

TEST(LinkKind, OnlyAWholeWebAddressIsOne)
{
    for (const char *good : {"https://a.example", " https://a.example/x(y)?z=1#f\n", "HTTP://A.example/ü"})
        EXPECT_EQ(webAddress(QString::fromUtf8(good)), QString::fromUtf8(good).trimmed()) << good;
    for (const char *bad : {"", "a.example", "https://", "see https://a.example", "https://a.example x", "javascript:x", "ftp://a.example",
                            "https://a.example/\nhttps://b.example/", "<https://a.example/>"})
        EXPECT_EQ(webAddress(QString::fromUtf8(bad)), QString()) << bad;
}

TEST(LinkKind, ATitleLosesItsSitesName)
{
    const struct
    {
        const char *url;
        const char *given;
        const char *title;
    } cases[] = {
        {"https://www.youtube.com/watch?v=abc", "Knots at sea - YouTube", "Knots at sea"},
        {"https://speakerdeck.com/ada/knots", "Knots -\n Speaker Deck", "Knots"},
        {"https://speakerdeck.com/ada/knots-at-sea", "", "Knots at sea"},
        {"https://speakerdeck.com/ada/knots-at-sea", "https://speakerdeck.com/ada/knots-at-sea", "Knots at sea"},
        {"https://a.example/x", "Why - a.example", "Why - a.example"},
        {"https://youtu.be/abc", "YouTube", ""},
    };
    for (const auto &each : cases)
        EXPECT_EQ(linkTitle(QString::fromUtf8(each.url), QString::fromUtf8(each.given)).toStdString(), each.title) << each.url;
}

} // namespace lanyard::test
