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
    bool matches(const Speaker &speaker) const;                     // name, affiliation

private:
    QStringList m_words;
};

QString folded(const QString &text); // lower case without accents, for comparing
QList<QDate> days(const Event &event); // that have sessions, in order
QStringList rooms(const Event &event); // in order of first appearance

} // namespace lanyard
