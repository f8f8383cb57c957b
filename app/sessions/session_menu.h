// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QMenu>

namespace lanyard {

// What can be done with a session, as a menu; it goes by itself when it closes.
class SessionMenu final : public QMenu
{
    Q_OBJECT

public:
    SessionMenu(const Session &session, QWidget *parent);

signals:
    void sessionChanged(const lanyard::Session &session); // a mark or the rating
    void insertRequested(const QString &id);
    void editRequested(const QString &id);
    void removeRequested(const QString &id); // only of one of the writer's own

private:
    QMenu *ratings(const Session &session);
};

} // namespace lanyard
