// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/picture_bytes.h"

#include "core/base/disk_file_system.h"
#include "core/photo/heic.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QtGlobal>

namespace lanyard {

namespace {

bool isHeic(const QByteArray &bytes)
{
    // ISO/IEC 14496-12: a box "ftyp" with a major brand and compatible ones. AVIF shares "mif1", so its own brand rules it out.
    if (bytes.size() < 16 || bytes.mid(4, 4) != "ftyp")
        return false;
    const quint32 boxSize = quint32(quint8(bytes[0])) << 24 | quint32(quint8(bytes[1])) << 16 | quint32(quint8(bytes[2])) << 8
                            | quint32(quint8(bytes[3]));
    bool heif = false;
    for (qsizetype at = 8; at + 4 <= qMin<qsizetype>(boxSize, qMin<qsizetype>(bytes.size(), 256)); at += at == 8 ? 8 : 4) {
        const QByteArray brand = bytes.mid(at, 4);
        if (brand == "avif" || brand == "avis")
            return false;
        for (const char *known : {"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1"})
            heif = heif || brand == known;
    }
    return heif;
}

} // namespace

QString pictureFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return QStringLiteral("jpeg");
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return QStringLiteral("png");
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return QStringLiteral("gif");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QStringLiteral("webp");
    if (isHeic(bytes))
        return QStringLiteral("heic");
    return {};
}

QString pictureExtension(const QString &format)
{
    return format == QLatin1String("jpeg") ? QStringLiteral("jpg") : format;
}

Failure notAPicture(const QString &name)
{
    return failure("photo.not-a-picture",
                   QT_TRANSLATE_NOOP("Error", "%1 is not a picture that Lanyard can read. It takes JPEG, PNG, WebP, GIF and HEIC files."),
                   {name});
}

Failure unreadablePicture(const QString &name)
{
    return failure("photo.unreadable",
                   QT_TRANSLATE_NOOP("Error", "The picture %1 is damaged and can’t be shown. Try to copy it from the camera again."), {name});
}

Result<PictureBytes> pictureOf(const QByteArray &bytes, const QString &name)
{
    const QString format = pictureFormat(bytes);
    if (format.isEmpty())
        return notAPicture(name);
    return PictureBytes{bytes, format, name};
}

Result<PictureBytes> readPicture(const FileSystem &files, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (files.size(path) > largestPictureFile)
        return failure("photo.too-large", QT_TRANSLATE_NOOP("Error", "%1 is larger than 256 MB. Save it smaller and add it again."),
                       {name});
    return files.read(path, largestPictureFile).and_then([&name](const QByteArray &bytes) { return pictureOf(bytes, name); });
}

Result<PictureBytes> readPicture(const QString &path)
{
    return readPicture(DiskFileSystem(), path);
}

Result<QSize> checkedSize(const PictureBytes &picture)
{
    QSize size;
    if (picture.format == QLatin1String("heic")) {
        const auto heic = heicSize(picture);
        if (!heic)
            return tl::unexpected(heic.error());
        size = *heic;
    } else {
        QByteArray bytes = picture.bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        size = QImageReader(&buffer, picture.format.toLatin1()).size();
    }
    if (!size.isValid() || size.isEmpty())
        return notAPicture(picture.name);
    if (qint64(size.width()) * size.height() > mostPixels)
        return failure("photo.too-large",
                       QT_TRANSLATE_NOOP("Error", "%1 has %2 × %3 pixels, more than Lanyard opens (150 million). Save it smaller and add it again."),
                       {picture.name, QString::number(size.width()), QString::number(size.height())});
    return size;
}

} // namespace lanyard
