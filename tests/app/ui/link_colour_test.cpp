// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/link_colour.h"

#include <QApplication>
#include <QPalette>

#include <gtest/gtest.h>

namespace lanyard::test {
namespace {

TEST(LinkColour, CanBeReadOnLightAndOnDark)
{
    EXPECT_LT(linkColour(Qt::white).lightness(), 128);
    EXPECT_GT(linkColour(QColor(0x20, 0x20, 0x20)).lightness(), 150);
}

TEST(LinkColour, IsThePalettesAndComesBackWhenThatChanges)
{
    const QPalette before = QApplication::palette();
    const QColor wanted = linkColour(before.color(QPalette::Base));
    const LinkColour colour;
    EXPECT_EQ(QApplication::palette().color(QPalette::Link), wanted);
    EXPECT_EQ(QApplication::palette().color(QPalette::Text), before.color(QPalette::Text));

    QPalette other;
    other.setColor(QPalette::Link, Qt::red);
    QApplication::setPalette(other);
    QCoreApplication::processEvents();
    EXPECT_EQ(QApplication::palette().color(QPalette::Link), wanted);
}

} // namespace
} // namespace lanyard::test
