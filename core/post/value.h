// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <utility>

namespace lanyard {

// A front matter value as YAML means it (read like Psych reads YAML 1.1: yes/no/on/off are booleans).
class Value
{
public:
    enum class Kind { Null, Boolean, Number, Date, Text, List, Map };
    using Entry = std::pair<QString, Value>;

    Value() = default; // Null
    Value(const QString &text) : m_kind(Kind::Text), m_scalar(text) {}
    Value(const QStringList &texts);
    Value(QList<Value> items) : m_kind(Kind::List), m_items(std::move(items)) {}
    Value(QList<Entry> entries) : m_kind(Kind::Map), m_entries(std::move(entries)) {}
    static Value boolean(bool on);
    static Value boolean(const QString &written); // "yes", "False" … as a file has it
    static Value number(const QString &digits); // as it is to be written
    static Value date(const QString &written);  // a YAML date or timestamp, written without quotes

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::Null; }
    // The scalar as written in the file, without its quotes; empty for Null, List and Map.
    const QString &text() const { return m_scalar; }
    bool toBool(bool otherwise = false) const; // otherwise: for all that is not a Boolean
    const QList<Value> &items() const { return m_items; }
    const QList<Entry> &entries() const { return m_entries; } // in the file's order
    // The entry of a Map; Null if there is none (the last one of a repeated key, as in Psych).
    Value operator[](const QString &key) const;
    QStringList texts() const; // the non-null scalars of a List; one scalar gives a list of one

    bool operator==(const Value &other) const; // not defaulted: Qt's look at a list of itself would not end

private:
    Kind m_kind = Kind::Null;
    QString m_scalar;
    QList<Value> m_items;
    QList<Entry> m_entries;
};

} // namespace lanyard
