// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/photo_metadata.h"

#include "tests/core/photo/picture_samples.h"

#include <QDir>
#include <QTemporaryDir>

#include <thread>
#include <vector>

using namespace lanyard;
using namespace lanyard::test;

namespace {

PhotoMetadata metadataOf(const QString &path)
{
    const auto metadata = readPhotoMetadata(path);
    EXPECT_TRUE(metadata) << metadata.error().english().toStdString();
    return metadata.value_or(PhotoMetadata());
}

TEST(PhotoMetadata, GivesTheSizeAsShownUpright)
{
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const PhotoMetadata metadata = metadataOf(sample("turned-%.jpg").replace(u'%', QString::number(orientation)));
        EXPECT_EQ(metadata.orientation, orientation);
        EXPECT_EQ(metadata.size, QSize(48, 32)) << orientation;
        EXPECT_EQ(metadata.format, QStringLiteral("jpeg"));
    }
}

TEST(PhotoMetadata, TellsWhatMustNotLeaveTheMachine)
{
    const PhotoMetadata metadata = metadataOf(sample("private.jpg"));
    EXPECT_TRUE(metadata.hasGps);
    EXPECT_NEAR(metadata.latitude, -33.8688, 1e-4);
    EXPECT_NEAR(metadata.longitude, -70.6693, 1e-4);
    EXPECT_TRUE(metadata.hasSerialNumber);
    EXPECT_TRUE(metadata.hasOwnerName);
    EXPECT_EQ(metadata.camera, QStringLiteral("Example One")) << "the maker's name must not stand there twice";

    const PhotoMetadata other = metadataOf(sample("turned-1.jpg"));
    EXPECT_FALSE(other.hasGps || other.hasSerialNumber || other.hasOwnerName);
}

TEST(PhotoMetadata, TakesTheTimeOfTakingNotOfTheLastChange)
{
    const PhotoMetadata metadata = metadataOf(sample("private.jpg"));
    EXPECT_EQ(metadata.taken.toString(Qt::ISODate), QStringLiteral("2026-10-25T02:30:00+01:00"));
    EXPECT_TRUE(metadata.offsetKnown);
    EXPECT_FALSE(metadataOf(sample("no-time.jpg")).taken.isValid()) << "month 13 and year 0 are no times, and ModifyDate is not one of taking";
}

TEST(PhotoMetadata, InfersTheOffsetFromTheSatellites)
{
    const PhotoMetadata metadata = metadataOf(sample("time-from-gps.jpg"));
    EXPECT_EQ(metadata.taken.toString(Qt::ISODate), QStringLiteral("2026-05-01T18:05:10+05:30"));
    EXPECT_TRUE(metadata.offsetKnown);
    EXPECT_FALSE(metadata.hasGps) << "a time alone is no place";
}

TEST(PhotoMetadata, PrefersExifThenXmpThenIptc)
{
    const PhotoMetadata metadata = metadataOf(sample("captions.jpg"));
    EXPECT_EQ(metadata.caption, QStringLiteral("From EXIF"));
    EXPECT_EQ(metadata.creator, QStringLiteral("Ada Example, Bob Example"));
    EXPECT_EQ(metadata.licence, QStringLiteral("CC BY-SA 4.0")) << "terms of use say more than a copyright notice";
    EXPECT_EQ(metadataOf(sample("no-time.jpg")).caption, QString()) << "the camera's own words are no caption";
}

TEST(PhotoMetadata, TakesTheDefaultLanguageOfXmp)
{
    const PhotoMetadata metadata = metadataOf(sample("languages.jpg"));
    EXPECT_EQ(metadata.title, QStringLiteral("Opening"));
    EXPECT_EQ(metadata.caption, QStringLiteral("Two people"));
    EXPECT_EQ(metadata.alt, QStringLiteral("Two people at a lectern"));
    EXPECT_EQ(metadata.creator, QStringLiteral("Ada Example, Zoë Example"));
    EXPECT_EQ(metadata.credit, QStringLiteral("Example Agency"));
    EXPECT_EQ(metadata.licence, QStringLiteral("CC BY 4.0"));
    EXPECT_EQ(metadata.taken.toString(Qt::ISODate), QStringLiteral("2026-05-01T09:00:00+02:00"));
}

TEST(PhotoMetadata, ReadsIptcInLatin1AndUtf8Alike)
{
    for (const char *name : {"iptc-latin1.jpg", "iptc-utf8.jpg"}) {
        const PhotoMetadata metadata = metadataOf(sample(name));
        EXPECT_EQ(metadata.caption, QStringLiteral("Zoë Müller à gauche")) << name;
        EXPECT_EQ(metadata.credit, QStringLiteral("Agence É")) << name;
        EXPECT_EQ(metadata.creator, QStringLiteral("Håkan Ångström")) << name;
        EXPECT_EQ(metadata.taken.toString(Qt::ISODate), QStringLiteral("2026-05-01T09:00:00+02:00")) << name;
    }
}

TEST(PhotoMetadata, ReadsWebpAndPngAndHeic)
{
    const PhotoMetadata webp = metadataOf(sample("exif-prefix.webp"));
    EXPECT_EQ(webp.orientation, 6) << "the stray Exif mark hides the tags";
    EXPECT_EQ(webp.size, QSize(48, 32));
    EXPECT_EQ(webp.taken.toString(Qt::ISODate), QStringLiteral("2026-05-01T11:00:00Z"));

    const PhotoMetadata png = metadataOf(sample("png-called.jpg"));
    EXPECT_EQ(png.format, QStringLiteral("png"));
    EXPECT_EQ(png.title, QStringLiteral("Secret title"));
    EXPECT_EQ(png.caption, QStringLiteral("Secret text"));

    const PhotoMetadata heic = metadataOf(sample("phone.heic"));
    EXPECT_EQ(heic.orientation, 1) << "the container turns; turning again would be wrong";
    EXPECT_EQ(heic.size, QSize(96, 64));
    EXPECT_EQ(heic.taken.toString(Qt::ISODate), QStringLiteral("2026-05-01T12:00:00+02:00"));
}

TEST(PhotoMetadata, ReadsFilesWithTroublesomeNames)
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(folder.path()));
    for (const char *name : {"-", "-leading-dash.jpg", "file:name.jpg", "http:x.jpg", "quote's \"and\" #hash %41 & amp.jpg", "日本語 🎤.jpg", "re\xCC\x81sume\xCC\x81.jpg"}) {
        ASSERT_TRUE(QFile::copy(sample("turned-6.jpg"), QString::fromUtf8(name))) << name;
        EXPECT_EQ(metadataOf(QString::fromUtf8(name)).orientation, 6) << name;
    }
    QDir::setCurrent(before);
}

// Every length of a picture that a broken card may leave, and every byte of its head turned over.
TEST(PhotoMetadata, SurvivesDamage)
{
    for (const char *name : {"private.jpg", "see-through.png", "exif-prefix.webp", "animated.gif", "phone.heic"}) {
        const QByteArray whole = contents(sample(name));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("damaged"));
        const auto look = [&](const QByteArray &bytes) {
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            const auto metadata = readPhotoMetadata(path);
            EXPECT_TRUE(metadata || metadata.error().code.startsWith("photo.")) << name;
        };
        for (qsizetype length = 0; length < whole.size(); length += 67)
            look(whole.left(length));
        for (qsizetype at = 0; at < qMin<qsizetype>(whole.size(), 700); at += 5) {
            QByteArray bytes = whole;
            bytes[at] = char(~bytes[at]);
            look(bytes);
        }
    }
}

TEST(PhotoMetadata, IsTheSameFromSeveralThreads)
{
    const PhotoMetadata expected = metadataOf(sample("languages.jpg"));
    std::vector<int> different(4, 0);
    std::vector<std::thread> threads;
    for (size_t thread = 0; thread < different.size(); ++thread) {
        threads.emplace_back([&, thread] {
            for (int round = 0; round < 25; ++round) {
                const auto read = readPhotoMetadata(sample("languages.jpg"));
                different[thread] += !read || *read != expected;
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    EXPECT_EQ(different, std::vector<int>(4, 0));
}

} // namespace
