// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/photo/picture_bytes.h"

#include <QImage>

namespace lanyard {

// HEIC files by libheif. Their container says how to turn the picture and libheif does it, so an EXIF orientation in them
// must not be applied again.

[[nodiscard]] Result<QSize> heicSize(const PictureBytes &picture);
// Upright, RGB888 or RGBA8888, with its colour space. The caller has checked the size.
[[nodiscard]] Result<QImage> heicImage(const PictureBytes &picture);

struct HeicBlocks
{
    QByteArray exif; // from the TIFF header on; empty: none
    QByteArray xmp;  // the packet; empty: none
};
HeicBlocks heicBlocks(const PictureBytes &picture);

} // namespace lanyard
