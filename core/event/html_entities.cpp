// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/html_entities.h"

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

// The character a reference means; 0: none.
char32_t meant(QStringView reference)
{
    static const QHash<QString, char32_t> known = names();
    if (!reference.startsWith(u'#'))
        return known.value(reference.toString(), 0);
    const bool hexadecimal = reference.size() > 1 && reference[1].toLower() == u'x';
    bool ok = false;
    const uint code = reference.mid(hexadecimal ? 2 : 1).toUInt(&ok, hexadecimal ? 16 : 10);
    const bool character = code == u'\n' || code == u'\t' || (code >= 0x20 && code <= 0x10FFFF && !(code >= 0xD800 && code < 0xE000));
    return ok && character ? char32_t(code) : 0;
}

} // namespace

QString withoutEntities(const QString &text)
{
    constexpr qsizetype Longest = 10; // "&#x10FFFF;" without its ampersand
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&') {
            const qsizetype end = QStringView(text).mid(at + 1, Longest).indexOf(u';');
            const char32_t code = end > 0 ? meant(QStringView(text).mid(at + 1, end)) : 0;
            if (code != 0) {
                result += code == 0xA0 ? QString(u' ') : QString::fromUcs4(&code, 1);
                at += end + 1;
                continue;
            }
        }
        result += text[at];
    }
    return result;
}

} // namespace lanyard
