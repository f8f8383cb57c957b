// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lanyard {

// How a file's bytes stood around its text, so that saving gives the same bytes again.
struct TextShape
{
    QByteArray encoding = "UTF-8"; // IANA name
    bool byteOrderMark = false;
    // The commonest line end; given to new lines. One of "\n", "\r\n", "\r".
    QString lineEnd = QStringLiteral("\n");
    // Only where line ends are mixed: every line as it was and the end it had (U+2029, U+FDD0 and U+FDD1 count as ends, because
    // the editor's document takes them as such). Unchanged lines find their old end again.
    QStringList lines;
    QStringList lineEnds;

    bool operator==(const TextShape &) const = default;
};

struct PostText
{
    QString text; // every line end is '\n'
    TextShape shape;
    QByteArray hash; // of the bytes, to notice that the file was changed outside
};

// Any bytes. Fails (post.encoding) only where the encoding cannot be told or would not give the same bytes back.
[[nodiscard]] Result<PostText> decodePost(const QByteArray &bytes);
// Fails (post.unencodable) when the text has a character that the file's encoding lacks.
[[nodiscard]] Result<QByteArray> encodePost(const QString &text, const TextShape &shape);

[[nodiscard]] Result<PostText> readPost(const FileSystem &files, const QString &path);
// Returns the hash of what was written.
[[nodiscard]] Result<QByteArray> writePost(FileSystem &files, const QString &path, const QString &text, const TextShape &shape);
// The hash that readPost would give now; empty: no such file.
QByteArray hashOnDisk(const FileSystem &files, const QString &path);

} // namespace lanyard
