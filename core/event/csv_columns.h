// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/column_role.h"

#include <QList>
#include <QStringList>

namespace lanyard {

// Which columns of a table of sessions are meant by its header, in English, German, French, Spanish, Italian, Portuguese or Dutch.
struct SessionColumns
{
    ColumnRoles roles;
    int moreAbstract = -1; // a second column of text; -1: none
    int moreTitle = -1;    // for rows that have none in the first, such as breaks; its column may have another role, too; -1: none
    QList<int> moreSpeakers = {}; // "Speaker 2", "Co-speakers", "Moderators"
    int firstName = -1; // of the one who speaks, where no column holds whole names; -1: none
    int lastName = -1;

    bool areEnough() const; // a title, and a time or people
};
SessionColumns sessionColumns(const QStringList &header);

// Which columns of a table of people; each -1: none.
struct PeopleColumns
{
    int id = -1;
    int name = -1;
    int firstName = -1;
    int lastName = -1;
    int biography = -1;
    int affiliation = -1;
    int pronouns = -1;
    int sessions = -1; // titles of their talks

    bool areEnough() const; // names, and something about them that no session has
};
PeopleColumns peopleColumns(const QStringList &header);

// Where the header stands: some tables have a title above it. -1: no row looks like one.
int headerRow(const QList<QStringList> &rows);

} // namespace lanyard
