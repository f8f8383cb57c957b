// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/preview/pane.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <csignal>
#include <unistd.h>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

using test::blocks;
using test::Pane;
using test::waitFor;

// Ends the page's process; never any other, whatever the pane says.
void crash(const PreviewView &view)
{
    const auto process = pid_t(view.processId());
    ASSERT_GT(process, 1);
    ASSERT_NE(process, ::getpid());
    ASSERT_EQ(::kill(process, SIGKILL), 0);
}

QStringList paragraphs(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QStringLiteral("<p>Paragraph %1 of a long recap.</p>").arg(i));
    return list;
}

TEST(Preview, ShowsHeaderAndBlocks)
{
    Pane pane;
    pane.view.setHeader({.title = QStringLiteral("Looking <b>back</b>"),
                         .date = QStringLiteral("2 February 2016"),
                         .author = QStringLiteral("Ada"),
                         .excerpt = QStringLiteral("Four days."),
                         .tags = {QStringLiteral("linux"), QStringLiteral("recap")},
                         .heroImage = QStringLiteral("photos/hall.png"),
                         .heroAlt = QStringLiteral("The hall"),
                         .language = QStringLiteral("en")});
    pane.show({QStringLiteral("<h2>One</h2>"), QStringLiteral("<p>Two</p>")});
    EXPECT_EQ(pane.text(QStringLiteral(".ly-title")), QStringLiteral("Looking <b>back</b>")) << "the title is text, not HTML";
    EXPECT_EQ(pane.text(QStringLiteral(".ly-author")), QStringLiteral("by Ada"));
    EXPECT_EQ(pane.count(QStringLiteral(".ly-tag")), 2);
    EXPECT_EQ(pane.text(QStringLiteral("h2")), QStringLiteral("One"));
    EXPECT_EQ(pane.count(QStringLiteral(".ly-block")), 2);
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.images[0]?.naturalWidth === 40")));
}

TEST(Preview, ASpliceReplacesOnlyTheChangedElements)
{
    Pane pane;
    pane.show(paragraphs(300));
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('.ly-block p').length === 300")));
    EXPECT_EQ(pane.count(QStringLiteral(".ly-section")), 5);
    pane.js(QStringLiteral("document.querySelectorAll('p').forEach((p) => { p.untouched = true; })"));

    pane.view.applySplices({{100, 1, blocks({QStringLiteral("<p>New</p>"), QStringLiteral("<p>Newer</p>")})},
                            {200, 2, {}}, {0, 0, blocks({QStringLiteral("<p>First</p>")})}});
    pane.settle();
    const QString text = QStringLiteral("[...document.querySelectorAll('.ly-block p')]");
    EXPECT_EQ(pane.js(text + QStringLiteral(".length")).toInt(), 300);
    EXPECT_EQ(pane.js(text + QStringLiteral(".filter((p) => p.untouched).length")).toInt(), 297);
    EXPECT_EQ(pane.js(text + QStringLiteral(".filter((p) => !p.untouched).map((p) => p.textContent).join()")).toString(),
              QStringLiteral("First,New,Newer"));
    EXPECT_EQ(pane.js(text + QStringLiteral("[101].textContent")).toString(), QStringLiteral("New"));
}

TEST(Preview, ManyBlocksAtOnceAreSharedOutAmongSections)
{
    Pane pane;
    pane.show({QStringLiteral("<p>start</p>"), QStringLiteral("<p>end</p>")});
    pane.view.applySplices({{1, 0, blocks(paragraphs(400))}});
    pane.settle();
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('.ly-block p').length === 402")));
    EXPECT_LE(pane.js(QStringLiteral("Math.max(...[...document.querySelectorAll('.ly-section')].map((s) => s.children.length))")).toInt(), 128);
    EXPECT_EQ(pane.text(QStringLiteral(".ly-section:last-child .ly-block:last-child")), QStringLiteral("end"));

    pane.view.applySplices({{0, 402, {}}});
    pane.settle();
    EXPECT_EQ(pane.count(QStringLiteral(".ly-block")), 0);
    EXPECT_FALSE(pane.js(QStringLiteral("document.getElementById('ly-empty').hidden")).toBool());
    pane.view.applySplices({{0, 0, blocks({QStringLiteral("<p>again</p>")})}});
    pane.settle();
    EXPECT_EQ(pane.text(QStringLiteral(".ly-block")), QStringLiteral("again"));
}

TEST(Preview, PicturesBecomeFiguresAndGalleries)
{
    Pane pane;
    pane.show({QStringLiteral("<p><img src='photos/hall.png' alt='The hall' title='Before the keynote'></p>"),
               QStringLiteral("<p><img src='photos/hall.png' alt='1'>\n<img src='photos/big.png' alt='2'></p>"),
               QStringLiteral("<p>Words and <img src='photos/hall.png' alt='3'></p>")});
    EXPECT_EQ(pane.text(QStringLiteral("figure > figcaption")), QStringLiteral("Before the keynote"));
    EXPECT_EQ(pane.count(QStringLiteral(".ly-gallery > figure > img")), 2);
    EXPECT_EQ(pane.count(QStringLiteral("p > img")), 1);
}

TEST(Preview, CodeIsColouredAndKeepsItsText)
{
    Pane pane;
    const QString code = QStringLiteral("int main() { return 0; } // &lt;b&gt;");
    pane.show({QStringLiteral("<pre><code class=\"language-cpp\">%1\n</code></pre>").arg(code)});
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelector('pre .ly-hl-keyword') !== null")));
    EXPECT_EQ(pane.text(QStringLiteral("pre code")), QStringLiteral("int main() { return 0; } // <b>\n"));
}

TEST(Preview, TaskListsAndChipsKeepTheirLooks)
{
    Pane pane;
    pane.show({QStringLiteral("<ul><li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> done</li></ul>"),
               QStringLiteral("<p>See <span class=\"liquid-chip\">include map.html</span></p>")});
    EXPECT_EQ(pane.count(QStringLiteral("li.ly-task input[type=checkbox][disabled]:checked")), 1);
    EXPECT_EQ(pane.text(QStringLiteral("span.liquid-chip")), QStringLiteral("include map.html"));
}

TEST(Preview, DarkAndLightAreAClassOfThePage)
{
    Pane pane;
    pane.view.setDark(true);
    pane.show({QStringLiteral("<p>x</p>")});
    const QString paper = QStringLiteral("getComputedStyle(document.body).backgroundColor");
    EXPECT_EQ(pane.js(paper).toString(), QStringLiteral("rgb(29, 31, 35)"));
    pane.view.setDark(false);
    pane.settle();
    EXPECT_EQ(pane.js(paper).toString(), QStringLiteral("rgb(255, 255, 255)"));
}

TEST(Preview, MessageStandsInPlaceOfThePageUntilBlocksCome)
{
    Pane pane;
    auto *notice = pane.view.findChild<QLabel *>(QStringLiteral("previewNotice"));
    EXPECT_TRUE(notice->isVisible());
    EXPECT_FALSE(notice->text().isEmpty());
    pane.show({QStringLiteral("<p>x</p>")});
    EXPECT_FALSE(notice->isVisible());
    pane.view.setMessage(QStringLiteral("Closed."));
    EXPECT_TRUE(notice->isVisible());
    EXPECT_EQ(notice->text(), QStringLiteral("Closed."));
    pane.view.setMessage({});
    EXPECT_FALSE(notice->isVisible());
}

TEST(Preview, HiddenItDoesNothingAndThenCatchesUp)
{
    Pane pane;
    pane.show(paragraphs(3));
    pane.view.hide();
    pane.view.applySplices({{1, 1, blocks({QStringLiteral("<p>while hidden</p>")})}});
    waitFor([] { return false; }, 200);
    EXPECT_EQ(pane.text(QStringLiteral(".ly-block:nth-child(2)")), QStringLiteral("Paragraph 1 of a long recap."));
    pane.view.show();
    pane.settle();
    EXPECT_EQ(pane.text(QStringLiteral(".ly-block:nth-child(2)")), QStringLiteral("while hidden"));
}

TEST(Preview, AClickNamesTheBlockAndOnlyCtrlClickALink)
{
    Pane pane;
    pane.show({QStringLiteral("<p>a</p>"), QStringLiteral("<p>b <a href='https://example.org/x'>link</a></p>")});
    QList<int> clicked;
    QList<QUrl> activated;
    QString hovered;
    QObject::connect(&pane.view, &PreviewView::clicked, &pane.view, [&](const PreviewClick &click) { clicked.append(click.block); });
    QObject::connect(&pane.view, &PreviewView::linkActivated, &pane.view, [&](const QUrl &url) { activated.append(url); });
    QObject::connect(&pane.view, &PreviewView::linkHovered, &pane.view, [&](const QString &url) { hovered = url; });

    pane.js(QStringLiteral("document.querySelector('a').dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))"));
    EXPECT_TRUE(waitFor([&] { return hovered == QLatin1String("https://example.org/x"); }));
    pane.js(QStringLiteral("document.querySelector('a').click()"));
    EXPECT_TRUE(waitFor([&] { return clicked == QList<int>{1}; }));
    EXPECT_TRUE(activated.isEmpty());
    pane.js(QStringLiteral("document.querySelector('a').dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey: true}))"));
    EXPECT_TRUE(waitFor([&] { return !activated.isEmpty(); }));
    EXPECT_EQ(activated, QList<QUrl>{QUrl(QStringLiteral("https://example.org/x"))});
    EXPECT_EQ(clicked.size(), 1);
}

TEST(Preview, ComesBackAfterACrashWithTheSameContentAndPlace)
{
    Pane pane;
    pane.show(paragraphs(600));
    pane.view.scrollToBlock(400, 0);
    pane.settle();
    int crashes = 0;
    QObject::connect(&pane.view, &PreviewView::crashed, &pane.view, [&] { ++crashes; });
    auto *notice = pane.view.findChild<QLabel *>(QStringLiteral("previewNotice"));

    crash(pane.view);
    ASSERT_TRUE(waitFor([&] { return crashes == 1; }));
    EXPECT_TRUE(notice->isVisible());
    EXPECT_FALSE(notice->text().isEmpty());
    pane.view.applySplices({{400, 1, blocks({QStringLiteral("<p>typed meanwhile</p>")})}});
    pane.settle();
    EXPECT_FALSE(notice->isVisible());
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("lanyard.sections.elementAt(400).textContent === 'typed meanwhile'")));
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("Math.abs(lanyard.sections.elementAt(400).getBoundingClientRect().top - 12) < 2")));
}

TEST(Preview, RestsAfterManyCrashesAndTriesAgainWhenAsked)
{
    Pane pane;
    pane.show(paragraphs(2));
    int crashes = 0;
    QObject::connect(&pane.view, &PreviewView::crashed, &pane.view, [&] { ++crashes; });
    auto *again = pane.view.findChild<QPushButton *>(QStringLiteral("previewAgain"));
    for (int i = 1; i <= 4; ++i) {
        ASSERT_NO_FATAL_FAILURE(crash(pane.view)) << i;
        ASSERT_TRUE(waitFor([&] { return crashes == i; }));
        if (i < 4)
            pane.settle();
    }
    EXPECT_TRUE(again->isVisible());
    again->click();
    pane.settle();
    EXPECT_FALSE(again->isVisible());
    EXPECT_EQ(pane.count(QStringLiteral(".ly-block")), 2);
}

} // namespace
} // namespace lanyard
