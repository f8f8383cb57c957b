// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/yaml_writer.h"

#include "core/post/front_matter.h"
#include "core/post/yaml_scalar.h"

#include <QRegularExpression>

namespace lanyard {

namespace {

// Characters that only an escape in double quotes carries safely: line ends of every kind and the invisible ones that a YAML
// reader refuses. A tab may stand as it is.
bool needsEscape(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit < 0x20 && unit != u'\t') || (unit >= 0x7F && unit <= 0x9F) || unit == 0x2028 || unit == 0x2029 || unit == 0xFEFF
           || unit == 0xFFFE || unit == 0xFFFF;
}

QString doubleQuoted(const QString &text)
{
    QString result = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += QLatin1Char('\\') + c;
        else if (c == u'\n')
            result += QLatin1String("\\n");
        else if (!needsEscape(c))
            result += c;
        else
            result += QStringLiteral("\\u%1").arg(ushort(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return result + QLatin1Char('"');
}

QString singleQuoted(QString text)
{
    return QLatin1Char('\'') + text.replace(u'\'', QLatin1String("''")) + QLatin1Char('\'');
}

// What any of the readers would take for something else than text.
bool hasAnotherMeaning(const QString &text)
{
    static const QRegularExpression numeric(QStringLiteral("\\A[-+.]*[0-9][0-9a-fA-FxXoOeE_.,:+-]*\\z"));
    static const QRegularExpression dated(QStringLiteral("\\A-?[0-9]{4}-[0-9]{1,2}-[0-9]"));
    for (const char *word : {"y", "n", "+", "-", "=", "<<", "inf", "nan"}) { // Spyc's Booleans, YAML 1.1's signs, YAML 1.2's numbers
        if (text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return true;
    }
    return plainScalar(text).kind() != Value::Kind::Text || numeric.match(text).hasMatch() || dated.match(text).hasMatch();
}

bool isSafeBare(const QString &text, bool flow)
{
    if (text.isEmpty() || hasAnotherMeaning(text))
        return false;
    const QChar first = text.front();
    if (!first.isLetterOrNumber() && !first.isSurrogate() && !QStringView(u"(/_$.").contains(first))
        return false;
    // `...` would end the document; a last `|` or `>` opens a block for Spyc; a last `---` ends the head for wordpress-github-sync.
    if (text.startsWith(QLatin1String("...")) || text.back().isSpace() || QStringView(u"|>:").contains(text.back())
        || text.endsWith(QLatin1String("---")))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\t' || c == u'\n' || needsEscape(c))
            return false;
        if (c == u'#' && i > 0 && text[i - 1].isSpace())
            return false;
        if (c == u':' && (flow || text[i + 1].isSpace())) // never the last one, see above
            return false;
        if (flow && QStringView(u",[]{}\"'#&*!?").contains(c))
            return false;
    }
    return true;
}

bool isSafeDate(const QString &written)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A\\d{4}-\\d{1,2}-\\d{1,2}(?:[Tt ]\\s*\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?\\s*(?:Z|[-+]\\d{1,2}:?(?:\\d\\d)?)?)?\\z"));
    return pattern.match(written).hasMatch();
}

QString inlined(const Value &value, const YamlStyle &style, bool flow);

QString flowList(const QList<Value> &items, const YamlStyle &style)
{
    QStringList parts;
    for (const Value &item : items)
        parts += inlined(item, style, true);
    return QLatin1Char('[') + parts.join(QLatin1String(", ")) + QLatin1Char(']');
}

QString flowMap(const QList<Value::Entry> &entries, const YamlStyle &style)
{
    QStringList parts;
    for (const auto &[name, value] : entries)
        parts += yamlText(name, {}, true) + QLatin1String(": ") + inlined(value, style, true);
    return QLatin1Char('{') + parts.join(QLatin1String(", ")) + QLatin1Char('}');
}

QString inlined(const Value &value, const YamlStyle &style, bool flow)
{
    switch (value.kind()) {
    case Value::Kind::Null:
        return QStringLiteral("null");
    case Value::Kind::List:
        return flowList(value.items(), style);
    case Value::Kind::Map:
        return flowMap(value.entries(), style);
    case Value::Kind::Boolean: // the words that every version of YAML knows
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case Value::Kind::Number:
        if (plainScalar(value.text()).kind() == Value::Kind::Number && !(flow && value.text().contains(u',')))
            return value.text();
        break;
    case Value::Kind::Date:
        if (isSafeDate(value.text()))
            return value.text();
        break;
    case Value::Kind::Text:
        break;
    }
    return yamlText(value.text(), style, flow);
}

} // namespace

QString yamlText(const QString &text, const YamlStyle &style, bool flow)
{
    for (const QChar c : text) {
        if (needsEscape(c))
            return doubleQuoted(text);
    }
    if (!style.quoteTexts && isSafeBare(text, flow))
        return text;
    // In double quotes a backslash or a quotation mark would need an escape, which not every reader takes off again.
    const bool asDouble = style.quote == u'"' && !text.contains(u'"') && !text.contains(u'\\');
    return asDouble ? QLatin1Char('"') + text + QLatin1Char('"') : singleQuoted(text);
}

QString yamlValue(const Value &value, const YamlStyle &style, int indent)
{
    QString result;
    if (value.kind() == Value::Kind::List && !value.items().isEmpty() && !style.flowLists) {
        const QString lead = QLatin1Char('\n') + QString(indent + style.listIndent, u' ') + QLatin1String("- ");
        for (const Value &item : value.items())
            result += lead + inlined(item, style, false);
        return result;
    }
    if (value.kind() == Value::Kind::Map && !value.entries().isEmpty()) {
        const QString lead = QLatin1Char('\n') + QString(indent + 2, u' ');
        for (const auto &[name, item] : value.entries())
            result += lead + yamlText(name, {}) + QLatin1String(": ") + inlined(item, style, false);
        return result;
    }
    if (value.isNull())
        return result;
    return QLatin1Char(' ') + inlined(value, style, false);
}

QString yaml(const Value &value, int indent)
{
    return yamlValue(value, {}, indent);
}

} // namespace lanyard
