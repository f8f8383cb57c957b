// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QMap>

namespace lanyard {

// By what sessions can be chosen beside their words.
enum class Facet { Mark, Day, Room, Track, Type, Language, Has };
inline constexpr Facet allFacets[] = {Facet::Mark, Facet::Day, Facet::Room, Facet::Track, Facet::Type, Facet::Language, Facet::Has};

// What a session is in one respect: its room, its languages, its marks … `overlaps`: at the same time as another (a mark, too).
QStringList facetKeys(const Session &session, Facet facet, bool overlaps);

QString facetTitle(Facet facet); // "Room"
QString facetValueTitle(Facet facet, const QString &key); // "Saturday, 9 May 2026", "Watch later"

struct FacetValue
{
    QString key;
    QString title;
    int count = 0; // of sessions

    bool operator==(const FacetValue &) const = default;
};
// Those that an event has, in an order that people look for them in. Marks and what a session has stand there even if none has it.
QList<FacetValue> facetValues(const Event &event, Facet facet, const QSet<QString> &overlapping);

// What is switched on. Of one facet any value will do ("Attic or Great Hall"), but of Has all must be there; and each facet must agree.
class SessionFacets
{
public:
    bool isEmpty() const { return m_chosen.isEmpty(); }
    bool has(Facet facet, const QString &key) const { return m_chosen.value(facet).contains(key); }
    QStringList keys(Facet facet) const { return m_chosen.value(facet); }
    void set(Facet facet, const QString &key, bool on);
    bool accept(const Session &session, bool overlaps) const;
    // Without what the event doesn't have any more.
    SessionFacets knownTo(const Event &event) const;

    bool operator==(const SessionFacets &) const = default;

private:
    QMap<Facet, QStringList> m_chosen; // no empty lists
};

} // namespace lanyard
