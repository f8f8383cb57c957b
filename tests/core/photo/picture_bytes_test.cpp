// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/picture_bytes.h"

#include "tests/core/photo/picture_samples.h"

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace lanyard;
using namespace lanyard::test;

namespace {

QByteArray pngThatClaims(quint32 width, quint32 height)
{
    const auto number = [](quint32 value) {
        return QByteArray() + char(value >> 24) + char(value >> 16) + char(value >> 8) + char(value);
    };
    QByteArray header = "IHDR" + number(width) + number(height) + QByteArray("\x08\x02\0\0\0", 5);
    quint32 crc = 0xFFFFFFFF;
    for (const char c : header) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
    }
    // libpng reads up to the first chunk of pixels before it tells the size.
    return QByteArray("\x89PNG\r\n\x1A\n") + number(13) + header + number(~crc) + number(1000) + "IDAT";
}

TEST(PictureFormat, IsWhatTheFirstBytesSay)
{
    const struct
    {
        const char *file;
        const char *format;
    } rows[] = {{"turned-1.jpg", "jpeg"}, {"png-called.jpg", "png"}, {"animated.gif", "gif"}, {"animated.webp", "webp"}, {"phone.heic", "heic"}, {"make-pictures", ""}};
    for (const auto &row : rows)
        EXPECT_EQ(pictureFormat(contents(sample(row.file))).toStdString(), row.format) << row.file;
}

TEST(PictureFormat, TakesNoRiffAndNoFilmForAPicture)
{
    EXPECT_EQ(pictureFormat("RIFF\x10\0\0\0WAVEfmt "), QString());
    EXPECT_EQ(pictureFormat(QByteArray("\0\0\0\x18" "ftypmp42\0\0\0\0mp42isom", 24)), QString());
    EXPECT_EQ(pictureFormat(QByteArray("\0\0\0\x1C" "ftypavif\0\0\0\0mif1avifmiaf", 28)), QString()) << "AVIF shares a brand with HEIC";
    EXPECT_EQ(pictureFormat(QByteArray("\xFF\xFF\xFF\xFF" "ftypmif1", 12)), QString());
    EXPECT_EQ(pictureFormat(QByteArray()), QString());
}

TEST(CheckedSize, RefusesWhatClaimsTooManyPixels)
{
    for (const auto &[width, height] : {std::pair(60000u, 60000u), std::pair(300'000u, 600u), std::pair(12248u, 12248u)}) {
        const auto picture = pictureOf(pngThatClaims(width, height), QStringLiteral("bomb.png"));
        ASSERT_TRUE(picture);
        const auto size = checkedSize(*picture);
        ASSERT_FALSE(size);
        EXPECT_EQ(size.error().code, "photo.too-large") << size.error().english().toStdString();
    }
    const auto largest = pictureOf(pngThatClaims(15000, 10000), QStringLiteral("panorama.png"));
    ASSERT_TRUE(largest);
    EXPECT_EQ(checkedSize(*largest).value_or(QSize()), QSize(15000, 10000)) << "150 megapixels are still fine";
}

TEST(ReadPicture, NamesWhatIsMissingOrNoPicture)
{
    const QTemporaryDir folder;
    EXPECT_EQ(readPicture(folder.filePath(QStringLiteral("none.jpg"))).error().code, "file.missing");
    EXPECT_EQ(readPicture(folder.path()).error().code, "file.folder");
    const QByteArray pipe = folder.filePath(QStringLiteral("pipe.jpg")).toLocal8Bit();
    ASSERT_EQ(mkfifo(pipe.constData(), 0600), 0);
    EXPECT_EQ(readPicture(QString::fromLocal8Bit(pipe)).error().code, "file.special") << "a pipe would keep us waiting for ever";
}

} // namespace
