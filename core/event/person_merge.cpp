// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/person_merge.h"

#include <utility>

namespace lanyard {

namespace {

template<typename Text>
void fill(Text &text, const Text &other)
{
    if (text.isEmpty())
        text = other;
}

void addSpellings(Speaker &person, const QStringList &spellings)
{
    person.aliases += spellings;
    person.aliases.removeDuplicates();
    person.aliases.removeAll(person.name);
    person.aliases.removeAll(QString());
}

} // namespace

Speaker oneOf(Speaker stays, const Speaker &goes)
{
    fill(stays.name, goes.name);
    fill(stays.affiliation, goes.affiliation);
    fill(stays.url, goes.url);
    fill(stays.biography, goes.biography);
    fill(stays.links, goes.links);
    fill(stays.pronouns, goes.pronouns);
    fill(stays.avatar, goes.avatar);
    stays.noPhotos = stays.noPhotos || goes.noPhotos;
    addSpellings(stays, QStringList(goes.name) + goes.aliases);
    stays.replaces += QStringList(goes.id) + goes.replaces;
    stays.replaces.removeDuplicates();
    stays.replaces.removeAll(stays.id);
    return stays;
}

Speaker renamed(Speaker person, const QString &name)
{
    const QString before = std::exchange(person.name, name);
    addSpellings(person, {before});
    return person;
}

} // namespace lanyard
