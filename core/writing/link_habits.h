// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"

#include <QStringList>

namespace lanyard {

// How a post writes its links and footnotes, so that a new one is written in the same way. Lines are 0-based in the body.
struct LinkHabits
{
    struct Definition
    {
        QString label; // as written, without [ ]; of a footnote without its '^'
        QString url;   // as written, with its title; of a footnote empty
        int line = 0;

        bool operator==(const Definition &) const = default;
    };
    int inlineLinks = 0;
    int referenceLinks = 0;
    QList<Definition> definitions;
    QList<Definition> footnotes;

    bool byReference() const { return referenceLinks > inlineLinks; }
    bool operator==(const LinkHabits &) const = default;
};

LinkHabits linkHabits(const Document &document);

// A label that is not taken: the next number where the others are numbers or there are none, else made of the text.
QString newLabel(const QString &text, const QStringList &taken);

} // namespace lanyard
