// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/foreign_head.h"

#include "core/post/yaml_scalar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace lanyard {

namespace {

// A TOML value at `i`, which moves behind it. Format: https://toml.io/en/v1.0.0
class TomlValue
{
public:
    TomlValue(QStringView text, qsizetype &at) : m_text(text), i(at) {}

    std::optional<Value> read(int depth = 0)
    {
        skipBlanks(false);
        if (i >= m_text.size())
            return {};
        if (m_text[i] == u'"' || m_text[i] == u'\'')
            return quoted(m_text[i]);
        if (m_text[i] == u'[')
            return depth < 20 ? list(depth) : std::nullopt;
        return bare();
    }

private:
    void skipBlanks(bool linesToo)
    {
        for (; i < m_text.size(); ++i) {
            if (linesToo && m_text[i] == u'#')
                i = qMax(i, m_text.indexOf(u'\n', i));
            else if (m_text[i] != u' ' && m_text[i] != u'\t' && !(linesToo && m_text[i] == u'\n'))
                return;
        }
    }

    std::optional<Value> quoted(QChar mark)
    {
        if (m_text.mid(i).startsWith(QString(3, mark)))
            return {};
        QString result;
        for (++i; i < m_text.size() && m_text[i] != u'\n'; ++i) {
            if (m_text[i] == mark) {
                ++i;
                return Value(result);
            }
            if (m_text[i] == u'\\' && mark == u'"')
                result += escaped();
            else
                result += m_text[i];
        }
        return {};
    }

    // `i` stands on the backslash, and afterwards on the escape's last character.
    QString escaped()
    {
        if (++i >= m_text.size())
            return {};
        const QChar c = m_text[i];
        const int digits = c == u'u' ? 4 : c == u'U' ? 8 : 0;
        if (digits > 0) {
            bool fine = false;
            const char32_t point = m_text.mid(i + 1, digits).toUInt(&fine, 16);
            i += digits;
            return fine ? QString::fromUcs4(&point, 1) : QString();
        }
        switch (c.unicode()) {
        case u'n': return QStringLiteral("\n");
        case u't': return QStringLiteral("\t");
        case u'r': return QStringLiteral("\r");
        case u'b': return QStringLiteral("\b");
        case u'f': return QStringLiteral("\f");
        default: return c;
        }
    }

    std::optional<Value> list(int depth)
    {
        QList<Value> items;
        ++i;
        for (;;) {
            skipBlanks(true);
            if (i >= m_text.size())
                return {};
            if (m_text[i] == u']') {
                ++i;
                return Value(items);
            }
            const std::optional<Value> item = read(depth + 1);
            if (!item)
                return {};
            items += *item;
            skipBlanks(true);
            if (i < m_text.size() && m_text[i] == u',')
                ++i;
            else if (i >= m_text.size() || m_text[i] != u']')
                return {};
        }
    }

    std::optional<Value> bare()
    {
        const qsizetype from = i;
        while (i < m_text.size() && !QStringView(u",]\n#{").contains(m_text[i]))
            ++i;
        const QString written = m_text.mid(from, i - from).trimmed().toString();
        const Value value = plainScalar(written);
        const bool known = value.kind() == Value::Kind::Number || value.kind() == Value::Kind::Date
                           || written == QLatin1String("true") || written == QLatin1String("false");
        return known ? std::optional(value) : std::nullopt;
    }

    QStringView m_text;
    qsizetype &i;
};

Value fromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return Value::boolean(json.toBool());
    case QJsonValue::Double:
        return Value::number(QString::number(json.toDouble(), 'g', QLocale::FloatingPointShortest));
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Array: {
        QList<Value> items;
        for (const QJsonValue item : json.toArray())
            items += fromJson(item);
        return items;
    }
    case QJsonValue::Object: {
        QList<Value::Entry> entries;
        const QJsonObject object = json.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            entries += {entry.key(), fromJson(entry.value())};
        return entries;
    }
    default:
        return {};
    }
}

} // namespace

Value readToml(QStringView text)
{
    QList<Value::Entry> entries;
    qsizetype i = 0;
    while (i < text.size()) {
        qsizetype end = text.indexOf(u'\n', i);
        end = end < 0 ? text.size() : end;
        const QStringView line = text.mid(i, end - i);
        if (line.trimmed().startsWith(u'['))
            break;
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0 && !line.trimmed().startsWith(u'#')) {
            QStringView name = line.left(equals).trimmed();
            if (name.size() > 1 && (name.front() == u'"' || name.front() == u'\'') && name.back() == name.front())
                name = name.mid(1, name.size() - 2);
            qsizetype at = i + equals + 1;
            if (const std::optional<Value> value = TomlValue(text, at).read()) {
                entries += {name.toString(), *value};
                end = text.indexOf(u'\n', at);
                end = end < 0 ? text.size() : end;
            }
        }
        i = end + 1;
    }
    return entries;
}

Value readJson(QStringView text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    return json.isObject() ? fromJson(json.object()) : Value(QList<Value::Entry>());
}

} // namespace lanyard
