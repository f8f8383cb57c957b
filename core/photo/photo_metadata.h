// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QSize>
#include <QString>

namespace lanyard {

struct PictureBytes;

// What a picture file says about itself. Read by Exiv2 (EXIF 2.32, IPTC-IIM, XMP); HEIC containers by libheif.
struct PhotoMetadata
{
    QString format; // "jpeg", "png", "webp", "gif", "heic", by the bytes
    QSize size;     // in pixels, as shown upright
    int orientation = 1; // EXIF 1 to 8, still to be applied to the decoded pixels; 1 for HEIC, whose decoder turns
    QDateTime taken;     // as in Photo::taken; invalid: no believable time
    bool offsetKnown = false; // from OffsetTimeOriginal, or inferred from GPS time
    bool hasGps = false;
    double latitude = 0;  // degrees, south and west negative; only if hasGps
    double longitude = 0;
    bool hasSerialNumber = false;
    bool hasOwnerName = false;
    QString camera;  // "Maker Model"
    QString title;
    QString caption; // Metadata Working Group order: EXIF, XMP, IPTC; camera boilerplate and blanks dropped
    QString alt;     // IPTC alt text (XMP Iptc4xmpCore:AltTextAccessibility)
    QString credit;
    QString creator; // several joined by ", "
    QString licence; // usage terms or licence URL, else the copyright notice

    bool operator==(const PhotoMetadata &) const = default;
};

// Call once, before any thread reads metadata; further calls do nothing.
void preparePhotoMetadata();

// Safe from any thread. Fails (photo.unreadable, photo.not-a-picture, photo.too-large above 150 megapixels, file.… where the file itself
// can't be read) with a sentence; broken metadata in a readable picture is no failure.
[[nodiscard]] Result<PhotoMetadata> readPhotoMetadata(const QString &path);
[[nodiscard]] Result<PhotoMetadata> photoMetadata(const PictureBytes &picture); // the same of bytes in memory (picture_bytes.h)

} // namespace lanyard
