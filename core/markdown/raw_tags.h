// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lanyard {

struct RawAttribute
{
    QString name;  // lower case
    QString value; // as written, without quotes
    qsizetype valueAt = -1; // in the text, without quotes; -1: none
    qsizetype valueLength = 0;
    bool quoted = false;
};

// A tag in raw HTML, found without judging what a browser would make of it.
struct RawTag
{
    enum class Kind { Open, Close, Comment, Other }; // Other: <!DOCTYPE>, <? ?>, <![CDATA[ ]]>
    Kind kind = Kind::Open;
    QString name;      // lower case; empty for Comment and Other
    bool closed = false; // <x/>, or an element that never has a body: <br>, <img> …
    qsizetype at = 0;
    qsizetype length = 0;
    QList<RawAttribute> attributes;

    QString attribute(const QString &wanted) const; // empty: none
    bool hasAttribute(const QString &name) const;
};

// In text order. What stands in <script>, <style> and <textarea> is no tag.
QList<RawTag> rawTags(const QString &text);
bool isKnownElement(const QString &name);  // of HTML, or with a hyphen
bool isInlineElement(const QString &name); // that may stand inside of a paragraph
bool isVoidElement(const QString &name);
// The names still open at the end of the tags, outermost first; `broken` if a closing tag has no partner.
QStringList openElements(const QList<RawTag> &tags, bool *broken = nullptr);

} // namespace lanyard
