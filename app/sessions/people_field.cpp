// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/people_field.h"

#include "app/sessions/people_completer.h"
#include "core/event/event_query.h"

#include <algorithm>

namespace lanyard {

PeopleField::PeopleField(const Event &event, QWidget *parent) : QLineEdit(parent), m_event(event)
{
    setObjectName(QStringLiteral("speakersInput"));
    setAccessibleName(tr("People"));
    setPlaceholderText(tr("Names, with a comma between them"));
    QStringList names;
    for (const Speaker &speaker : event.speakers)
        names.append(speaker.name);
    setCompleter(new PeopleCompleter(names, this));
}

void PeopleField::setPeople(const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        const Speaker *known = m_event.speaker(id);
        names.append(known ? known->name : id);
    }
    setText(names.join(QStringLiteral(", ")));
    setCursorPosition(0);
}

QStringList PeopleField::people(const QStringList &before) const
{
    QStringList ids;
    for (const QString &part : text().split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        if (!name.isEmpty())
            ids.append(idOf(name, before, ids));
    }
    ids.removeDuplicates();
    return ids;
}

QString PeopleField::idOf(const QString &name, const QStringList &before, const QStringList &taken) const
{
    const auto isCalledSo = [&name](const Speaker &speaker) { return folded(speaker.name.simplified()) == folded(name); };
    // Two people of one name: whom the session has already is meant.
    for (const QString &id : before) {
        if (const Speaker *speaker = m_event.speaker(id); speaker && isCalledSo(*speaker) && !taken.contains(id))
            return id;
    }
    const auto known = std::find_if(m_event.speakers.begin(), m_event.speakers.end(), isCalledSo);
    return known == m_event.speakers.end() ? name : known->id;
}

} // namespace lanyard
