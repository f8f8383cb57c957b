// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/gif_copy.h"

#include "tests/core/photo/picture_samples.h"

#include <QBuffer>
#include <QImageReader>

using namespace lanyard;
using namespace lanyard::test;

namespace {

QList<QImage> frames(QByteArray gif)
{
    QBuffer buffer(&gif);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "gif");
    QList<QImage> images;
    for (QImage image = reader.read(); !image.isNull() && images.size() < 100; image = reader.read())
        images << image;
    return images;
}

TEST(PlainGif, KeepsFramesAndLoopingButNoWords)
{
    const QByteArray gif = contents(sample("animated.gif"));
    ASSERT_TRUE(gif.contains("Secret"));
    const auto copy = plainGif(gif + "Secret behind the end", QStringLiteral("x.gif"));
    ASSERT_TRUE(copy);
    EXPECT_FALSE(copy->contains("Secret")) << "a comment, XMP or a tail was left";
    EXPECT_FALSE(copy->contains("XMP"));
    EXPECT_TRUE(copy->contains("NETSCAPE2.0")) << "it must go on looping";
    EXPECT_EQ(frames(*copy).size(), 3);
    EXPECT_EQ(frames(*copy), frames(gif));
    EXPECT_EQ(plainGif(*copy, {}).value_or(QByteArray()), *copy) << "a plain one stays as it is";
}

TEST(PlainGif, EndsACutFileWithWhatIsWhole)
{
    const QByteArray gif = contents(sample("animated.gif"));
    for (qsizetype length = 0; length < gif.size(); length += 7) {
        const auto copy = plainGif(gif.left(length), QStringLiteral("cut.gif"));
        if (!copy) {
            EXPECT_EQ(copy.error().code, "photo.unreadable");
            continue;
        }
        EXPECT_TRUE(copy->endsWith(';'));
        EXPECT_FALSE(copy->contains("Secret")) << length;
    }
    EXPECT_TRUE(plainGif(gif.left(gif.size() - 10), QStringLiteral("cut.gif")));
}

} // namespace
