// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/link_kind.h"
#include "tests/app/preview/pane.h"

#include <gtest/gtest.h>

namespace lanyard::test {

TEST(Films, ThePageAndTheCoreKnowTheSameAddresses)
{
    Pane pane;
    pane.show({QStringLiteral("<p>x</p>")});
    for (const char *address :
         {"https://www.youtube.com/watch?v=abc_123", "https://m.youtube.com/watch?app=x&v=abc", "https://youtu.be/abc?t=40",
          "https://www.youtube.com/@somebody", "https://vimeo.com/123456", "https://vimeo.com/channels/x/123456", "https://vimeo.com/about",
          "https://player.vimeo.com/video/12", "https://media.ccc.de/v/38c3-1-knots", "https://media.ccc.de/b/x",
          "https://tube.example/videos/watch/8b7b2b0e-1d7c-4b7f-9d7a-0a1b2c3d4e5f", "https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv",
          "https://wiki.example/w/Knots", "https://a.example/recording.webm", "https://speakerdeck.com/ada/knots", "https://a.example/",
          "https://notyoutube.example/watch?v=1", "https://www.dailymotion.com/video/x1", "https://www.twitch.tv/videos/12"}) {
        const QString url = QString::fromLatin1(address);
        const bool film = linkKind(url) == LinkKind::Video;
        const QString host = pane.js(QStringLiteral("lanyard.filmHost('%1')").arg(url)).toString();
        EXPECT_EQ(host.toStdString(), film ? linkHost(url).toStdString() : "") << address;
    }
}

TEST(Films, AFrameOfAFilmIsCalledAVideo)
{
    Pane pane;
    const QStringList films{QStringLiteral("https://www.youtube.com/embed/abc"), QStringLiteral("//player.vimeo.com/video/1"),
                            QStringLiteral("https://geo.dailymotion.com/player.html?video=x"), QStringLiteral("https://player.twitch.tv/?video=1"),
                            QStringLiteral("https://tube.example/videos/embed/8b7b2b0e-1d7c-4b7f-9d7a-0a1b2c3d4e5f")};
    const QStringList others{QStringLiteral("https://example.org/"), QStringLiteral("https://notyoutube.com/embed/abc"), QStringLiteral("https://maps.example/w/Knots")};
    QStringList html;
    for (const QString &address : films + others)
        html.append(QStringLiteral("<iframe src='%1'></iframe>").arg(address));
    pane.show(html);
    EXPECT_EQ(pane.count(QStringLiteral(".ly-card-video")), films.size());
    EXPECT_EQ(pane.count(QStringLiteral(".ly-card-frame")), others.size());
}

TEST(Films, ALinkAloneInItsParagraphIsACardAndLoadsNothing)
{
    Pane pane;
    const QString link = QStringLiteral("<a href=\"https://youtu.be/abc\">The talk</a>");
    pane.show({QStringLiteral("<p>") + link + QStringLiteral("</p>"), QStringLiteral("<p>See ") + link + QStringLiteral("</p>"),
               QStringLiteral("<ul><li>") + link + QStringLiteral("</li></ul>"),
               QStringLiteral("<p><a href=\"https://a.example/\">No film</a></p>"), QStringLiteral("<p>") + link + link + QStringLiteral("</p>")});
    EXPECT_EQ(pane.count(QStringLiteral(".lanyard-video")), 1);
    EXPECT_EQ(pane.text(QStringLiteral(".lanyard-video > a")), QStringLiteral("The talk"));
    EXPECT_EQ(pane.js(QStringLiteral("document.querySelector('.lanyard-video').dataset.url")).toString(), QStringLiteral("https://youtu.be/abc"));
    EXPECT_EQ(pane.js(QStringLiteral("performance.getEntriesByType('resource').filter(e => e.name.startsWith('http')).length")).toInt(), 0);
}

} // namespace lanyard::test
