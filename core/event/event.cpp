// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/event.h"

#include <algorithm>

namespace lanyard {

bool Session::isMarked() const
{
    return attended || missed || watchLater || favourite || rating > 0 || own || !edited.isEmpty();
}

bool Speaker::isMarked() const
{
    return noPhotos || !aliases.isEmpty() || !replaces.isEmpty() || !edited.isEmpty();
}

namespace {

template<typename Item>
const Item *withId(const QList<Item> &items, const QString &id)
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [&id](const Item &item) { return item.id == id; });
    return found == items.cend() ? nullptr : &*found;
}

} // namespace

bool comesBefore(const Session &one, const Session &other)
{
    if (one.start.isValid() != other.start.isValid())
        return one.start.isValid();
    return one.start != other.start ? one.start < other.start : one.room < other.room;
}

const Session *Event::session(const QString &id) const
{
    if (const Session *now = withId(sessions, id))
        return now;
    const auto before = std::find_if(sessions.cbegin(), sessions.cend(), [&id](const Session &session) { return session.replaces.contains(id); });
    return before == sessions.cend() ? nullptr : &*before;
}

const Speaker *Event::speaker(const QString &id) const
{
    return withId(speakers, id);
}

QList<Speaker> Event::speakersOf(const Session &session) const
{
    QList<Speaker> result;
    for (const QString &id : session.speakers) {
        if (const Speaker *found = speaker(id))
            result.append(*found);
    }
    return result;
}

} // namespace lanyard
