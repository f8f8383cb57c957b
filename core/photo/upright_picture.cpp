// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/upright_picture.h"

#include "core/photo/heic.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QTransform>

#include <mutex>

namespace lanyard {

namespace {

constexpr int decoderMegabytes = 1024; // 150 megapixels at 32 bits are 572; Qt's own 128 would refuse good photos

// Qt's limit is one for the whole process. It may be wide, because every size is checked before anything is decoded.
void widenDecoderLimit()
{
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(decoderMegabytes); });
}

Result<QImage> decoded(const PictureBytes &picture, const QSize &size)
{
    if (picture.format == QLatin1String("heic")) {
        return heicImage(picture).map([&](const QImage &image) {
            const QSize target = fitted(image.size(), std::max(size.width(), size.height()));
            return target == image.size() ? image : image.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        });
    }
    widenDecoderLimit();
    QByteArray bytes = picture.bytes; // shared, not copied
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, picture.format.toLatin1());
    reader.setAutoTransform(false);
    if (size != reader.size())
        reader.setScaledSize(size); // the JPEG decoder reads at an eighth, a quarter or a half where that is enough
    const QImage image = reader.read();
    if (image.isNull())
        return unreadablePicture(picture.name);
    return image;
}

} // namespace

QSize fitted(const QSize &size, int longestSide)
{
    if (longestSide <= 0 || std::max(size.width(), size.height()) <= longestSide)
        return size;
    return size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

QImage turned(const QImage &image, int orientation)
{
    switch (orientation) {
    case 2: return image.mirrored(true, false);
    case 3: return image.mirrored(true, true);
    case 4: return image.mirrored(false, true);
    case 5: return image.transformed(QTransform().rotate(90)).mirrored(true, false);
    case 6: return image.transformed(QTransform().rotate(90));
    case 7: return image.transformed(QTransform().rotate(90)).mirrored(false, true);
    case 8: return image.transformed(QTransform().rotate(-90));
    default: return image;
    }
}

QImage plainPixels(const QImage &image)
{
    const QColorSpace space = image.colorSpace();
    const bool otherColours = space.isValid() && space != QColorSpace(QColorSpace::SRgb);
    QImage plain = image;
    if (otherColours || plain.depth() > 32)
        plain = plain.convertToFormat(plain.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    else if (plain.format() == QImage::Format_Grayscale16)
        plain = plain.convertToFormat(QImage::Format_Grayscale8);
    if (otherColours)
        plain.convertToColorSpace(QColorSpace::SRgb);
    // A fresh image over the same pixels: texts, resolution and profile do not come along.
    QImage fresh = QImage(plain.constBits(), plain.width(), plain.height(), plain.bytesPerLine(), plain.format());
    fresh.setColorTable(plain.colorTable());
    return fresh.copy();
}

Result<QImage> uprightPicture(const PictureBytes &picture, int orientation, int longestSide)
{
    const auto stored = checkedSize(picture);
    if (!stored)
        return tl::unexpected(stored.error());
    return decoded(picture, fitted(*stored, longestSide)).and_then([&](const QImage &image) -> Result<QImage> {
        const QImage result = turned(plainPixels(image), orientation);
        if (result.isNull()) // not enough memory
            return unreadablePicture(picture.name);
        return result;
    });
}

} // namespace lanyard
