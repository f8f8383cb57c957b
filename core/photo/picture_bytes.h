// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace lanyard {

constexpr qint64 mostPixels = 150'000'000;             // no camera makes more; a hostile header may claim billions
constexpr qint64 largestPictureFile = 256 * 1024 * 1024; // in bytes; motion photos carry a film behind the picture

// A picture file in memory: looked at once, so that what was checked is what gets decoded.
struct PictureBytes
{
    QByteArray bytes;
    QString format; // "jpeg", "png", "webp", "gif", "heic"
    QString name;   // file name, for sentences

    bool operator==(const PictureBytes &) const = default;
};

// What the first bytes say, whatever the file is called; empty: no picture that Lanyard reads.
QString pictureFormat(const QByteArray &bytes);
// "jpg", "png", "webp", "gif", "heic"
QString pictureExtension(const QString &format);

// photo.not-a-picture, photo.too-large, or the file system's own word (file.…)
[[nodiscard]] Result<PictureBytes> readPicture(const FileSystem &files, const QString &path);
[[nodiscard]] Result<PictureBytes> readPicture(const QString &path); // from the disk
[[nodiscard]] Result<PictureBytes> pictureOf(const QByteArray &bytes, const QString &name);

// In pixels as stored (HEIC: as its container turns it), from the header alone. Refuses pictures that are too large.
[[nodiscard]] Result<QSize> checkedSize(const PictureBytes &picture);

Failure notAPicture(const QString &name);
Failure unreadablePicture(const QString &name);

} // namespace lanyard
