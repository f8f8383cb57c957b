// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lanyard {

// A start or end tag in a piece of HTML, as far as links and pictures need it. Positions are in the text that was read.
struct HtmlTag
{
    struct Attribute
    {
        QString name;  // lower case
        QString value; // entities resolved
        qsizetype at = -1; // of the value as written, without quotes
        qsizetype length = 0;
    };
    QString name; // lower case, "/a" for an end tag
    qsizetype at = 0;
    qsizetype length = 0;
    QList<Attribute> attributes;

    const Attribute *attribute(QStringView name) const;
};

// The tags with one of these names; comments are passed over.
QList<HtmlTag> htmlTags(QStringView text, const QStringList &names);

} // namespace lanyard
