// SPDX-License-Identifier: GPL-3.0-or-later
// What is loaded from the web, and when: by the person's own click, or by the setting, and never otherwise.
#include "app/preview/allowance.h"
#include "tests/app/preview/listener.h"
#include "tests/app/preview/pane.h"

#include <QBuffer>
#include <QImage>

namespace lanyard {
namespace {

using test::Listener;
using test::Pane;
using test::waitFor;

QByteArray picture()
{
    QBuffer buffer;
    EXPECT_TRUE(QImage(30, 20, QImage::Format_RGB32).save(&buffer, "png"));
    return buffer.data();
}

QByteArray response(const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nSet-Cookie: who=you\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

class Cards : public ::testing::Test
{
protected:
    // Two listeners are two sites to a browser only by their names, so the second one is called by another.
    QString site() const { return QStringLiteral("http://") + listener.address(); }
    QString otherSite() const { return QStringLiteral("http://localhost:") + other.address().section(u':', 1); }

    QByteArray answer(const QByteArray &path)
    {
        if (path.startsWith("/away"))
            return "HTTP/1.1 302 Found\r\nLocation: " + otherSite().toLatin1() + "/b.png\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        if (path.startsWith("/moved"))
            return "HTTP/1.1 302 Found\r\nLocation: /a.png\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        if (path.endsWith(".png"))
            return response("image/png", picture());
        return response("text/html", "<body><img src='/inner.png'><img src='" + otherSite().toLatin1() + "/spy.png'><iframe src='"
                                         + otherSite().toLatin1() + "/frame'></iframe><script>try { parent.document.title = 'seen'; } catch (e) {}"
                                           "try { top.location = '" + otherSite().toLatin1() + "/top'; } catch (e) {} open('" + otherSite().toLatin1()
                                         + "/popup'); fetch('/said');</script>");
    }

    // Lets both sites answer until it is so.
    bool comesTrue(const QString &expression, int milliseconds = 8000)
    {
        return waitFor([&] {
            serve();
            return pane.js(expression).toBool();
        }, milliseconds);
    }
    void serve()
    {
        listener.serve([this](const QByteArray &path) { return answer(path); });
        other.serve([this](const QByteArray &path) { return answer(path); });
    }
    void rest(int milliseconds)
    {
        waitFor([this] {
            serve();
            return false;
        }, milliseconds);
    }

    void clickLoad(const QString &within)
    {
        pane.view.evaluate(QStringLiteral("document.querySelector('%1 .ly-load').click()").arg(within), [](const QVariant &) {});
        pane.settle();
    }

    Listener listener;
    Listener other;
    Pane pane;
};

TEST_F(Cards, SayWhatAndWhereAndLoadNothing)
{
    pane.show({QStringLiteral("<p><img src='%1/a.png' alt='Hall'></p>").arg(site()),
               QStringLiteral("<iframe src='%1/page' width='400' height='300'></iframe>").arg(site())});
    EXPECT_EQ(pane.count(QStringLiteral(".ly-card")), 2);
    EXPECT_EQ(pane.text(QStringLiteral(".ly-card-picture .ly-card-what")), QStringLiteral("Picture from 127.0.0.1, not loaded"));
    EXPECT_EQ(pane.text(QStringLiteral(".ly-card-picture .ly-card-address")), site() + QStringLiteral("/a.png"));
    EXPECT_EQ(pane.text(QStringLiteral(".ly-card-picture .ly-load")), QStringLiteral("Load this once"));
    EXPECT_EQ(pane.text(QStringLiteral(".ly-card-frame .ly-card-what")), QStringLiteral("Page from 127.0.0.1, not loaded"));
    EXPECT_TRUE(pane.text(QStringLiteral(".ly-card-note")).contains(QStringLiteral("127.0.0.1")));
    rest(400);
    EXPECT_EQ(listener.visits(), 0);
    EXPECT_EQ(pane.view.refusedRequests(), 0);
}

TEST_F(Cards, LoadExactlyTheOneThatWasAskedFor)
{
    QStringList html(60, QStringLiteral("<p>words</p>"));
    html.append({QStringLiteral("<p><img src='%1/a.png' alt='A'></p>").arg(site()), QStringLiteral("<p><img src='%1/b.png' alt='B'></p>").arg(site())});
    html.append(QStringList(60, QStringLiteral("<p>words</p>")));
    pane.show(html);
    pane.view.scrollToBlock(55, 0);
    pane.settle();
    int clicks = 0;
    QObject::connect(&pane.view, &PreviewView::clicked, &pane.view, [&](const PreviewClick &) { ++clicks; });
    const double before = pane.js(QStringLiteral("scrollY")).toDouble();
    clickLoad(QStringLiteral(".ly-card-picture"));
    EXPECT_TRUE(comesTrue(QStringLiteral("document.querySelectorAll('canvas').length === 1 && document.querySelector('canvas').width === 30")));
    rest(300);
    ASSERT_EQ(listener.requests.size(), 1);
    EXPECT_TRUE(listener.requests[0].startsWith("GET /a.png "));
    EXPECT_FALSE(listener.requests[0].toLower().contains("referer"));
    EXPECT_FALSE(listener.requests[0].toLower().contains("cookie"));
    EXPECT_EQ(pane.count(QStringLiteral(".ly-card")), 1);
    EXPECT_NEAR(pane.js(QStringLiteral("scrollY")).toDouble(), before, 60) << "the same place";
    EXPECT_EQ(clicks, 0) << "the button is no text";

    // Typing beside it asks nobody again; another post forgets it.
    pane.view.applySplices({{60, 1, test::blocks({QStringLiteral("<p><img src='%1/a.png' alt='Typed'></p>").arg(site())})}});
    pane.settle();
    rest(300);
    EXPECT_EQ(listener.requests.size(), 1);
    pane.view.forgetAllowed();
    pane.settle();
    EXPECT_EQ(pane.count(QStringLiteral(".ly-card")), 2);
    rest(300);
    EXPECT_EQ(listener.requests.size(), 1);
}

// What was loaded comes in its card's place; the page, and what was loaded before, stay.
TEST_F(Cards, LoadingOneThingLeavesThePageAsItIs)
{
    QStringList html(30, QStringLiteral("<p>words</p>"));
    html.append(QStringLiteral("<iframe src='%1/page' width='400' height='300'></iframe>").arg(site()));
    html.append(QStringLiteral("<p><img src='%1/a.png' alt='A' title='The caption'></p>").arg(otherSite()));
    html.append(QStringList(30, QStringLiteral("<p>words</p>")));
    pane.show(html);
    pane.view.scrollToBlock(28, 0.5);
    pane.settle();
    pane.js(QStringLiteral("lanyard.theSamePage = true"));
    const double before = pane.js(QStringLiteral("scrollY")).toDouble();
    clickLoad(QStringLiteral(".ly-card-frame"));
    EXPECT_TRUE(comesTrue(QStringLiteral("document.querySelector('iframe') !== null")));
    rest(300);
    const qsizetype asked = listener.requests.size();
    pane.js(QStringLiteral("document.querySelector('iframe').lanyardFirst = true"));
    clickLoad(QStringLiteral(".ly-card-picture"));
    EXPECT_TRUE(comesTrue(QStringLiteral("document.querySelectorAll('canvas').length === 1 && document.querySelector('canvas').width === 30")));
    rest(300);
    EXPECT_TRUE(pane.js(QStringLiteral("lanyard.theSamePage")).toBool());
    EXPECT_TRUE(pane.js(QStringLiteral("document.querySelector('iframe').lanyardFirst")).toBool());
    EXPECT_EQ(listener.requests.size(), asked) << "the frame was loaded once";
    EXPECT_DOUBLE_EQ(pane.js(QStringLiteral("scrollY")).toDouble(), before);
    EXPECT_EQ(pane.text(QStringLiteral("figure.ly-figure > figcaption")), QStringLiteral("The caption"));
    // Photos that come into the folder are no reason to ask the web again.
    const qsizetype pictures = other.requests.size();
    pane.view.reloadPictures();
    pane.settle();
    rest(300);
    EXPECT_EQ(other.requests.size(), pictures);
}

TEST_F(Cards, FollowAnAddressWithinItsSiteAndNotOutOfIt)
{
    pane.show({QStringLiteral("<p id='x'><img src='%1/moved' alt='A'></p>").arg(site()), QStringLiteral("<p id='y'><img src='%1/away' alt='B'></p>").arg(site())});
    clickLoad(QStringLiteral(".ly-block:nth-child(1)"));
    EXPECT_TRUE(comesTrue(QStringLiteral("document.querySelector('canvas')?.width === 30")));
    clickLoad(QStringLiteral(".ly-block:nth-child(2)"));
    EXPECT_TRUE(comesTrue(QStringLiteral("document.querySelector('.ly-card-missing') !== null")));
    EXPECT_EQ(other.visits(), 0);
}

// The guard is asked about the next address only after the engine has gone there, so something else has to hold it.
TEST_F(Cards, AFrameLeadsNobodyToAnotherSite)
{
    pane.show({QStringLiteral("<iframe src='%1/away'></iframe>").arg(site())});
    clickLoad(QStringLiteral(".ly-card-frame"));
    EXPECT_TRUE(waitFor([&] {
        serve();
        return !listener.requests.isEmpty();
    }));
    rest(500);
    EXPECT_EQ(other.visits(), 0);
}

TEST_F(Cards, AFrameThatWasLoadedHasWhatItNeedsAndSeesNothingOfOurs)
{
    pane.show({QStringLiteral("<iframe src='%1/page' width='400' height='300' title='x' allow='camera'></iframe>").arg(site()), QStringLiteral("<p>words</p>")});
    clickLoad(QStringLiteral(".ly-card-frame"));
    EXPECT_TRUE(waitFor([&] {
        serve();
        return listener.requests.size() >= 3;
    })) << listener.requests.size();
    rest(700);
    QStringList asked;
    for (const QByteArray &request : listener.requests) {
        asked.append(QString::fromLatin1(request.split(' ').value(1)));
        EXPECT_FALSE(request.toLower().contains("\r\ncookie")) << request.constData();
        EXPECT_FALSE(request.contains("lanyard-post")) << request.constData();
    }
    asked.sort();
    EXPECT_EQ(asked, (QStringList{QStringLiteral("/inner.png"), QStringLiteral("/page"), QStringLiteral("/said")}));
    for (const QByteArray &request : other.requests)
        EXPECT_TRUE(request.startsWith("GET /spy.png ")) << "a picture is what it needs, a frame of others, a window or our place is not: " << request.constData();
    EXPECT_EQ(pane.js(QStringLiteral("location.href")).toString(), QStringLiteral("lanyard-post://page/index.html"));
    EXPECT_EQ(pane.js(QStringLiteral("document.title")).toString(), QStringLiteral("Preview"));
    EXPECT_EQ(pane.js(QStringLiteral("[...document.querySelector('iframe').attributes].map((a) => a.name).sort().join()")).toString(),
              QStringLiteral("allow,class,height,loading,referrerpolicy,sandbox,src,title,width"));
    EXPECT_EQ(pane.count(QStringLiteral(".ly-block p")), 1);
}

TEST_F(Cards, TheSettingLoadsAllAndOffAgainNothing)
{
    pane.view.setLoadsRemote(true);
    pane.show({QStringLiteral("<p><img src='%1/a.png' alt='A'></p>").arg(site()), QStringLiteral("<p><img src='%1/b.png' alt='B'></p>").arg(otherSite())});
    EXPECT_TRUE(comesTrue(QStringLiteral("document.images.length === 2 && [...document.images].every((image) => image.naturalWidth === 30)")));
    EXPECT_EQ(pane.count(QStringLiteral(".ly-card")), 0);
    pane.view.setLoadsRemote(false);
    pane.settle();
    EXPECT_EQ(pane.count(QStringLiteral(".ly-card")), 2);
}

// Pictures and frames are all that the setting lets in.
TEST_F(Cards, TheSettingLetsNoScriptOrStyleOfThePostIn)
{
    pane.view.setLoadsRemote(true);
    pane.show({QStringLiteral("<p>x</p>")});
    pane.js(QStringLiteral("document.body.insertAdjacentHTML('beforeend', \"<link rel=stylesheet href='%1/x.css'><object data='%1/x.svg'></object>"
                           "<video src='%1/x.mp4' autoplay></video><iframe srcdoc='<script>parent.document.title=1</script>'></iframe>\")").arg(site()));
    pane.js(QStringLiteral("(() => { const s = document.createElement('script'); s.src = '%1/x.js'; document.body.append(s); fetch('%1/f').catch(() => {}); })()").arg(site()));
    rest(600);
    EXPECT_EQ(listener.visits(), 0);
    EXPECT_EQ(pane.js(QStringLiteral("document.title")).toString(), QStringLiteral("Preview"));
}

TEST_F(Cards, AFilmAloneInItsParagraphIsACardAboveItsLink)
{
    const struct
    {
        const char *link;
        const char *frame; // empty: no card
    } table[] = {
        {"https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"},
        {"https://www.youtube.com/watch?t=5&v=dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"},
        {"https://youtu.be/dQw4w9WgXcQ?t=5", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"},
        {"https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871"},
        {"https://media.ccc.de/v/some-talk-1", "https://media.ccc.de/v/some-talk-1/oembed"},
        {"https://tube.example.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d", "https://tube.example.org/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d"},
        {"https://tube.example.org/w/9SxMnTAgMyKBwjBGtpThrX", "https://tube.example.org/videos/embed/9SxMnTAgMyKBwjBGtpThrX"},
        {"https://www.youtube.com/live/dQw4w9WgXcQ?si=x", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"},
        {"https://music.youtube.com/watch?v=dQw4w9WgXcQ", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"},
        {"https://vimeo.com/channels/talks/76979871", "https://player.vimeo.com/video/76979871"},
        {"https://www.youtube.com/playlist?list=PL1234567", ""},
        {"https://www.twitch.tv/videos/12", ""},
        {"https://www.youtube.com/@somebody", ""},
        {"https://example.org/watch?v=dQw4w9WgXcQ", ""},
        {"javascript:alert('https://youtu.be/dQw4w9WgXcQ')", ""},
    };
    QStringList html;
    for (const auto &row : table)
        html.append(QStringLiteral("<p><a href=\"%1\">The talk</a></p>").arg(QLatin1String(row.link)));
    html.append(QStringLiteral("<p>See <a href=\"%1\">the talk</a></p>").arg(QLatin1String(table[0].link)));
    pane.show(html);
    for (int i = 0; i < int(std::size(table)); ++i) {
        const QString block = QStringLiteral(".ly-block:nth-child(%1) ").arg(i + 1);
        EXPECT_EQ(pane.text(block + QStringLiteral(".ly-card-address")), *table[i].frame ? QLatin1String(table[i].frame) : QLatin1String("(none)"));
        EXPECT_EQ(pane.text(block + QStringLiteral("a")), QStringLiteral("The talk"));
    }
    EXPECT_EQ(pane.count(QStringLiteral(".ly-block:last-child .ly-card")), 0) << "within a sentence it is a link";
}

TEST(Allowance, HoldsAddressesOfTheWebAndEachOnce)
{
    Allowance allowance;
    EXPECT_FALSE(allowance.add(Allowance::Kind::Picture, QStringLiteral("file:///etc/passwd")));
    EXPECT_FALSE(allowance.add(Allowance::Kind::Picture, QStringLiteral("javascript:alert(1)")));
    EXPECT_FALSE(allowance.add(Allowance::Kind::Frame, QStringLiteral("lanyard-post://page/index.html")));
    EXPECT_FALSE(allowance.add(Allowance::Kind::Frame, QStringLiteral("https://me:secret@example.org/")));
    EXPECT_TRUE(allowance.isEmpty());
    const QString address = QStringLiteral("https://example.org/a;script-src%20*,'x'\"><b>.png?q=1#f");
    EXPECT_TRUE(allowance.add(Allowance::Kind::Picture, address));
    EXPECT_FALSE(allowance.add(Allowance::Kind::Picture, address)) << "twice";
    EXPECT_TRUE(allowance.names(Allowance::Kind::Picture, address));
    EXPECT_FALSE(allowance.names(Allowance::Kind::Frame, address));
    EXPECT_EQ(Allowance::source(address), "https://example.org/a%3Bscript-src%20*%2C%27x%27%22%3E%3Cb%3E.png") << "none of it ends the policy";
}

TEST(Allowance, GoesBySite)
{
    Allowance allowance;
    ASSERT_TRUE(allowance.add(Allowance::Kind::Picture, QStringLiteral("http://www.example.org/a.png")));
    const auto allows = [&](const char *url) { return allowance.allows(Allowance::Kind::Picture, QUrl(QLatin1String(url))); };
    EXPECT_TRUE(allows("http://www.example.org/a.png"));
    EXPECT_TRUE(allows("https://example.org/moved/a.png"));
    EXPECT_FALSE(allows("http://evil.example.org/a.png"));
    EXPECT_FALSE(allows("http://example.org.evil.net/a.png"));
    EXPECT_FALSE(allows("http://www.example.org:8080/a.png"));
    EXPECT_FALSE(allows("ftp://www.example.org/a.png"));
    EXPECT_FALSE(allowance.allows(Allowance::Kind::Frame, QUrl(QStringLiteral("http://www.example.org/a.png"))));
    EXPECT_FALSE(allowance.isFrame(QUrl(QStringLiteral("http://www.example.org"))));
    allowance.everything = true;
    EXPECT_TRUE(allows("http://anywhere.example/a.png"));
    EXPECT_FALSE(allows("file:///etc/passwd"));
    EXPECT_FALSE(allows("lanyard-post://page/"));
}

} // namespace
} // namespace lanyard
