// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/json_walk.h"

namespace lanyard {

namespace {

bool saysNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

} // namespace

void walkJson(const QJsonValue &value, const JsonVisitor &visit, const QString &name, const QJsonObject &around, int depth)
{
    if (depth > 32) // deeper than any wrapping
        return;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            walkJson(each, visit, name, around, depth + 1);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (!visit(object, name, around))
            return;
        for (auto each = object.constBegin(); each != object.constEnd(); ++each)
            walkJson(each.value(), visit, each.key(), object, depth + 1);
    }
}

void JsonGathered::add(const QString &key, const QJsonObject &object)
{
    const auto known = m_byKey.constFind(key);
    if (known == m_byKey.constEnd()) {
        m_byKey.insert(key, m_objects.size());
        m_objects.append(object);
        return;
    }
    QJsonObject &first = m_objects[*known];
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        if (saysNothing(first.value(each.key())))
            first.insert(each.key(), each.value());
    }
}

QJsonObject JsonGathered::value(const QString &key) const
{
    const auto known = m_byKey.constFind(key);
    return known == m_byKey.constEnd() ? QJsonObject() : m_objects[*known];
}

} // namespace lanyard
