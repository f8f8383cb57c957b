// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sessions_desk.h"

#include "app/editor/markdown_editor.h"
#include "app/sessions/sessions_panel.h"
#include "app/shell/caret.h"
#include "app/ui/error_text.h"
#include "app/workspace/workspace_session.h"

namespace lanyard {

SessionsDesk::SessionsDesk(const Parts &parts, QObject *parent)
    : QObject(parent), m_workspace(parts.workspace), m_editor(parts.editor), m_settings(parts.settings), m_panel(new SessionsPanel)
{
    connect(&m_workspace, &WorkspaceSession::eventChanged, m_panel, &SessionsPanel::setEvent);
    connect(m_panel, &SessionsPanel::attendedChanged, this, [this](const QString &id, bool attended) {
        if (const auto set = m_workspace.setAttended(id, attended); !set) {
            tell(set.error());
            m_panel->setEvent(m_workspace.event()); // the tick goes back
        }
    });
    connect(m_panel, &SessionsPanel::insertRequested, this,
            [this](const QString &id) { putCaret(m_editor, m_workspace.insertSession(id, m_editor.textCursor().position())); });
    connect(m_panel, &SessionsPanel::importRequested, this, &SessionsDesk::importRequested);
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
