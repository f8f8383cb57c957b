// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/now_desk.h"

#include "app/document/document_session.h"
#include "app/editor/caret_rest.h"
#include "app/now/now_bar.h"
#include "app/now/now_settings.h"
#include "app/now/talk_photos.h"
#include "app/shell/actions.h"
#include "app/shell/composition.h"
#include "app/shell/main_window.h"
#include "app/ui/error_text.h"
#include "app/workspace/workspace_session.h"

#include <QDir>
#include <QMenu>

namespace lanyard {

NowDesk::NowDesk(const World &world, const Parts &parts, Actions &actions, MainWindow &window)
    : QObject(&window), m_settings(world.settings), m_parts(parts), m_window(window), m_mode(world.clock, this),
      m_minute(world.clock, this), m_keeper(world.files, this), m_watch(world.files, this),
      m_photos(new TalkPhotos(world.files, m_mode, parts.workspace, this)),
      m_bar(std::make_unique<NowBar>(m_mode, m_keeper))
{
    new CaretRest(m_bar.get());
    const NowSettings settings = readNowSettings(m_settings);
    m_bar->setPlace(settings.place);
    m_bar->setWatched(settings.watched);
    addAction(actions);
    tieRecap();
    tieBar();
}

NowDesk::~NowDesk()
{
    m_bar->submit();
    remember();
}

void NowDesk::addAction(Actions &actions)
{
    QAction *action = actions.add(QStringLiteral("nowMode"), tr("&Now Mode"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), QStringLiteral("now"));
    action->setCheckable(true);
    actions.viewMenu->addSeparator();
    actions.viewMenu->addAction(action);
    m_bar->addAction(action);
    // From anywhere else the key begins a note; only in the bar itself it means enough of it.
    connect(action, &QAction::triggered, this, [this, action] {
        if (m_bar->isVisible() && m_bar->isActiveWindow())
            m_bar->hide();
        else
            m_bar->open();
        action->setChecked(m_bar->isVisible());
    });
    connect(m_bar.get(), &NowBar::shown, action, &QAction::setChecked);
}

void NowDesk::tieRecap()
{
    connect(&m_parts.workspace, &WorkspaceSession::eventChanged, this, &NowDesk::takeRecap);
    connect(&m_parts.document, &DocumentSession::opened, this, &NowDesk::takeRecap);
    connect(&m_parts.document, &DocumentSession::closed, this, &NowDesk::takeRecap);
    connect(&m_parts.document, &DocumentSession::pathChanged, this, &NowDesk::takeRecap);
    connect(&m_keeper, &NotesKeeper::added, this, &NowDesk::onAdded);
    connect(&m_keeper, &NotesKeeper::wentBack, this, [this] { m_bar->tellBriefly(tr("Done, and saved.")); });
    connect(&m_mode, &NowMode::changed, this, [this] {
        if (!m_taking && roomAt(m_settings, m_mode.event()) != m_mode.room())
            rememberRoom(m_settings, m_mode.event(), m_mode.room());
    });
}

void NowDesk::tieBar()
{
    connect(&m_minute, &MinuteClock::minuteBegan, this, [this] {
        m_bar->tellBriefly({});
        m_mode.look();
        m_watch.minuteBegan();
    });
    connect(m_bar.get(), &NowBar::shown, this, &NowDesk::rest);
    connect(m_bar.get(), &NowBar::filesDropped, m_photos, &TalkPhotos::take);
    connect(m_bar.get(), &NowBar::folderWanted, this, [this] {
        if (const QString folder = m_parts.dialogs.openFolder(tr("Watch a Folder for Photos")); !folder.isEmpty())
            watch(folder);
    });
    connect(m_bar.get(), &NowBar::unwatchWanted, this, [this] { watch({}); });
    connect(m_bar.get(), &NowBar::windowWanted, &m_window, [this] {
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
    });
    connect(&m_watch, &FolderWatch::found, m_photos, &TalkPhotos::take);
    connect(&m_watch, &FolderWatch::folderGone, this, [this](const QString &folder) {
        m_bar->tell(tr("%1 isn’t there any more, so no photos come from it. They will when it is back.").arg(QDir::toNativeSeparators(folder)));
    });
    connect(m_photos, &TalkPhotos::told, m_bar.get(), &NowBar::tellBriefly);
    connect(m_photos, &TalkPhotos::failed, m_bar.get(), &NowBar::tell);
}

void NowDesk::takeRecap()
{
    const QString folder = m_parts.document.isOpen() ? m_parts.document.folder() : QString();
    if (folder != m_mode.recap())
        m_bar->submit(); // it belongs to the recap in which it was begun
    if (!m_bar->isVisible())
        return; // time enough when it is shown
    m_taking = true;
    const Event &event = m_parts.workspace.event();
    m_mode.setRecap(folder);
    m_mode.setEvent(event);
    m_mode.setRoom(roomAt(m_settings, event));
    m_taking = false;
    m_watch.setPaused(folder.isEmpty());
}

void NowDesk::onAdded(const NotesKeeper::Line &line)
{
    const Session *session = m_parts.workspace.event().session(line.talk.session.id);
    if (line.talk.recap != m_parts.workspace.folder() || !session || session->attended) {
        m_bar->tellBriefly(tr("Saved."));
        return;
    }
    if (const auto set = m_parts.workspace.setAttended(line.talk.session.id, true); !set)
        m_bar->tell(tr("The note is saved, but the talk can’t be marked as attended. %1").arg(errorText(set.error())));
    else
        m_bar->tellBriefly(tr("Saved, and marked as attended."));
}

void NowDesk::watch(const QString &folder)
{
    NowSettings settings = readNowSettings(m_settings);
    settings.watched = folder;
    writeNowSettings(m_settings, settings);
    m_bar->setWatched(folder);
    m_watch.watch(folder);
    if (!folder.isEmpty())
        m_bar->tellBriefly(tr("New photos in “%1” go to the talk that is on.").arg(QDir(folder).dirName()));
}

void NowDesk::rest()
{
    if (!m_bar->isVisible()) {
        m_minute.stop();
        m_watch.setPaused(true);
        remember();
        return;
    }
    m_minute.start();
    if (const QString folder = readNowSettings(m_settings).watched; m_watch.folder() != folder)
        m_watch.watch(folder);
    takeRecap();
}

void NowDesk::remember()
{
    NowSettings settings = readNowSettings(m_settings);
    if (m_bar->place())
        settings.place = m_bar->place();
    writeNowSettings(m_settings, settings);
}

bool NowDesk::mayLeave()
{
    m_bar->submit();
    m_keeper.flush();
    if (m_keeper.unsaved().isEmpty() && m_bar->isEmpty())
        return true;
    if (m_parts.dialogs.confirm(tr("A note isn’t saved"), tr("If you quit now, what the bar of now-mode still holds is lost."), tr("Quit")))
        return true;
    m_bar->open();
    return false;
}

void NowDesk::leave()
{
    m_bar->hide();
}

} // namespace lanyard
