// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/speaker_edits.h"

#include "app/workspace/head_entries.h"
#include "core/compose/recap.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace lanyard {

namespace {

const QString sessionsKey = QStringLiteral("sessions");
const QString speakersKey = QStringLiteral("speakers");
const QString photosKey = QStringLiteral("photos");
const QString peopleKey = QStringLiteral("people");
const QString idKey = QStringLiteral("id");
const QString nameKey = QStringLiteral("name");

const QStringList &ours()
{
    static const QStringList keys{idKey,
                                  nameKey,
                                  QStringLiteral("affiliation"),
                                  QStringLiteral("url"),
                                  QStringLiteral("pronouns"),
                                  QStringLiteral("bio"),
                                  QStringLiteral("links"),
                                  QStringLiteral("no_photos"),
                                  QStringLiteral("aliases"),
                                  QStringLiteral("replaces"),
                                  QStringLiteral("edited")};
    return keys;
}

// What is no longer as it was is the writer's; what is as the schedule has it is not.
QStringList editedFields(const Speaker &person, const Speaker *before, const Speaker *plain)
{
    QStringList edited = person.edited;
    const auto compare = [&](const char *name, auto Speaker::*field) {
        const QString key = QLatin1String(name);
        if (plain && person.*field == plain->*field)
            edited.removeAll(key);
        else if ((!before || !(person.*field == before->*field)) && !edited.contains(key))
            edited.append(key);
    };
    compare("name", &Speaker::name);
    compare("affiliation", &Speaker::affiliation);
    compare("url", &Speaker::url);
    compare("pronouns", &Speaker::pronouns);
    compare("bio", &Speaker::biography);
    compare("links", &Speaker::links);
    return edited;
}

// What the head would say of the person, whoever's talks were attended.
QList<Value::Entry> entryOf(const Speaker &person)
{
    Session session;
    session.attended = true;
    session.speakers = {person.id};
    Event alone;
    alone.sessions = {session};
    alone.speakers = {person};
    return speakersValue(alone).items().first().entries();
}

bool holdsWordsOfItsOwn(const Value &entry)
{
    return std::any_of(entry.entries().begin(), entry.entries().end(), [](const Value::Entry &each) { return !ours().contains(each.first); });
}

// The entry as it was written, with what the person is now.
Value renewedEntry(const Value &old, const Speaker &person)
{
    QList<Value::Entry> fresh = entryOf(person);
    // Who is known by the name alone needs an id only when the name is another.
    const bool byName = old.kind() != Value::Kind::Map || old[idKey].isNull();
    if (byName && person.id == person.name)
        fresh.removeIf([](const Value::Entry &each) { return each.first == idKey; });
    QList<Value::Entry> entries;
    for (const Value::Entry &each : old.entries()) {
        const auto now = std::find_if(fresh.begin(), fresh.end(), [&](const Value::Entry &entry) { return entry.first == each.first; });
        if (now != fresh.end()) {
            entries.append(*now);
            fresh.erase(now);
        } else if (!ours().contains(each.first) || (each.first == u"bio" && !person.biography.isEmpty())
                   || (each.first == u"links" && !person.links.isEmpty())) {
            entries.append(each); // also a biography that somebody wrote there and nobody changed
        }
    }
    for (const Value::Entry &each : std::as_const(fresh)) { // the id comes first
        if (each.first == idKey)
            entries.prepend(each);
        else
            entries.append(each);
    }
    return Value(entries);
}

// What somebody else wrote into the entry of a person who is this one now, as far as there is nothing like it.
Value withWordsOf(const Value &entry, const QList<Value> &gone)
{
    QList<Value::Entry> entries = entry.entries();
    for (const Value &other : gone) {
        for (const Value::Entry &each : other.entries()) {
            if (!ours().contains(each.first) && Value(entries)[each.first].isNull())
                entries.append(each);
        }
    }
    return Value(entries);
}

// The names of people in a list, replaced by what they are now; whether any was.
bool replaceNames(Value &entry, const QString &key, const QHash<QString, QString> &now)
{
    if (entry.kind() != Value::Kind::Map || now.isEmpty())
        return false;
    const QStringList before = entry[key].texts();
    QStringList after;
    for (const QString &name : before) {
        const QString other = now.value(name.trimmed(), name);
        if (!after.contains(other))
            after.append(other);
    }
    if (after == before)
        return false;
    entry = renewed(entry, {{key, Value(after)}});
    return true;
}

// How sessions may name those whom this person is now, and what they are to say.
QHash<QString, QString> idsNow(const Event &event, const Speaker &person, const Speaker *before)
{
    QHash<QString, QString> now;
    for (const QString &gone : person.replaces) {
        now.insert(gone, person.id);
        if (const Speaker *other = event.speaker(gone))
            now.insert(other->name, person.id);
    }
    if (before && before->name != person.name)
        now.insert(before->name, person.id);
    now.remove(person.id);
    return now;
}

QHash<QString, QString> namesNow(const Event &event, const Speaker &person)
{
    QHash<QString, QString> now;
    for (const QString &gone : person.replaces) {
        if (const Speaker *other = event.speaker(gone))
            now.insert(other->name, person.name);
    }
    now.remove(person.name);
    return now;
}

bool speaks(const Event &event, const QString &person)
{
    return std::any_of(event.sessions.begin(), event.sessions.end(),
                       [&person](const Session &session) { return session.isMarked() && session.speakers.contains(person); });
}

} // namespace

Result<QList<TextEdit>> speakerEdits(const QString &head, const Event &event, const Event &schedule, const Speaker &given)
{
    const Speaker *before = event.speaker(given.id);
    const Speaker *plain = schedule.speaker(given.id);
    Speaker person = given;
    person.edited = editedFields(given, before, plain);
    if (before && person == *before)
        return QList<TextEdit>();

    const FrontMatter matter = FrontMatter::parse(head);
    QList<Value> sessions = entriesOf(matter.value(sessionsKey));
    QList<Value> speakers = entriesOf(matter.value(speakersKey));
    QList<Value> photos = entriesOf(matter.value(photosKey));
    HeadKeys keys;

    const QHash<QString, QString> ids = idsNow(event, person, before);
    bool changed = false;
    for (Value &session : sessions)
        changed = replaceNames(session, speakersKey, ids) || changed;
    if (changed)
        keys.append({sessionsKey, Value(sessions)});

    const auto isGone = [&person](const Value &entry) {
        const QString name = speakerName(entry);
        return name != person.id && person.replaces.contains(name);
    };
    QList<Value> gone;
    std::copy_if(speakers.begin(), speakers.end(), std::back_inserter(gone), isGone);
    speakers.removeIf(isGone);
    const auto old = std::find_if(speakers.begin(), speakers.end(), [&](const Value &entry) { return speakerName(entry) == person.id; });
    const bool needed = person.isMarked() || !plain || speaks(event, person.id);
    if (needed && old == speakers.end())
        speakers.append(withWordsOf(renewedEntry({}, person), gone));
    else if (old != speakers.end() && (needed || holdsWordsOfItsOwn(*old)))
        *old = withWordsOf(renewedEntry(*old, person), gone);
    else if (old != speakers.end())
        speakers.erase(old);
    keys.append({speakersKey, listOrNothing(speakers)});

    changed = false;
    const QHash<QString, QString> names = namesNow(event, person);
    for (Value &photo : photos)
        changed = replaceNames(photo, peopleKey, names) || changed;
    if (changed)
        keys.append({photosKey, Value(photos)});
    return editsFor(head, keys);
}

} // namespace lanyard
