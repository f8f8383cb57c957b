// SPDX-License-Identifier: GPL-3.0-or-later
// Where the page stands: led by the program, led by the reader, and around the caret.
#include "tests/app/preview/pane.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

using test::blocks;
using test::Pane;
using test::waitFor;

QStringList paragraphs(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QStringLiteral("<p>Paragraph %1 of a long recap.</p>").arg(i));
    return list;
}

QString top(int block)
{
    return QStringLiteral("lanyard.sections.elementAt(%1).getBoundingClientRect().top").arg(block);
}

void rest(int milliseconds = 300)
{
    waitFor([] { return false; }, milliseconds);
}

class Scrolling : public ::testing::Test
{
protected:
    Scrolling()
    {
        QObject::connect(&pane.view, &PreviewView::scrolled, &pane.view, [this](const PreviewPlace &place) { told.append(place); });
    }

    // As a wheel does it.
    void scrollByHand(double to)
    {
        pane.js(QStringLiteral("dispatchEvent(new Event('wheel')), scrollTo(0, %1)").arg(to));
    }

    Pane pane;
    QList<PreviewPlace> told;
};

TEST_F(Scrolling, APlaceComesToItsHeight)
{
    pane.show(paragraphs(1000));
    for (const double height : {0.0, 0.5, 0.9}) {
        pane.view.scrollTo({PreviewPlace{700, 0, height}});
        const QString off = QStringLiteral("Math.abs(%1 - lanyard.scroll.line(%2))").arg(top(700)).arg(height);
        EXPECT_TRUE(pane.comesTrue(off + QStringLiteral(" < 2"))) << height << " " << pane.js(off).toDouble();
    }
    pane.view.scrollToBlock(700, 0.5);
    const QString off = QStringLiteral("Math.abs((%1 + %2) / 2 - 12)").arg(top(700), top(701));
    EXPECT_TRUE(pane.comesTrue(off + QStringLiteral(" < 2"))) << pane.js(off).toDouble();
    rest();
    EXPECT_LT(pane.js(off).toDouble(), 2);
    EXPECT_TRUE(told.isEmpty()) << "the program's own scrolling is no news";
}

TEST_F(Scrolling, APlaceOnTheWayIsNotTaken)
{
    pane.show(paragraphs(1000));
    rest();
    pane.js(QStringLiteral("const { tell } = lanyard.scroll; let left = 4; lanyard.taken = 0;"
                           " lanyard.scroll.tell = (...place) => { ++lanyard.taken; tell(...place); };"
                           " lanyard.scroll.lead(() => (left-- > 0 ? 2500 : 0))")); // as where much turns out to be taller than thought
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("scrollY > 5000 && lanyard.taken > 0")));
    rest();
    EXPECT_EQ(pane.js(QStringLiteral("lanyard.taken")).toInt(), 1) << "after a crash the page would come back to a place on the way";
}

TEST_F(Scrolling, BetweenPlacesLiesTheirMean)
{
    pane.show(paragraphs(1000));
    pane.view.scrollTo({PreviewPlace{700, 0, 0.5}, PreviewPlace{710, 0, 0.5}});
    const QString off = QStringLiteral("(%1 + %2) / 2 - lanyard.scroll.line(0.5)").arg(top(700), top(710));
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("Math.abs(%1) < 2").arg(off))) << pane.js(off).toDouble();
}

TEST_F(Scrolling, WithinATallBlockAFractionCounts)
{
    QStringList html = paragraphs(40);
    html.insert(20, QStringLiteral("<p>%1</p>").arg(QStringLiteral("tall ").repeated(4000)));
    pane.show(html);
    ASSERT_GT(pane.js(QStringLiteral("lanyard.sections.elementAt(20).getBoundingClientRect().height")).toDouble(), 2000);
    pane.view.scrollTo({PreviewPlace{20, 0.5, 0}});
    const QString gone = QStringLiteral("(12 - %1) / (%2 - %1)").arg(top(20), top(21));
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("Math.abs(%1 - 0.5) < 0.01").arg(gone))) << pane.js(gone).toDouble();
}

TEST_F(Scrolling, TheReadersPlaceIsTold)
{
    pane.show(paragraphs(1000));
    scrollByHand(2000);
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty() && told.last().block > 0; }));
    EXPECT_NEAR(told.last().height, 1.0 / 3, 0.01);
    EXPECT_EQ(pane.js(QStringLiteral("lanyard.sections.indexOf(document.elementFromPoint(300, lanyard.scroll.line(1 / 3)))")).toInt(),
              told.last().block);
}

TEST_F(Scrolling, TheReadersPlaceIsToldInAVeryLongPost)
{
    pane.show(paragraphs(5000));
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("lanyard.sections.sections.every((section) => section.filled)")));
    for (const double part : {0.9, 0.1, 0.55, 0.5, 0.99}) {
        told.clear();
        scrollByHand(pane.js(QStringLiteral("document.documentElement.scrollHeight")).toDouble() * part);
        rest();
        ASSERT_FALSE(told.isEmpty());
        const int block = told.last().block;
        const double line = pane.js(QStringLiteral("lanyard.scroll.line(%1)").arg(told.last().height)).toDouble();
        EXPECT_LE(pane.js(top(block)).toDouble(), line + 1) << part << " block " << block;
        EXPECT_GE(pane.js(top(block + 1)).toDouble(), line - 1) << part << " block " << block;
        pane.view.scrollToBlock(1000, 0);
        EXPECT_TRUE(pane.comesTrue(QStringLiteral("Math.abs(%1 - 12) < 2").arg(top(1000)))) << part << " " << pane.js(top(1000)).toDouble();
    }
}

TEST_F(Scrolling, BothEndsAreEnds)
{
    PreviewHeader header;
    header.excerpt = QStringLiteral("Long. ").repeated(100);
    pane.view.setHeader(header);
    pane.show(paragraphs(300));
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('.ly-block p').length === 300")));
    scrollByHand(1e9);
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty() && told.last().block == 299; }));
    EXPECT_DOUBLE_EQ(told.last().fraction, 1);
    EXPECT_NEAR(told.last().height, 1, 0.01);
    scrollByHand(0);
    ASSERT_TRUE(waitFor([&] { return told.last().block == 0; }));
    EXPECT_EQ(told.last(), (PreviewPlace{0, 0, 0}));
    pane.view.scrollTo({PreviewPlace{150, 0, 0}});
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("scrollY > 1000")));
    pane.view.scrollTo({PreviewPlace{0, 0, 0}});
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("scrollY === 0"))) << "the header belongs to the top";
}

TEST_F(Scrolling, WhatIsToldLeadsBackToTheSamePlace)
{
    PreviewHeader header;
    header.title = QStringLiteral("A recap");
    pane.view.setHeader(header);
    QStringList html = paragraphs(120);
    html.insert(3, QStringLiteral("<p>%1</p>").arg(QStringLiteral("tall ").repeated(2000)));
    pane.show(html);
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('.ly-block p').length === 121")));
    for (const double y : {0.0, 40.0, 150.0, 700.0, 1234.0, 3000.0}) {
        told.clear();
        scrollByHand(y + 500);
        ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
        told.clear();
        scrollByHand(y);
        ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); })) << y;
        const PreviewPlace place = told.last();
        pane.view.scrollTo({PreviewPlace{90, 0, 0}});
        ASSERT_TRUE(pane.comesTrue(QStringLiteral("Math.abs(%1 - 12) < 2").arg(top(90))));
        pane.view.scrollTo({place});
        EXPECT_TRUE(pane.comesTrue(QStringLiteral("Math.abs(scrollY - %1) < 2").arg(y))) << y << " " << pane.js(QStringLiteral("scrollY")).toDouble();
    }
}

TEST_F(Scrolling, TheProgramTakesTheLeadFromTheHand)
{
    pane.show(paragraphs(1000));
    scrollByHand(2000);
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    rest(50);
    told.clear();
    pane.view.scrollTo({PreviewPlace{500, 0, 0}}); // within the moment in which the page still takes scrolling for the reader's
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("Math.abs(%1 - 12) < 2").arg(top(500))));
    rest();
    EXPECT_TRUE(told.isEmpty()) << "an echo";
}

TEST_F(Scrolling, TheCaretsBlockIsMarkedWithoutMovingAnything)
{
    pane.show(paragraphs(10));
    const QVariant before = pane.js(QStringLiteral("JSON.stringify(lanyard.sections.elementAt(3).getBoundingClientRect())"));
    pane.view.setCaret({.block = 3, .fraction = 0.5, .height = 0.3});
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('.ly-caret').length === 1")));
    EXPECT_EQ(pane.js(QStringLiteral("lanyard.sections.indexOf(document.querySelector('.ly-caret'))")).toInt(), 3);
    EXPECT_EQ(pane.js(QStringLiteral("JSON.stringify(lanyard.sections.elementAt(3).getBoundingClientRect())")), before);
    EXPECT_GT(pane.js(QStringLiteral("parseFloat(getComputedStyle(document.querySelector('.ly-caret'), '::before').width)")).toDouble(), 1);

    // Typed in: another element, marked at once.
    pane.view.applySplices({{3, 1, blocks({QStringLiteral("<p>Typed.</p>")})}});
    pane.settle();
    EXPECT_EQ(pane.text(QStringLiteral(".ly-caret")), QStringLiteral("Typed."));
    pane.view.setCaret({.block = -1});
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('.ly-caret').length === 0")));
}

TEST_F(Scrolling, TheCaretsBlockComesToTheCaretsHeight)
{
    pane.show(paragraphs(300));
    pane.view.setCaret({.block = 200, .fraction = 0, .height = 0.7});
    const QString off = QStringLiteral("%1 - lanyard.scroll.line(0.7)").arg(top(200));
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("Math.abs(%1) < 2").arg(off))) << pane.js(off).toDouble();
    rest();
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(Scrolling, NothingMovesWhileTheWriterTypesWithinABlock)
{
    pane.show(paragraphs(300));
    pane.view.setCaret({.block = 200, .fraction = 0, .height = 0.5});
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("Math.abs(%1 - lanyard.scroll.line(0.5)) < 2").arg(top(200))));
    rest(100);
    const double before = pane.js(QStringLiteral("scrollY")).toDouble();
    for (int i = 1; i <= 10; ++i) {
        pane.view.applySplices({{200, 1, blocks({QStringLiteral("<p>%1</p>").arg(QStringLiteral("typed ").repeated(i))})}});
        pane.view.setCaret({.block = 200, .fraction = 1, .height = 0.5 + 0.01 * i});
        pane.settle();
        EXPECT_DOUBLE_EQ(pane.js(QStringLiteral("scrollY")).toDouble(), before) << i;
    }
    // But where the block has grown out of sight, its caret is brought back.
    pane.view.applySplices({{200, 1, blocks({QStringLiteral("<p>%1</p>").arg(QStringLiteral("typed ").repeated(3000))})}});
    pane.view.setCaret({.block = 200, .fraction = 1, .height = 0.6});
    const QString bottom = QStringLiteral("lanyard.sections.elementAt(200).getBoundingClientRect().bottom - lanyard.scroll.line(0.6)");
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("Math.abs(%1) < 2").arg(bottom))) << pane.js(bottom).toDouble();
}

TEST_F(Scrolling, ACaretThatIsNotToBeFollowedIsMarkedAlone)
{
    pane.show(paragraphs(300));
    pane.view.setCaret({.block = 200, .follow = false});
    ASSERT_TRUE(pane.comesTrue(QStringLiteral("document.querySelectorAll('.ly-caret').length === 1")));
    rest(100);
    EXPECT_DOUBLE_EQ(pane.js(QStringLiteral("scrollY")).toDouble(), 0);
}

TEST_F(Scrolling, ACaretInAFootnoteMarksTheNote)
{
    pane.show({QStringLiteral("<p>Text<sup class=\"footnote-ref\"><a href=\"#fn-a\" id=\"fnref-a\">1</a></sup></p>"),
               QStringLiteral("<section class=\"footnotes\"><ol><li id=\"fn-a\"><p>Note.</p></li><li id=\"fn-b\"><p>Other.</p></li></ol></section>")});
    pane.view.setCaret({.block = 1, .note = QStringLiteral("b")});
    EXPECT_TRUE(pane.comesTrue(QStringLiteral("document.querySelector('.ly-caret')?.id === 'post-fn-b'")));
}

TEST_F(Scrolling, BlocksAreFoundByTheirNumbersAfterManyChanges)
{
    pane.show(paragraphs(700));
    pane.view.applySplices({{100, 300, {}}, {10, 0, blocks(paragraphs(150))}, {0, 1, {}}, {500, 20, blocks(paragraphs(20))}});
    pane.settle();
    EXPECT_EQ(pane.js(QStringLiteral("lanyard.sections.length")).toInt(), 549);
    EXPECT_TRUE(pane.js(QStringLiteral("(() => { const all = [...document.querySelectorAll('.ly-block')];"
                                       " return all.length === 549 && all.every((element, at) => lanyard.sections.elementAt(at) === element"
                                       " && lanyard.sections.indexOf(element) === at); })()")).toBool());
}

} // namespace
} // namespace lanyard
