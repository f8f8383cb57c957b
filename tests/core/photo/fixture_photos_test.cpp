// SPDX-License-Identifier: GPL-3.0-or-later
// Photos of real cameras and of a standards body, against what exiftool reads in them (expected.json beside them).
#include "core/photo/photo_library.h"
#include "core/photo/photo_metadata.h"
#include "core/photo/photo_pipeline.h"

#include "core/base/disk_file_system.h"

#include "tests/core/photo/exiftool.h"
#include "tests/core/photo/picture_samples.h"

#include <QDir>
#include <QRegularExpression>

#include <ctime>

using namespace lanyard;
using namespace lanyard::test;

namespace {

QString photoFixture(const QString &name)
{
    return fixture(QStringLiteral("photos/") + name);
}

QList<QJsonObject> expectations()
{
    QList<QJsonObject> all;
    for (const auto &value : QJsonDocument::fromJson(contents(photoFixture(QStringLiteral("expected.json")))).array())
        all << value.toObject();
    return all;
}

bool isBomb(const QString &name)
{
    return name.startsWith(QLatin1String("made-bomb"));
}

bool isNoPicture(const QString &name)
{
    return name == QLatin1String("made-empty.jpg") || name == QLatin1String("made-exif-cut-short.jpg");
}

QStringList goodPhotos()
{
    QStringList names;
    for (const QJsonObject &expected : expectations()) {
        const QString name = expected[QStringLiteral("SourceFile")].toString();
        if (!isBomb(name) && !isNoPicture(name))
            names << name;
    }
    return names;
}

PhotoMetadata metadataOf(const QString &name)
{
    const auto metadata = readPhotoMetadata(photoFixture(name));
    EXPECT_TRUE(metadata) << name.toStdString();
    return metadata.value_or(PhotoMetadata());
}

TEST(FixturePhotos, AgreeWithExiftoolOnSizeOrientationPlaceAndTime)
{
    SKIP_WITHOUT_FIXTURES();
    int times = 0;
    int places = 0;
    for (const QJsonObject &expected : expectations()) {
        const QString name = expected[QStringLiteral("SourceFile")].toString();
        if (isBomb(name) || isNoPicture(name))
            continue;
        const PhotoMetadata metadata = metadataOf(name);
        const bool heic = metadata.format == QLatin1String("heic");
        const int orientation = heic ? 1 : expected[QStringLiteral("IFD0:Orientation")].toInt(1);
        EXPECT_EQ(metadata.orientation, orientation) << name.toStdString();
        const QStringList size = expected[QStringLiteral("Composite:ImageSize")].toString().split(u' ');
        const QSize stored(size.value(0).toInt(), size.value(1).toInt());
        EXPECT_EQ(metadata.size, orientation >= 5 ? stored.transposed() : stored) << name.toStdString();

        EXPECT_EQ(metadata.hasGps, expected.contains(QStringLiteral("Composite:GPSLatitude"))) << name.toStdString();
        if (metadata.hasGps) {
            ++places;
            EXPECT_NEAR(metadata.latitude, expected[QStringLiteral("Composite:GPSLatitude")].toDouble(), 1e-6) << name.toStdString();
            EXPECT_NEAR(metadata.longitude, expected[QStringLiteral("Composite:GPSLongitude")].toDouble(), 1e-6) << name.toStdString();
        }

        const QDateTime clock = QDateTime::fromString(expected[QStringLiteral("ExifIFD:DateTimeOriginal")].toString().left(19), QStringLiteral("yyyy:MM:dd HH:mm:ss"));
        if (clock.isValid()) {
            ++times;
            EXPECT_EQ(metadata.taken.date(), clock.date()) << name.toStdString();
            EXPECT_EQ(metadata.taken.time(), clock.time()) << name.toStdString();
        }
        const QString offset = expected[QStringLiteral("ExifIFD:OffsetTimeOriginal")].toString();
        if (!offset.isEmpty()) {
            EXPECT_TRUE(metadata.offsetKnown) << name.toStdString();
            EXPECT_TRUE(metadata.taken.toString(Qt::ISODate).endsWith(offset)) << name.toStdString();
        }
    }
    EXPECT_GE(times, 10) << "hardly any time was compared";
    EXPECT_GE(places, 6) << "hardly any place was compared";
}

TEST(FixturePhotos, HaveTheTimesThatCanBeWorkedOut)
{
    SKIP_WITHOUT_FIXTURES();
    const struct
    {
        const char *file;
        const char *taken;
        bool offsetKnown;
    } rows[] = {{"made-offset-time.jpg", "2026-10-25T02:30:00+01:00", true}, {"made-gps-utc-no-offset.jpg", "2026-05-01T18:05:10+02:00", true},
                {"exif-orient6-gps.webp", "2018-08-27T12:20:23-07:00", true}, {"iphone-offset-gps.HEIC", "2021-04-11T15:47:53-05:00", true},
                {"gps-nikon-DSCN0010.jpg", "2008-10-22T16:28:39Z", false}, // its GPS date is a day off
                {"made-zero-date.jpg", "", false}, {"made-year-2099.jpg", "", false}, {"made-xmp-langalt.jpg", "2026-05-01T09:00:00+02:00", true}};
    for (const auto &row : rows) {
        const PhotoMetadata metadata = metadataOf(QString::fromLatin1(row.file));
        EXPECT_EQ(metadata.taken.isValid() ? metadata.taken.toString(Qt::ISODate).toStdString() : std::string(), row.taken) << row.file;
        EXPECT_EQ(metadata.offsetKnown, row.offsetKnown) << row.file;
    }
}

TEST(FixturePhotos, HaveTheWordsThatPeopleWrote)
{
    SKIP_WITHOUT_FIXTURES();
    const struct
    {
        const char *file;
        const char *caption;
        const char *credit;
        const char *creator;
        const char *licence;
    } rows[] = {
        {"mwg-conflicting-captions.jpg", "RIGHT-EXIF-Description", "", "RIGHT1of2-EXIF-Creator, RIGHT2of2-EXIF-Creator", "RIGHT-XMP-Copyright"},
        {"made-iptc-latin1.jpg", "Zoë Müller auf der Bühne", "Agence É", "Håkan Ångström", ""},
        {"made-iptc-utf8.jpg", "Zoë Müller und 山田太郎 auf der Bühne 🎤", "Agence É", "Håkan Ångström", "© 2026 Håkan"},
        {"made-xmp-langalt.jpg", "Two people on stage", "Example Agency", "Ada Example, Bob Example", "CC BY 4.0"},
        {"made-caption-html.jpg", "<img src=x onerror=alert(1)>", "", "", ""},
        {"iptc-exiftool.jpg", "A witty caption", "My Credit", "Phil Harvey", "Copyright 2004 Phil Harvey"},
        {"iptc-pmd-reference-2019.jpg", "The description aka caption (ref2019.1)", "Credit Line (ref2019.1)", "Creator1 (ref2019.1), Creator2 (ref2019.1)",
         "Rights Usage Termns (ref2019.1)"},
        {"made-xmp.webp", "WebP description", "", "", ""},
        {"made-xmp-itxt.png", "PNG text description", "", "", ""},
        {"exif-in-png.png", "This is an image with exif data", "", "", "Acme"},
        {"gps-nikon-DSCN0010.jpg", "", "", "", ""},
        {"Olympus μ Digital 800.JPG", "", "", "", ""},
    };
    for (const auto &row : rows) {
        const PhotoMetadata metadata = metadataOf(QString::fromUtf8(row.file));
        EXPECT_EQ(metadata.caption.toStdString(), row.caption) << row.file;
        EXPECT_EQ(metadata.credit.toStdString(), row.credit) << row.file;
        EXPECT_EQ(metadata.creator.toStdString(), row.creator) << row.file;
        EXPECT_EQ(metadata.licence.toStdString(), row.licence) << row.file;
    }
    EXPECT_EQ(metadataOf(QStringLiteral("made-xmp-langalt.jpg")).alt, QStringLiteral("Alt text from XMP"));
}

TEST(FixturePhotos, RefuseBombsAtOnce)
{
    SKIP_WITHOUT_FIXTURES();
    int bombs = 0;
    for (const QJsonObject &expected : expectations()) {
        const QString name = expected[QStringLiteral("SourceFile")].toString();
        if (!isBomb(name))
            continue;
        ++bombs;
        const std::clock_t before = std::clock(); // processor time: a busy machine is no bomb
        EXPECT_EQ(readPhotoMetadata(photoFixture(name)).error().code, "photo.too-large") << name.toStdString();
        EXPECT_EQ(uprightImage(photoFixture(name), 256).error().code, "photo.too-large") << name.toStdString();
        EXPECT_EQ(prepared(photoFixture(name), {}).error().code, "photo.too-large") << name.toStdString();
        EXPECT_LT(double(std::clock() - before) / CLOCKS_PER_SEC, 1.0) << name.toStdString();
    }
    EXPECT_EQ(bombs, 4);
    for (const char *name : {"made-empty.jpg", "made-exif-cut-short.jpg"})
        EXPECT_EQ(uprightImage(photoFixture(QString::fromLatin1(name)), 256).error().code, "photo.not-a-picture") << name;
}

// How far apart two pictures are on the average, 0 to 255 a channel, seen coarsely.
double apart(const QImage &one, const QImage &other)
{
    const QImage a = one.scaled(15, 11, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    const QImage b = other.scaled(15, 11, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    }
    return sum / (3 * a.width() * a.height());
}

TEST(FixturePhotos, OfOneSceneLookAlikeWhateverTheirOrientation)
{
    SKIP_WITHOUT_FIXTURES();
    const auto first = uprightImage(photoFixture(QStringLiteral("landscape_1.jpg")), 0);
    ASSERT_TRUE(first);
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QString path = photoFixture(QStringLiteral("landscape_%1.jpg").arg(orientation));
        const auto copy = prepared(path, {});
        ASSERT_TRUE(copy);
        EXPECT_EQ(QImage::fromData(*copy).size(), QSize(600, 450)) << orientation;
        EXPECT_LT(apart(QImage::fromData(*copy), *first), 6) << orientation; // a number in the middle differs
        const auto thumbnail = uprightImage(path, 256);
        ASSERT_TRUE(thumbnail);
        EXPECT_EQ(thumbnail->size(), QSize(256, 192)) << orientation;
        EXPECT_LT(apart(*thumbnail, *first), 6) << orientation;
    }
    EXPECT_GT(apart(first->mirrored(true, false), *first), 15) << "the comparison must see a mirrored picture";
}

TEST(FixturePhotos, LeakNothingInTheirCopies)
{
    SKIP_WITHOUT_FIXTURES();
    if (exiftool().isEmpty())
        GTEST_SKIP() << "exiftool is not installed (libimage-exiftool-perl)";
    const QTemporaryDir folder;
    QStringList files;
    int number = 0;
    for (const QString &name : goodPhotos()) {
        PhotoRecipe recipe;
        recipe.longestSide = 512;
        const auto copy = prepared(photoFixture(name), recipe);
        ASSERT_TRUE(copy) << name.toStdString() << ": " << copy.error().english().toStdString();
        files << folder.filePath(QStringLiteral("%1-").arg(++number) + PhotoLibrary::safeName(name, preparedExtension(photoFixture(name)).value_or(QString())));
        QFile file(files.last());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(*copy) == copy->size());
    }
    ASSERT_GE(files.size(), 50);
    const QList<QJsonObject> tags = foreignTags(files);
    ASSERT_EQ(tags.size(), files.size());
    for (qsizetype i = 0; i < files.size(); ++i)
        EXPECT_TRUE(tags[i].isEmpty()) << files[i].toStdString() << " " << listed(tags[i]);
}

TEST(FixturePhotos, ComeIntoALibraryUnderSafeNames)
{
    SKIP_WITHOUT_FIXTURES();
    const QTemporaryDir folder;
    DiskFileSystem files;
    PhotoLibrary library(files, folder.filePath(QStringLiteral("recap")));
    static const QRegularExpression safe(QStringLiteral("^photos/[a-z0-9]+(-[a-z0-9]+)*\\.(jpg|png|webp|gif|heic)$"));
    for (const QString &name : goodPhotos()) {
        const auto photo = library.add(photoFixture(name));
        ASSERT_TRUE(photo) << name.toStdString() << ": " << photo.error().english().toStdString();
        EXPECT_TRUE(safe.match(photo->file).hasMatch()) << photo->file.toStdString();
        EXPECT_EQ(contents(folder.filePath(QStringLiteral("recap/")) + photo->file), contents(photoFixture(name))) << name.toStdString();
    }
    // Five names for the same pixels, and one PNG that is called a JPEG.
    EXPECT_EQ(library.photos().size(), goodPhotos().size() - 5);
}

} // namespace
