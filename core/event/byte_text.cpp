// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/byte_text.h"

#include <QStringDecoder>

#include <memory>

#include <uchardet.h>

namespace lanyard {

namespace {

constexpr qsizetype FewStrangers = 12; // with fewer bytes above ASCII, a guess is no better than the usual encoding

QString decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    return decoder(bytes);
}

QString westernText(const QByteArray &bytes)
{
    QStringDecoder decoder("windows-1252");
    return decoder.isValid() ? QString(decoder(bytes)) : QString::fromLatin1(bytes);
}

bool isUnmarkedUtf16(const QByteArray &bytes, int zeroAt)
{
    const qsizetype looked = qMin<qsizetype>(bytes.size() & ~qsizetype(1), 4096);
    if (looked < 4)
        return false;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < looked; ++i)
        zeros[i % 2] += bytes[i] == '\0';
    return zeros[zeroAt] > looked / 4 && zeros[1 - zeroAt] == 0;
}

// How many characters of more than one byte are valid, and how many bytes are not.
struct Utf8Count
{
    qsizetype characters = 0;
    qsizetype strays = 0;
};

Utf8Count countedUtf8(const QByteArray &bytes)
{
    Utf8Count count;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar c = uchar(bytes[i]);
        if (c < 0x80)
            continue;
        const int more = c >= 0xF0 && c < 0xF5 ? 3 : c >= 0xE0 && c < 0xF0 ? 2 : c >= 0xC2 && c < 0xE0 ? 1 : 0;
        int found = 0;
        while (found < more && i + found + 1 < bytes.size() && (uchar(bytes[i + found + 1]) & 0xC0) == 0x80)
            ++found;
        if (more > 0 && found == more) {
            ++count.characters;
            i += more;
        } else {
            ++count.strays;
        }
    }
    return count;
}

QByteArray guessedEncoding(const QByteArray &bytes)
{
    constexpr qsizetype enough = 1024 * 1024; // detection is slow, and this much tells as well as all
    const std::unique_ptr<struct uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(), size_t(qMin(bytes.size(), enough))) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

} // namespace

ByteText byteText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return byteText(bytes.mid(3));
    if (bytes.startsWith(QByteArray("\xFF\xFE\0\0", 4)) || bytes.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return {decoded(bytes, QStringConverter::Utf32)};
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return {decoded(bytes, QStringConverter::Utf16)};
    if (isUnmarkedUtf16(bytes, 1))
        return {decoded(bytes, QStringConverter::Utf16LE)};
    if (isUnmarkedUtf16(bytes, 0))
        return {decoded(bytes, QStringConverter::Utf16BE)};

    const Utf8Count count = countedUtf8(bytes);
    if (count.strays == 0 || count.characters > 4 * count.strays)
        return {QString::fromUtf8(bytes), count.strays > 0};
    if (count.strays + count.characters < FewStrangers)
        return {westernText(bytes)};
    const QByteArray name = guessedEncoding(bytes);
    // Windows-1252 has all that Latin-1 has, and files that say the one mean the other.
    if (!name.isEmpty() && name != "ASCII" && name != "UTF-8" && name != "ISO-8859-1") {
        QStringDecoder decoder(name.constData());
        if (decoder.isValid()) {
            const QString text = decoder(bytes);
            if (!decoder.hasError())
                return {text};
        }
    }
    return {westernText(bytes)};
}

} // namespace lanyard
