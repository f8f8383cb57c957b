// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace lanyard {

// A piece of Liquid ({{ … }}, {% … %}), a Hugo shortcode ({{< … >}}, {{% … %}}) or a kramdown attribute list ({: … }, {#id}).
struct LiquidTag
{
    enum class Kind { Output, Tag, Shortcode, AttributeList };
    Kind kind = Kind::Output;
    qsizetype at = 0; // UTF-16 units in the text
    qsizetype length = 0;
    QString content; // between the braces, trimmed: "page.title", "include x.html"

    bool operator==(const LiquidTag &) const = default;
};

// Every one in a text; those inside of {% raw %} … {% endraw %} are not tags.
QList<LiquidTag> liquidTags(const QString &text);
// "page.title", "page.tags | join: ', '", "page.date | date: '%Y'": what stands there for the reader; nothing if a name or a filter is
// not known. `values` as liquidValue() in liquid_filters.h has them.
// The values are plain text, not HTML.
QString resolveLiquid(const LiquidTag &tag, const QHash<QString, QString> &values, bool *known);

} // namespace lanyard
