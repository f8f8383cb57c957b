// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/whole_picture.h"

#include "tests/core/photo/picture_samples.h"

using namespace lanyard;
using namespace lanyard::test;

TEST(WholePicture, EndsWhereItsFormatSays)
{
    for (const char *name : {"turned-1.jpg", "png-called.jpg", "animated.webp", "phone.heic"})
        EXPECT_TRUE(endsAsAPicture(contents(sample(name)))) << name;
    EXPECT_FALSE(endsAsAPicture({}));
    EXPECT_FALSE(endsAsAPicture("just words"));
}

TEST(WholePicture, IsNoneWhileItIsStillBeingWritten)
{
    for (const char *name : {"turned-1.jpg", "png-called.jpg", "animated.webp", "phone.heic"}) {
        const QByteArray whole = contents(sample(name));
        for (qsizetype size = 0; size < whole.size(); size += qMax<qsizetype>(1, whole.size() / 997))
            EXPECT_FALSE(endsAsAPicture(whole.left(size))) << name << " cut at " << size;
        EXPECT_FALSE(endsAsAPicture(whole.left(whole.size() - 1))) << name;
    }
}

TEST(WholePicture, IsNotTheThumbnailInItsHead)
{
    // A segment that holds a whole small picture, as EXIF has it, and then nothing more yet.
    const QByteArray thumbnail = contents(sample("turned-1.jpg"));
    const qsizetype length = thumbnail.size() + 2;
    ASSERT_LT(length, 65536);
    const QByteArray head = QByteArray("\xFF\xD8\xFF\xE1", 4) + char(length >> 8) + char(length & 0xFF) + thumbnail;
    EXPECT_FALSE(endsAsAPicture(head));
    EXPECT_TRUE(endsAsAPicture(head + thumbnail.mid(2)));
    EXPECT_FALSE(endsAsAPicture(head + thumbnail.mid(2) + "film"));
}
