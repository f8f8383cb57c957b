// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/now/folder_watch.h"
#include "app/now/minute_clock.h"
#include "app/now/notes_keeper.h"
#include "app/now/now_mode.h"

#include <QObject>

#include <memory>

namespace lanyard {

class Actions;
class Dialogs;
class DocumentSession;
class MainWindow;
class NowBar;
class SettingsStore;
class TalkPhotos;
class WorkspaceSession;
struct World;

// Now-mode: the bar for the hall over the open recap, its notes and photos. While the bar is hidden nothing of it is awake.
class NowDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        DocumentSession &document;
        WorkspaceSession &workspace;
        Dialogs &dialogs;
    };
    NowDesk(const World &world, const Parts &parts, Actions &actions, MainWindow &window);
    ~NowDesk() override;

    NowBar &bar() const { return *m_bar; }
    // Before the window goes: what is being typed is saved; where it can't be, the person decides. false: stay.
    bool mayLeave();
    void leave();

private:
    void addAction(Actions &actions);
    void tieRecap();
    void tieBar();
    void takeRecap();
    void onAdded(const NotesKeeper::Line &line);
    void watch(const QString &folder);
    void rest(); // or wake, as the bar is hidden or shown
    void remember();

    SettingsStore &m_settings;
    Parts m_parts;
    MainWindow &m_window;
    NowMode m_mode;
    MinuteClock m_minute;
    NotesKeeper m_keeper;
    FolderWatch m_watch;
    TalkPhotos *m_photos; // a child
    std::unique_ptr<NowBar> m_bar;
    bool m_taking = false; // what comes from the recap is no choice of the person
};

} // namespace lanyard
