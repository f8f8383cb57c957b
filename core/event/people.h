// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QHash>
#include <QSet>

namespace lanyard {

// Gives out ids that are each used once: a second "7" becomes "7-2".
class DistinctIds
{
public:
    QString distinct(const QString &wanted);

private:
    QSet<QString> m_used;
    QHash<QString, int> m_repeats;
};

// Who a file's people are. In real files an id may stand for hundreds of people (36C3's "0") and a name for two (38C3), so a person is
// known by guid, else by id and name, else by name.
class People
{
public:
    // The id under which the person stands in all(), in order of first appearance.
    QString idOf(const QString &guid, const QString &id, const QString &name);
    Speaker *find(const QString &speakerId);
    const QList<Speaker> &all() const { return m_speakers; }

private:
    QList<Speaker> m_speakers;
    QHash<QString, qsizetype> m_byKey;
    QHash<QString, qsizetype> m_byId;
    DistinctIds m_ids;
};

} // namespace lanyard
