// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace lanyard {

// The same things as a table, one a row.
struct JsonTable
{
    QStringList header;
    QList<QStringList> rows;
};

struct JsonTables
{
    JsonTable sessions;
    JsonTable people; // those that a file lists apart from its sessions
};

// The sessions of a JSON or YAML file of no known format: objects that name a title and a time by ordinary words ("name", "startTime", "authors"),
// however they are wrapped; a day, a room or a track around them counts for all within, and people that stand only by their ids are found
// among those that are listed. EMF camp, Symposion (PyCon), Open Event, Sched's API and many sites of one conference (as a script or in Jekyll's and Hugo's data folder) write such files.
// Empty: there are none.
JsonTables jsonTables(const QByteArray &bytes);

} // namespace lanyard
