// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/no_photos.h"

#include "core/event/name_likeness.h"
#include "core/review/mentions.h"

#include <algorithm>
#include <iterator>

namespace lanyard {

namespace {

bool isNamed(const QString &name, const Speaker &person)
{
    if (name == person.id)
        return true;
    Speaker named;
    named.name = name;
    return likeness(named, person) >= Likeness::Order; // initials may be somebody else's
}

} // namespace

QStringList unwilling(const Photo &photo, const QList<Speaker> &people)
{
    QList<Speaker> asked;
    std::copy_if(people.begin(), people.end(), std::back_inserter(asked), [](const Speaker &person) { return person.noPhotos; });
    QStringList result;
    for (const QString &name : photo.people) {
        const auto person = std::find_if(asked.begin(), asked.end(), [&name](const Speaker &each) { return isNamed(name.trimmed(), each); });
        if (person == asked.end())
            continue;
        result.append(name);
        asked.erase(person); // told
    }
    if (asked.isEmpty())
        return result;
    for (const Mention &mention : mentions(photo.alt + QStringLiteral("\n\n") + photo.caption, asked)) {
        const auto person = std::find_if(asked.begin(), asked.end(), [&mention](const Speaker &each) { return each.id == mention.person; });
        if (person == asked.end())
            continue;
        result.append(mention.written);
        asked.erase(person);
    }
    return result;
}

QList<Finding> noPhotosFindings(const QList<Photo> &photos, const QList<Speaker> &people)
{
    QList<Finding> findings;
    for (const Photo &photo : photos) {
        for (const QString &name : unwilling(photo, people)) {
            findings.append({Finding::Kind::Warning,
                             {"photo.no-photos", QT_TRANSLATE_NOOP("Error", "%1 asked not to be shown in photos, and %2 names them."), {name, photo.file}}});
        }
    }
    return findings;
}

} // namespace lanyard
