// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/photo_metadata.h"

#include "core/photo/metadata_tags.h"

namespace lanyard {

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
    metadata.size = metadata.orientation >= 5 ? stored->transposed() : *stored;
    return metadata;
}

Result<PhotoMetadata> readPhotoMetadata(const QString &path)
{
    return readPicture(path).and_then(photoMetadata);
}

} // namespace lanyard
