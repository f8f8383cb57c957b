// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/liquid_values.h"

namespace lanyard {

namespace {

constexpr int deepest = 8;

void collect(const QString &name, const Value &value, QHash<QString, QString> &values, int depth = 0)
{
    switch (value.kind()) {
    case Value::Kind::Null:
    case Value::Kind::List:
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
    if (fields.date)
        values.insert(QStringLiteral("page.date"), fields.date->written);
    return values;
}

} // namespace lanyard
