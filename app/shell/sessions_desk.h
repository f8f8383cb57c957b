// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/side_panels.h"

#include <QObject>

namespace lanyard {

class Clock;
class MarkdownEditor;
class SessionsPanel;
class SettingsStore;
class WorkspaceSession;
struct Error;

// Ties the panel of the sessions to the post: marks go into its front matter, sections into its text.
class SessionsDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        WorkspaceSession &workspace;
        MarkdownEditor &editor;
        SettingsStore &settings;
        const Clock &clock;
    };
    explicit SessionsDesk(const Parts &parts, QObject *parent = nullptr);

    SidePanel sidePanel() const;
    SessionsPanel *panel() const { return m_panel; }

signals:
    void notice(const QString &sentence);
    void importRequested();

private:
    void tell(const Error &error);

    WorkspaceSession &m_workspace;
    MarkdownEditor &m_editor;
    SettingsStore &m_settings;
    SessionsPanel *m_panel;
};

} // namespace lanyard
