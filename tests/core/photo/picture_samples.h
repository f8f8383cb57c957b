// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/places.h"

#include <QImage>

#include <gtest/gtest.h>

namespace lanyard::test {

// Of the small pictures that tests/data/photo/make-pictures made.
inline QString sample(const char *name)
{
    return sourcePath(QStringLiteral("tests/data/photo/") + QString::fromUtf8(name));
}

// Half way into each corner: red, green, blue and white is how the samples look when they stand upright.
inline void expectCorners(const QImage &image, const std::string &what)
{
    ASSERT_FALSE(image.isNull()) << what;
    const struct
    {
        double x, y;
        QRgb colour;
    } corners[] = {{.25, .25, qRgb(208, 32, 32)}, {.75, .25, qRgb(32, 176, 32)}, {.25, .75, qRgb(32, 48, 208)}, {.75, .75, qRgb(248, 248, 248)}};
    for (const auto &corner : corners) {
        const QRgb found = image.pixel(int(image.width() * corner.x), int(image.height() * corner.y));
        const int apart = std::abs(qRed(found) - qRed(corner.colour)) + std::abs(qGreen(found) - qGreen(corner.colour))
                          + std::abs(qBlue(found) - qBlue(corner.colour));
        EXPECT_LT(apart, 60) << what << " at " << corner.x << ", " << corner.y << " has #" << std::hex << (found & 0xFFFFFF);
    }
}

} // namespace lanyard::test
