// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/reimport.h"

#include "core/compose/recap.h"
#include "core/post/post.h"

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

QList<Value> entriesOf(const Value &value)
{
    if (value.kind() == Value::Kind::List)
        return value.items();
    return value.isNull() ? QList<Value>() : QList<Value>{value};
}

QString word(const Value &entry, const char *key)
{
    return entry[QLatin1String(key)].text().trimmed();
}

QString idOf(const Value &entry, const char *otherwise)
{
    if (entry.kind() != Value::Kind::Map)
        return entry.text().trimmed();
    const QString id = word(entry, "id");
    return id.isEmpty() ? word(entry, otherwise) : id;
}

// One entry of the front matter, of which some keys get another value.
class Entry
{
public:
    explicit Entry(const Value &value) : m_entries(value.entries()) {}

    void set(const QString &key, const Value &value)
    {
        const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&key](const Value::Entry &each) { return each.first == key; });
        if (value.isNull()) {
            if (same != m_entries.end())
                m_entries.erase(same);
        } else if (same != m_entries.end()) {
            same->second = value;
        } else {
            m_entries.append({key, value});
        }
    }
    Value value() const { return Value(m_entries); }

private:
    QList<Value::Entry> m_entries;
};

// A map as sessionsValue() and its like write one thing.
Value written(const Session &session, const Event &event)
{
    Event alone = event;
    alone.sessions = {session};
    alone.sessions.first().attended = true; // else it would not be written
    return entriesOf(sessionsValue(alone)).value(0);
}

class Renewal
{
public:
    Renewal(const QString &text, const Event &before, const Event &after)
        : m_head(FrontMatter::parse(text)), m_recap(recapOf(Post(text))), m_before(before.sessions.isEmpty() ? m_recap.event : before),
          m_after(after), m_difference(difference(m_before, after))
    {
    }

    Result<Reimport> run(const QString &text)
    {
        if (m_head.problem())
            return Failure(*m_head.problem());
        QString changed = text;
        for (const auto &[key, value] : {std::pair{QStringLiteral("event"), event()}, std::pair{QStringLiteral("sessions"), sessions()},
                                         std::pair{QStringLiteral("speakers"), speakers()}, std::pair{QStringLiteral("photos"), photos()}}) {
            if (value == m_head.value(key) || (value.isNull() && !m_head.has(key)))
                continue;
            const auto edits = FrontMatter::parse(changed).set(key, value);
            if (!edits)
                return Failure(edits.error());
            changed = applied(*edits, changed);
        }
        Reimport result;
        result.difference = m_difference;
        result.edits = between(text, changed);
        return result;
    }

private:
    // What all of it comes to, as one edit of the head.
    static QList<TextEdit> between(const QString &before, const QString &after)
    {
        if (before == after)
            return {};
        const qsizetype shorter = std::min(before.size(), after.size());
        qsizetype same = 0;
        while (same < shorter && before[same] == after[same])
            ++same;
        qsizetype tail = 0;
        while (tail < shorter - same && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
            ++tail;
        return {{same, before.size() - same - tail, after.mid(same, after.size() - same - tail)}};
    }

    // Keys whose value is as the older schedule had it get the newer one's.
    static void follow(Entry &entry, const Value &held, const Value &before, const Value &after, const QStringList &keep = {})
    {
        QStringList keys;
        for (const Value::Entry &each : before.entries() + after.entries()) {
            if (!keys.contains(each.first))
                keys.append(each.first);
        }
        for (const QString &key : std::as_const(keys)) {
            if (!keep.contains(key) && held[key] == before[key]) // a line that was taken out stays out, too
                entry.set(key, after[key]);
        }
    }

    Value event() const
    {
        const Value held = m_head.value(QStringLiteral("event"));
        if (held.kind() != Value::Kind::Map)
            return held; // a name alone is the writer's own way
        Entry entry(held);
        follow(entry, held, eventValue(m_before), eventValue(m_after));
        return entry.value();
    }

    Value sessions()
    {
        QList<Value> entries = entriesOf(m_head.value(QStringLiteral("sessions")));
        const QHash<QString, QString> oneBefore = onePerson({});
        const QHash<QString, QString> oneAfter = onePerson(m_difference.speakerIds);
        for (Value &held : entries) {
            const QString before = idOf(held, "title");
            const QString id = m_difference.sessionIds.value(before);
            const Session *now = id.isEmpty() ? m_after.session(before) : m_after.session(id);
            const Session *then = m_before.session(before);
            if (!now || !then || held.kind() != Value::Kind::Map)
                continue; // dropped, or never a schedule's: it stays as it is
            if (held[QStringLiteral("own")].toBool(false))
                continue;
            static const QStringList marks{QStringLiteral("attended"), QStringLiteral("missed"),  QStringLiteral("watch_later"),
                                           QStringLiteral("favourite"), QStringLiteral("rating"), QStringLiteral("own"),
                                           QStringLiteral("edited"),    QStringLiteral("id"),      QStringLiteral("replaces")};
            Entry entry(held);
            if (now->id != before) {
                entry.set(QStringLiteral("id"), Value(now->id));
                entry.set(QStringLiteral("replaces"), formerIds(held, before, now->id));
            }
            follow(entry, held, written(plain(*then, oneBefore), m_before), written(plain(*now, oneAfter), m_after),
                   marks + held[QStringLiteral("edited")].texts());
            held = entry.value();
        }
        m_sessions = entries;
        return listOf(entries, QStringLiteral("sessions"));
    }

    // The body's anchors and the notes in the recap folder still name it by these.
    static Value formerIds(const Value &session, const QString &before, const QString &now)
    {
        QStringList ids = session[QStringLiteral("replaces")].texts();
        ids.removeAll(now);
        if (!ids.contains(before))
            ids.append(before);
        return Value(ids);
    }

    // Who stands for whom: people that the writer found to be one, by the ids that a schedule gives them.
    QHash<QString, QString> onePerson(const QHash<QString, QString> &ids) const
    {
        QHash<QString, QString> result;
        for (const Speaker &speaker : m_recap.event.speakers) {
            for (const QString &gone : speaker.replaces)
                result.insert(ids.value(gone, gone), ids.value(speaker.id, speaker.id));
        }
        return result;
    }

    // As a schedule has it, without anybody's marks.
    static Session plain(Session session, const QHash<QString, QString> &onePerson)
    {
        for (QString &speaker : session.speakers)
            speaker = onePerson.value(speaker, speaker);
        session.speakers.removeDuplicates();
        session.attended = session.missed = session.watchLater = session.favourite = session.own = false;
        session.rating = 0;
        session.edited.clear();
        return session;
    }

    Value speakers() const
    {
        QList<Value> entries = entriesOf(m_head.value(QStringLiteral("speakers")));
        QStringList needed;
        for (const Value &session : m_sessions)
            needed += session[QStringLiteral("speakers")].texts();
        QStringList there;
        for (Value &held : entries) {
            const QString before = idOf(held, "name");
            const QString id = m_difference.speakerIds.value(before, before);
            const Speaker *now = m_after.speaker(id);
            const Speaker *then = m_before.speaker(before);
            there.append(id);
            if (!now || !then || held.kind() != Value::Kind::Map)
                continue;
            Entry entry(held);
            if (id != before && needed.contains(id))
                entry.set(QStringLiteral("id"), Value(id));
            if (const Value replaced = renumbered(held[QStringLiteral("replaces")]); !(replaced == held[QStringLiteral("replaces")]))
                entry.set(QStringLiteral("replaces"), replaced);
            follow(entry, held, written(*then), written(*now), speakerMarks() + held[QStringLiteral("edited")].texts());
            held = entry.value();
        }
        for (const Speaker &speaker : m_after.speakers) {
            if (needed.contains(speaker.id) && !there.contains(speaker.id))
                entries.append(written(speaker));
        }
        // Who gave up the talk, and of whom the writer holds nothing of their own.
        entries.removeIf([&](const Value &held) {
            const QString id = idOf(held, "name");
            return !isMarked(held) && m_before.speaker(id) && !needed.contains(id) && wasNeeded(id);
        });
        return listOf(entries, QStringLiteral("speakers"));
    }

    static QStringList speakerMarks()
    {
        return {QStringLiteral("id"), QStringLiteral("no_photos"), QStringLiteral("aliases"), QStringLiteral("replaces"), QStringLiteral("edited")};
    }

    static bool isMarked(const Value &speaker)
    {
        return speaker.kind() == Value::Kind::Map
            && (speaker[QStringLiteral("no_photos")].toBool(false) || !speaker[QStringLiteral("aliases")].isNull()
                || !speaker[QStringLiteral("replaces")].isNull() || !speaker[QStringLiteral("edited")].isNull());
    }

    // Ids as the newer schedule gives them.
    Value renumbered(const Value &ids) const
    {
        const QStringList before = ids.texts();
        QStringList after;
        for (const QString &id : before)
            after.append(m_difference.speakerIds.value(id, id));
        return after == before ? ids : Value(after);
    }

    bool wasNeeded(const QString &speaker) const
    {
        return std::any_of(m_recap.event.sessions.begin(), m_recap.event.sessions.end(),
                           [&speaker](const Session &session) { return session.speakers.contains(speaker); });
    }

    static Value written(const Speaker &speaker)
    {
        Event alone;
        Session session;
        session.id = session.title = QStringLiteral("x");
        session.attended = true;
        session.speakers = {speaker.id};
        alone.sessions = {session};
        alone.speakers = {speaker};
        return entriesOf(speakersValue(alone)).value(0);
    }

    static Value written(const Session &session, const Event &event) { return lanyard::written(session, event); }

    Value photos() const
    {
        QList<Value> entries = entriesOf(m_head.value(QStringLiteral("photos")));
        for (Value &held : entries) {
            const QString session = word(held, "session");
            const QString id = m_difference.sessionIds.value(session, session);
            if (id == session || held.kind() != Value::Kind::Map)
                continue;
            Entry entry(held);
            entry.set(QStringLiteral("session"), Value(id));
            held = entry.value();
        }
        return listOf(entries, QStringLiteral("photos"));
    }

    // What nobody touched stays in the form in which it was written.
    Value listOf(const QList<Value> &entries, const QString &key) const
    {
        const Value held = m_head.value(key);
        if (entries == entriesOf(held))
            return held;
        return entries.isEmpty() ? Value() : Value(entries);
    }

    const FrontMatter m_head;
    const Recap m_recap;
    const Event m_before;
    const Event m_after;
    const EventDifference m_difference;
    QList<Value> m_sessions; // as they will be
};

} // namespace

Result<Reimport> reimported(const QString &text, const Event &before, const Event &after)
{
    return Renewal(text, before, after).run(text);
}

} // namespace lanyard
