// SPDX-License-Identifier: GPL-3.0-or-later
// What a post could try to run or to load. The page's own requests are none of the guard's refusals, so that count must stay zero:
// cleaning comes first, and the guard and the page's policy are only the second and third wall.
#include "tests/app/preview/listener.h"
#include "tests/app/preview/pane.h"

#include <gtest/gtest.h>

namespace lanyard {
namespace {

using test::Listener;
using test::Pane;
using test::waitFor;

TEST(HostilePost, TheListenerOfTheseTestsListens)
{
    Listener listener;
    EXPECT_EQ(listener.visits(), 0);
    const int caller = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(listener.address().section(u':', 1).toUShort());
    EXPECT_EQ(::connect(caller, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    EXPECT_EQ(listener.visits(), 1);
    ::close(caller);
}

// %1 is the listener's address. Whatever runs leaves a mark: document.documentElement.dataset.ran.
const char *const pieces[] = {
    "<script>document.documentElement.dataset.ran = 1</script>",
    "<script src='http://%1/x.js'></script>",
    "<img src='http://%1/x.png' onload='document.documentElement.dataset.ran = 1'>",
    "<img src=x onerror='document.documentElement.dataset.ran = 1'>",
    "<img srcset='http://%1/x.png 1x, http://%1/y.png 2x'>",
    "<img src='//%1/x.png'>",
    "<img src=' \thttp://%1/x.png'>",
    "<img src='h&#10;ttp://%1/x.png'>",
    "<img src='\\\\%1\\x.png'>",
    "<img src='data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"http://%1/x\"/></svg>'>",
    "<picture><source srcset='http://%1/x.png'><img src='http://%1/y.png'></picture>",
    "<a id='evil' href='javascript:document.documentElement.dataset.ran = 1'>go</a>",
    "<a href='&#106;avascript&colon;document.documentElement.dataset.ran = 1'>go</a>",
    "<a href='data:text/html,<script>1</script>' ping='http://%1/ping'>go</a>",
    "<meta http-equiv='refresh' content='0; url=http://%1/'>",
    "<base href='http://%1/'>",
    "<link rel='stylesheet' href='http://%1/x.css'><link rel='preconnect' href='http://%1/'><link rel='prefetch' href='http://%1/'>",
    "<form action='http://%1/' method='post'><input name='q'><button autofocus onfocus='document.documentElement.dataset.ran = 1'>"
    "x</button><input type='image' src='http://%1/x.png'></form>",
    "<iframe src='http://%1/'></iframe>",
    "<iframe srcdoc=\"<script>parent.document.documentElement.dataset.ran = 1</script><img src='http://%1/'>\"></iframe>",
    "<object data='http://%1/x.svg'></object><embed src='http://%1/x.svg'><applet code='http://%1/x'></applet>",
    "<video src='http://%1/x.mp4' poster='http://%1/x.png' autoplay onerror='document.documentElement.dataset.ran = 1'></video>",
    "<audio autoplay><source src='http://%1/x.ogg'><track src='http://%1/x.vtt'></audio>",
    "<svg onload='document.documentElement.dataset.ran = 1'><script>document.documentElement.dataset.ran = 1</script>"
    "<image href='http://%1/x.png'/><use href='http://%1/x.svg#a'/></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=document.documentElement.dataset.ran=1&gt;'>",
    "<style>@import 'http://%1/x.css'; body { background: url(http://%1/x.png) } @font-face { font-family: a; src: url(http://%1/f) }"
    "</style>",
    "<p style=\"background: url('http://%1/x.png')\">x</p>",
    "<table background='http://%1/x.png'><tr><td background='http://%1/y.png'>x</td></tr></table>",
    "<body background='http://%1/x.png' onload='document.documentElement.dataset.ran = 1'>",
    "<details open ontoggle='document.documentElement.dataset.ran = 1'><summary>x</summary></details>",
    "<input autofocus onfocus='document.documentElement.dataset.ran = 1'>",
    "<div id='ly-header' class='ly-card ly-hero'>not the header</div>",
    "<noscript><p title=\"</noscript><img src=x onerror=document.documentElement.dataset.ran=1>\"></noscript>",
    "<blockquote cite='http://%1/'><q cite='http://%1/'>x</q></blockquote>",
    "<template><img src='http://%1/x.png'></template><portal src='http://%1/'></portal>",
    "<svg><foreignObject><iframe src='http://%1/'></iframe><img src='http://%1/x.png' onerror='document.documentElement.dataset.ran = 1'>"
    "<body onload='document.documentElement.dataset.ran = 1'></foreignObject></svg>",
    "<svg><a xlink:href='javascript:document.documentElement.dataset.ran = 1'><text>go</text></a><image xlink:href='http://%1/x.png'/>"
    "<filter><feImage xlink:href='http://%1/f.png'/></filter><use xlink:href='data:image/svg+xml,x#y'/></svg>",
    "<svg><animate attributeName='href' values='javascript:document.documentElement.dataset.ran = 1'/><set attributeName='onclick' "
    "to='document.documentElement.dataset.ran = 1'/><style>@import url(http://%1/x.css)</style></svg>",
    "<math href='javascript:document.documentElement.dataset.ran = 1'><maction actiontype='statusline' xlink:href='http://%1/'>x</maction>"
    "<annotation-xml encoding='text/html'><img src=x onerror='document.documentElement.dataset.ran = 1'><iframe src='http://%1/'></iframe>"
    "</annotation-xml></math>",
    "<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title='</style><img src onerror=document.documentElement.dataset.ran=1>'></style></h1>",
    "<svg></p><style><a id='</style><img src=1 onerror=document.documentElement.dataset.ran=1>'></svg>",
    "<a href='java&#9;script:document.documentElement.dataset.ran = 1'>go</a> <a href='java&#10;script&#58;document.documentElement.dataset.ran = 1'>go</a>",
    "<a href='&#1; javascript:document.documentElement.dataset.ran = 1'>go</a> <a href='JaVaScRiPt:document.documentElement.dataset.ran = 1'>go</a>",
    "<a href='vbscript:x'>go</a> <a href='file:///etc/passwd'>go</a> <a href='blob:null/x'>go</a> <a href='lanyard-post://page/index.html'>go</a>",
    "<a href='data:text/html;base64,PHNjcmlwdD4xPC9zY3JpcHQ+'>go</a> <a href='view-source:http://%1/'>go</a> <a href='ws://%1/'>go</a>",
    "<link rel='preload' as='image' href='http://%1/x.png'><link rel='modulepreload' href='http://%1/x.js'><link rel='dns-prefetch' href='//%1/'>"
    "<link rel='icon' href='http://%1/i.png'><link rel='manifest' href='http://%1/m.json'><link rel='prerender' href='http://%1/'>",
    "<img src='x' usemap='#m' lowsrc='http://%1/l.png' dynsrc='http://%1/d.avi' longdesc='http://%1/'><map name='m'><area shape='default' "
    "href='http://%1/' ping='http://%1/ping'></map>",
    "<input type='image' src='http://%1/x.png' formaction='http://%1/'><input type='file'><button formaction='http://%1/'>x</button>",
    "<bgsound src='http://%1/x.mid'><layer src='http://%1/'></layer><xml src='http://%1/x.xml'></xml><ilayer src='http://%1/'></ilayer>",
    "<html manifest='http://%1/x.appcache' onclick='document.documentElement.dataset.ran = 1'><head profile='http://%1/'></head></html>",
    "<frameset><frame src='http://%1/'></frameset><marquee onstart='document.documentElement.dataset.ran = 1'>x</marquee>",
    "<object type='text/html' data='data:text/html,<script>1</script>'><param name='movie' value='http://%1/x.swf'></object>",
    "<p style='behavior: url(http://%1/x.htc); list-style-image: url(http://%1/l.png); content: url(http://%1/c.png)'>x</p>",
    "<style>*{background-image:image-set('http://%1/s.png' 1x)}</style><style>@namespace x url(http://%1/ns);</style>",
    "<dialog open style='position:fixed;inset:0'>over it all</dialog><div popover id='pop' onbeforetoggle='document.documentElement.dataset.ran = 1'>x</div>",
    "<isindex action='http://%1/'><keygen onfocus='document.documentElement.dataset.ran = 1' autofocus><textarea autofocus onfocus='"
    "document.documentElement.dataset.ran = 1'></textarea><select autofocus onfocus='document.documentElement.dataset.ran = 1'></select>",
    "<p tabindex='0' autofocus onfocus='document.documentElement.dataset.ran = 1' contenteditable>x</p>",
    "<div xmlns:x='http://%1/' x:href='http://%1/' data-href='http://%1/'>x</div><![CDATA[<img src='http://%1/x.png'>]]><?xml-stylesheet href='http://%1/x.css'?>",
};

// Names that the page's scripts use: elements that wear them must not come in their way.
const char *const clobbering[] = {
    "<form id='lanyard' name='lanyard'><input name='sections'><input name='update'></form>",
    "<a id='lanyard'></a><a id='lanyard' name='scroll'></a><img name='bridge'><img id='QWebChannel'><img id='qt' name='DOMPurify'>",
    "<img name='documentElement'><img name='getElementById'><img id='querySelectorAll' name='querySelectorAll'><img name='body'><img name='createElement'>",
    "<img name='head'><img name='implementation'><form name='cookie'><input name='location'></form><object id='defaultView'></object>",
    "<form id='x'><input name='attributes'><input name='nodeName'><input name='parentNode'><input name='removeChild'><input id='childNodes'></form>",
    "<div id='ly-page'><div id='ly-post'></div><p id='ly-empty'>x</p><p id='ly-look'>x</p><p id='ly-own'>x</p></div>",
    "<section class='ly-section'><div class='ly-block ly-caret'><span class='ly-card'><button class='ly-load'>Load</button></span></div></section>",
    "<details id='fn-x' class='hljs ly-frame'><summary id='post-fn-x'>x</summary></details>",
};

TEST(HostilePost, RunsNothingAndLoadsNothing)
{
    Listener listener;
    Pane pane;
    QStringList html;
    for (const char *piece : pieces)
        html.append(QString::fromLatin1(piece).replace(QLatin1String("%1"), listener.address()));
    html.append(QStringLiteral("<p id='last'>the last of all</p>"));
    pane.show(html);
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("document.getElementById('post-last')?.textContent === 'the last of all'")))
        << "no piece may keep the others off the page";
    ASSERT_EQ(pane.count(QStringLiteral(".ly-block")), html.size());
    pane.js(QStringLiteral("document.querySelectorAll('a, details, input, button:not(.ly-load)').forEach((e) => e.click())"));
    pane.js(QStringLiteral("document.querySelectorAll('a').forEach((a) => a.dispatchEvent("
                           "new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey: true})))"));
    waitFor([] { return false; }, 700);

    EXPECT_EQ(listener.visits(), 0);
    EXPECT_EQ(pane.view.refusedRequests(), 0);
    EXPECT_FALSE(pane.js(QStringLiteral("'ran' in document.documentElement.dataset")).toBool());
    EXPECT_EQ(pane.js(QStringLiteral("location.href")).toString(), QStringLiteral("lanyard-post://page/index.html"));
    EXPECT_EQ(pane.count(QStringLiteral("#ly-post > :not(.ly-chapter)")), 0);
    EXPECT_EQ(pane.count(QStringLiteral("#ly-post > .ly-chapter :is(script, iframe, object, embed, form, button:not(.ly-load), svg, math, style, link, meta, base, "
                                        "video, audio, template, [style], [background], [ping], [srcset], [poster])")), 0);
    EXPECT_EQ(pane.count(QStringLiteral("#ly-header")), 1);
    EXPECT_EQ(pane.count(QStringLiteral("#ly-post a[href]")), 0);
    EXPECT_EQ(pane.js(QStringLiteral("[...document.querySelectorAll('#ly-post *')].filter((e) => "
                                     "[...e.attributes].some((a) => a.name.startsWith('on'))).length")).toInt(), 0);
}

TEST(HostilePost, TakesNoNameOfThePagesOwn)
{
    Pane pane;
    QStringList html;
    for (const char *piece : clobbering)
        html.append(QString::fromLatin1(piece));
    html.append(QStringLiteral("<p id='last'>words</p>"));
    pane.show(html);
    EXPECT_EQ(pane.count(QStringLiteral(".ly-block")), html.size());
    EXPECT_EQ(pane.count(QStringLiteral("#ly-post > .ly-chapter > .ly-section")), 1);
    EXPECT_EQ(pane.count(QStringLiteral("#ly-page, #ly-header, #ly-post, #ly-empty")), 4);
    EXPECT_EQ(pane.count(QStringLiteral("#ly-look, #ly-own, .ly-load, .ly-caret, .ly-frame, #ly-post [name]")), 0);
    EXPECT_EQ(pane.js(QStringLiteral("[...document.querySelectorAll('#ly-post [id]')].filter((e) => !e.id.startsWith('post-')).length")).toInt(), 0);
    // Everything still works: a change, the caret's mark, a look, a picture.
    pane.view.applySplices({{int(html.size()) - 1, 1, test::blocks({QStringLiteral("<p id='last'>typed <img src='photos/hall.png'></p>")})}});
    pane.view.setCaret({.block = int(html.size()) - 1});
    PreviewLook look;
    look.style = PreviewLook::Style::Jekyll;
    pane.view.setLook(look);
    pane.settle();
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelector('.ly-caret')?.textContent.includes('typed') ?? false")));
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelector('#post-last img')?.naturalWidth === 40")));
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelector('link#ly-look') !== null")));
}

// As if cleaning had failed: the page's policy and the guard still hold.
TEST(HostilePost, MeetsASecondWallBehindTheCleaning)
{
    Listener listener;
    Pane pane;
    pane.show({QStringLiteral("<p>x</p>")});
    const QString address = listener.address();
    pane.js(QStringLiteral("(() => { const raw = (html) => document.body.insertAdjacentHTML('beforeend', html);"
                           "raw(\"<img src='http://%1/x.png'><img src=x onerror='document.documentElement.dataset.ran=1'>\");"
                           "raw(\"<iframe src='http://%1/'></iframe><iframe srcdoc='<script>parent.document.documentElement.dataset.ran=1</script>'></iframe>\");"
                           "raw(\"<link rel=stylesheet href='http://%1/x.css'><div style='background:url(http://%1/y.png);width:9px;height:9px'>x</div>\");"
                           "raw(\"<object data='http://%1/x.svg'></object><video src='http://%1/x.mp4' autoplay></video>\");"
                           "raw(\"<img src='file://%2/secret.png' id='file'><img src='lanyard-post://picture/?from=post&path=..%2F..%2Fsecret.png' id='up'>\");"
                           "raw(\"<svg><image href='http://%1/i.png' width='9' height='9'/><use href='http://%1/u.svg#a'/><foreignObject width='9' height='9'><iframe src='http://%1/'></iframe>"
                           "</foreignObject></svg><picture><source srcset='http://%1/s.png'><img></picture><img srcset='http://%1/t.png 1x'>\");"
                           "raw(\"<link rel=preload as=image href='http://%1/p.png'><link rel=prefetch href='http://%1/q'><link rel=icon href='http://%1/icon.png'><link rel=modulepreload href='http://%1/m.js'>\");"
                           "raw(\"<style>@import 'http://%1/z.css'; p { background: url(http://%1/b.png) }</style><base href='http://%1/'><input type=image src='http://%1/n.png'>\");"
                           "raw(\"<video poster='http://%1/poster.png'></video><embed src='http://%1/e.svg'><audio src='http://%1/a.ogg' autoplay></audio>\");"
                           "raw(\"<meta http-equiv=refresh content='0; url=http://%1/refresh'><a id=ping href='https://example.invalid/' ping='http://%1/ping'>x</a>\");"
                           "document.getElementById('ping').click();"
                           "raw(\"<form id='form' action='http://%1/' method='get'><input name='a'></form>\");"
                           "document.getElementById('form').submit();"
                           "const s = document.createElement('a'); s.href = 'javascript:document.documentElement.dataset.ran=1'; document.body.append(s); s.click();"
                           "const t = document.createElement('a'); t.href = 'http://%1/'; document.body.append(t);"
                           "t.addEventListener('click', (e) => e.stopImmediatePropagation(), true); t.click();"
                           "})()").arg(address, pane.folder()));
    waitFor([] { return false; }, 700);
    EXPECT_EQ(listener.visits(), 0);
    EXPECT_FALSE(pane.js(QStringLiteral("'ran' in document.documentElement.dataset")).toBool());
    EXPECT_EQ(pane.js(QStringLiteral("location.href")).toString(), QStringLiteral("lanyard-post://page/index.html"));
    EXPECT_EQ(pane.count(QStringLiteral("#ly-post p")), 1);
    EXPECT_EQ(pane.js(QStringLiteral("[...document.images].filter((i) => i.naturalWidth > 0).length")).toInt(), 0);
}

TEST(HostilePost, WhatABlockLeavesOpenEndsWithTheBlock)
{
    Pane pane;
    const QStringList html{
        QStringLiteral("<p>a <b>bold</p>"), QStringLiteral("<p>plain</p>"), QStringLiteral("<div><p>in a box</p>"),
        QStringLiteral("<p>out of it</p>"), QStringLiteral("<p title='q>swallows</p>"), QStringLiteral("<p>what's after</p>"),
        QStringLiteral("<table><tr><td>cell"), QStringLiteral("<p>below</p>"), QStringLiteral("<!-- never closed"),
        QStringLiteral("<p>there</p>"), QStringLiteral("</section></main><p>within</p>"), QStringLiteral("<p>last</p>"),
    };
    pane.show(html);
    ASSERT_EQ(pane.count(QStringLiteral(".ly-section > .ly-block")), html.size());
    const QStringList texts{QStringLiteral("a bold"), QStringLiteral("plain"), QStringLiteral("in a box"), QStringLiteral("out of it"),
                            QString(), QStringLiteral("what's after"), QStringLiteral("cell"), QStringLiteral("below"), QString(),
                            QStringLiteral("there"), QStringLiteral("within"), QStringLiteral("last")};
    for (int i = 0; i < texts.size(); ++i)
        EXPECT_EQ(pane.text(QStringLiteral(".ly-block:nth-child(%1)").arg(i + 1)), texts[i]) << i;
    EXPECT_EQ(pane.count(QStringLiteral("b")), 1);
    EXPECT_EQ(pane.count(QStringLiteral("hr")), 0);
}

// DOMPurify answers nothing to a frameset; once, that ended the page's work on all blocks behind it.
TEST(HostilePost, AFramesetIsNotTheEndOfThePost)
{
    Pane pane;
    pane.show({QStringLiteral("<frameset><frame src='https://example.org/'></frameset>"), QStringLiteral("<p>below</p>")});
    EXPECT_EQ(pane.text(QStringLiteral(".ly-block:nth-child(1)")), QStringLiteral("This part of the post can’t be shown."));
    EXPECT_EQ(pane.text(QStringLiteral(".ly-block:nth-child(2)")), QStringLiteral("below"));
}

TEST(HostilePost, FramesAndDistantPicturesBecomeCards)
{
    Pane pane;
    pane.show({QStringLiteral("<p><img src='https://www.example.org/a.png' alt='Speaker on stage'></p>"),
               QStringLiteral("<iframe width=560 src='https://www.youtube.com/embed/abc'></iframe>"),
               QStringLiteral("<video><source src='https://media.example.net/a.mp4'></video>")});
    EXPECT_TRUE(pane.text(QStringLiteral(".ly-block:nth-child(1) .ly-card")).contains(QStringLiteral("Picture from example.org, not loaded")));
    EXPECT_TRUE(pane.text(QStringLiteral(".ly-block:nth-child(1) .ly-card")).contains(QStringLiteral("Speaker on stage")));
    EXPECT_EQ(pane.text(QStringLiteral(".ly-block:nth-child(2) .ly-card-what")), QStringLiteral("Video from youtube.com, not loaded"));
    EXPECT_EQ(pane.text(QStringLiteral(".ly-block:nth-child(3) .ly-card-what")), QStringLiteral("Video from media.example.net, not loaded"));
    EXPECT_EQ(pane.text(QStringLiteral(".ly-block:nth-child(2) .ly-card-address")), QStringLiteral("https://www.youtube.com/embed/abc"));
    EXPECT_EQ(pane.view.refusedRequests(), 0);
}

TEST(HostilePost, DeepAndLongPiecesLeaveThePageAlive)
{
    Pane pane;
    pane.show({QStringLiteral("<blockquote>").repeated(10'000) + QStringLiteral("deep"), QStringLiteral("<p>%1</p>").arg(QString(1'000'000, u'x')),
               QStringLiteral("<pre><code class=\"language-cpp\">%1</code></pre>").arg(QStringLiteral("/*\\\"'").repeated(100'000)),
               QStringLiteral("<p><img src='data:image/png;base64,%1'></p>").arg(QString(3'000'000, u'A')), QStringLiteral("<p id='last'>alive</p>")});
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.getElementById('post-last') !== null")));
    EXPECT_EQ(pane.count(QStringLiteral(".ly-block")), 5);
}

} // namespace
} // namespace lanyard
