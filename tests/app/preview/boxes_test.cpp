// SPDX-License-Identifier: GPL-3.0-or-later
// Elements that a post opens in one block of its Markdown and closes in another.
#include "tests/app/preview/pane.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <random>

namespace lanyard {
namespace {

using test::blocks;
using test::Pane;
using test::waitFor;

QStringList htmlOf(const QString &markdown)
{
    QStringList html;
    for (const PreviewBlock &block : previewBlocks(markdown))
        html.append(block.html);
    return html;
}

QStringList paragraphs(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QStringLiteral("<p>Paragraph %1.</p>").arg(i));
    return list;
}

// The post as the page has it, without the page's own elements around blocks and tables.
const QString bare = QStringLiteral(
    "lanyard.bare = (root) => { const copy = root.cloneNode(true);"
    " const own = '.ly-chapter, .ly-section, .ly-block, .ly-table';"
    " for (let e = copy.querySelector(own); e; e = copy.querySelector(own)) e.replaceWith(...e.childNodes);"
    " const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT); const blank = [];"
    " while (walker.nextNode()) if (!walker.currentNode.data.trim()) blank.push(walker.currentNode);"
    " blank.forEach((text) => text.remove()); const box = document.createElement('div'); box.append(copy);"
    " box.querySelectorAll('*').forEach((e) => { e.classList.remove('ly-part', 'ly-caret'); if (!e.className) e.removeAttribute('class');"
    " for (const name of ['src', 'width', 'height']) e.removeAttribute(name); });"
    " return box.innerHTML.replace(/>\\s+/g, '>').replace(/\\s+</g, '<').replace(/<p><\\/p>/g, ''); }");

struct Sample
{
    const char *markdown;
    const char *selector; // what must be on the page
};

const Sample samples[] = {
    {"<details><summary>More</summary>\n\nHidden **words**\n\n</details>\n\nafter", "details > .ly-block > p > strong"},
    {"<details>\n<summary>More</summary>\n\n- a\n- b\n\n```\ncode\n```\n\n</details>", "details > .ly-block > pre"},
    {"<details>\n\n<summary>More</summary>\n\ntext\n\n</details>\n", "details > summary"},
    {"<details>\n\n### Inside\n\ntext[^1]\n\n</details>\n\n### Inside\n\n[^1]: note\n", "details #post-inside"},
    {"<details open><summary>A</summary>\n\na\n\n</details>\n<details><summary>B</summary>\n\nb\n\n</details>\n", "details:not([open]) > .ly-block > p"},
    {"<details><summary>A</summary>\n\na\n\n<details><summary>B</summary>\n\nb\n\n</details>\n\nc\n\n</details>\n\nd", "details details > .ly-block > p"},
    {"<details><summary>A</summary>\n\na\n\n<p>b</p></details>\n", "details > .ly-block:last-child > p"},
    {"<details><summary>A</summary>\n\na\n</details>\n<p>b</p>\n\nc", "details > .ly-block > p"},
    {"<div class=\"note\" markdown=\"1\">\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n</div>", "div.note td"},
    {"<div>\n\n<section>\n\nx\n\n</div>\n\ny", "div > .ly-block > section > .ly-block > p"},
    {"<aside>\n\n> quote\n\n</aside>", "aside blockquote"},
    {"<section id=\"x\">\n\n## Head\n\n</section>", "section#post-x > .ly-heading > h2"},
    {"<blockquote>\n\nSaid *so*.\n\n<footer>Ada</footer>\n</blockquote>", "blockquote > .ly-block > p > em"},
    {"<figure>\n\nA *diagram*\n\n<figcaption>The **hall**</figcaption>\n</figure>\n", "figure > figcaption"},
    {"<table>\n<tr>\n<td>\n\nOne **cell**\n\n</td>\n<td>\n\n- other\n\n</td>\n</tr>\n</table>\n", "table tr > td + td ul"},
    {"<table>\n\n<tr>\n\n<td>one</td>\n\n<td>two</td>\n\n</tr>\n\n<tr><td>three</td></tr>\n\n</table>\n", "tr + tr > td"},
    {"<table>\n\nThrown *out*\n\n<tr><td>x</td></tr>\n\n</table>\n\nbelow", "table td"},
    {"<ul>\n\n<li>\n\none\n\n</li>\n\n<li>\n\ntwo\n\n</ul>\n\nthree", "ul > li + li p"},
    {"<dl>\n\n<dt>Word</dt>\n\n<dd>\n\nmeaning\n\n</dd>\n\n</dl>\n", "dl > dd p"},
    {"<a href=\"https://example.org/\">\n\nlinked\n\n</a>\n\nfree", "a[href] > .ly-block > p"},
    {"<center>\n\n<form>\n\nx\n\n</form>\n\n</center>\n", "center p"},
    {"<div><p>\n\nin it\n\n</p></div>\n\nbelow", "div > .ly-block > p"},
    {"<p align=\"center\">\n\nnot in it\n\n</p>\n", ".ly-section > .ly-block > p[align]"},
    {"text</div>\n\n</div>\n\n</details>\n\nmore", ".ly-section > .ly-block > p"},
    {"<div>\n<!-- </div> -->\n\nx <em title=\"</div>\">y</em>\n\n</div>\n\nz", "div > .ly-block > p > em"},
};

TEST(Boxes, HoldWhatThePublishedPageHoldsInThem)
{
    Pane pane;
    for (const Sample &sample : samples) {
        const QStringList html = htmlOf(QString::fromUtf8(sample.markdown));
        pane.show(html);
        pane.js(bare);
        EXPECT_GE(pane.count(QStringLiteral("#ly-post ") + QLatin1String(sample.selector)), 1)
            << sample.markdown << "\n" << pane.js(QStringLiteral("document.getElementById('ly-post').innerHTML")).toString().toStdString();
        pane.js(QStringLiteral("lanyard.wanted = lanyard.bare(lanyard.clean(%1))")
                    .arg(QString::fromUtf8(QJsonDocument(QJsonArray{html.join(QString())}).toJson(QJsonDocument::Compact)) + QStringLiteral("[0]")));
        EXPECT_EQ(pane.js(QStringLiteral("lanyard.bare(document.getElementById('ly-post')).replace(/^<article id=\"ly-post\">|<\\/article>$/g, '')"))
                      .toString().toStdString(),
                  pane.js(QStringLiteral("lanyard.wanted")).toString().toStdString())
            << sample.markdown;
    }
}

TEST(Boxes, KnowWhatABlockLeavesOpen)
{
    struct Case
    {
        const char *html;
        const char *bonds;
    };
    const Case cases[] = {
        {"<p>a <b>bold</p>", "null"},
        {"<p>a</p>", "null"},
        {"<ul>\n<li>a</li>\n</ul>", "null"},
        {"<div>", "{\"ends\":[],\"opens\":[\"div\"]}"},
        {"<DIV CLASS='a>b'>", "{\"ends\":[],\"opens\":[\"div\"]}"},
        {"<div title='</div>'>x<br><img src=x>", "{\"ends\":[],\"opens\":[\"div\"]}"},
        {"<div><!-- </div> -->", "{\"ends\":[],\"opens\":[\"div\"]}"},
        {"<div><!-- </div>", "null"},
        {"<div><script>'</div>'</script>", "{\"ends\":[],\"opens\":[\"div\"]}"},
        {"<div><iframe src=x>", "null"},
        {"<div><svg>", "null"},
        {"<div title='", "null"},
        {"<p><div>", "{\"ends\":[],\"opens\":[\"div\"]}"},
        {"<div><p>", "{\"ends\":[],\"opens\":[\"div\"]}"},
        {"</details><details>", "{\"ends\":[\"details\"],\"opens\":[\"details\"]}"},
        {"<section><div></section>", "null"},
        {"<tr><td>x</td></tr>", "{\"ends\":[],\"opens\":[]}"},
        {"<my-element>", "null"},
        {"a < b </", "null"},
    };
    Pane pane;
    pane.show({});
    for (const Case &one : cases) {
        EXPECT_EQ(pane.js(QStringLiteral("JSON.stringify(lanyard.bonds(\"%1\"))").arg(QString::fromLatin1(one.html).replace(u'\n', QLatin1String("\\n"))))
                      .toString().toStdString(), one.bonds) << one.html;
    }
}

TEST(Boxes, AHugeBlockStandsForItself)
{
    Pane pane;
    pane.show({});
    for (const char *piece : {"<a ", "<a '", "<div \"", "<div>", "<!--", "<script>", "</", "<b x='y'>"}) {
        EXPECT_EQ(pane.js(QStringLiteral("lanyard.bonds('%1'.repeat(200000)) ? 'some' : 'none'")
                              .arg(QString::fromLatin1(piece).replace(u'\'', QLatin1String("\\'")))).toString(), QStringLiteral("none")) << piece;
    }
}

TEST(Boxes, TypedInOneBlockOnlyThatBlockChanges)
{
    Pane pane;
    pane.show(htmlOf(QStringLiteral("before\n\n<details><summary>More</summary>\n\none\n\ntwo\n\n</details>\n\nafter")));
    pane.js(QStringLiteral("document.querySelector('details').open = true, document.querySelectorAll('#ly-post *').forEach((e) => { e.untouched = true; })"));
    pane.view.applySplices({{2, 1, blocks({QStringLiteral("<p>one more</p>")})}});
    pane.settle();
    const auto changed = [&] {
        return pane.js(QStringLiteral("[...document.querySelectorAll('#ly-post p')].filter((e) => !e.untouched).map((e) => e.textContent).join()")).toString();
    };
    EXPECT_EQ(changed(), QStringLiteral("one more"));
    EXPECT_EQ(pane.count(QStringLiteral("details[open] > .ly-block > p")), 2);
    EXPECT_TRUE(pane.js(QStringLiteral("document.querySelector('details').untouched")).toBool());

    pane.view.applySplices({{3, 0, blocks({QStringLiteral("<p>between</p>")})}});
    pane.settle();
    EXPECT_EQ(pane.text(QStringLiteral("details")).simplified(), QStringLiteral("More one morebetweentwo"));
    EXPECT_EQ(changed(), QStringLiteral("one more,between"));

    // The summary itself: another box, open as it was, the paragraphs the same.
    pane.view.applySplices({{1, 1, blocks({QStringLiteral("<details><summary>Even more</summary>\n")})}});
    pane.settle();
    EXPECT_EQ(pane.text(QStringLiteral("details[open]")).simplified(), QStringLiteral("Even more one morebetweentwo"));
    EXPECT_EQ(changed(), QStringLiteral("one more,between"));

    pane.view.applySplices({{5, 1, {}}}); // its end
    pane.settle();
    EXPECT_EQ(pane.count(QStringLiteral(".ly-section > .ly-block > p")), 5);
    EXPECT_EQ(pane.text(QStringLiteral("details")).simplified(), QStringLiteral("Even more"));
    EXPECT_EQ(pane.text(QStringLiteral("#ly-post")).simplified(), QStringLiteral("before Even more one morebetweentwo after"));
}

TEST(Boxes, WhatIsNeverClosedEndsWithItsBlock)
{
    Pane pane;
    QStringList html = paragraphs(1000);
    html.insert(10, QStringLiteral("<div class=\"open\">start"));
    html.insert(30, QStringLiteral("<details><summary>More</summary>"));
    html.insert(33, QStringLiteral("</details>"));
    html.append(QStringLiteral("</div>")); // too far away to be its end
    pane.show(html);
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('.ly-section > .ly-block > p').length === 998")));
    EXPECT_EQ(pane.text(QStringLiteral(".open")), QStringLiteral("start"));
    EXPECT_EQ(pane.count(QStringLiteral("details > .ly-block > p")), 2);
    EXPECT_LE(pane.js(QStringLiteral("Math.max(...lanyard.sections.sections.map((s) => s.blocks.length))")).toInt(), 128);

    pane.view.applySplices({{90, 0, blocks({QStringLiteral("</div>")})}});
    pane.settle();
    EXPECT_EQ(pane.count(QStringLiteral(".open > .ly-block > p")), 75) << "but here it is near enough";
    EXPECT_EQ(pane.count(QStringLiteral(".open details > .ly-block > p")), 2);
}

TEST(Boxes, AreTheSameHoweverTheyCameAbout)
{
    static const QStringList vocabulary{
        QStringLiteral("<details><summary>More</summary>"), QStringLiteral("</details>"), QStringLiteral("<div>"), QStringLiteral("</div>"),
        QStringLiteral("</div><div class=\"b\">"), QStringLiteral("<table><tr><td>"), QStringLiteral("</td><td>"), QStringLiteral("</td></tr></table>"),
        QStringLiteral("<ul>"), QStringLiteral("<li>"), QStringLiteral("</ul>"), QStringLiteral("<summary>s</summary>"), QStringLiteral("<p>q</div></p>"),
        QStringLiteral("<tr><td>row</td></tr>"), QStringLiteral("<p>end</p></details><p>behind</p>"), QStringLiteral("<h2 id=\"h\">head</h2>"),
        QStringLiteral("<table>"), QStringLiteral("</table>"), QStringLiteral("<b>"), QStringLiteral("<!--")};
    for (unsigned seed = 1; seed <= 3; ++seed) {
        std::mt19937 random(seed);
        const auto upTo = [&](qsizetype limit) { return limit > 0 ? int(random() % unsigned(limit)) : 0; };
        int number = 0;
        const auto one = [&] {
            const int bound = seed % 3 == 0 ? 60 : 3; // few elements over many blocks, or many over few
            return upTo(bound) == 0 ? vocabulary[upTo(vocabulary.size())] : QStringLiteral("<p>%1</p>").arg(++number);
        };
        QStringList html;
        for (int i = 0; i < 300; ++i)
            html.append(one());
        Pane pane;
        pane.show(html);
        pane.js(bare);
        for (int round = 0; round < 120; ++round) {
            const int at = upTo(html.size() + 1);
            const int many = upTo(12) == 0 ? 60 : 3;
            const int removed = std::min(upTo(many), int(html.size()) - at);
            QStringList inserted;
            for (int left = upTo(many); left > 0; --left)
                inserted.append(one());
            pane.view.applySplices({{at, removed, blocks(inserted)}});
            html.remove(at, removed);
            for (int i = 0; i < inserted.size(); ++i)
                html.insert(at + i, inserted[i]);
            pane.settle();
            if (round % 10 != 9)
                continue;
            pane.js(QStringLiteral("lanyard.sections.fillAll(), lanyard.fresh = new lanyard.Sections(document.createElement('article')),"
                                   " lanyard.fresh.reset(%1), lanyard.fresh.fillAll()")
                        .arg(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(html)).toJson(QJsonDocument::Compact))));
            const QString kind = QStringLiteral("lanyard.bare(%1.root).replace(/^<article[^>]*>|<\\/article>$/g, '')");
            ASSERT_EQ(pane.js(kind.arg(QStringLiteral("lanyard.sections"))).toString().toStdString(),
                      pane.js(kind.arg(QStringLiteral("lanyard.fresh"))).toString().toStdString()) << "seed " << seed << " round " << round;
            ASSERT_TRUE(pane.js(QStringLiteral(
                "(() => { const all = lanyard.sections; for (let i = 0; i < all.length; ++i) { const e = all.elementAt(i);"
                " if (!e.isConnected || all.indexOf(e) !== i) return false; } return all.length === %1; })()").arg(html.size())).toBool())
                << "seed " << seed << " round " << round;
        }
    }
}

TEST(Boxes, AClickInOneNamesItsBlockAndWords)
{
    Pane pane;
    pane.show(htmlOf(QStringLiteral("before\n\n<div>intro words\n\nfirst inner\n\nsecond inner\n\n</div>\n\nafter")));
    QList<PreviewClick> clicked;
    QObject::connect(&pane.view, &PreviewView::clicked, &pane.view, [&](const PreviewClick &click) { clicked.append(click); });
    const auto clickOn = [&](const QString &words) {
        const qsizetype before = clicked.size();
        pane.js(QStringLiteral(
            "(() => { const walker = document.createTreeWalker(document.getElementById('ly-post'), NodeFilter.SHOW_TEXT);"
            " while (walker.nextNode()) { const at = walker.currentNode.data.indexOf('%1'); if (at < 0) continue;"
            " const range = document.createRange(); range.setStart(walker.currentNode, at); range.setEnd(walker.currentNode, at + 1);"
            " const box = range.getBoundingClientRect(); const x = box.left + 1, y = (box.top + box.bottom) / 2;"
            " document.elementFromPoint(x, y).dispatchEvent(new MouseEvent('click', {bubbles: true, clientX: x, clientY: y})); } })()").arg(words));
        EXPECT_TRUE(waitFor([&] { return clicked.size() == before + 1; }));
        return clicked.isEmpty() ? PreviewClick() : clicked.last();
    };
    PreviewClick click = clickOn(QStringLiteral("words"));
    EXPECT_EQ(click.block, 1);
    EXPECT_EQ(click.shown.before, QStringLiteral("intro "));
    EXPECT_EQ(click.shown.after.trimmed(), QStringLiteral("words")) << "not the words of the blocks within";
    click = clickOn(QStringLiteral("second"));
    EXPECT_EQ(click.block, 3);
    EXPECT_EQ(click.shown.after.trimmed(), QStringLiteral("second inner"));
}

TEST(Boxes, TheCaretOpensAFoldAndIsMarkedInIt)
{
    Pane pane;
    pane.show(htmlOf(QStringLiteral("before\n\n<details><summary>More</summary>\n\n<details><summary>Deep</summary>\n\ninner\n\n</details>\n\n</details>\n\nafter")));
    pane.view.setCaret({.block = 1});
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("document.querySelector('.ly-caret') !== null")));
    EXPECT_EQ(pane.count(QStringLiteral("details[open]")), 0) << "the summary can be seen as it is";
    pane.view.setCaret({.block = 3, .fraction = 0.5, .height = 0.3});
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('details[open]').length === 2")));
    EXPECT_EQ(pane.text(QStringLiteral(".ly-caret")).trimmed(), QStringLiteral("inner"));
    pane.view.setCaret({.block = 5}); // </details>: of which nothing is seen
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelector('.ly-section > .ly-caret > details') !== null")));
}

TEST(Boxes, PlacesGoDownThePageBlockByBlock)
{
    Pane pane;
    QStringList html = paragraphs(40);
    html.insert(10, QStringLiteral("<details><summary>Folded</summary>"));
    html.insert(20, QStringLiteral("</details>"));
    html.insert(25, QStringLiteral("<div><p>Open</p>"));
    html.insert(30, QStringLiteral("<table><tr>"));
    html.insert(31, QStringLiteral("<td>a</td></tr></table>"));
    html.insert(35, QStringLiteral("</div>"));
    pane.show(html);
    const QString tops = QStringLiteral("lanyard.sections.sections[0].blocks.map((b, i) => Math.round(lanyard.scroll.top(b.section, i)))");
    EXPECT_TRUE(pane.js(QStringLiteral("(() => { const tops = %1; return tops.every((t, i) => i < 2 || t >= tops[i - 1]); })()").arg(tops)).toBool())
        << pane.js(QStringLiteral("JSON.stringify(%1)").arg(tops)).toString().toStdString();
    pane.js(QStringLiteral("document.getElementById('ly-page').style.paddingBottom = '300vh'"));
    for (const int block : {26, 28, 38}) {
        pane.view.scrollTo({PreviewPlace{block, 0, 0.3}});
        EXPECT_TRUE(pane.comesTrue(QStringLiteral("lanyard.scroll.place().block === %1").arg(block)))
            << block << " " << pane.js(QStringLiteral("lanyard.scroll.place().block")).toInt();
    }
}

TEST(Boxes, LetNothingUncleanIn)
{
    Pane pane;
    pane.show({QStringLiteral("<div onclick=\"x()\" style=\"color:red\" class=\"ly-card\"><table><tr onclick=\"x()\">"),
               QStringLiteral("<td onmouseover=\"x()\"><script>document.documentElement.dataset.ran = 1</script><input type=\"hidden\" name=\"x\">"),
               QStringLiteral("<p><img src=x onerror=\"document.documentElement.dataset.ran = 1\"></p>"),
               QStringLiteral("</td></tr></table><iframe srcdoc=\"<script>1</script>\"></iframe></div><a href=\"javascript:x()\">l</a>")});
    EXPECT_EQ(pane.count(QStringLiteral("#ly-post td img, #ly-post td .ly-card")), 1);
    EXPECT_EQ(pane.count(QStringLiteral("#ly-post > .ly-chapter :is(script, iframe, input, [style], [onclick], [onmouseover], [onerror], a[href])")), 0);
    EXPECT_FALSE(pane.js(QStringLiteral("'ran' in document.documentElement.dataset")).toBool());
}

} // namespace
} // namespace lanyard
