// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QHash>

namespace lanyard {

// What a newer schedule says otherwise than an older one.

struct FieldChange
{
    QString field; // as the front matter has it: "title", "start", "room", "speakers" …
    QString before; // for people: times as "2026-02-01 10:30" in the event's zone, speakers by name; empty: there was none
    QString after;

    bool operator==(const FieldChange &) const = default;
};

struct SessionChange
{
    enum class Kind { Added, Changed, Dropped };
    Kind kind = Kind::Changed;
    QString id;    // in the newer schedule; of a dropped one in the older
    QString title; // as the newer schedule has it, of a dropped one the older
    QList<FieldChange> fields; // of a changed one, at least one

    bool operator==(const SessionChange &) const = default;
};

struct EventDifference
{
    QList<FieldChange> event;      // name, url, venue, city, start, end, timezone
    QList<SessionChange> sessions; // in the newer schedule's order, dropped ones last
    QHash<QString, QString> sessionIds; // of all that are in both: id before -> id after
    QHash<QString, QString> speakerIds; // the same of people

    bool isEmpty() const { return event.isEmpty() && sessions.isEmpty(); }
    qsizetype count(SessionChange::Kind kind) const;
};

// A session is the same by its id where its title, its people or its place agree, too; else by a title that only one has (another
// export of the same programme numbers it anew); else by its id. A person by id and name, else by name, else by another spelling, else
// by id. What the writer changed by hand in the older one is no difference, nor is a person who replaces another there.
EventDifference difference(const Event &before, const Event &after);

} // namespace lanyard
