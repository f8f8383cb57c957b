// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QStringList>

namespace lanyard {

// Does a session or a speaker match what was typed? Every word must occur, letter case and accents set aside.
// Built once, asked often.
class EventQuery
{
public:
    explicit EventQuery(const QString &typed = {});
    bool matches(const Session &session, const Event &event) const; // title, speakers, room, track, abstract
    bool matches(const Speaker &speaker) const;                     // name and its other spellings, affiliation
    // The same over what searchText() gave, for lists that ask at every key: folding is nine tenths of the work.
    bool matchesText(const QString &searchText) const;

private:
    QStringList m_words;
};

// What a query looks at, folded; to be kept beside the session or speaker.
QString searchText(const Session &session, const Event &event);
QString searchText(const Speaker &speaker);

QString folded(const QString &text); // lower case without accents, for comparing
QList<QDate> days(const Event &event); // that have sessions, in order
QStringList rooms(const Event &event); // in order of first appearance

} // namespace lanyard
