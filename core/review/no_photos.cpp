// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/no_photos.h"

#include "core/event/name_likeness.h"

#include <algorithm>

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
    QStringList result;
    for (const QString &name : photo.people) {
        const bool asked = std::any_of(people.begin(), people.end(),
                                       [&name](const Speaker &person) { return person.noPhotos && isNamed(name.trimmed(), person); });
        if (asked && !result.contains(name))
            result.append(name);
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
