// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace lanyard {

// How a copy of a photo is to leave the machine.
struct PhotoRecipe
{
    int longestSide = 2048; // pixels; smaller pictures are not enlarged; 0: as they are
    int quality = 82;       // JPEG and WebP, 0 to 100
    // Only these are written into the copy (as XMP and EXIF by Exiv2); empty ones are not. Nothing else of the original's
    // metadata survives: no place, serial number, owner or thumbnail.
    QString credit;
    QString licence;

    bool operator==(const PhotoRecipe &) const = default;
};

// All of these are safe from any thread and touch no original.

// Turned upright and scaled to fit into `longestSide`; sRGB, never more than 150 megapixels.
[[nodiscard]] Result<QImage> uprightImage(const QString &path, int longestSide);
// The bytes of the copy: PNG stays PNG; GIF stays as it is (animations too, metadata-free formats); all else becomes JPEG.
[[nodiscard]] Result<QByteArray> prepared(const QString &path, const PhotoRecipe &recipe);
// The extension of what prepared() gives: "jpg", "png", "gif".
[[nodiscard]] Result<QString> preparedExtension(const QString &path);
// The size in pixels of what prepared() gives, without decoding.
[[nodiscard]] Result<QSize> preparedSize(const QString &path, const PhotoRecipe &recipe);

} // namespace lanyard
