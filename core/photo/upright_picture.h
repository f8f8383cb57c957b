// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/photo/picture_bytes.h"

#include <QImage>

namespace lanyard {

// `size` made to fit a square of `longestSide`, never larger than it is, at least one pixel; 0: as it is.
QSize fitted(const QSize &size, int longestSide);
// Turned as EXIF orientation 1 to 8 asks for.
QImage turned(const QImage &image, int orientation);
// The pixels alone: sRGB, without colour profile, texts or resolution; 8 bits a channel.
QImage plainPixels(const QImage &image);
// Decoded at the size it is wanted in, turned by `orientation`, plain.
[[nodiscard]] Result<QImage> uprightPicture(const PictureBytes &picture, int orientation, int longestSide);

} // namespace lanyard
