// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace lanyard {

struct DecodedText
{
    QString text;        // line ends as they are
    QByteArray encoding; // IANA name
    bool byteOrderMark = false;
};

// UTF-8 wherever it is valid, else what a byte order mark or the bytes' own habits tell. What comes back gives the same bytes
// through encodedText, or it is an error (post.encoding).
Result<DecodedText> decodedText(const QByteArray &bytes);

// Fails (post.unencodable) at the first character that the encoding lacks, and names it and its line.
Result<QByteArray> encodedText(const QString &text, const QByteArray &encoding, bool byteOrderMark);

} // namespace lanyard
