// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace lanyard {

// Tools wrap the same objects into pages, groups, days, rooms and more. This goes through all objects of a file, in their order, and
// shows each with the name under which it stands (the list's name for those in a list; empty: none) and the object around it. The
// answer says whether to look inside of it, too.
using JsonVisitor = std::function<bool(const QJsonObject &object, const QString &name, const QJsonObject &around)>;

void walkJson(const QJsonValue &value, const JsonVisitor &visit, const QString &name = {}, const QJsonObject &around = {}, int depth = 0);

// Objects in their order, each once by its key. What files say about the same thing in several places becomes one: the first counts,
// the others fill in what it lacks.
class JsonGathered
{
public:
    void add(const QString &key, const QJsonObject &object);
    bool contains(const QString &key) const { return m_byKey.contains(key); }
    QJsonObject value(const QString &key) const;
    const QList<QJsonObject> &all() const { return m_objects; }

private:
    QList<QJsonObject> m_objects;
    QHash<QString, qsizetype> m_byKey;
};

} // namespace lanyard
