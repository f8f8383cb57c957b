// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/html_entities.h"

#include <QHash>
#include <QStringView>

namespace lanyard {

namespace {

// HTML 4.01, section 24.2: the names for U+00A0 to U+00FF, in that order.
const char *const Latin1Names =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr "
    "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
    "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
    "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
    "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
    "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

QHash<QString, char32_t> names()
{
    QHash<QString, char32_t> result{
        {QStringLiteral("amp"), U'&'},      {QStringLiteral("lt"), U'<'},       {QStringLiteral("gt"), U'>'},
        {QStringLiteral("quot"), U'"'},     {QStringLiteral("apos"), U'\''},    {QStringLiteral("ndash"), U'–'},
        {QStringLiteral("mdash"), U'—'},    {QStringLiteral("lsquo"), U'‘'},    {QStringLiteral("rsquo"), U'’'},
        {QStringLiteral("sbquo"), U'‚'},    {QStringLiteral("ldquo"), U'“'},    {QStringLiteral("rdquo"), U'”'},
        {QStringLiteral("bdquo"), U'„'},    {QStringLiteral("lsaquo"), U'‹'},   {QStringLiteral("rsaquo"), U'›'},
        {QStringLiteral("hellip"), U'…'},   {QStringLiteral("bull"), U'•'},     {QStringLiteral("euro"), U'€'},
        {QStringLiteral("trade"), U'™'},    {QStringLiteral("rarr"), U'→'},     {QStringLiteral("larr"), U'←'},
        {QStringLiteral("harr"), U'↔'},     {QStringLiteral("minus"), U'−'},    {QStringLiteral("ne"), U'≠'},
        {QStringLiteral("le"), U'≤'},       {QStringLiteral("ge"), U'≥'},       {QStringLiteral("infin"), U'∞'},
        {QStringLiteral("OElig"), U'Œ'},    {QStringLiteral("oelig"), U'œ'},    {QStringLiteral("Scaron"), U'Š'},
        {QStringLiteral("scaron"), U'š'},   {QStringLiteral("ensp"), U'\u2002'}, {QStringLiteral("emsp"), U'\u2003'},
        {QStringLiteral("thinsp"), U'\u2009'}, {QStringLiteral("zwj"), U'\u200d'}, {QStringLiteral("zwnj"), U'\u200c'},
    };
    char32_t code = 0xA0;
    const QStringList latin1 = QString::fromLatin1(Latin1Names).split(u' ');
    for (const QString &name : latin1)
        result.insert(name, code++);
    return result;
}

// Numbers from 128 to 159 mean control characters, but whoever writes them means Windows' characters, and so do browsers
// (HTML Living Standard, 13.2.5.80). 0: none.
constexpr char16_t Windows[32] = {u'\u20AC', 0, u'\u201A', u'\u0192', u'\u201E', u'\u2026', u'\u2020', u'\u2021',
                                  u'\u02C6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', 0, u'\u017D', 0,
                                  0, u'\u2018', u'\u2019', u'\u201C', u'\u201D', u'\u2022', u'\u2013', u'\u2014',
                                  u'\u02DC', u'\u2122', u'\u0161', u'\u203A', u'\u0153', 0, u'\u017E', u'\u0178'};

char32_t numbered(uint code)
{
    if (code >= 0x80 && code < 0xA0)
        return Windows[code - 0x80];
    if (code == '\n' || code == '\t' || code == '\r')
        return U' '; // in HTML a line end is a blank
    return (code >= 0x20 && code != 0x7F && code <= 0x10FFFF && !(code >= 0xD800 && code < 0xE000)) ? char32_t(code) : 0;
}

// The character a reference means; 0: none.
char32_t meant(QStringView reference)
{
    static const QHash<QString, char32_t> known = names();
    if (!reference.startsWith(u'#'))
        return known.value(reference.toString(), 0);
    const bool hexadecimal = reference.size() > 1 && reference[1].toLower() == u'x';
    bool ok = false;
    const uint code = reference.mid(hexadecimal ? 2 : 1).toUInt(&ok, hexadecimal ? 16 : 10);
    return ok ? numbered(code) : 0;
}

} // namespace

QString withoutHtmlEntities(const QString &text)
{
    constexpr qsizetype Longest = 10; // "&#x10FFFF;" without its ampersand
    qsizetype next = text.indexOf(u'&');
    if (next < 0)
        return text;
    QString result;
    result.reserve(text.size());
    qsizetype at = 0; // what stands before is written
    for (; next >= 0; next = text.indexOf(u'&', next)) {
        const qsizetype end = QStringView(text).mid(next + 1, Longest).indexOf(u';');
        const char32_t code = end > 0 ? meant(QStringView(text).mid(next + 1, end)) : 0;
        if (code == 0) {
            ++next;
            continue;
        }
        result += QStringView(text).mid(at, next - at);
        result += QString::fromUcs4(&code, 1);
        at = next += end + 2;
    }
    result += QStringView(text).mid(at);
    return result;
}

} // namespace lanyard
