// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/draft_groups.h"

#include "core/compose/opening_line.h"

#include <QLocale>

#include <algorithm>
#include <functional>

namespace lanyard {

namespace {

constexpr qint64 longestBreak = 4 * 60 * 60; // seconds between two talks of one meetup

QString others()
{
    return QStringLiteral("Other talks"); // the draft is English
}

void add(DraftGroup &group, const Session &session)
{
    group.sessions.append(session);
    if (!session.start.isValid())
        return;
    const QDate day = session.start.date();
    if (!group.first.isValid() || day < group.first)
        group.first = day;
    if (!group.last.isValid() || day > group.last)
        group.last = day;
}

// "Saturday, 28 March 2026"
QString dayName(const QDate &day)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, QStringLiteral("dddd, d MMMM yyyy"));
}

QList<DraftGroup> byName(const QList<Session> &sessions, const std::function<QString(const Session &)> &nameOf)
{
    QList<DraftGroup> groups;
    DraftGroup nameless;
    for (const Session &session : sessions) {
        const QString name = nameOf(session);
        if (name.isEmpty()) {
            add(nameless, session);
            continue;
        }
        auto group = std::find_if(groups.begin(), groups.end(), [&name](const DraftGroup &each) { return each.name == name; });
        if (group == groups.end()) {
            groups.append({name, {}, {}, {}});
            group = groups.end() - 1;
        }
        add(*group, session);
    }
    if (!nameless.sessions.isEmpty()) {
        if (!groups.isEmpty())
            nameless.name = others();
        groups.append(nameless);
    }
    return groups;
}

// What all of them have in common; empty: nothing.
QString common(const QList<Session> &sessions, QString Session::*what)
{
    const QString first = sessions.first().*what;
    const bool same = std::all_of(sessions.begin(), sessions.end(), [&](const Session &session) { return session.*what == first; });
    return same ? first.simplified() : QString();
}

// Evenings: a new one begins after a long break. It is called by what its talks have in common.
QList<DraftGroup> byEvent(const QList<Session> &sessions, const Event &event)
{
    QList<DraftGroup> groups;
    QDateTime end;
    for (const Session &session : sessions) {
        const bool goesOn = !groups.isEmpty() && end.isValid() && session.start.isValid() && end.secsTo(session.start) <= longestBreak;
        const bool timeless = !groups.isEmpty() && !session.start.isValid() && !end.isValid();
        if (!goesOn && !timeless)
            groups.append(DraftGroup());
        add(groups.last(), session);
        const QDateTime over = session.end.isValid() ? session.end : session.start;
        end = goesOn ? std::max(end, over) : over;
    }
    for (DraftGroup &group : groups) {
        group.name = common(group.sessions, &Session::track);
        if (group.name.isEmpty())
            group.name = event.name.simplified();
    }
    for (DraftGroup &group : groups) {
        const auto namesakes = std::count_if(groups.begin(), groups.end(), [&group](const DraftGroup &other) {
            return other.name == group.name || other.name.startsWith(group.name + QLatin1String(", "));
        });
        const QString days = daysInWords(group.first, group.last);
        if ((namesakes > 1 || group.name.isEmpty()) && !days.isEmpty())
            group.name = group.name.isEmpty() ? days : group.name + QLatin1String(", ") + days;
        if (group.name.isEmpty() && groups.size() > 1)
            group.name = others();
    }
    return groups;
}

} // namespace

QList<Session> attendedInOrder(const Event &event)
{
    QList<Session> result;
    for (const Session &session : event.sessions) {
        if (session.attended)
            result.append(session);
    }
    std::stable_sort(result.begin(), result.end(), comesBefore);
    return result;
}

QList<DraftGroup> draftGroups(const QList<Session> &sessions, const Event &event, DraftChoices::Grouping grouping)
{
    if (sessions.isEmpty())
        return {};
    switch (grouping) {
    case DraftChoices::Grouping::Days:
        return byName(sessions, [](const Session &session) { return session.start.isValid() ? dayName(session.start.date()) : QString(); });
    case DraftChoices::Grouping::Tracks:
        return byName(sessions, [](const Session &session) { return session.track.simplified(); });
    case DraftChoices::Grouping::Events:
        return byEvent(sessions, event);
    case DraftChoices::Grouping::Sessions:
        break;
    }
    return byName(sessions, [](const Session &) { return QString(); });
}

} // namespace lanyard
