// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/served_picture.h"

#include "core/photo/photo_pipeline.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>

#include <array>

namespace lanyard {

namespace {

constexpr qsizetype keptBytes = 48 * 1024 * 1024;
constexpr qint64 asItIsLimit = 3 * 1024 * 1024;     // a still picture with more bytes is made smaller, whatever its size in pixels
constexpr qint64 movingLimit = 24 * 1024 * 1024;    // GIFs may move, and drawings scale by themselves
constexpr qint64 headBytes = 1024;

Failure notShown(const QString &path)
{
    return failure("preview.not-a-picture", QT_TRANSLATE_NOOP("Error", "%1 is not a picture that the preview can show."), {path});
}

bool isSvg(const QByteArray &head)
{
    const QByteArray text = head.trimmed();
    return (text.startsWith("<svg") || text.startsWith("<?xml") || text.startsWith("<!--") || text.startsWith("<!DOCTYPE svg"))
        && text.contains("<svg");
}

// The brand of an ISO base media file (ISO/IEC 14496-12, "ftyp").
QByteArray brandType(const QByteArray &brand)
{
    if (brand == "avif" || brand == "avis")
        return "image/avif";
    for (const char *heic : {"heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"}) {
        if (brand == heic)
            return "image/heic";
    }
    return {};
}

// What the page can show by itself. Chromium turns JPEGs upright by their EXIF.
bool canGoAsItIs(const QByteArray &type, const QString &path, qint64 bytes)
{
    if (type == "image/svg+xml" || type == "image/gif")
        return bytes <= movingLimit;
    if (bytes > asItIsLimit || type == "image/heic" || type == "image/tiff" || type == "image/bmp")
        return false;
    const QSize size = QImageReader(path).size();
    return size.isValid() ? qMax(size.width(), size.height()) <= PictureShelf::longestSide : type == "image/avif";
}

Result<ServedPicture> scaledDown(const QString &path)
{
    const auto image = uprightImage(path, PictureShelf::longestSide);
    if (!image)
        return tl::unexpected(image.error());
    const bool seeThrough = image->hasAlphaChannel();
    ServedPicture picture{seeThrough ? QByteArray("image/png") : QByteArray("image/jpeg"), {}};
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image->save(&buffer, seeThrough ? "png" : "jpeg", seeThrough ? -1 : 85))
        return notShown(path);
    return picture;
}

} // namespace

QByteArray pictureType(const QByteArray &head)
{
    struct Sign
    {
        QByteArrayView bytes;
        const char *type;
    };
    using namespace std::string_view_literals;
    static const std::array<Sign, 7> signs{{
        {"\xff\xd8\xff"sv, "image/jpeg"},
        {"\x89PNG\r\n\x1a\n"sv, "image/png"},
        {"GIF87a"sv, "image/gif"},
        {"GIF89a"sv, "image/gif"},
        {"BM"sv, "image/bmp"},
        {"II*\0"sv, "image/tiff"},
        {"MM\0*"sv, "image/tiff"},
    }};
    for (const Sign &sign : signs) {
        if (head.startsWith(sign.bytes))
            return sign.type;
    }
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return "image/webp";
    if (head.mid(4, 4) == "ftyp")
        return brandType(head.mid(8, 4));
    return isSvg(head) ? QByteArray("image/svg+xml") : QByteArray();
}

PictureShelf::PictureShelf() : m_kept(keptBytes) {}

Result<ServedPicture> PictureShelf::picture(const QString &canonicalPath)
{
    const QFileInfo info(canonicalPath);
    const QString key = QStringLiteral("%1\n%2\n%3").arg(canonicalPath).arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size());
    {
        QMutexLocker lock(&m_mutex);
        if (const ServedPicture *kept = m_kept.object(key))
            return *kept;
    }

    QFile file(canonicalPath);
    if (!file.open(QIODevice::ReadOnly))
        return failure("preview.unreadable", QT_TRANSLATE_NOOP("Error", "The picture %1 can’t be read."), {canonicalPath});
    const QByteArray type = pictureType(file.peek(headBytes));
    if (type.isEmpty())
        return notShown(canonicalPath);

    Result<ServedPicture> picture = canGoAsItIs(type, canonicalPath, info.size()) ? ServedPicture{type, file.read(movingLimit)}
                                                                                  : scaledDown(canonicalPath);
    if (picture) {
        QMutexLocker lock(&m_mutex);
        m_kept.insert(key, new ServedPicture(*picture), picture->bytes.size());
    }
    return picture;
}

QSize PictureShelf::size(const QString &canonicalPath)
{
    const auto size = preparedSize(canonicalPath, PhotoRecipe{.longestSide = longestSide, .quality = 85, .credit = {}, .licence = {}});
    return size ? *size : QSize();
}

} // namespace lanyard
