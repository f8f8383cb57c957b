// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/post_file.h"

#include "core/post/line_ends.h"
#include "core/post/text_encoding.h"

#include <QCryptographicHash>

namespace lanyard {

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

Result<PostText> decodePost(const QByteArray &bytes)
{
    const Result<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    PostText post;
    post.shape.encoding = decoded->encoding;
    post.shape.byteOrderMark = decoded->byteOrderMark;
    post.text = withPlainLineEnds(decoded->text, &post.shape);
    post.hash = hashOf(bytes);
    return post;
}

Result<QByteArray> encodePost(const QString &text, const TextShape &shape)
{
    return encodedText(withLineEnds(text, shape), shape.encoding, shape.byteOrderMark);
}

Result<PostText> readPost(const FileSystem &files, const QString &path)
{
    return files.read(path).and_then([](const QByteArray &bytes) { return decodePost(bytes); });
}

Result<QByteArray> writePost(FileSystem &files, const QString &path, const QString &text, const TextShape &shape)
{
    const Result<QByteArray> bytes = encodePost(text, shape);
    if (!bytes)
        return bytes;
    const Result<void> written = files.write(path, *bytes);
    if (!written)
        return tl::unexpected(written.error());
    return hashOf(*bytes);
}

QByteArray hashOnDisk(const FileSystem &files, const QString &path)
{
    const Result<QByteArray> bytes = files.read(path);
    return bytes ? hashOf(*bytes) : QByteArray();
}

} // namespace lanyard
