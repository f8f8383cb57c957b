// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QSet>

namespace lanyard {

// A speaker or a talk that can be named in the text.
struct NameEntry
{
    enum class Kind { Speaker, Session };
    Kind kind = Kind::Speaker;
    QString id;
    QString name;   // or title
    QString detail; // affiliation, or who speaks
    QString url;    // empty: none
    bool attended = false; // or speaks in one that was
    QString key;           // the name as it is searched, made by searchKey()

    bool operator==(const NameEntry &) const = default;
};

// Speakers in the event's order, then sessions as the programme has them.
QList<NameEntry> namesOf(const Event &event);

// Lower case without accents: "Łukasz Ørsted" -> "lukasz orsted".
QString searchKey(const QString &text);

// How well the letters of `query` are found in `name`, in this order but not in a row: beginnings of words count most. Blind for
// case and accents. 0: not at all; an empty query finds everything.
int nameScore(const QString &query, const QString &name);

// The entries that a query finds, the best first, at most `most`.
QList<NameEntry> foundNames(const QList<NameEntry> &entries, const QString &query, int most = 50);

// Which of the names stand in a text as words of their own. Costs the text's length for each name.
QSet<QString> namesIn(const QString &text, const QStringList &names);

} // namespace lanyard
