// SPDX-License-Identifier: GPL-3.0-or-later
// The photos of the sample recap are what a writer sees first; they show what Lanyard does with a time, a turn and a place.
#include "core/photo/photo_metadata.h"
#include "core/photo/photo_pipeline.h"

#include "tests/core/photo/picture_samples.h"

#include <QDir>

using namespace lanyard;
using namespace lanyard::test;

namespace {

TEST(SamplePhotos, WereTakenDuringTheEveningAndAreLicensed)
{
    const QDir folder(sourcePath(QStringLiteral("resources/sample/2026-03-12-harbour-code-night/photos")));
    const QStringList names = folder.entryList({QStringLiteral("*.jpg")});
    ASSERT_EQ(names.size(), 6);
    QStringList withPlace;
    QStringList turned;
    for (const QString &name : names) {
        const auto metadata = readPhotoMetadata(folder.filePath(name));
        ASSERT_TRUE(metadata) << name.toStdString();
        EXPECT_TRUE(metadata->offsetKnown) << name.toStdString();
        EXPECT_GE(metadata->taken, QDateTime::fromString(QStringLiteral("2026-03-12T17:55:00+01:00"), Qt::ISODate)) << name.toStdString();
        EXPECT_LE(metadata->taken, QDateTime::fromString(QStringLiteral("2026-03-12T21:15:00+01:00"), Qt::ISODate)) << name.toStdString();
        EXPECT_EQ(metadata->creator, QStringLiteral("Lanyard contributors")) << name.toStdString();
        EXPECT_EQ(metadata->licence, QStringLiteral("CC BY 4.0")) << name.toStdString();
        EXPECT_TRUE(metadata->hasSerialNumber) << name.toStdString() << " has nothing to strip";
        if (metadata->hasGps)
            withPlace << name;
        if (metadata->orientation != 1)
            turned << name;
        EXPECT_TRUE(uprightImage(folder.filePath(name), 256)) << name.toStdString();
    }
    EXPECT_EQ(withPlace, QStringList(QStringLiteral("harbour-at-dusk.jpg")));
    EXPECT_EQ(turned, QStringList(QStringLiteral("lightning-talks.jpg")));
}

} // namespace
