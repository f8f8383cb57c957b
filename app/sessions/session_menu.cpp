// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/session_menu.h"

#include "app/sessions/session_marks.h"
#include "app/ui/icons.h"

namespace lanyard {

SessionMenu::SessionMenu(const Session &session, QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("sessionMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    addAction(lanyard::icon(QStringLiteral("insert")), tr("Insert into Text"), this, [this, id = session.id] { emit insertRequested(id); });
    addSeparator();
    for (const Mark mark : allMarks) {
        QAction *action = addAction(markTitle(mark) + u'\t' + QKeySequence(markKey(mark)).toString(QKeySequence::NativeText));
        action->setCheckable(true);
        action->setChecked(hasMark(session, mark));
        connect(action, &QAction::triggered, this, [this, session, mark](bool on) { emit sessionChanged(withMark(session, mark, on)); });
    }
    addMenu(ratings(session));
    addSeparator();
    addAction(lanyard::icon(QStringLiteral("edit")), tr("Edit…"), this, [this, id = session.id] { emit editRequested(id); });
    if (session.own)
        addAction(tr("Remove Session"), this, [this, id = session.id] { emit removeRequested(id); });
}

QMenu *SessionMenu::ratings(const Session &session)
{
    auto *menu = new QMenu(tr("Rating"), this);
    for (int stars = 5; stars >= 0; --stars) {
        QAction *action = menu->addAction(stars > 0 ? QString(stars, QChar(0x2605)) : tr("None"));
        action->setCheckable(true);
        action->setChecked(session.rating == stars);
        connect(action, &QAction::triggered, this, [this, session, stars] {
            Session rated = session;
            rated.rating = stars;
            emit sessionChanged(rated);
        });
    }
    return menu;
}

} // namespace lanyard
