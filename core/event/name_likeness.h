// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

namespace lanyard {

// How two written names may be one person's.
enum class Likeness {
    None,
    Initials, // "T. Ferreira", "Tomás Ferreira", "Tomás M. Ferreira"
    Order,    // "Ferreira, Tomás"
    Accents,  // "Tomas Ferreira", "TOMÁS FERREIRA"; "Mueller" for "Müller"
    Same,
};
Likeness likeness(const QString &one, const QString &other);

// The same for people: their other spellings count, too.
Likeness likeness(const Speaker &one, const Speaker &other);

// Whether of two spellings this one is more likely the person's own: "Ada Wren" before "Wren, Ada", "Jürgen" before "Juergen", the
// whole name before initials, "Ada Wren" before "ADA WREN". Of equal ones both are.
bool isLikelier(const QString &name, const QString &other);

// A name's letters for comparing: lower case, accents set aside, words parted by one blank. The second way writes ä, ö, ü, å, ø as
// those do whose keyboard lacks them: ae, oe, ue, aa, oe.
QString nameKey(const QString &name);
QString speltOutKey(const QString &name);

// Entries of a list that may be one person, each pair once, by their ids; the likeliest first. Ready for a thousand people.
struct AlikePeople
{
    QString one;
    QString other;
    Likeness likeness = Likeness::None;

    bool operator==(const AlikePeople &) const = default;
};
QList<AlikePeople> alikePeople(const QList<Speaker> &people);

} // namespace lanyard
