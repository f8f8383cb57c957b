// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/caret_rest.h"

#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

#include <gtest/gtest.h>

namespace lanyard::test {

using namespace std::chrono_literals;

TEST(CaretRest, CaretsRestUntilTheNextKey)
{
    const int usual = QGuiApplication::styleHints()->cursorFlashTime();
    if (usual <= 0)
        GTEST_SKIP() << "Carets never blink on this desktop.";
    const auto flashTime = [] { return QGuiApplication::styleHints()->cursorFlashTime(); };
    {
        QPlainTextEdit window;
        new CaretRest(&window, 50ms);
        window.show();
        QTest::keyClick(&window, Qt::Key_A);
        EXPECT_EQ(flashTime(), usual);
        EXPECT_TRUE(QTest::qWaitFor([&] { return flashTime() == 0; }));
        QTest::keyClick(&window, Qt::Key_B);
        EXPECT_EQ(flashTime(), usual);
        EXPECT_EQ(window.toPlainText(), QStringLiteral("ab"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return flashTime() == 0; }));
    }
    EXPECT_EQ(flashTime(), usual) << "A closed window must leave the desktop's time behind.";
}

// The caret of a resting window must be seen: off is half of the time of a blink.
TEST(CaretRest, ARestingCaretIsShown)
{
    if (QGuiApplication::styleHints()->cursorFlashTime() <= 0)
        GTEST_SKIP() << "Carets never blink on this desktop.";
    QPlainTextEdit window;
    new CaretRest(&window, 700ms); // in the first half of a blink the caret is off
    window.resize(200, 80);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    window.setFocus();
    if (!QTest::qWaitFor([&] { return window.hasFocus(); }))
        GTEST_SKIP() << "The window gets no focus here.";
    QTest::keyClick(&window, Qt::Key_A);
    ASSERT_TRUE(QTest::qWaitFor([] { return QGuiApplication::styleHints()->cursorFlashTime() == 0; }));
    const QRect caret = window.cursorRect().translated(window.viewport()->pos());
    const QImage picture = window.grab(caret.adjusted(-1, 0, 1, 0)).toImage();
    bool dark = false;
    for (int x = 0; x < picture.width(); ++x)
        dark = dark || qGray(picture.pixel(x, picture.height() / 2)) < 100;
    EXPECT_TRUE(dark);
}

} // namespace lanyard::test
