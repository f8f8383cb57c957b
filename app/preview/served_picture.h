// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCache>
#include <QMutex>
#include <QSize>

namespace lanyard {

// A picture as the page gets it.
struct ServedPicture
{
    QByteArray type; // MIME, found by looking at the bytes
    QByteArray bytes;
};

// "image/jpeg" and so on by a file's first bytes (about 1000 are enough); empty: no picture that we know.
QByteArray pictureType(const QByteArray &head);

// Makes pictures fit for the page and keeps the latest: a photo of 12 megapixels becomes one of 1600 pixels, upright; HEIC becomes
// JPEG; small ones go as they are. Safe from any thread; slow, so not for the GUI thread.
class PictureShelf
{
public:
    PictureShelf();

    static constexpr int longestSide = 1600; // pixels

    [[nodiscard]] Result<ServedPicture> picture(const QString &canonicalPath);
    // The size that it will be shown at, without decoding; invalid if it can't be told.
    static QSize size(const QString &canonicalPath);

private:
    QMutex m_mutex;
    QCache<QString, ServedPicture> m_kept; // by path, time and size; the cost is in bytes
};

} // namespace lanyard
