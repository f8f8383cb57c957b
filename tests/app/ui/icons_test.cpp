// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/icons.h"

#include "tests/support/core/places.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPalette>
#include <QSvgRenderer>

#include <gtest/gtest.h>

namespace lanyard {
namespace {

// The colour of the most opaque pixel.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    QColor ink(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor here = image.pixelColor(x, y); here.alpha() > ink.alpha())
                ink = here;
        }
    }
    return ink;
}

class WithPalette : public ::testing::Test
{
protected:
    void useText(const QColor &colour)
    {
        QPalette palette = m_before;
        palette.setColor(QPalette::WindowText, colour);
        QApplication::setPalette(palette);
    }
    void TearDown() override { QApplication::setPalette(m_before); }

    const QPalette m_before = QApplication::palette();
};

using Icons = WithPalette;

TEST_F(Icons, TakeTheColourOfTheTextAlsoAfterItChanged)
{
    const QIcon sessions = icon(QStringLiteral("sessions"));
    useText(QColor(200, 20, 20));
    EXPECT_EQ(inkOf(sessions.pixmap(QSize(32, 32), 1.0)).name(), QStringLiteral("#c81414"));
    useText(QColor(240, 240, 240));
    EXPECT_EQ(inkOf(sessions.pixmap(QSize(32, 32), 1.0)).name(), QStringLiteral("#f0f0f0"));
}

TEST_F(Icons, AreDrawnAtTheRealSizeOfTheScreen)
{
    const QPixmap pixmap = icon(QStringLiteral("sessions")).pixmap(QSize(16, 16), 2.5);
    EXPECT_EQ(pixmap.size(), QSize(40, 40));
    EXPECT_DOUBLE_EQ(pixmap.devicePixelRatio(), 2.5);
}

TEST_F(Icons, AreDimmedWhenDisabled)
{
    const QIcon sessions = icon(QStringLiteral("sessions"));
    const int normal = inkOf(sessions.pixmap(QSize(32, 32), 1.0)).alpha();
    const int disabled = inkOf(sessions.pixmap(QSize(32, 32), 1.0, QIcon::Disabled)).alpha();
    EXPECT_GT(disabled, 40);
    EXPECT_LT(disabled, normal * 6 / 10);
}

TEST_F(Icons, AnUnknownOneIsNull)
{
    EXPECT_FALSE(hasIcon(QStringLiteral("no-such-drawing")));
    EXPECT_TRUE(icon(QStringLiteral("no-such-drawing")).isNull());
}

TEST_F(Icons, EveryDrawingIsThereValidAndInTheColourThatIsReplaced)
{
    const QStringList files = QDir(test::sourcePath(QStringLiteral("resources/icons"))).entryList({QStringLiteral("*.svg")});
    ASSERT_FALSE(files.isEmpty());
    for (const QString &file : files) {
        SCOPED_TRACE(file.toStdString());
        const QString name = file.chopped(4);
        ASSERT_TRUE(hasIcon(name));
        EXPECT_TRUE(QSvgRenderer(QStringLiteral(":/icons/") + file).isValid());
        if (name != QStringLiteral("lanyard")) { // the program's own, in colours
            useText(QColor(1, 2, 3));
            EXPECT_EQ(inkOf(icon(name).pixmap(QSize(48, 48), 1.0)).name(), QStringLiteral("#010203"));
        }
    }
}

} // namespace
} // namespace lanyard
