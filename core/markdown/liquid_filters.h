// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard {

// What an expression of Liquid comes to: a text, or a list of texts as front matter's `tags` is one.
struct LiquidValue
{
    QString text;
    QStringList items; // isList: the text is these without anything between, as Liquid prints a list
    bool isList = false;

    bool operator==(const LiquidValue &) const = default;
};

// One filter of Liquid's or Jekyll's: "join", its arguments' values. Nothing for a filter that we don't know, or one whose
// arguments don't fit. Values are plain text, not HTML, so `escape` changes nothing.
std::optional<LiquidValue> filtered(const LiquidValue &value, const QString &filter, const QStringList &arguments);

// A value by its name. Lists stand in `values` as NAME (without anything between), NAME.size, NAME.0, NAME.1 …
std::optional<LiquidValue> liquidValue(const QHash<QString, QString> &values, const QString &name);

} // namespace lanyard
