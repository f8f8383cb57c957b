// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/markdown_text.h"

#include "core/compose/session_text.h"

#include <QRegularExpression>
#include <QStringView>

namespace lanyard {

namespace {

QChar at(QStringView text, qsizetype index)
{
    return index >= 0 && index < text.size() ? text[index] : QChar();
}

// "&lt;" or "&#60;", which a reader would see as "<".
bool isReference(QStringView rest)
{
    static const QRegularExpression form(QStringLiteral("\\A&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"));
    return form.match(rest.left(40).toString()).hasMatch();
}

// Liquid knows no backslash, so its opening braces need a reference.
bool opensLiquid(QStringView text, qsizetype index)
{
    return text[index] == u'{' && (at(text, index + 1) == u'{' || at(text, index + 1) == u'%');
}

QString escapedAt(QStringView text, qsizetype index, bool manyTildes)
{
    const QChar c = text[index];
    const QChar before = at(text, index - 1);
    const QChar after = at(text, index + 1);
    const QString escaped = QLatin1Char('\\') + c;
    switch (c.unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'[':
    case u']':
    case u'<':
    case u'|': // kramdown makes a table of any line that has one
        return escaped;
    case u'_':
        return before.isLetterOrNumber() && after.isLetterOrNumber() ? QString(c) : escaped;
    case u'~': // not every kramdown takes a backslash off before a tilde
        return manyTildes ? QStringLiteral("&#126;") : QString(c);
    case u'{':
        // Liquid's braces, and kramdown's attribute lists: {: .class} and {#id}.
        return opensLiquid(text, index) || after == u':' || after == u'#' ? QStringLiteral("&#123;") : QString(c);
    case u'-': // kramdown sets "--" as a dash
    case u'>': // and ">>" as a guillemet
    case u'$': // and takes "$$" for mathematics
        return after == c ? escaped : QString(c);
    case u'&':
        return isReference(text.mid(index)) ? QStringLiteral("&amp;") : QString(c);
    default:
        return c;
    }
}

// What would make a heading, a quote, a list, a definition or a rule at the start of a line; an ATX heading also drops a last '#'.
QString escapedLine(const QString &line, bool manyTildes)
{
    static const QRegularExpression opening(QStringLiteral("^[ \\t]*(?:\\d{1,9}[.)](?=\\s|$)|[#>+=:-])"));
    const auto match = opening.match(line);
    const qsizetype opener = match.hasMatch() ? match.capturedEnd() - 1 : -1;
    QString result;
    result.reserve(line.size() + 16);
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i == opener || (line[i] == u'#' && i == line.size() - 1))
            result += QLatin1Char('\\') + line[i];
        else
            result += escapedAt(line, i, manyTildes);
    }
    return result;
}

QString percentEncoded(const QString &text, QStringView unsafe)
{
    QString result;
    for (const QChar c : text) {
        if (c.unicode() <= 0x20 || c.unicode() == 0x7f || unsafe.contains(c))
            result += QLatin1Char('%') + QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0');
        else
            result += c;
    }
    return result;
}

} // namespace

QString escapedMarkdown(const QString &text)
{
    const bool manyTildes = text.count(u'~') > 1; // one alone strikes nothing out
    QStringList lines;
    const QStringList plain = text.split(u'\n');
    for (const QString &line : plain)
        lines.append(escapedLine(line, manyTildes));
    return lines.join(u'\n');
}

QString addressDestination(const QString &url)
{
    // An underscore is common in addresses and does no harm inside of a destination.
    return percentEncoded(url, u"()<>[]{}\"'`|\\*^");
}

QString fileDestination(const QString &path)
{
    QString result = path;
    result.replace(u'%', QLatin1String("%25"));
    return percentEncoded(result, u"()<>[]{}\"'`|\\*^?#");
}

QString escapedTitle(const QString &text)
{
    // kramdown leaves backslashes in titles, so only references do in both.
    const QString line = text.simplified();
    QString result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const bool reference = c == u'"' || c == u'\\' || c == u'|' || c == u'<' || c == u'>' || c == u'`' || opensLiquid(line, i);
        if (reference)
            result += QStringLiteral("&#%1;").arg(c.unicode());
        else if (c == u'&' && isReference(QStringView(line).mid(i)))
            result += QLatin1String("&amp;");
        else
            result += c;
    }
    return result;
}

QString linked(const QString &text, const QString &url)
{
    const QString shown = escapedMarkdown(text.simplified());
    return url.isEmpty() ? shown : QStringLiteral("[%1](%2)").arg(shown, addressDestination(url));
}

} // namespace lanyard
