// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/mentions_desk.h"
#include "app/shell/side_panels.h"

#include <QObject>

namespace lanyard {

class FileSystem;
class PeopleMet;
class SettingsStore;
struct Error;

// Ties the panel of the speakers to the post and to the recaps around it.
class SpeakersDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const FileSystem &files; // safe to use from another thread
        WorkspaceSession &workspace;
        DocumentSession &document;
        DocumentFlow &flow;
        MarkdownEditor &editor;
        SettingsStore &settings;
    };
    explicit SpeakersDesk(const Parts &parts, QObject *parent = nullptr);

    SidePanel sidePanel() const;
    SpeakersPanel *panel() const { return m_panel; }
    MentionsDesk *mentions() const { return m_mentions; }
    // Puts into the post what is still being typed: before it is saved, exported or left.
    void finishEditing();
    void remember(); // what the panel keeps for the next start

signals:
    void notice(const QString &sentence);
    void told(const QString &sentence); // briefly
    void importRequested();
    void postWanted(const QString &path);

private:
    void update(const Speaker &speaker);
    void readBook();
    void lookUp();
    void recognise();
    void tell(const Error &error);

    const FileSystem &m_files;
    WorkspaceSession &m_workspace;
    DocumentSession &m_document;
    MarkdownEditor &m_editor;
    SettingsStore &m_settings;
    SpeakersPanel *m_panel;
    MentionsDesk *m_mentions;
    PeopleMet *m_met;
    QList<Speaker> m_recognised; // the people that were last looked up
};

} // namespace lanyard
