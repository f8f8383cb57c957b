// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/value.h"

namespace lanyard {

Value::Value(const QStringList &texts) : m_kind(Kind::List)
{
    m_items.reserve(texts.size());
    for (const QString &text : texts)
        m_items += Value(text);
}

Value Value::boolean(bool on)
{
    return boolean(on ? QStringLiteral("true") : QStringLiteral("false"));
}

Value Value::boolean(const QString &written)
{
    Value value(written);
    value.m_kind = Kind::Boolean;
    return value;
}

Value Value::number(const QString &digits)
{
    Value value(digits);
    value.m_kind = Kind::Number;
    return value;
}

Value Value::date(const QString &written)
{
    Value value(written);
    value.m_kind = Kind::Date;
    return value;
}

bool Value::toBool(bool otherwise) const
{
    if (m_kind != Kind::Boolean)
        return otherwise;
    for (const char *word : {"true", "yes", "on"}) {
        if (m_scalar.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

Value Value::operator[](const QString &key) const
{
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry) {
        if (entry->first == key)
            return entry->second;
    }
    return {};
}

QStringList Value::texts() const
{
    const auto isScalar = [](const Value &value) {
        return value.m_kind != Kind::Null && value.m_kind != Kind::List && value.m_kind != Kind::Map;
    };
    if (isScalar(*this))
        return {m_scalar};
    QStringList result;
    for (const Value &item : m_items) {
        if (isScalar(item))
            result += item.m_scalar;
    }
    return result;
}

bool Value::operator==(const Value &other) const
{
    return m_kind == other.m_kind && m_scalar == other.m_scalar && m_items == other.m_items && m_entries == other.m_entries;
}

} // namespace lanyard
