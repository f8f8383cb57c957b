// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace lanyard {

// A person as free text tells of them.
struct WrittenPerson
{
    QString name;
    QString affiliation; // empty: not told
    QString pronouns;    // same

    bool operator==(const WrittenPerson &) const = default;
};

// The people of a cell or line: "Ada Example, Björn Müller & Chloé", one a line, or by semicolons, then with commas inside of a name:
// "Müller, Anna; Garça, José" are Anna Müller and José Garça. Titles behind a comma stay: "Ada Example, PhD". What stands behind a name is
// told apart: "Ada Example (Example Corp)", "Bo Test (they/them)", "Cy Sample - Probe GmbH". Words such as "and more" or "TBA" are nobody.
QList<WrittenPerson> writtenPeople(const QString &written);

// "Peres, Martin" -> "Martin Peres"
QString firstNameFirst(const QString &written);

// Whether it is surely the name of a company, a school or the like.
bool isOrganization(const QString &name);

} // namespace lanyard
