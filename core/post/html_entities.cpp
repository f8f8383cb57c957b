// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/html_entities.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

QString meaningOf(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hexadecimal = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool fine = false;
        const uint point = name.mid(hexadecimal ? 2 : 1).toUInt(&fine, hexadecimal ? 16 : 10);
        const bool character = fine && point >= 0x20 && point <= 0x10FFFF && !(point >= 0xD800 && point <= 0xDFFF)
                               && !(point >= 0x7F && point <= 0x9F);
        const char32_t one = point;
        return character ? QString::fromUcs4(&one, 1) : QString();
    }
    static const std::pair<const char *, char16_t> names[] = {
        {"amp", u'&'},        {"lt", u'<'},         {"gt", u'>'},         {"quot", u'"'},       {"apos", u'\''},     {"nbsp", u'\u00A0'},
        {"hellip", u'\u2026'}, {"ndash", u'\u2013'}, {"mdash", u'\u2014'}, {"lsquo", u'\u2018'}, {"rsquo", u'\u2019'}, {"ldquo", u'\u201C'},
        {"rdquo", u'\u201D'}, {"laquo", u'\u00AB'}, {"raquo", u'\u00BB'}, {"copy", u'\u00A9'},  {"reg", u'\u00AE'},  {"trade", u'\u2122'},
        {"times", u'\u00D7'}, {"euro", u'\u20AC'},  {"bull", u'\u2022'},  {"middot", u'\u00B7'}};
    for (const auto &[known, character] : names) {
        if (name == QLatin1String(known))
            return QString(QChar(character));
    }
    return {};
}

} // namespace

QString withoutHtmlEntities(const QString &text)
{
    static const QRegularExpression entity(QStringLiteral("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,6});"));
    QString result;
    qsizetype done = 0;
    for (auto matches = entity.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString meaning = meaningOf(match.capturedView(1));
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += meaning.isEmpty() ? match.captured() : meaning;
        done = match.capturedEnd();
    }
    return result + QStringView(text).mid(done).toString();
}

} // namespace lanyard
