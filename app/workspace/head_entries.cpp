// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/head_entries.h"

#include "core/post/front_matter.h"

#include <algorithm>

namespace lanyard {

QList<Value> entriesOf(const Value &value)
{
    if (value.kind() == Value::Kind::List)
        return value.items();
    return value.isNull() ? QList<Value>() : QList<Value>{value};
}

QString nameOf(const Value &entry, const QString &key, const QString &otherwise)
{
    if (entry.kind() != Value::Kind::Map)
        return entry.text().trimmed();
    const QString name = entry[key].text().trimmed();
    return name.isEmpty() ? entry[otherwise].text().trimmed() : name;
}

QString sessionName(const Value &entry)
{
    return entry.kind() == Value::Kind::Map ? nameOf(entry, QStringLiteral("id"), QStringLiteral("title")) : QString();
}

QString speakerName(const Value &entry)
{
    return nameOf(entry, QStringLiteral("id"), QStringLiteral("name"));
}

Value renewed(const Value &old, const QList<Value::Entry> &fresh)
{
    QList<Value::Entry> entries = old.entries();
    for (const Value::Entry &entry : fresh) {
        const auto same = std::find_if(entries.begin(), entries.end(), [&](const Value::Entry &each) { return each.first == entry.first; });
        if (same != entries.end())
            same->second = entry.second;
        else
            entries.append(entry);
    }
    return Value(entries);
}

Value listOrNothing(const QList<Value> &items)
{
    return items.isEmpty() ? Value() : Value(items);
}

Result<QList<TextEdit>> editsFor(const QString &head, const HeadKeys &keys)
{
    QString text = head;
    for (const auto &[key, value] : keys) {
        const FrontMatter matter = FrontMatter::parse(text);
        if (matter.problem()) // what stands there can't be told, so it can't be kept
            return Failure(*matter.problem());
        const auto edits = value.isNull() ? matter.unset(key) : matter.set(key, value);
        if (!edits)
            return edits;
        text = applied(*edits, text);
    }
    if (text == head)
        return QList<TextEdit>();
    const qsizetype shorter = std::min(head.size(), text.size());
    qsizetype same = 0;
    while (same < shorter && head[same] == text[same])
        ++same;
    qsizetype tail = 0;
    while (tail < shorter - same && head[head.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    return QList<TextEdit>{{same, head.size() - same - tail, text.mid(same, text.size() - same - tail)}};
}

Value eventWith(const Value &old, const QList<Value::Entry> &fresh)
{
    // `event: FOSDEM`, as many blogs have it, becomes the name.
    const bool nameAlone = old.kind() != Value::Kind::Map && !old.text().trimmed().isEmpty();
    return renewed(nameAlone ? Value(QList<Value::Entry>{{QStringLiteral("name"), old}}) : old, fresh);
}

} // namespace lanyard
