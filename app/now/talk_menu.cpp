// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/talk_menu.h"

#include "app/now/now_mode.h"
#include "app/ui/when.h"
#include "core/event/event_query.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace lanyard {

namespace {

class Filler
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::TalkMenu)

public:
    Filler(QMenu *menu, NowMode &mode) : m_menu(menu), m_mode(mode)
    {
        m_menu->clear();
        qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
        qDeleteAll(m_menu->findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
        m_group = new QActionGroup(m_menu);
    }

    void talks()
    {
        add(m_menu, tr("&Follow the Clock"), m_mode.picked().isEmpty(), [mode = &m_mode] { mode->pick({}); });
        const OnStage &stage = m_mode.stage();
        if (!stage.alsoOn.isEmpty()) {
            m_menu->addSection(tr("On now, too"));
            for (const QString &id : stage.alsoOn)
                addTalk(m_menu, *m_mode.event().session(id), With::Room);
        }
        const QList<QDate> all = days(m_mode.event());
        const bool inRoom = !m_mode.room().isEmpty();
        if (!all.isEmpty())
            m_menu->addSection(inRoom ? tr("In %1").arg(shown(m_mode.room())) : tr("All talks"));
        for (const QDate &day : all) {
            const QList<Session> sessions = sessionsOf(m_mode.event(), day, m_mode.room());
            if (sessions.isEmpty())
                continue;
            QMenu *menu = all.size() == 1 ? m_menu : m_menu->addMenu(longDay(day));
            for (const Session &session : sessions)
                addTalk(menu, session, inRoom ? With::Nothing : With::Room);
        }
        QMenu *timeless = nullptr;
        for (const Session &session : m_mode.event().sessions) {
            if (session.start.isValid())
                continue;
            if (!timeless)
                timeless = m_menu->addMenu(tr("Without a Time"));
            addTalk(timeless, session, With::Room);
        }
    }

    void rooms()
    {
        add(m_menu, tr("&All Rooms"), m_mode.room().isEmpty(), [mode = &m_mode] { mode->setRoom({}); });
        m_menu->addSeparator();
        for (const QString &room : lanyard::rooms(m_mode.event()))
            add(m_menu, shown(room), room == m_mode.room(), [mode = &m_mode, room] { mode->setRoom(room); });
    }

private:
    enum class With { Nothing, Room };

    static QString shown(QString words)
    {
        return words.replace(u'&', QLatin1String("&&"));
    }

    void addTalk(QMenu *menu, const Session &session, With with)
    {
        QString words = session.title.size() > 70 ? session.title.left(69) + u'…' : session.title;
        if (session.start.isValid())
            words = tr("%1  %2").arg(shortTime(session.start.time()), words);
        if (with == With::Room && !session.room.isEmpty())
            words = tr("%1 (%2)").arg(words, session.room);
        add(menu, shown(words), session.id == m_mode.picked(), [mode = &m_mode, id = session.id] { mode->pick(id); });
    }

    template<typename Done>
    void add(QMenu *menu, const QString &words, bool on, const Done &done)
    {
        QAction *action = m_group->addAction(menu->addAction(words));
        action->setCheckable(true);
        action->setChecked(on);
        QObject::connect(action, &QAction::triggered, &m_mode, done);
    }

    QMenu *m_menu;
    NowMode &m_mode;
    QActionGroup *m_group = nullptr; // the menu's
};

} // namespace

void fillTalkMenu(QMenu *menu, NowMode &mode)
{
    Filler(menu, mode).talks();
}

void fillRoomMenu(QMenu *menu, NowMode &mode)
{
    Filler(menu, mode).rooms();
}

} // namespace lanyard
