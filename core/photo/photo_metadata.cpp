// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/photo_metadata.h"

#include "core/photo/metadata_tags.h"
#include "core/photo/metadata_text.h"

#include <QBuffer>
#include <QImageReader>

namespace lanyard {

namespace {

// PNG specification, 11.3.4.2: the keywords of text chunks, which Exiv2 does not read. They count where nothing else is said.
void fillFromTextChunks(PhotoMetadata &metadata, const PictureBytes &picture)
{
    QByteArray bytes = picture.bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const QImageReader reader(&buffer, "png");
    const auto fill = [&](QString &field, const QString &keyword) {
        if (field.isEmpty())
            field = captionText(reader.text(keyword));
    };
    fill(metadata.title, QStringLiteral("Title"));
    fill(metadata.caption, QStringLiteral("Description"));
    fill(metadata.creator, QStringLiteral("Author"));
    fill(metadata.licence, QStringLiteral("Copyright"));
}

} // namespace

Result<PhotoMetadata> photoMetadata(const PictureBytes &picture)
{
    const auto stored = checkedSize(picture);
    if (!stored)
        return tl::unexpected(stored.error());
    PhotoMetadata metadata;
    metadata.format = picture.format;
    if (picture.format == QLatin1String("heic")) {
        fillFromTags(metadata, heicBlocks(picture));
        metadata.orientation = 1;
    } else {
        fillFromTags(metadata, picture);
    }
    if (picture.format == QLatin1String("png"))
        fillFromTextChunks(metadata, picture);
    metadata.size = metadata.orientation >= 5 ? stored->transposed() : *stored;
    return metadata;
}

Result<PhotoMetadata> readPhotoMetadata(const QString &path)
{
    return readPicture(path).and_then(photoMetadata);
}

} // namespace lanyard
