// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/column_role.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace lanyard {

// What a person said of the columns of the tables with one header. It is a small JSON file that lies beside the table, in a recap's
// schedule folder too, and is read with it:
// {"lanyardColumns": {"title": 0, "start": 2}, "header": ["Foo", "Bar", "Baz"]}
struct ColumnChoice
{
    QStringList header;
    ColumnRoles roles;

    bool operator==(const ColumnChoice &) const = default;
};

QByteArray written(const ColumnChoice &choice);
std::optional<ColumnChoice> columnChoice(const QByteArray &bytes); // nothing: this is no such file

// A file name that is the same for the same header: "columns-1f0c4e2a.json".
QString columnChoiceName(const QStringList &header);

} // namespace lanyard
