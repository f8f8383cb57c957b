// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/photo_pipeline.h"

#include "core/photo/photo_metadata.h"
#include "core/photo/picture_bytes.h"

#include "tests/core/photo/exiftool.h"
#include "tests/core/photo/picture_samples.h"

#include <QDir>

using namespace lanyard;
using namespace lanyard::test;

namespace {

const char *const samples[] = {"private.jpg", "see-through.png", "png-called.jpg", "deep.png", "animated.gif", "animated.webp", "exif-prefix.webp", "phone.heic",
                               "print.jpg", "grey.jpg", "cut.jpg", "film-behind.jpg", "captions.jpg", "languages.jpg", "iptc-utf8.jpg", "turned-6.jpg"};

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return file.fileName();
}

TEST(PreparedPhoto, LeavesNothingSecretInTheBytes)
{
    for (const char *name : samples) {
        const auto copy = prepared(sample(name), {});
        ASSERT_TRUE(copy) << name << ": " << copy.error().english().toStdString();
        for (const char *word : {"Secret", "SECRET", "Exif", "GPS", "xmpmeta", "Photoshop", "ICC_PROFILE", "ftyp"})
            EXPECT_FALSE(copy->contains(word)) << name << " still holds " << word;
    }
}

TEST(PreparedPhoto, HoldsNoTagThatAnotherReaderFinds)
{
    if (exiftool().isEmpty())
        GTEST_SKIP() << "exiftool is not installed (libimage-exiftool-perl); the bytes are looked at in another test";
    for (const QJsonObject &tags : foreignTags({sample("private.jpg"), sample("animated.gif"), sample("see-through.png")}))
        EXPECT_FALSE(tags.isEmpty()) << "the originals hold tags, or this test shows nothing";
    const QTemporaryDir folder;
    QStringList files;
    for (const char *name : samples) {
        const auto copy = prepared(sample(name), {});
        ASSERT_TRUE(copy) << name;
        files << written(folder, QString::fromUtf8(name), *copy);
    }
    const QList<QJsonObject> tags = foreignTags(files);
    ASSERT_EQ(tags.size(), files.size());
    for (qsizetype i = 0; i < files.size(); ++i)
        EXPECT_TRUE(tags[i].isEmpty()) << files[i].toStdString() << " " << listed(tags[i]);
}

TEST(PreparedPhoto, CarriesCreditAndLicenceAndNothingMore)
{
    PhotoRecipe recipe;
    recipe.credit = QStringLiteral("Zoë Example, Bob");
    recipe.licence = QStringLiteral("CC BY 4.0");
    const QTemporaryDir folder;
    for (const char *name : {"private.jpg", "see-through.png", "phone.heic"}) {
        const auto copy = prepared(sample(name), recipe);
        ASSERT_TRUE(copy) << name << ": " << copy.error().english().toStdString();
        EXPECT_FALSE(copy->contains("Secret") || copy->contains("SECRET")) << name;
        const QString file = written(folder, QString::fromUtf8(name), *copy);
        const auto metadata = readPhotoMetadata(file);
        ASSERT_TRUE(metadata) << name;
        EXPECT_EQ(metadata->creator, recipe.credit) << name;
        EXPECT_EQ(metadata->licence, recipe.licence) << name;
        EXPECT_FALSE(metadata->hasGps || metadata->hasSerialNumber || metadata->hasOwnerName || metadata->taken.isValid()) << name;
        EXPECT_TRUE(uprightImage(file, 0)) << name << " can't be read after the credit was written";
    }
}

TEST(PreparedPhoto, WritesNoTagForAnEmptyCredit)
{
    PhotoRecipe recipe;
    recipe.licence = QStringLiteral("CC0");
    const auto copy = prepared(sample("turned-1.jpg"), recipe);
    ASSERT_TRUE(copy);
    EXPECT_FALSE(copy->contains("creator"));
    recipe.licence = QStringLiteral("   ");
    EXPECT_EQ(prepared(sample("turned-1.jpg"), recipe).value_or(QByteArray()), prepared(sample("turned-1.jpg"), {}).value_or(QByteArray()));
}

TEST(PreparedPhoto, HasTheExtensionAndSizeThatWereTold)
{
    PhotoRecipe recipe;
    recipe.longestSide = 24;
    const struct
    {
        const char *file;
        const char *extension;
        QSize size;
    } rows[] = {{"turned-6.jpg", "jpg", {24, 16}}, {"see-through.png", "png", {24, 18}}, {"png-called.jpg", "png", {24, 18}}, {"animated.gif", "gif", {30, 20}},
                {"animated.webp", "jpg", {24, 16}}, {"exif-prefix.webp", "jpg", {24, 16}}, {"phone.heic", "jpg", {24, 16}}};
    for (const auto &row : rows) {
        const QString path = sample(row.file);
        EXPECT_EQ(preparedExtension(path).value_or(QString()).toStdString(), row.extension) << row.file;
        EXPECT_EQ(preparedSize(path, recipe).value_or(QSize()), row.size) << row.file;
        const auto copy = prepared(path, recipe);
        ASSERT_TRUE(copy) << row.file;
        EXPECT_EQ(pictureExtension(pictureFormat(*copy)).toStdString(), row.extension) << row.file;
        EXPECT_EQ(QImage::fromData(*copy).size(), row.size) << row.file;
    }
}

TEST(PreparedPhoto, TurnsThePixelsThemselves)
{
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const auto copy = prepared(sample("turned-%.jpg").replace(u'%', QString::number(orientation)), {});
        ASSERT_TRUE(copy) << orientation;
        expectCorners(QImage::fromData(*copy), "copy of orientation " + std::to_string(orientation));
    }
}

TEST(PreparedPhoto, KeepsSeeThroughPngAndPutsOtherFormatsOnWhite)
{
    const auto png = prepared(sample("see-through.png"), {});
    ASSERT_TRUE(png);
    EXPECT_EQ(qAlpha(QImage::fromData(*png).pixel(35, 15)), 0);

    const QTemporaryDir folder;
    QImage clear(16, 16, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const QString path = folder.filePath(QStringLiteral("clear.webp"));
    ASSERT_TRUE(clear.save(path, "webp", 100));
    const auto jpeg = prepared(path, {});
    ASSERT_TRUE(jpeg);
    EXPECT_GT(qGreen(QImage::fromData(*jpeg).pixel(8, 8)), 250) << "black where nothing was";
}

TEST(PreparedPhoto, LeavesTheOriginalAlone)
{
    const QByteArray before = contents(sample("private.jpg"));
    PhotoRecipe recipe;
    recipe.credit = QStringLiteral("Somebody");
    ASSERT_TRUE(prepared(sample("private.jpg"), recipe));
    EXPECT_EQ(contents(sample("private.jpg")), before);
}

} // namespace
