// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/photo_pipeline.h"

#include "core/photo/credit_line.h"
#include "core/photo/gif_copy.h"
#include "core/photo/photo_metadata.h"
#include "core/photo/upright_picture.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

namespace lanyard {

namespace {

// JPEG knows no alpha; a page is white more often than black.
QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(0, 0, image);
    return flat;
}

Result<QByteArray> encoded(const QImage &image, const QString &format, int quality, const QString &name)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format.toLatin1());
    if (format == QLatin1String("jpeg")) {
        writer.setQuality(qBound(0, quality, 100));
        writer.setOptimizedWrite(true);
    }
    if (!writer.write(image))
        return failure("photo.unwritable", QT_TRANSLATE_NOOP("Error", "A copy of %1 could not be made: %2."), {name, writer.errorString()});
    return bytes;
}

QString preparedFormat(const QString &format)
{
    return format == QLatin1String("png") || format == QLatin1String("gif") ? format : QStringLiteral("jpeg");
}

} // namespace

Result<QImage> uprightImage(const QString &path, int longestSide)
{
    return readPicture(path).and_then([&](const PictureBytes &picture) {
        return photoMetadata(picture).and_then(
            [&](const PhotoMetadata &metadata) { return uprightPicture(picture, metadata.orientation, longestSide); });
    });
}

Result<QByteArray> prepared(const QString &path, const PhotoRecipe &recipe)
{
    const auto picture = readPicture(path);
    if (!picture)
        return tl::unexpected(picture.error());
    const auto metadata = photoMetadata(*picture);
    if (!metadata)
        return tl::unexpected(metadata.error());
    if (picture->format == QLatin1String("gif"))
        return plainGif(picture->bytes, picture->name);
    const QString format = preparedFormat(picture->format);
    return uprightPicture(*picture, metadata->orientation, recipe.longestSide)
        .and_then([&](const QImage &image) {
            return encoded(format == QLatin1String("jpeg") ? onWhite(image) : image, format, recipe.quality, picture->name);
        })
        .and_then([&](const QByteArray &bytes) { return withCreditLine(bytes, recipe.credit, recipe.licence, picture->name); });
}

Result<QString> preparedExtension(const QString &path)
{
    return readPicture(path).map([](const PictureBytes &picture) { return pictureExtension(preparedFormat(picture.format)); });
}

Result<QSize> preparedSize(const QString &path, const PhotoRecipe &recipe)
{
    return readPhotoMetadata(path).map([&](const PhotoMetadata &metadata) {
        return metadata.format == QLatin1String("gif") ? metadata.size : fitted(metadata.size, recipe.longestSide);
    });
}

} // namespace lanyard
