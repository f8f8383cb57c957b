// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_escape.h"

#include <QHash>
#include <QRegularExpression>

namespace lanyard {

QString escapedText(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        if (c == u'&')
            result += QLatin1String("&amp;");
        else if (c == u'<')
            result += QLatin1String("&lt;");
        else if (c == u'>')
            result += QLatin1String("&gt;");
        else
            result += c;
    }
    return result;
}

QString escapedAttribute(const QString &text)
{
    return escapedText(text).replace(u'"', QLatin1String("&quot;"));
}

QString unescapedHtml(const QString &text)
{
    static const QHash<QString, char32_t> names{
        {QStringLiteral("amp"), U'&'},      {QStringLiteral("lt"), U'<'},       {QStringLiteral("gt"), U'>'},
        {QStringLiteral("quot"), U'"'},     {QStringLiteral("apos"), U'\''},    {QStringLiteral("nbsp"), U'\u00a0'},
        {QStringLiteral("ndash"), U'\u2013'}, {QStringLiteral("mdash"), U'\u2014'}, {QStringLiteral("hellip"), U'\u2026'},
        {QStringLiteral("lsquo"), U'\u2018'}, {QStringLiteral("rsquo"), U'\u2019'}, {QStringLiteral("ldquo"), U'\u201c'},
        {QStringLiteral("rdquo"), U'\u201d'}, {QStringLiteral("laquo"), U'\u00ab'}, {QStringLiteral("raquo"), U'\u00bb'},
    };
    static const QRegularExpression entity(QStringLiteral("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));"));
    QString result;
    qsizetype from = 0;
    for (auto each = entity.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        char32_t code = 0;
        if (match.hasCaptured(1))
            code = match.captured(1).toUInt();
        else if (match.hasCaptured(2))
            code = match.captured(2).toUInt(nullptr, 16);
        else
            code = names.value(match.captured(3), 0);
        if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
            continue;
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += QString::fromUcs4(&code, 1);
        from = match.capturedEnd();
    }
    return result.append(QStringView(text).mid(from));
}

QString withoutControls(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (!c.isSurrogate() && c.unicode() < 0xfffe && (c >= u' ' || c == u'\t' || c == u'\n' || c == u'\r')) {
            result += c;
        }
    }
    return result;
}

} // namespace lanyard
