// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/xml_bytes.h"

#include <QRegularExpression>
#include <QStringDecoder>

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

} // namespace

XmlText xmlText(const QByteArray &bytes)
{
    QStringDecoder decoder = [&bytes] {
        if (const auto unicode = unicodeForm(bytes))
            return QStringDecoder(*unicode);
        const QByteArray declared = declaredEncoding(bytes);
        QStringDecoder named(declared.constData());
        // A declaration of UTF-16 in bytes that can be read as ASCII is wrong.
        if (declared.isEmpty() || !named.isValid() || declared.toLower().startsWith("utf-16"))
            return QStringDecoder(QStringDecoder::Utf8);
        return named;
    }();
    XmlText result;
    result.text = decoder.decode(bytes);
    if (decoder.hasError()) {
        result.text = QString::fromLatin1(bytes);
        result.damaged = true;
    }
    if (result.text.startsWith(QChar::ByteOrderMark))
        result.text.remove(0, 1);
    return result;
}

XmlProlog xmlProlog(const QString &text)
{
    XmlProlog result;
    qsizetype at = 0;
    const auto nameAt = [&text](qsizetype from) {
        qsizetype end = from;
        while (end < text.size() && end - from < 100 && !text[end].isSpace() && text[end] != u'>' && text[end] != u'/'
               && text[end] != u'[')
            ++end;
        return text.mid(from, end - from);
    };
    const auto behind = [&text, &at](QLatin1String mark) {
        const qsizetype found = text.indexOf(mark, at);
        at = found < 0 ? text.size() : found + mark.size();
    };
    while (true) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        const QStringView rest = QStringView(text).mid(at);
        if (rest.startsWith(u"<?")) {
            behind(QLatin1String("?>"));
        } else if (rest.startsWith(u"<!--")) {
            behind(QLatin1String("-->"));
        } else if (rest.startsWith(u"<!DOCTYPE", Qt::CaseInsensitive)) {
            result.doctype = true;
            at += 9;
            while (at < text.size() && text[at].isSpace())
                ++at;
            result.root = nameAt(at);
            return result;
        } else {
            if (rest.size() > 1 && rest[0] == u'<' && (rest[1].isLetter() || rest[1] == u'_'))
                result.root = nameAt(at + 1);
            return result;
        }
    }
}

} // namespace lanyard
