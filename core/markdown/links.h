// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"

namespace lanyard {

// A link or a picture of the body, also one written as an HTML <img>.
struct LinkTarget
{
    QString url;   // as written, unescaped; "" possible
    QString text;  // a link's text, a picture's alt text
    QString title; // a picture's caption
    bool html = false; // from an <img> or <a> tag
    int line = 0;      // 0-based in the body, of the link itself
    // The whole link or picture in the body's text, UTF-16 units.
    qsizetype at = -1;
    qsizetype length = 0;
    // The destination's characters in the body's text, without < > or quotes: in the link itself, in the reference definition
    // that it uses, or in the tag's src/href. -1: an autolink without brackets is its own destination; else it can't be told.
    qsizetype urlAt = -1;
    qsizetype urlLength = 0;
    bool byReference = false; // urlAt lies in a definition, which other links may share

    bool operator==(const LinkTarget &) const = default;
};

QList<LinkTarget> links(const Document &document);    // in text order, without pictures
QList<LinkTarget> pictures(const Document &document); // in text order

} // namespace lanyard
