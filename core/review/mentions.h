// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"
#include "core/post/text_edit.h"

#include <QList>
#include <QString>

#include <functional>

namespace lanyard {

// Where a text names somebody. Names are found as whole words, letter case and accents set aside, with whatever blank or hyphen parts
// their words; not in code, addresses or HTML tags, nor within a longer double name.
struct Mention
{
    enum class Spelling {
        Right,
        Other, // one of the person's other spellings
        Wrong, // neither: an accent or a hyphen is missing, or stands where none should
    };
    QString person; // id
    Spelling spelling = Spelling::Right;
    QString written; // as it is read
    QString before;  // some words around it, of the same paragraph
    QString after;
    QString section; // the heading above it; empty: there is none, or it stands in a heading itself
    int line = 0;         // 0-based in the body
    qsizetype at = 0;     // in the body, from the name's first letter …
    qsizetype length = 0; // … to its last, marks between them included
    // What writes the name as it should be, in the body. Empty: it is right, or marks stand in its midst and a hand must do it.
    QList<TextEdit> mending;

    bool operator==(const Mention &) const = default;
};

// In text order. Costs a parse of the body and one look at each of its words, however many people there are. `stop`: asked now and
// then; once it says yes, what was found so far is returned.
QList<Mention> mentions(const QString &body, const QList<Speaker> &people, const std::function<bool()> &stop = {});

} // namespace lanyard
