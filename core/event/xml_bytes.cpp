// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/xml_bytes.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace lanyard {

namespace {

std::optional<QStringConverter::Encoding> unicodeForm(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return marked;
    // UTF-16 without a mark: XML begins with '<' (XML 1.0, appendix F).
    if (bytes.startsWith(QByteArrayView("<\0", 2)))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith(QByteArrayView("\0<", 2)))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

QByteArray declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        QStringLiteral("^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']"));
    return declaration.match(QString::fromLatin1(bytes.left(200))).captured(1).toLatin1();
}

bool isSpace(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

// Nearly; pugixml says for sure.
bool beginsName(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_' || letter == ':' || uchar(letter) >= 0x80;
}

} // namespace

XmlText xmlText(const QByteArray &bytes)
{
    const auto unicode = unicodeForm(bytes);
    QByteArray declared = unicode ? QByteArray() : declaredEncoding(bytes);
    // A declaration of UTF-16 in bytes that can be read as ASCII is wrong.
    if (declared.toLower().startsWith("utf-16") || !QStringDecoder(declared.constData()).isValid())
        declared.clear();
    const bool isUtf8 = unicode ? *unicode == QStringConverter::Utf8 : declared.isEmpty() || declared.compare("utf-8", Qt::CaseInsensitive) == 0;
    if (isUtf8 && QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8())
        return {bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes, false};

    QStringDecoder decoder = unicode ? QStringDecoder(*unicode)
        : declared.isEmpty()         ? QStringDecoder(QStringDecoder::Utf8)
                                     : QStringDecoder(declared.constData());
    QString text = decoder.decode(bytes);
    const bool damaged = decoder.hasError();
    if (damaged)
        text = QString::fromLatin1(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return {text.toUtf8(), damaged};
}

XmlProlog xmlProlog(const QByteArray &utf8)
{
    XmlProlog result;
    qsizetype at = 0;
    const auto nameAt = [&utf8](qsizetype from) {
        qsizetype end = from;
        while (end < utf8.size() && end - from < 100 && !isSpace(utf8[end]) && utf8[end] != '>' && utf8[end] != '/' && utf8[end] != '[')
            ++end;
        return QString::fromUtf8(utf8.mid(from, end - from));
    };
    const auto behind = [&utf8, &at](QByteArrayView mark) {
        const qsizetype found = utf8.indexOf(mark, at);
        at = found < 0 ? utf8.size() : found + mark.size();
    };
    while (true) {
        while (at < utf8.size() && isSpace(utf8[at]))
            ++at;
        const QByteArrayView rest = QByteArrayView(utf8).sliced(at);
        if (rest.startsWith("<?")) {
            behind("?>");
        } else if (rest.startsWith("<!--")) {
            behind("-->");
        } else if (rest.first(std::min<qsizetype>(rest.size(), 9)).compare("<!DOCTYPE", Qt::CaseInsensitive) == 0) {
            result.doctype = true;
            at += 9;
            while (at < utf8.size() && isSpace(utf8[at]))
                ++at;
            result.root = nameAt(at);
            return result;
        } else {
            if (rest.size() > 1 && rest[0] == '<' && beginsName(rest[1]))
                result.root = nameAt(at + 1);
            return result;
        }
    }
}

} // namespace lanyard
