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

// All of these are safe from any thread and touch no original. They fail as readPhotoMetadata() does.

// Turned upright and scaled to fit into `longestSide`; sRGB, never more than 150 megapixels.
[[nodiscard]] Result<QImage> uprightImage(const QString &path, int longestSide);
// The bytes of the copy: PNG stays PNG; GIF keeps its size and its frames and loses every comment (it has no place for a
// credit); all else becomes JPEG, see-through parts on white. Of an animated WebP or PNG only the first frame is left. A JPEG
// whose data ends early gives what can be decoded, grey below.
[[nodiscard]] Result<QByteArray> prepared(const QString &path, const PhotoRecipe &recipe);
// The extension of what prepared() gives: "jpg", "png", "gif".
[[nodiscard]] Result<QString> preparedExtension(const QString &path);
// The size in pixels of what prepared() gives, without decoding.
[[nodiscard]] Result<QSize> preparedSize(const QString &path, const PhotoRecipe &recipe);

} // namespace lanyard
