// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/people.h"

#include "core/base/slug.h"

namespace lanyard {

QString DistinctIds::distinct(const QString &wanted)
{
    QString id = wanted;
    while (m_used.contains(id))
        id = wanted + QLatin1Char('-') + QString::number(++m_repeats[wanted] + 1);
    m_used.insert(id);
    return id;
}

QString People::idOf(const QString &guid, const QString &id, const QString &name)
{
    // U+001F can stand in neither part.
    const QString key = !guid.isEmpty() ? QStringLiteral("g\u001f") + guid
        : !id.isEmpty()                 ? QStringLiteral("i\u001f") + id + QChar(0x1f) + name
                                        : QStringLiteral("n\u001f") + name;
    if (const auto known = m_byKey.constFind(key); known != m_byKey.constEnd())
        return m_speakers[*known].id;

    QString wanted = !guid.isEmpty() ? guid : !id.isEmpty() ? id : slug(name);
    if (wanted.isEmpty())
        wanted = name; // a name in another script
    Speaker speaker;
    speaker.id = m_ids.distinct(wanted);
    speaker.name = name;
    m_byKey.insert(key, m_speakers.size());
    m_byId.insert(speaker.id, m_speakers.size());
    m_speakers.append(speaker);
    return speaker.id;
}

Speaker *People::find(const QString &speakerId)
{
    const auto known = m_byId.constFind(speakerId);
    return known == m_byId.constEnd() ? nullptr : &m_speakers[*known];
}

} // namespace lanyard
