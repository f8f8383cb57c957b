// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/heic.h"

#include <QColorSpace>

#include <libheif/heif.h>

#include <memory>
#include <vector>

namespace lanyard {

namespace {

constexpr int longestHeicSide = 32768;
constexpr size_t largestBlock = 16 * 1024 * 1024; // bytes of EXIF, XMP or colour profile

using Context = std::unique_ptr<heif_context, decltype(&heif_context_free)>;
using Handle = std::unique_ptr<heif_image_handle, decltype(&heif_image_handle_release)>;
using Image = std::unique_ptr<heif_image, decltype(&heif_image_release)>;

struct Opened
{
    Context context{nullptr, heif_context_free};
    Handle handle{nullptr, heif_image_handle_release}; // goes before the context
};

Result<Opened> opened(const PictureBytes &picture)
{
    Opened result;
    result.context.reset(heif_context_alloc());
    if (!result.context)
        return unreadablePicture(picture.name);
    heif_context_set_maximum_image_size_limit(result.context.get(), longestHeicSide);
    heif_error error = heif_context_read_from_memory_without_copy(result.context.get(), picture.bytes.constData(),
                                                                  size_t(picture.bytes.size()), nullptr);
    if (error.code != heif_error_Ok)
        return unreadablePicture(picture.name);
    heif_image_handle *handle = nullptr;
    error = heif_context_get_primary_image_handle(result.context.get(), &handle);
    if (error.code != heif_error_Ok || !handle)
        return unreadablePicture(picture.name);
    result.handle.reset(handle);
    return result;
}

QColorSpace colorSpaceOf(const heif_image_handle *handle)
{
    const size_t size = heif_image_handle_get_raw_color_profile_size(handle);
    if (size == 0 || size > largestBlock)
        return QColorSpace::SRgb;
    QByteArray profile(qsizetype(size), '\0');
    if (heif_image_handle_get_raw_color_profile(handle, profile.data()).code != heif_error_Ok)
        return QColorSpace::SRgb;
    const QColorSpace space = QColorSpace::fromIccProfile(profile);
    return space.isValid() ? space : QColorSpace(QColorSpace::SRgb);
}

QByteArray block(const heif_image_handle *handle, heif_item_id id)
{
    const size_t size = heif_image_handle_get_metadata_size(handle, id);
    if (size == 0 || size > largestBlock)
        return {};
    QByteArray bytes(qsizetype(size), '\0');
    if (heif_image_handle_get_metadata(handle, id, bytes.data()).code != heif_error_Ok)
        return {};
    return bytes;
}

// ISO/IEC 23008-12 A.2.1: four bytes say how far behind them the TIFF header begins.
QByteArray fromTiffHeader(const QByteArray &exif)
{
    if (exif.size() < 8)
        return {};
    const quint64 offset = quint64(quint8(exif[0])) << 24 | quint64(quint8(exif[1])) << 16 | quint64(quint8(exif[2])) << 8
                           | quint64(quint8(exif[3]));
    if (offset + 4 >= quint64(exif.size()))
        return {};
    const QByteArray tiff = exif.mid(qsizetype(offset) + 4);
    const QByteArray mark("Exif\0\0", 6); // some writers count from before it
    return tiff.startsWith(mark) ? tiff.mid(mark.size()) : tiff;
}

} // namespace

Result<QSize> heicSize(const PictureBytes &picture)
{
    return opened(picture).map([](const Opened &file) {
        return QSize(heif_image_handle_get_width(file.handle.get()), heif_image_handle_get_height(file.handle.get()));
    });
}

Result<QImage> heicImage(const PictureBytes &picture)
{
    const auto file = opened(picture);
    if (!file)
        return tl::unexpected(file.error());
    const bool alpha = heif_image_handle_has_alpha_channel(file->handle.get()) != 0;
    heif_image *decoded = nullptr;
    const std::unique_ptr<heif_decoding_options, decltype(&heif_decoding_options_free)> options(heif_decoding_options_alloc(),
                                                                                                 heif_decoding_options_free);
    if (!options)
        return unreadablePicture(picture.name);
    options->convert_hdr_to_8bit = 1;
    const heif_error error = heif_decode_image(file->handle.get(), &decoded, heif_colorspace_RGB,
                                               alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, options.get());
    const Image image(decoded, heif_image_release);
    if (error.code != heif_error_Ok || !image)
        return unreadablePicture(picture.name);
    int stride = 0;
    const uint8_t *pixels = heif_image_get_plane_readonly(image.get(), heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(image.get(), heif_channel_interleaved);
    const int height = heif_image_get_height(image.get(), heif_channel_interleaved);
    // The decoder may say something else than the header that was checked.
    if (!pixels || width <= 0 || height <= 0 || qint64(width) * height > mostPixels)
        return unreadablePicture(picture.name);
    QImage result = QImage(pixels, width, height, stride, alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888).copy();
    if (result.isNull())
        return unreadablePicture(picture.name);
    result.setColorSpace(colorSpaceOf(file->handle.get()));
    return result;
}

HeicBlocks heicBlocks(const PictureBytes &picture)
{
    HeicBlocks blocks;
    const auto file = opened(picture);
    if (!file)
        return blocks;
    const heif_image_handle *handle = file->handle.get();
    const int count = qBound(0, heif_image_handle_get_number_of_metadata_blocks(handle, nullptr), 100);
    std::vector<heif_item_id> ids(size_t(count), 0);
    const int got = count > 0 ? heif_image_handle_get_list_of_metadata_block_IDs(handle, nullptr, ids.data(), count) : 0;
    for (int i = 0; i < got; ++i) {
        const QByteArray type = heif_image_handle_get_metadata_type(handle, ids[size_t(i)]);
        const QByteArray content = heif_image_handle_get_metadata_content_type(handle, ids[size_t(i)]);
        if (type == "Exif" && blocks.exif.isEmpty())
            blocks.exif = fromTiffHeader(block(handle, ids[size_t(i)]));
        else if (content == "application/rdf+xml" && blocks.xmp.isEmpty())
            blocks.xmp = block(handle, ids[size_t(i)]);
    }
    return blocks;
}

} // namespace lanyard
