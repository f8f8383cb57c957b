// SPDX-License-Identifier: GPL-3.0-or-later
// Text and preview in the real window, side by side.
#include "tests/walks/walk.h"

#include "app/document/document_session.h"
#include "app/editor/markdown_editor.h"
#include "app/preview/preview_view.h"
#include "app/shell/writing_desk.h"
#include "tests/support/app/wait.h"

#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QWheelEvent>

namespace lanyard::test {

namespace {

// Long enough for some views on both sides; a heading, a list, a picture that is one line of source, a footnote.
QString longPost()
{
    QString text = QStringLiteral("---\ntitle: Long\ndate: 2026-03-14\n---\n");
    for (int i = 0; i < 60; ++i) {
        text += QStringLiteral("\n## Talk %1\n\nWords about talk %1, said by *somebody* in hall %1, and some more so that the line is a long "
                               "one, which wraps in the editor as it does in the preview.\n\n- first of %1\n- second of %1\n")
                    .arg(i);
    }
    return text + QStringLiteral("\nThe end[^last].\n\n[^last]: A note at the very end.\n");
}

// A megabyte: what is far away has no height of its own on the page yet.
QString veryLongPost()
{
    QString text = QStringLiteral("---\ntitle: Very long\ndate: 2026-03-14\n---\n");
    for (int i = 0; i < 600; ++i) {
        text += QStringLiteral("\n## Talk %1\n\nWords about talk %1.\n\n").arg(i);
        text += QStringLiteral("Boats and harbours, maps and the people who draw them by hand, and what they said of it. ").repeated(20 + i % 11)
            + QStringLiteral("\n\n- first of %1\n- second of %1\n").arg(i);
    }
    return text;
}

class SideBySideWalk : public Walk
{
protected:
    void openVeryLong()
    {
        const QString path = folder.filePath(QStringLiteral("2026-03-14-very-long.md"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(veryLongPost().toUtf8());
        file.close();
        open(path);
        ASSERT_TRUE(pageShows(QStringLiteral("Words about talk 1.")));
    }

    void openLong()
    {
        const QString path = folder.filePath(QStringLiteral("2026-03-14-long.md"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(longPost().toUtf8());
        file.close();
        open(path);
        ASSERT_TRUE(pageShows(QStringLiteral("Words about talk 1,")));
        ASSERT_TRUE(comesTrue(QStringLiteral("document.querySelectorAll('h2').length === 60")));
    }

    MarkdownEditor *editor() const { return lanyard->desk().editor(); }

    bool comesTrue(const QString &expression)
    {
        for (QElapsedTimer timer = started(); timer.elapsed() < 8000; QTest::qWait(30)) {
            if (onThePage(expression) == QLatin1String("true"))
                return true;
        }
        return false;
    }

    // Where an element stands in the preview, 0 to 1.
    double heightOnPage(const QString &element)
    {
        return onThePage(QStringLiteral("(() => { const box = %1.getBoundingClientRect(); return (box.top + box.bottom) / 2 / innerHeight; })()")
                             .arg(element))
            .toDouble();
    }

    double caretHeight() const { return double(editor()->cursorRect().center().y()) / editor()->viewport()->height(); }

    void putCaret(const QString &words)
    {
        QTextCursor cursor = editor()->document()->find(words);
        ASSERT_FALSE(cursor.isNull());
        cursor.setPosition(cursor.selectionStart());
        editor()->setTextCursor(cursor);
    }

    void turnWheel(int notches)
    {
        const QPointF at(100, 100);
        const int down = notches > 0 ? -120 : 120;
        for (int i = 0; i < std::abs(notches); ++i) {
            QWheelEvent turn(at, editor()->viewport()->mapToGlobal(at), {}, QPoint(0, down), Qt::NoButton, Qt::NoModifier,
                             Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(editor()->viewport(), &turn);
        }
    }

    // So that it comes to rest, wherever that is.
    double restingPage()
    {
        double before = -1;
        for (QElapsedTimer timer = started(); timer.elapsed() < 5000;) {
            const double now = onThePage(QStringLiteral("scrollY")).toDouble();
            if (now == before)
                break;
            before = now;
            QTest::qWait(150);
        }
        return before;
    }

private:
    static QElapsedTimer started()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }
};

const QString marked = QStringLiteral("document.querySelector('.ly-caret')");

} // namespace

// The caret's mark came in an update of its own, which cost the page a second frame for nothing.
TEST_F(SideBySideWalk, AKeyIsOneUpdateOfThePage)
{
    openLong();
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(int(text().indexOf(QStringLiteral("Words about talk 1,"))) + 5);
    editor()->setTextCursor(cursor);
    ASSERT_TRUE(comesTrue(QStringLiteral("document.querySelector('.ly-caret')?.textContent.includes('about talk 1,') === true")));
    ASSERT_TRUE(settled());
    onThePage(QStringLiteral("{ const update = lanyard.update; lanyard.updates = 0; lanyard.update = (u) => { ++lanyard.updates; update(u); }; }"));
    QString typed = QStringLiteral("Words");
    for (const char key : {'a', 'b', 'c', 'd', 'e'}) {
        QTest::keyClick(editor(), key);
        typed += QLatin1Char(key);
        ASSERT_TRUE(comesTrue(QStringLiteral("document.querySelector('.ly-caret').textContent.startsWith('%1 about')").arg(typed)));
    }
    ASSERT_TRUE(settled());
    QTest::qWait(100);
    EXPECT_EQ(onThePage(QStringLiteral("lanyard.updates")), QStringLiteral("5"));
}

TEST_F(SideBySideWalk, WhereOneTypesThePreviewIs)
{
    openLong();
    editor()->setPointSize(8); // the preview's text is larger by far
    putCaret(QStringLiteral("Words about talk 40,"));
    // The caret into the lower third.
    editor()->scrollLineTo(editor()->textCursor().blockNumber(), editor()->viewport()->height() * 0.8);
    QTest::keyClicks(editor(), QStringLiteral("Typed. "));
    ASSERT_TRUE(settled());
    ASSERT_TRUE(comesTrue(marked + QStringLiteral("?.textContent.startsWith('Typed. Words about talk 40,') ?? false")));
    restingPage();
    EXPECT_NEAR(heightOnPage(marked), caretHeight(), 0.15);

    // And while one goes on, nothing moves.
    const double before = restingPage();
    QTest::keyClicks(editor(), QStringLiteral("more "));
    ASSERT_TRUE(settled());
    ASSERT_TRUE(comesTrue(marked + QStringLiteral(".textContent.startsWith('Typed. more Words')")));
    EXPECT_DOUBLE_EQ(restingPage(), before);
}

TEST_F(SideBySideWalk, AFarJumpInAVeryLongPostEndsWhereTheCaretIs)
{
    openVeryLong();
    // The engine tells a place for what it doesn't show, too.
    const QString inSight = QStringLiteral("(() => { const box = %1.getBoundingClientRect(); return document.elementFromPoint("
                                           "(box.left + box.right) / 2, (box.top + box.bottom) / 2)?.closest('.ly-caret') != null; })()")
                                .arg(marked);
    ASSERT_TRUE(comesTrue(QStringLiteral("document.querySelectorAll('.ly-unfilled').length === 0")));
    for (const char *talk : {"talk 300.", "talk 560.", "talk 120."}) {
        SCOPED_TRACE(talk);
        putCaret(QStringLiteral("Words about ") + QLatin1String(talk));
        ASSERT_TRUE(comesTrue(marked + QStringLiteral("?.textContent.includes('Words about %1') ?? false").arg(QLatin1String(talk))));
        restingPage();
        EXPECT_NEAR(heightOnPage(marked), caretHeight(), 0.15);
        EXPECT_TRUE(comesTrue(inSight));
    }
    QTest::keyClicks(editor(), QStringLiteral("Typed. "));
    ASSERT_TRUE(comesTrue(marked + QStringLiteral("?.textContent.startsWith('Typed. Words') ?? false")));
    restingPage();
    EXPECT_NEAR(heightOnPage(marked), caretHeight(), 0.15);
    EXPECT_TRUE(comesTrue(inSight));
}

TEST_F(SideBySideWalk, TheCaretsWayIsThePreviewsWay)
{
    openLong();
    putCaret(QStringLiteral("second of 30"));
    ASSERT_TRUE(comesTrue(marked + QStringLiteral("?.textContent.includes('second of 30') ?? false")));
    restingPage();
    EXPECT_NEAR(heightOnPage(marked), caretHeight(), 0.15);
    putCaret(QStringLiteral("A note at the very end"));
    EXPECT_TRUE(comesTrue(marked + QStringLiteral("?.id === 'post-fn-last'"))) << "the caret is in the footnote";
    QTest::keyClick(editor(), Qt::Key_Home, Qt::ControlModifier);
    EXPECT_TRUE(comesTrue(marked + QStringLiteral(" === null"))) << "the front matter is no block";
}

TEST_F(SideBySideWalk, TheWheelLeadsThePreviewAndEndsMeetEnds)
{
    openLong();
    turnWheel(30);
    restingPage();
    const int block = onThePage(QStringLiteral("lanyard.scroll.place().block")).toInt();
    const int line = int(editor()->lineAt(editor()->viewport()->height() / 3.0));
    EXPECT_NEAR(block, editor()->highlightMap().blockAtLine(line), 2);

    turnWheel(2000);
    EXPECT_TRUE(comesTrue(QStringLiteral("(() => { const end = lanyard.sections.elementAt(lanyard.sections.length - 1).getBoundingClientRect();"
                                         " return end.bottom <= innerHeight + 2 && end.bottom > innerHeight / 2; })()")));
    turnWheel(-2000);
    EXPECT_TRUE(comesTrue(QStringLiteral("scrollY === 0")));
    EXPECT_EQ(restingPage(), 0);
}

TEST_F(SideBySideWalk, ThePreviewLeadsTheTextAndGetsNoAnswer)
{
    openLong();
    QTest::qWait(500);
    const double before = editor()->topLine();
    onThePage(QStringLiteral("dispatchEvent(new Event('wheel')), scrollTo(0, 3000), 0"));
    ASSERT_TRUE(waitUntil([&] { return editor()->topLine() > before + 10; }));
    EXPECT_EQ(restingPage(), 3000) << "bounced";
    const int block = onThePage(QStringLiteral("lanyard.scroll.place().block")).toInt();
    const int line = int(editor()->lineAt(editor()->viewport()->height() / 3.0));
    EXPECT_NEAR(editor()->highlightMap().blockAtLine(line), block, 1);

    onThePage(QStringLiteral("dispatchEvent(new Event('wheel')), scrollTo(0, 1e9), 0"));
    EXPECT_TRUE(waitUntil([&] { return editor()->verticalScrollBar()->value() == editor()->verticalScrollBar()->maximum(); }))
        << editor()->verticalScrollBar()->value() << " of " << editor()->verticalScrollBar()->maximum() << ", "
        << onThePage(QStringLiteral("JSON.stringify(lanyard.scroll.place())")).toStdString();
    onThePage(QStringLiteral("dispatchEvent(new Event('wheel')), scrollTo(0, 0), 0"));
    EXPECT_TRUE(waitUntil([&] { return int(editor()->topLine()) == 5; })) << editor()->topLine() << ": the words begin below the head and a blank line";
    EXPECT_EQ(restingPage(), 0);
}

TEST_F(SideBySideWalk, AClickedWordHoldsTheCaretAndThePageKeepsStill)
{
    openLong();
    QTest::qWait(300);
    onThePage(QStringLiteral("dispatchEvent(new Event('wheel')), scrollTo(0, 2500), 0"));
    const double before = restingPage();
    // In the middle of a word of a list's second item.
    const QString words = onThePage(QStringLiteral(
        "(() => { const item = [...document.querySelectorAll('li:nth-child(2)')].find((li) => li.getBoundingClientRect().top > 200);"
        " const range = document.createRange(); range.setStart(item.firstChild, 3); range.setEnd(item.firstChild, 4);"
        " const box = range.getBoundingClientRect(); const at = { bubbles: true, cancelable: true, clientX: box.left + 1, clientY: box.top + 5 };"
        " item.dispatchEvent(new MouseEvent('click', at)); return item.textContent.trim(); })()"));
    ASSERT_TRUE(words.startsWith(QStringLiteral("second of "))) << words.toStdString();
    ASSERT_TRUE(waitUntil([&] { return editor()->textCursor().block().text() == QStringLiteral("- ") + words; }))
        << editor()->textCursor().block().text().toStdString();
    EXPECT_EQ(editor()->textCursor().positionInBlock(), 5) << "sec|ond";
    EXPECT_TRUE(comesTrue(marked + QStringLiteral("?.textContent.includes('%1') ?? false").arg(words)));
    EXPECT_DOUBLE_EQ(restingPage(), before);
    EXPECT_NEAR(heightOnPage(marked), caretHeight(), 0.15);

    // A footnote stands in the list of all, but is written somewhere.
    onThePage(QStringLiteral("dispatchEvent(new Event('wheel')), scrollTo(0, 1e9), 0"));
    restingPage();
    onThePage(QStringLiteral("document.querySelector('.footnotes li p').click(), 0"));
    EXPECT_TRUE(waitUntil([&] { return editor()->textCursor().block().text().startsWith(QStringLiteral("[^last]:")); }));
}

// A footnote may have several paragraphs, and a name that an id has to write otherwise.
TEST_F(SideBySideWalk, AllOfAFootnoteIsTheFootnote)
{
    const QString path = folder.filePath(QStringLiteral("2026-03-15-notes.md"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("---\ntitle: Notes\n---\n\nBoats[^straße] and knots[^b].\n\n[^straße]: The street\n    by the harbour.\n\n    Its second paragraph.\n\n"
               "[^b]: Another note.\n\n[ref]: https://example.org/\n\nThe last paragraph.\n\n```\n[^b]: only code\n```\n");
    file.close();
    open(path);
    ASSERT_TRUE(pageShows(QStringLiteral("Another note.")));
    const auto isMarked = [&](const char *id) { return comesTrue(marked + QStringLiteral("?.id === 'post-fn-%1'").arg(QLatin1String(id))); };
    putCaret(QStringLiteral("The street"));
    EXPECT_TRUE(isMarked("stra%C3%9Fe"));
    putCaret(QStringLiteral("Another note"));
    EXPECT_TRUE(isMarked("b"));
    putCaret(QStringLiteral("second paragraph"));
    EXPECT_TRUE(isMarked("stra%C3%9Fe"));
    putCaret(QStringLiteral("only code"));
    EXPECT_TRUE(comesTrue(marked + QStringLiteral("?.textContent.includes('only code') ?? false")));
    EXPECT_TRUE(comesTrue(marked + QStringLiteral("?.id === ''")));

    onThePage(QStringLiteral("(() => { const words = document.querySelector('.footnotes li p:last-of-type'); words.scrollIntoView();"
                             "const box = words.getBoundingClientRect();"
                             "words.dispatchEvent(new MouseEvent('click', {bubbles: true, clientX: box.left + 30, clientY: box.top + 8})); return 0; })()"));
    EXPECT_TRUE(waitUntil([&] { return editor()->textCursor().block().text().contains(QStringLiteral("second paragraph")); }))
        << editor()->textCursor().block().text().toStdString();
}

TEST_F(SideBySideWalk, NothingWakesThePageWhileNobodyMoves)
{
    openLong();
    QTest::qWait(1000);
    onThePage(QStringLiteral("(globalThis.updates = 0, globalThis.plain = lanyard.update, lanyard.update = (u) => { ++updates; plain(u); }, 0)"));
    QTest::qWait(1500);
    EXPECT_EQ(onThePage(QStringLiteral("updates")), QStringLiteral("0"));
}

} // namespace lanyard::test
