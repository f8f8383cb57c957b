// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/actions.h"

#include "app/ui/icons.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace lanyard {

Actions::Actions(QObject *parent) : QObject(parent)
{
    newRecap = add(QStringLiteral("newRecap"), tr("&New Recap…"), QKeySequence::New, QStringLiteral("document-new"));
    open = add(QStringLiteral("open"), tr("&Open…"), QKeySequence::Open, QStringLiteral("document-open"));
    openFolder = add(QStringLiteral("openFolder"), tr("Open Recap &Folder…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                     QStringLiteral("folder"));
    openSample = add(QStringLiteral("openSample"), tr("Open the Sa&mple"), {}, QStringLiteral("sample"));
    save = addForPost(QStringLiteral("save"), tr("&Save"), QKeySequence::Save, QStringLiteral("document-save"));
    saveAs = addForPost(QStringLiteral("saveAs"), tr("Save &As…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                 QStringLiteral("document-save-as"));
    exportPost = addForPost(QStringLiteral("export"), tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("document-export"));
    close = addForPost(QStringLiteral("close"), tr("&Close"), QKeySequence::Close, QStringLiteral("close"));
    quit = add(QStringLiteral("quit"), tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    undo = addForPost(QStringLiteral("undo"), tr("&Undo"), QKeySequence::Undo, QStringLiteral("edit-undo"));
    redo = addForPost(QStringLiteral("redo"), tr("&Redo"), QKeySequence::Redo, QStringLiteral("edit-redo"));
    cut = addForPost(QStringLiteral("cut"), tr("Cu&t"), QKeySequence::Cut);
    copy = addForPost(QStringLiteral("copy"), tr("&Copy"), QKeySequence::Copy);
    paste = addForPost(QStringLiteral("paste"), tr("&Paste"), QKeySequence::Paste);
    selectAll = addForPost(QStringLiteral("selectAll"), tr("Select &All"), QKeySequence::SelectAll);
    find = addForPost(QStringLiteral("find"), tr("&Find…"), QKeySequence::Find, QStringLiteral("edit-find"));
    findNext = addForPost(QStringLiteral("findNext"), tr("Find &Next"), QKeySequence(Qt::Key_F3));
    findPrevious = addForPost(QStringLiteral("findPrevious"), tr("Find Pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    importSchedule = addForPost(QStringLiteral("importSchedule"), tr("Import &Schedule…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
                         QStringLiteral("calendar"));
    importScheduleFolder = addForPost(QStringLiteral("importScheduleFolder"), tr("Import Schedule &Folder…"));
    addPhotos = addForPost(QStringLiteral("addPhotos"), tr("Add &Photos…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                    QStringLiteral("photo-add"));
    showPreview = addForPost(QStringLiteral("showPreview"), tr("&Preview"), QKeySequence(Qt::CTRL | Qt::Key_R), QStringLiteral("view-preview"));
    showPreview->setCheckable(true);
    showPreview->setChecked(true);
    zoomIn = addForPost(QStringLiteral("zoomIn"), tr("Zoom &In"), QKeySequence::ZoomIn);
    zoomOut = addForPost(QStringLiteral("zoomOut"), tr("Zoom &Out"), QKeySequence::ZoomOut);
    zoomUsual = addForPost(QStringLiteral("zoomUsual"), tr("&Usual Size"), QKeySequence(Qt::CTRL | Qt::Key_0));
    about = add(QStringLiteral("about"), tr("&About Lanyard"), {}, QStringLiteral("information"));
    about->setMenuRole(QAction::AboutRole);
    setPostOpen(false);
}

QAction *Actions::add(const QString &name, const QString &text, const QKeySequence &keys, const QString &iconName)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    QString tip = text;
    tip = tip.remove(u'&').remove(u'…').trimmed(); // German has a blank before the dots
    action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keys.toString(QKeySequence::NativeText)));
    return action;
}

QAction *Actions::addForPost(const QString &name, const QString &text, const QKeySequence &keys, const QString &iconName)
{
    QAction *action = add(name, text, keys, iconName);
    action->setEnabled(m_isPostOpen);
    m_forPost.append(action);
    return action;
}

void Actions::fillMenuBar(QMenuBar *bar)
{
    fileMenu = bar->addMenu(tr("&File"));
    fileMenu->addActions({newRecap, open, openFolder});
    recentMenu = fileMenu->addMenu(icon(QStringLiteral("recent")), tr("Open &Recent"));
    recentMenu->setObjectName(QStringLiteral("recentMenu"));
    fileMenu->addAction(openSample);
    fileMenu->addSeparator();
    fileMenu->addActions({save, saveAs, exportPost});
    fileMenu->addSeparator();
    fileMenu->addActions({close, quit});

    editMenu = bar->addMenu(tr("&Edit"));
    editMenu->addActions({undo, redo});
    editMenu->addSeparator();
    editMenu->addActions({cut, copy, paste, selectAll});
    editMenu->addSeparator();
    editMenu->addActions({find, findNext, findPrevious});

    formatMenu = bar->addMenu(tr("F&ormat"));
    insertMenu = bar->addMenu(tr("&Insert"));

    recapMenu = bar->addMenu(tr("&Recap"));
    recapMenu->addActions({importSchedule, importScheduleFolder, addPhotos});

    viewMenu = bar->addMenu(tr("&View"));
    viewMenu->addAction(showPreview);
    viewMenu->addSeparator();
    panelMenu = viewMenu->addMenu(tr("P&anels"));
    viewMenu->addSeparator();
    viewMenu->addActions({zoomIn, zoomOut, zoomUsual});

    bar->addMenu(tr("&Help"))->addAction(about);
}

void Actions::fillToolBar(QToolBar *bar)
{
    bar->addActions({newRecap, open, save});
    bar->addSeparator();
    bar->addActions({undo, redo, find});
    bar->addSeparator();
    bar->addActions({importSchedule, addPhotos});
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addActions({showPreview, exportPost});
}

void Actions::setPostOpen(bool isOpen)
{
    m_isPostOpen = isOpen;
    for (QAction *action : m_forPost)
        action->setEnabled(isOpen);
}

} // namespace lanyard
