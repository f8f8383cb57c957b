// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/actions.h"
#include "app/ui/dialogs.h"
#include "app/ui/settings_store.h"
#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/workspace/journal.h"

#include <QObject>

#include <memory>

namespace lanyard {

class ColumnDesk;
class DetailsDesk;
class DocumentFlow;
class DocumentSession;
class DraftDesk;
class JournalKeeper;
class MainWindow;
class NowDesk;
class PostFlow;
class PreviewDesk;
class PrintDesk;
class SessionsDesk;
class SpeakersDesk;
class SettingsPages;
class Shelves;
class SpellingDesk;
class StartPage;
class WorkspaceSession;
class WritingDesk;

// What the window asks of the world.
struct World
{
    FileSystem &files;
    const Clock &clock;
    SettingsStore &settings;
    QString journalFolder;
    QString samplesFolder; // the sample recap is copied into it
    QString dataFolder = {}; // the person's own things: words, dictionaries; empty: nothing of the kind is kept
    QString opening = {};    // the first that the command line names; the web engine starts while the window is made if it is a post

    QString templatesFolder() const { return dataFolder.isEmpty() ? QString() : dataFolder + QStringLiteral("/templates"); } // empty: none
};

// Makes the window's parts and ties them together; each tie is short, and what it does is said in the part.
class Composition : public QObject
{
    Q_OBJECT

public:
    // dialogs: null for the real ones. All else outlives the composition.
    Composition(const World &world, std::unique_ptr<Dialogs> dialogs = {});
    ~Composition() override;

    MainWindow &window() const { return *m_window; }
    DocumentSession &document() const { return *m_document; }
    DocumentFlow &flow() const { return *m_flow; }
    WorkspaceSession &workspace() const { return *m_workspace; }
    SpellingDesk &spelling() const { return *m_spelling; }
    WritingDesk &desk() const { return *m_desk; }
    Dialogs &dialogs() const { return *m_dialogs; }

    // Shows the window, with what the command line names: a post's window comes with the post in it, or without where reading it takes long.
    void appear(const QStringList &named);
    void open(const QString &path); // a post or a recap folder
    // What was dropped or named on the command line: a post, a recap folder, or what a new recap begins with: a
    // schedule's files and folders, pictures.
    void take(const QStringList &paths);
    void newRecap(const QStringList &paths = {});
    void openSample();
    void exportPost();

private:
    void tieActions();
    void tieDocument();
    void finishEditing(); // what is still being typed in a panel goes into the post
    void showRecent();
    void leaveWindow();

    World m_world;
    Journal m_journal;
    Actions m_actions;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<DocumentSession> m_document;
    std::unique_ptr<JournalKeeper> m_keeper;
    std::unique_ptr<DocumentFlow> m_flow;
    std::unique_ptr<WorkspaceSession> m_workspace;
    std::unique_ptr<PostFlow> m_posts;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Shelves> m_shelves;
    std::unique_ptr<ColumnDesk> m_columns; // nullptr: no place to keep answers
    std::unique_ptr<PrintDesk> m_prints;
    std::unique_ptr<PreviewDesk> m_previewDesk;
    StartPage *m_startPage = nullptr; // the window's
    SessionsDesk *m_sessions = nullptr; // the window's
    SpeakersDesk *m_speakers = nullptr; // the same
    SpellingDesk *m_spelling = nullptr; // the desk's
    DetailsDesk *m_details = nullptr; // a child
    DraftDesk *m_drafts = nullptr; // a child
    WritingDesk *m_desk = nullptr;    // the window's
    NowDesk *m_now = nullptr; // the window's
    SettingsPages *m_settings = nullptr; // the window's
    std::unique_ptr<QObject> m_appearing; // what is waited for holds on to it; the last, so that it goes before the window
};

} // namespace lanyard
