// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace lanyard {

// A piece of foreign HTML as a browser would understand it, free of the parser's types. Comments are gone.
struct HtmlNode
{
    QString name; // of an element, lower case, "o:p" too; empty: a text
    QString text; // of a text, entities resolved
    QHash<QString, QString> attributes; // names in lower case
    std::vector<HtmlNode> children;

    bool isText() const { return name.isEmpty(); }
    QString attribute(const char *key) const { return attributes.value(QLatin1String(key)); }
    bool hasClass(QStringView wanted) const;
    QString style(QStringView property) const; // of the style attribute, lower case; empty: not said

    bool operator==(const HtmlNode &) const = default;
};

constexpr qsizetype largestHtml = 10 * 1024 * 1024; // characters
constexpr int deepestHtml = 400;                    // elements within elements

// The element <html>. None for HTML that is larger or deeper than anybody writes, or that would grow out of all measure.
std::optional<HtmlNode> htmlTree(const QString &html);

QString textOf(const HtmlNode &node); // as written, blanks and all
const HtmlNode *firstElement(const HtmlNode &in, QStringView name); // in text order, at any depth; nullptr: none

} // namespace lanyard
