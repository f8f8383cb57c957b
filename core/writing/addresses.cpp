// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/addresses.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

bool isMailbox(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[^\\s@<>()\\[\\]/:]+@[^\\s@<>()\\[\\]/:]+\\.[^\\s@<>()\\[\\]/:.]{2,}$"));
    return form.match(text).hasMatch();
}

} // namespace

bool isAddress(const QString &text)
{
    static const QRegularExpression web(QStringLiteral("^(?:https?|ftp)://[^\\s<>/?#]+[^\\s<>]*$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(QStringLiteral("^www\\.[^\\s<>./]+\\.[^\\s<>]+$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mail(QStringLiteral("^mailto:[^\\s<>]+@[^\\s<>]+$"), QRegularExpression::CaseInsensitiveOption);
    constexpr int longest = 8000; // what is longer was not meant as an address
    return text.size() < longest && (web.match(text).hasMatch() || bare.match(text).hasMatch() || mail.match(text).hasMatch() || isMailbox(text));
}

bool isDestination(const QString &text)
{
    if (isAddress(text))
        return true;
    static const QRegularExpression scheme(QStringLiteral("^\\s*[A-Za-z][A-Za-z0-9+.-]*:"));
    return !text.trimmed().isEmpty() && !text.contains(u'\n') && !scheme.match(text).hasMatch();
}

QString wholeAddress(const QString &text)
{
    if (text.startsWith(QLatin1String("www."), Qt::CaseInsensitive))
        return QStringLiteral("https://") + text;
    return isMailbox(text) ? QStringLiteral("mailto:") + text : text;
}

QString escapedDestination(const QString &address)
{
    static const QString unsafe = QStringLiteral("()<>[]{}\"'`|\\*^");
    QString result;
    for (const QChar c : address) {
        if (c.unicode() <= 0x20 || c.unicode() == 0x7f || unsafe.contains(c))
            result += QLatin1Char('%') + QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0');
        else
            result += c;
    }
    return result;
}

QString escapedLinkText(const QString &text)
{
    QString result;
    for (const QChar c : text.simplified()) {
        if (c == u'[' || c == u']' || c == u'\\' || c == u'*' || c == u'`' || c == u'<')
            result += u'\\';
        result += c;
    }
    return result;
}

} // namespace lanyard
