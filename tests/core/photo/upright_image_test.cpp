// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/photo_pipeline.h"
#include "core/photo/upright_picture.h"

#include "tests/core/photo/picture_samples.h"

#include <QColorSpace>
#include <QTemporaryDir>

using namespace lanyard;
using namespace lanyard::test;

namespace {

TEST(UprightImage, LooksTheSameForAllEightOrientations)
{
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QString path = sample("turned-%.jpg").replace(u'%', QString::number(orientation));
        const auto whole = uprightImage(path, 0);
        ASSERT_TRUE(whole) << orientation;
        EXPECT_EQ(whole->size(), QSize(48, 32));
        expectCorners(*whole, "orientation " + std::to_string(orientation));
        const auto small = uprightImage(path, 24);
        ASSERT_TRUE(small) << orientation;
        EXPECT_EQ(small->size(), QSize(24, 16)) << "scaled before it was turned";
        expectCorners(*small, "scaled, orientation " + std::to_string(orientation));
    }
}

TEST(UprightImage, ReadsEveryFormatUpright)
{
    for (const char *name : {"exif-prefix.webp", "phone.heic", "print.jpg", "private.jpg", "film-behind.jpg"}) {
        const auto image = uprightImage(sample(name), 48);
        ASSERT_TRUE(image) << name;
        EXPECT_EQ(image->size(), QSize(48, 32)) << name;
        if (qstrcmp(name, "print.jpg") != 0) // CMYK without a profile has no exact colours
            expectCorners(*image, name);
    }
    const auto print = uprightImage(sample("print.jpg"), 0);
    ASSERT_TRUE(print);
    EXPECT_GT(qRed(print->pixel(12, 8)), 150) << "a CMYK picture must not come out as its negative";
    EXPECT_GT(qGreen(print->pixel(36, 24)), 200);
}

TEST(UprightImage, DoesNotEnlargeAndKeepsAPixel)
{
    EXPECT_EQ(fitted(QSize(48, 32), 256), QSize(48, 32));
    EXPECT_EQ(fitted(QSize(48, 32), 0), QSize(48, 32));
    EXPECT_EQ(fitted(QSize(10000, 2), 100), QSize(100, 1)) << "a line must not become nothing";
    EXPECT_EQ(fitted(QSize(3000, 4000), 2048), QSize(1536, 2048));
}

TEST(UprightImage, IsSrgbAndCarriesNothingElse)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wide.png"));
    QImage wide(8, 8, QImage::Format_RGB32);
    wide.fill(qRgb(200, 60, 60));
    wide.setColorSpace(QColorSpace::DisplayP3);
    wide.setText(QStringLiteral("Comment"), QStringLiteral("Secret"));
    ASSERT_TRUE(wide.save(path));
    const auto image = uprightImage(path, 0);
    ASSERT_TRUE(image);
    EXPECT_GT(qRed(image->pixel(4, 4)), 205) << "Display P3's red is a stronger one in sRGB";
    EXPECT_FALSE(image->colorSpace().isValid() && image->colorSpace() != QColorSpace(QColorSpace::SRgb));
    EXPECT_TRUE(image->textKeys().isEmpty());
}

TEST(UprightImage, ShowsWhatIsLeftOfACutPicture)
{
    const auto image = uprightImage(sample("cut.jpg"), 0);
    ASSERT_TRUE(image) << image.error().english().toStdString();
    EXPECT_EQ(image->size(), QSize(320, 240));
    EXPECT_NE(image->pixel(10, 10), image->pixel(300, 100)) << "the upper part must be there";
}

TEST(UprightImage, SaysWhichPictureIsDamaged)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("half.webp"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(contents(sample("animated.webp")).left(60));
    file.close();
    const auto image = uprightImage(path, 0);
    ASSERT_FALSE(image);
    EXPECT_TRUE(image.error().english().contains(QStringLiteral("half.webp"))) << image.error().english().toStdString();
}

} // namespace
