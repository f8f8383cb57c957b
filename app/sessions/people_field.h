// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QLineEdit>

namespace lanyard {

// The people of a session by their names, with a comma between them; those of the event are offered.
class PeopleField final : public QLineEdit
{
    Q_OBJECT

public:
    // `event` outlives it.
    explicit PeopleField(const Event &event, QWidget *parent = nullptr);

    void setPeople(const QStringList &ids);
    // Ids; of people whom the event doesn't know the names. `before`: whom the session had.
    QStringList people(const QStringList &before) const;

private:
    QString idOf(const QString &name, const QStringList &before, const QStringList &taken) const;

    const Event &m_event;
};

} // namespace lanyard
