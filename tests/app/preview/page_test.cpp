// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/preview/pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QWebEngineView>

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
    EXPECT_EQ(pane.count(QStringLiteral(".ly-section")), 6); // the one in sight, and others of 64
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
    EXPECT_EQ(pane.text(QStringLiteral(".ly-chapter:last-child > .ly-section:last-child .ly-block:last-child")), QStringLiteral("end"));

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

// At 5 MB the engine looked at 260 sections with each frame.
TEST(Preview, SectionsStandInChaptersOfBoundedLength)
{
    Pane pane;
    pane.show(paragraphs(2));
    const QString most = QStringLiteral("Math.max(...[...document.querySelectorAll('#ly-post > .ly-chapter')].map((c) => c.children.length))");
    pane.view.applySplices({{1, 0, blocks(paragraphs(3000))}});
    pane.settle();
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('.ly-chapter > .ly-section > .ly-block p').length === 3002")));
    EXPECT_LE(pane.js(most).toInt(), 32);
    pane.view.resetBlocks(blocks(paragraphs(2900)));
    pane.settle();
    EXPECT_LE(pane.js(most).toInt(), 32);
    EXPECT_EQ(pane.js(QStringLiteral("[...document.querySelectorAll('.ly-chapter')].pop().style.containIntrinsicSize")).toString(),
              QStringLiteral("auto 56000px")) << "of 14 sections";

    pane.view.applySplices({{100, 2700, {}}});
    pane.settle();
    EXPECT_EQ(pane.count(QStringLiteral(".ly-chapter:empty, .ly-section:empty")), 0);
    EXPECT_EQ(pane.count(QStringLiteral(".ly-block")), 200);
    EXPECT_EQ(pane.js(QStringLiteral("lanyard.sections.elementAt(100).textContent")).toString(), QStringLiteral("Paragraph 2800 of a long recap."));
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

TEST(Preview, ALinkWithinTheSiteLeadsToItsPublishedPage)
{
    Pane pane;
    pane.view.setSite({QStringLiteral("https://blog.example"), QStringLiteral("/b"), QStringLiteral("The blog")});
    pane.show({QStringLiteral("<p><a href='/about'>link</a></p>")});
    QList<QUrl> activated;
    QString hovered;
    QObject::connect(&pane.view, &PreviewView::linkActivated, &pane.view, [&](const QUrl &url) { activated.append(url); });
    QObject::connect(&pane.view, &PreviewView::linkHovered, &pane.view, [&](const QString &url) { hovered = url; });
    pane.js(QStringLiteral("document.querySelector('a').dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))"));
    EXPECT_TRUE(waitFor([&] { return hovered == QLatin1String("https://blog.example/b/about"); })) << hovered.toStdString();
    pane.js(QStringLiteral("document.querySelector('a').dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey: true}))"));
    EXPECT_TRUE(waitFor([&] { return activated == QList<QUrl>{QUrl(QStringLiteral("https://blog.example/b/about"))}; }));
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

TEST(Preview, APageThatAnswersNoMoreIsOfferedToBeReloaded)
{
    Pane pane;
    pane.view.setPatience(400);
    pane.show(paragraphs(300));
    pane.view.scrollToBlock(200, 0);
    pane.settle();
    auto *bar = pane.view.findChild<QWidget *>(QStringLiteral("previewSlow"));
    EXPECT_FALSE(bar->isVisible());

    pane.view.evaluate(QStringLiteral("(() => { for (;;); })()"), [](const QVariant &) {});
    pane.view.applySplices({{200, 1, blocks({QStringLiteral("<p>typed meanwhile</p>")})}});
    ASSERT_TRUE(waitFor([&] { return bar->isVisible(); }));
    const qint64 hanging = pane.view.processId();
    pane.view.findChild<QPushButton *>(QStringLiteral("previewReload"))->click();
    pane.settle();
    EXPECT_FALSE(bar->isVisible());
    EXPECT_NE(pane.view.processId(), hanging);
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("lanyard.sections.elementAt(200).textContent === 'typed meanwhile'")));
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("Math.abs(lanyard.sections.elementAt(200).getBoundingClientRect().top - 12) < 2")));
    EXPECT_TRUE(waitFor([&] { return ::kill(pid_t(hanging), 0) != 0; })) << "the process that hangs goes on";
}

TEST(Preview, APageThatIsSlowButComesToAnEndIsNoLongerCalledSlow)
{
    Pane pane;
    pane.view.setPatience(200);
    pane.show(paragraphs(3));
    auto *bar = pane.view.findChild<QWidget *>(QStringLiteral("previewSlow"));
    pane.view.evaluate(QStringLiteral("(() => { for (const end = Date.now() + 1200; Date.now() < end;); })()"), [](const QVariant &) {});
    pane.view.applySplices({{1, 1, blocks({QStringLiteral("<p>typed</p>")})}});
    ASSERT_TRUE(waitFor([&] { return bar->isVisible(); }));
    EXPECT_TRUE(waitFor([&] { return !bar->isVisible(); }));
    EXPECT_EQ(pane.text(QStringLiteral(".ly-block:nth-child(2)")), QStringLiteral("typed"));
}

TEST(Preview, WordsAreFoundAllOverThePage)
{
    Pane pane;
    pane.show(paragraphs(3000));
    QList<PreviewPlace> told;
    QObject::connect(&pane.view, &PreviewView::scrolled, &pane.view, [&](const PreviewPlace &place) { told.append(place); });
    auto *field = pane.view.findChild<QLineEdit *>(QStringLiteral("previewFindField"));
    auto *count = pane.view.findChild<QLabel *>(QStringLiteral("previewFindCount"));
    EXPECT_FALSE(field->isVisible());
    pane.view.find();
    ASSERT_TRUE(field->isVisible());

    for (const int wanted : {777, 2777}) {
        QTest::keyClicks(field, QStringLiteral("paragraph %1").arg(wanted));
        EXPECT_TRUE(waitFor([&] { return count->text() == QLatin1String("1 of 1"); })) << count->text().toStdString();
        EXPECT_TRUE(pane.comesTrue(QStringLiteral("(() => { const box = lanyard.sections.elementAt(%1).getBoundingClientRect();"
                                                  " return box.top >= 0 && box.bottom <= innerHeight; })()").arg(wanted))) << wanted;
        EXPECT_TRUE(waitFor([&] { return !told.isEmpty() && std::abs(told.last().block - wanted) < 20; })) << "the text follows";
        field->clear();
    }
    QTest::keyClicks(field, QStringLiteral("graph 8"));
    EXPECT_TRUE(waitFor([&] { return count->text().endsWith(QLatin1String(" of 111")); })) << count->text().toStdString();
    const QString first = count->text();
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return count->text() != first; }));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_TRUE(waitFor([&] { return count->text() == first; }));

    field->clear();
    QTest::keyClicks(field, QStringLiteral("nowhere"));
    EXPECT_TRUE(waitFor([&] { return count->text() == QLatin1String("Not found"); }));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(field->isVisible());
}

// On a busy machine the search took longer than a hand is waited for, and the text stayed where it was.
TEST(Preview, TheTextFollowsWhatIsFoundHoweverLate)
{
    Pane pane;
    pane.show(paragraphs(900));
    QList<PreviewPlace> told;
    QObject::connect(&pane.view, &PreviewView::scrolled, &pane.view, [&](const PreviewPlace &place) { told.append(place); });
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("lanyard.sections.sections.every((section) => section.filled)")));
    pane.js(QStringLiteral("lanyard.sections.fillAll = () => queueMicrotask(() => { lanyard.scroll.handUntil = 0; })")); // that time is over
    pane.view.find();
    QTest::keyClicks(pane.view.findChild<QLineEdit *>(QStringLiteral("previewFindField")), QStringLiteral("paragraph 777"));
    EXPECT_TRUE(waitFor([&] { return !told.isEmpty() && std::abs(told.last().block - 777) < 20; }));
}

TEST(Preview, CtrlFOnThePageMeansThePage)
{
    Pane pane;
    pane.show(paragraphs(3));
    auto *field = pane.view.findChild<QLineEdit *>(QStringLiteral("previewFindField"));
    auto *page = pane.view.findChild<QWebEngineView *>();
    QTest::keyClick(page->focusProxy(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(field->isVisible());
}

TEST(Preview, TextCanBeSelectedAndCopied)
{
    Pane pane;
    pane.show({QStringLiteral("<p>Some <b>bold</b> words</p>")});
    int clicks = 0;
    QObject::connect(&pane.view, &PreviewView::clicked, &pane.view, [&](const PreviewClick &) { ++clicks; });
    pane.js(QStringLiteral("getSelection().selectAllChildren(document.querySelector('p')), document.querySelector('p').click()"));
    auto *page = pane.view.findChild<QWebEngineView *>();
    ASSERT_TRUE(waitFor([&] { return page->hasSelection(); }));
    EXPECT_EQ(page->selectedText(), QStringLiteral("Some bold words"));
    pane.view.activateWindow();
    page->setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&pane.view));
    QGuiApplication::clipboard()->clear();
    page->page()->triggerAction(QWebEnginePage::Copy);
    EXPECT_TRUE(waitFor([] { return QGuiApplication::clipboard()->text() == QLatin1String("Some bold words"); }));
    EXPECT_EQ(clicks, 0) << "selecting is no click";
}

TEST(Preview, LinksWithinThePageScrollThere)
{
    Pane pane;
    QStringList html = paragraphs(400);
    html.prepend(QStringLiteral("<p><a href='#caf%C3%A9'>down</a> <a href='#100%'>odd</a> <sup><a href='#fn-1' id='fnref-1'>1</a></sup></p>"));
    html.insert(300, QStringLiteral("<h2 id='caf\u00e9'>Caf\u00e9</h2>"));
    html.append(QStringLiteral("<section class='footnotes'><ol><li id='fn-1'><p>Note <a href='#fnref-1'>back</a></p></li></ol></section>"));
    pane.show(html);
    PreviewPlace told;
    QList<int> clicked;
    QObject::connect(&pane.view, &PreviewView::scrolled, &pane.view, [&](const PreviewPlace &place) { told = place; });
    QObject::connect(&pane.view, &PreviewView::clicked, &pane.view, [&](const PreviewClick &click) { clicked.append(click.block); });
    const QString inSight = QStringLiteral("(() => { const top = document.querySelector('%1').getBoundingClientRect().top;"
                                           " return top >= 0 && top < innerHeight; })()");

    pane.js(QStringLiteral("document.querySelectorAll('a')[0].click()"));
    EXPECT_TRUE(pane.comesTrue(inSight.arg(QStringLiteral("h2"))));
    EXPECT_TRUE(waitFor([&] { return told.block > 290; })) << "the text follows";
    pane.js(QStringLiteral("document.querySelectorAll('a')[2].click()"));
    EXPECT_TRUE(pane.comesTrue(inSight.arg(QStringLiteral(".footnotes li"))));
    pane.js(QStringLiteral("document.querySelector('.footnotes a').click()"));
    EXPECT_TRUE(pane.comesTrue(inSight.arg(QStringLiteral("sup a"))));
    EXPECT_TRUE(clicked.isEmpty());
    pane.js(QStringLiteral("document.querySelectorAll('a')[1].click()"));
    EXPECT_TRUE(waitFor([&] { return clicked == QList<int>{0}; })) << "a link to nowhere is text";
}

TEST(Preview, AllThatMarkdownCanSayIsShown)
{
    Pane pane;
    QStringList html;
    for (const PreviewBlock &block : previewBlocks(QStringLiteral(
             "# Cards & *kings*\n\n| room | talk |\n|:---|---:|\n| A | `code` |\n\n- [x] done\n- [ ] open\n\n"
             "<figure>\n<img src=\"photos/hall.png\" alt=\"The hall\">\n<figcaption>Before <em>all</em></figcaption>\n</figure>\n\n"
             "<details><summary>More</summary>\n\nHidden **words**\n\n</details>\n\n"
             "Press <kbd>Ctrl</kbd>, see <mark>this</mark>, H<sub>2</sub>O, <abbr title=\"World\">W</abbr>, ~~gone~~, said[^1].\n\n"
             "```python\nimport os\n```\n\n[^1]: Somebody.\n")))
        html.append(block.html);
    pane.show(html);
    for (const char *selector :
         {"h1[id=post-cards--kings] > em", ".ly-table td[align=right] > code", "li.ly-task > input:checked", "li.ly-task > input:not(:checked)",
          "figure > img[alt]", "figure > figcaption > em", "details > summary", "details p > strong", "kbd", "mark", "sub", "abbr[title=World]", "del",
          "sup.footnote-ref > a", "section.footnotes li"})
        EXPECT_GE(pane.count(QLatin1String(selector)), 1) << selector;
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelector('pre .ly-hl-keyword')?.textContent === 'import'")));
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelector('figure > img')?.naturalWidth === 40")));
}

} // namespace
} // namespace lanyard
