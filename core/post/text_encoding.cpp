// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/text_encoding.h"

#include <QList>
#include <QStringConverter>
#include <QSysInfo>

#include <cerrno>
#include <cstring>
#include <iconv.h>
#include <memory>
#include <optional>
#include <uchardet.h>

namespace lanyard {

namespace {

constexpr const char *ourUnits = QSysInfo::ByteOrder == QSysInfo::LittleEndian ? "UTF-16LE" : "UTF-16BE";

struct Converter
{
    Converter(const char *to, const char *from) : handle(iconv_open(to, from)) {}
    ~Converter()
    {
        if (isOpen())
            iconv_close(handle);
    }
    Q_DISABLE_COPY(Converter)
    bool isOpen() const { return handle != iconv_t(-1); }

    iconv_t handle;
};

struct Converted
{
    QByteArray bytes;
    size_t used = 0; // input bytes before the one that could not be converted
    bool whole = false;
    bool known = false; // whether there is a converter of that name
};

Converted converted(const char *data, size_t size, const char *to, const char *from)
{
    Converted result;
    const Converter converter(to, from);
    if (!converter.isOpen())
        return result;
    result.known = true;
    char *in = const_cast<char *>(data); // iconv's old signature; it does not write there
    size_t left = size;
    bool flushing = false;
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    for (;;) {
        char *out = buffer.data();
        size_t room = size_t(buffer.size());
        const size_t answer = iconv(converter.handle, flushing ? nullptr : &in, flushing ? nullptr : &left, &out, &room);
        const int reason = errno;
        result.bytes.append(buffer.constData(), buffer.size() - qsizetype(room));
        if (answer == size_t(-1)) {
            if (reason == E2BIG)
                continue;
            break;
        }
        if (flushing) {
            result.whole = true;
            break;
        }
        flushing = true; // encodings with shift states end in their first one
    }
    result.used = size - left;
    return result;
}

bool isUtf8(const QByteArray &encoding)
{
    return encoding.compare("UTF-8", Qt::CaseInsensitive) == 0;
}

QByteArray markOf(const QByteArray &encoding)
{
    if (isUtf8(encoding))
        return "\xEF\xBB\xBF";
    if (encoding == "UTF-16LE")
        return "\xFF\xFE";
    if (encoding == "UTF-16BE")
        return "\xFE\xFF";
    if (encoding == "UTF-32LE")
        return QByteArray("\xFF\xFE\0\0", 4);
    if (encoding == "UTF-32BE")
        return QByteArray("\0\0\xFE\xFF", 4);
    return {};
}

// Nothing unless the same bytes come out of it again.
std::optional<DecodedText> asEncoding(const QByteArray &bytes, const QByteArray &encoding, bool byteOrderMark)
{
    const qsizetype skipped = byteOrderMark ? markOf(encoding).size() : 0;
    DecodedText result{{}, encoding, byteOrderMark};
    if (isUtf8(encoding)) {
        // A second byte order mark is text; the decoder would drop it.
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless);
        result.text = decoder(QByteArrayView(bytes).sliced(skipped));
        if (decoder.hasError())
            return {};
    } else {
        const Converted units = converted(bytes.constData() + skipped, size_t(bytes.size() - skipped), ourUnits, encoding.constData());
        if (!units.whole)
            return {};
        result.text = QString(reinterpret_cast<const QChar *>(units.bytes.constData()), units.bytes.size() / 2);
    }
    const Result<QByteArray> again = encodedText(result.text, encoding, byteOrderMark);
    return again && *again == bytes ? std::optional(result) : std::nullopt;
}

QByteArray guessed(const QByteArray &bytes)
{
    constexpr qsizetype enough = 1024 * 1024; // detection is slow, and this much tells as well as all
    const std::unique_ptr<struct uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(), size_t(qMin(bytes.size(), enough))) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

// How many characters of more than one byte are valid UTF-8, how many bytes are not, and where the first of these stands.
struct Utf8Count
{
    int characters = 0;
    int strays = 0;
    int firstStrayLine = 0;
};

Utf8Count countedUtf8(const QByteArray &bytes)
{
    Utf8Count count;
    int line = 1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar c = uchar(bytes[i]);
        if (c == '\n')
            ++line;
        if (c < 0x80)
            continue;
        const int more = c >= 0xF0 && c < 0xF5 ? 3 : c >= 0xE0 && c < 0xF0 ? 2 : c >= 0xC2 && c < 0xE0 ? 1 : 0;
        int found = 0;
        while (found < more && i + found + 1 < bytes.size() && (uchar(bytes[i + found + 1]) & 0xC0) == 0x80)
            ++found;
        if (more > 0 && found == more) {
            ++count.characters;
            i += more;
        } else if (count.strays++ == 0) {
            count.firstStrayLine = line;
        }
    }
    return count;
}

bool looksBinary(const QByteArray &bytes)
{
    for (const char c : bytes) {
        if (c == '\0' || (uchar(c) < 0x20 && !std::strchr("\t\n\r\f\x1a\x1b", c)))
            return true;
    }
    return false;
}

// UTF-16 without a mark: every other byte of Western text is zero.
QByteArray unmarkedUtf16(const QByteArray &bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return {};
    qsizetype zeros[2] = {0, 0};
    const qsizetype looked = qMin<qsizetype>(bytes.size(), 4096);
    for (qsizetype i = 0; i < looked; ++i)
        zeros[i % 2] += bytes[i] == '\0';
    if (zeros[1] > looked / 4 && zeros[0] == 0)
        return "UTF-16LE";
    if (zeros[0] > looked / 4 && zeros[1] == 0)
        return "UTF-16BE";
    return {};
}

QList<QByteArray> candidatesFor(const QByteArray &name)
{
    if (name == "SHIFT_JIS") // Windows' variant first: its backslash is a backslash
        return {"CP932", "SHIFT_JIS"};
    if (name == "EUC-KR")
        return {"EUC-KR", "UHC"};
    if (name == "BIG5")
        return {"BIG5", "BIG5-HKSCS"};
    if (name == "GB2312" || name == "GB18030")
        return {"GBK", "GB18030"};
    if (name.isEmpty() || name == "ASCII" || name == "UTF-8")
        return {"WINDOWS-1252"};
    if (name == "ISO-8859-1")
        return {"ISO-8859-1", "WINDOWS-1252"};
    return {name};
}

} // namespace

Result<DecodedText> decodedText(const QByteArray &bytes)
{
    for (const char *encoding : {"UTF-8", "UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"}) {
        if (!bytes.startsWith(markOf(encoding)))
            continue;
        if (auto text = asEncoding(bytes, encoding, true))
            return *text;
    }
    if (const QByteArray wide = unmarkedUtf16(bytes); !wide.isEmpty()) {
        if (auto text = asEncoding(bytes, wide, false))
            return *text;
    }
    if (auto text = asEncoding(bytes, "UTF-8", false))
        return *text;

    if (const Utf8Count count = countedUtf8(bytes); count.characters > 4 * count.strays) {
        return failure("post.encoding", QT_TRANSLATE_NOOP("Error", "This file is UTF-8, but line %1 holds bytes that are not. Mend them in another program first."),
                       {QString::number(count.firstStrayLine)}, count.firstStrayLine);
    }
    if (!looksBinary(bytes)) {
        for (const QByteArray &encoding : candidatesFor(guessed(bytes))) {
            if (auto text = asEncoding(bytes, encoding, false))
                return *text;
        }
    }
    return failure("post.encoding", QT_TRANSLATE_NOOP("Error", "Lanyard can’t tell how the characters of this file are stored. Save it as UTF-8 in another program first."));
}

Result<QByteArray> encodedText(const QString &text, const QByteArray &encoding, bool byteOrderMark)
{
    const QByteArray mark = byteOrderMark ? markOf(encoding) : QByteArray();
    const Converted result = converted(reinterpret_cast<const char *>(text.constData()), size_t(text.size()) * sizeof(QChar),
                                       encoding.constData(), ourUnits);
    if (result.whole)
        return mark + result.bytes;

    const qsizetype at = qsizetype(result.used / sizeof(QChar));
    if (!result.known || at >= text.size())
        return failure("post.encoding", QT_TRANSLATE_NOOP("Error", "This computer can’t write the encoding %1."), {QString::fromLatin1(encoding)});
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    const uint point = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
    int line = 1;
    for (qsizetype i = 0; i < at; ++i) {
        if (text[i] == u'\n' || (text[i] == u'\r' && text[i + 1] != u'\n') || text[i] == QChar::ParagraphSeparator)
            ++line;
    }
    const QString code = QStringLiteral("U+%1").arg(point, 4, 16, QLatin1Char('0')).toUpper();
    if (!pair && text[at].isSurrogate())
        return failure("post.unencodable", QT_TRANSLATE_NOOP("Error", "Line %2 holds half a character (%1), which can’t be saved. Take it out."),
                       {code, QString::number(line)}, line);
    return failure("post.unencodable",
                   QT_TRANSLATE_NOOP("Error", "“%1” (%2) in line %3 can’t be saved, because this file is stored as %4. Take it out, or save the post as a new file in UTF-8."),
                   {text.mid(at, pair ? 2 : 1), code, QString::number(line), QString::fromLatin1(encoding)}, line);
}

} // namespace lanyard
