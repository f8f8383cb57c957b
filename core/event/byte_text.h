// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard {

// The bytes of a text file that doesn't name its encoding: by the byte order mark, else UTF-16 where every other byte is zero, else
// UTF-8, else by the habits of the bytes, and Windows-1252 where there are too few to tell.
struct ByteText
{
    QString text; // without the mark
    bool damaged = false; // it is UTF-8 but for a few bytes, which became U+FFFD
};
ByteText byteText(const QByteArray &bytes);

} // namespace lanyard
