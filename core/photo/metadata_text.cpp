// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo/metadata_text.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace lanyard {

QString tagText(const QByteArray &bytes)
{
    // Stateless: a first half of a character at the end is an error too, not something to wait for.
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    QString result = utf8.hasError() ? QString::fromLatin1(bytes) : text;
    result.replace(QChar(u'\0'), u' ');
    return result;
}

QString tidied(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                result += u'\n';
        } else if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control) {
            result += c;
        }
    }
    return result.trimmed();
}

QString captionText(const QString &text)
{
    static const QRegularExpression boilerplate(
        QStringLiteral("^(?:"
                       "(?:olympus |(?:konica )?minolta |sony |nikon )?digital ?camera|sony dsc|samsung(?: camera pictures)?"
                       "|exif[_ ]jpeg(?:[_ ]picture)?|digital still ?camera|dcim.*|dig\\w{5}|<?kenox .*|maginon"
                       "|(?:dav|cof|edf|edf_mono|hdr|sdr|mde|mtr|oznor\\w*|cuhdr|dig|bty|ptr|rbt|rhdr|srhdr|trim|vignette)"
                       "|default|image ?description|description|my beautiful picture|created with (?:the )?gimp.*|untitled"
                       "|user ?comments?|binary comment|camera|photo|picture|image|jpeg|screenshot|processed with .*"
                       ")$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString result = tidied(text);
    return boilerplate.match(result).hasMatch() ? QString() : result;
}

QStringList people(const QString &artist)
{
    QStringList names;
    for (const QString &name : artist.split(u';')) {
        if (const QString tidy = tidied(name); !tidy.isEmpty())
            names << tidy;
    }
    names.removeDuplicates();
    return names;
}

} // namespace lanyard
