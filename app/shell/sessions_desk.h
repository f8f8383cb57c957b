// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/side_panels.h"

#include <QObject>

namespace lanyard {

class Actions;
class Clock;
class MarkdownEditor;
class SessionsPanel;
class SettingsStore;
class WorkspaceSession;
struct Error;
struct Session;

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
    void addActions(Actions &actions);

    SidePanel sidePanel() const;
    SessionsPanel *panel() const { return m_panel; }
    // Puts into the post what is still being typed in a field.
    void finishEditing();
    void remember(); // how the panel looks, for the next start

signals:
    void notice(const QString &sentence);
    void importRequested();

private:
    void tell(const Error &error);
    void update(const Session &session);
    void remove(const QString &id);
    void insertMoment(const QString &id);

    WorkspaceSession &m_workspace;
    MarkdownEditor &m_editor;
    SettingsStore &m_settings;
    const Clock &m_clock;
    SessionsPanel *m_panel;
};

} // namespace lanyard
