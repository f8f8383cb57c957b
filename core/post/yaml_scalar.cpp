// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/yaml_scalar.h"

#include <QDate>
#include <QRegularExpression>

namespace lanyard {

namespace {

bool isOneOf(const QString &text, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        if (text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

// Psych keeps what looks like a date but is none, such as 2016-13-45, as text.
bool isRealDay(const QRegularExpressionMatch &match)
{
    return QDate::isValid(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
}

bool isDate(const QString &text)
{
    static const QRegularExpression day(QStringLiteral("\\A(\\d{4})-(\\d{1,2})-(\\d{1,2})\\z"));
    static const QRegularExpression moment(QStringLiteral(
        "\\A(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt]|\\s+)(\\d{1,2}):(\\d\\d):(\\d\\d)(?:\\.\\d*)?(?:\\s*(?:Z|[-+]\\d{1,2}:?(?:\\d\\d)?))?\\z"));
    if (const auto match = day.match(text); match.hasMatch())
        return isRealDay(match);
    const auto match = moment.match(text);
    return match.hasMatch() && isRealDay(match) && match.capturedView(4).toInt() < 24 && match.capturedView(5).toInt() < 60
           && match.capturedView(6).toInt() < 60;
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral(
        "\\A(?:"
        "[-+]?(?:[0-9][0-9_,]*)?\\.[0-9]*(?:[eE][-+][0-9]+)?" // float
        "|[-+]?0b[01_,]+|[-+]?0[0-7_,]+|[-+]?0x[0-9a-fA-F_,]+|[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)" // integer
        "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}(?:\\.[0-9_]*)?" // base 60
        ")\\z"));
    static const QRegularExpression justADot(QStringLiteral("\\A[-+]?\\.\\z"));
    return number.match(text).hasMatch() && !justADot.match(text).hasMatch();
}

} // namespace

Value plainScalar(const QString &written)
{
    const QString &text = written;
    if (text.size() > 64) // longer than any word or number that has a meaning; spares the patterns a long text
        return text;
    if (text.isEmpty() || isOneOf(text, {"~", "null"}))
        return {};
    if (isOneOf(text, {"true", "yes", "on"}) || isOneOf(text, {"false", "no", "off"}))
        return Value::boolean(text);
    if (isDate(text))
        return Value::date(text);
    if (isOneOf(text, {".inf", "+.inf", "-.inf", ".nan"}) || isNumber(text))
        return Value::number(text);
    return text;
}

} // namespace lanyard
