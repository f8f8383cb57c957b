// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lanyard {

// Bytes of a tag whose encoding nobody declared: UTF-8 where they are that, else Latin-1. Ends at no NUL; those become blanks.
QString tagText(const QByteArray &bytes);
// Blanks at the ends and control characters taken off, line ends as '\n'.
QString tidied(const QString &text);
// Tidied; empty for what cameras and programs write on their own, such as "OLYMPUS DIGITAL CAMERA".
QString captionText(const QString &text);
// EXIF's Artist holds several people parted by ';' (Metadata Working Group 2.0, 5.5).
QStringList people(const QString &artist);

} // namespace lanyard
