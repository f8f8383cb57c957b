// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sessions_desk.h"

#include "app/editor/markdown_editor.h"
#include "app/sessions/moment_popover.h"
#include "app/sessions/sessions_panel.h"
#include "app/shell/actions.h"
#include "app/shell/caret.h"
#include "app/ui/error_text.h"
#include "app/workspace/workspace_session.h"
#include "core/base/clock.h"
#include "core/compose/moment_link.h"

#include <QCursor>
#include <QMenu>

namespace lanyard {

SessionsDesk::SessionsDesk(const Parts &parts, QObject *parent)
    : QObject(parent), m_workspace(parts.workspace), m_editor(parts.editor), m_settings(parts.settings), m_clock(parts.clock),
      m_panel(new SessionsPanel(SessionsPanel::Use::Companion))
{
    m_panel->apply(readSessionsSettings(m_settings));
    m_panel->setNow([this] { return m_clock.now(); });
    connect(&m_workspace, &WorkspaceSession::eventChanged, m_panel, [this](const Event &event) {
        m_panel->setSchedule(m_workspace.schedule());
        m_panel->setEvent(event);
    });
    connect(m_panel, &SessionsPanel::sessionChanged, this, &SessionsDesk::update);
    connect(m_panel, &SessionsPanel::removeRequested, this, &SessionsDesk::remove);
    connect(m_panel, &SessionsPanel::insertRequested, this,
            [this](const QString &id) { putCaret(m_editor, m_workspace.insertSession(id, m_editor.textCursor().position())); });
    connect(m_panel, &SessionsPanel::momentRequested, this, &SessionsDesk::insertMoment);
    connect(m_panel, &SessionsPanel::importRequested, this, &SessionsDesk::importRequested);
    connect(m_panel, &SessionsPanel::notice, this, &SessionsDesk::notice);
}

void SessionsDesk::addActions(Actions &actions)
{
    QAction *add = actions.addForPost(QStringLiteral("ownSession"), tr("Add a Session of Your &Own…"));
    actions.recapMenu->addAction(add);
    connect(add, &QAction::triggered, m_panel, &SessionsPanel::addSession);
    QAction *moment = actions.addForPost(QStringLiteral("momentLink"), tr("Link to a &Moment of the Video…"));
    actions.insertMenu->addAction(moment);
    connect(moment, &QAction::triggered, this, [this] {
        const Session *session = m_workspace.event().session(m_panel->currentId());
        if (session && !momentLink(session->video, 0).isEmpty())
            insertMoment(session->id);
        else
            emit notice(tr("Choose a session with a video in the panel of the sessions first. Moments can be linked on YouTube, Vimeo, PeerTube, "
                           "media.ccc.de and in film files."));
    });
}

void SessionsDesk::finishEditing()
{
    m_panel->finishEditing();
}

void SessionsDesk::remember()
{
    writeSessionsSettings(m_settings, m_panel->settings());
}

void SessionsDesk::update(const Session &session)
{
    if (const auto set = m_workspace.updateSession(session); !set) {
        tell(set.error());
        m_panel->setEvent(m_workspace.event()); // what was marked goes back
    }
}

void SessionsDesk::remove(const QString &id)
{
    if (const auto removed = m_workspace.removeSession(id); !removed)
        tell(removed.error());
}

void SessionsDesk::insertMoment(const QString &id)
{
    const Session *session = m_workspace.event().session(id);
    if (!session)
        return;
    auto *popover = new MomentPopover(session->video, m_panel->window());
    connect(popover, &MomentPopover::chosen, this, [this](const QString &markdown) {
        m_editor.textCursor().insertText(markdown);
        m_editor.setFocus();
    });
    popover->openAt(QCursor::pos());
}

SidePanel SessionsDesk::sidePanel() const
{
    return {QStringLiteral("sessions"), tr("Sessions"), QStringLiteral("sessions"), m_panel};
}

void SessionsDesk::tell(const Error &error)
{
    emit notice(errorText(error));
}

} // namespace lanyard
