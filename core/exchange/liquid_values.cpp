// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/liquid_values.h"

namespace lanyard {

namespace {

constexpr int deepest = 8;
constexpr int longest = 500; // items of a list; a schedule's talks, at most

void collect(const QString &name, const Value &value, QHash<QString, QString> &values, int depth = 0);

// Liquid prints a list's items without anything between; one of maps it can't print in any way that a reader would want.
void collectList(const QString &name, const QList<Value> &items, QHash<QString, QString> &values, int depth)
{
    if (depth >= deepest || items.size() > longest)
        return;
    QString printed;
    bool printable = true;
    for (qsizetype i = 0; i < items.size(); ++i) {
        collect(name + u'.' + QString::number(i), items[i], values, depth + 1);
        printable = printable && items[i].kind() != Value::Kind::Map && items[i].kind() != Value::Kind::List;
        printed += items[i].text();
    }
    values.insert(name + QLatin1String(".size"), QString::number(items.size()));
    if (printable) {
        values.insert(name, printed);
        if (!items.isEmpty()) {
            values.insert(name + QLatin1String(".first"), items.first().text());
            values.insert(name + QLatin1String(".last"), items.last().text());
        }
    }
}

void collect(const QString &name, const Value &value, QHash<QString, QString> &values, int depth)
{
    switch (value.kind()) {
    case Value::Kind::Null:
        return;
    case Value::Kind::List:
        collectList(name, value.items(), values, depth);
        return;
    case Value::Kind::Map:
        for (const auto &[key, entry] : value.entries()) {
            if (depth < deepest)
                collect(name + u'.' + key, entry, values, depth + 1);
        }
        return;
    default:
        values.insert(name, value.text());
    }
}

// Whatever the front matter has them as, to Jekyll they are lists.
void setList(const QString &name, const QStringList &texts, QHash<QString, QString> &values)
{
    if (!texts.isEmpty())
        collectList(name, Value(texts).items(), values, 0);
}

} // namespace

QHash<QString, QString> liquidValues(const Post &post, const PostFields &fields, const Site &site)
{
    QHash<QString, QString> values;
    collect(QStringLiteral("site"), site.config, values);
    values.insert(QStringLiteral("site.url"), site.url);
    values.insert(QStringLiteral("site.baseurl"), site.baseUrl);
    if (!site.title.isEmpty())
        values.insert(QStringLiteral("site.title"), site.title);
    collect(QStringLiteral("page"), post.frontMatter().values(), values);
    values.insert(QStringLiteral("page.title"), fields.title);
    values.insert(QStringLiteral("page.slug"), fields.slug);
    if (!fields.excerpt.isEmpty())
        values.insert(QStringLiteral("page.excerpt"), fields.excerpt);
    setList(QStringLiteral("page.tags"), fields.tags, values);
    setList(QStringLiteral("page.categories"), fields.categories, values);
    if (fields.date)
        values.insert(QStringLiteral("page.date"), fields.date->written);
    return values;
}

} // namespace lanyard
