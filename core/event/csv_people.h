// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/csv_columns.h"
#include "core/event/people.h"
#include "core/event/person_names.h"

namespace lanyard {

// The people of a table beside that of the sessions, found by name.
class CsvPeople
{
public:
    explicit CsvPeople(People &people) : m_people(people) {}

    void addTable(const QStringList &header, const QList<QStringList> &rows);
    // The id of a speaker of that name; of several, the one whose list of talks has the title. Makes one if there is none.
    QString idOf(const QString &name, const QString &title);
    QString idOf(const WrittenPerson &person, const QString &title); // and what is told of the person beside the name
    // Who lists a talk of that title, for tables of sessions that name nobody.
    QStringList speakersOf(const QString &title) const;
    bool hasTitles() const { return m_hasTitles; }

private:
    bool lists(const QString &id, const QString &title) const;

    People &m_people;
    QMultiHash<QString, QString> m_byName; // folded name -> ids
    QHash<QString, QString> m_titles;      // id -> titles as the cell has them, between commas
    QStringList m_ids; // in the table's order
    bool m_hasTitles = false;
};

} // namespace lanyard
