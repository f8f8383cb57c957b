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
    save = add(QStringLiteral("save"), tr("&Save"), QKeySequence::Save, QStringLiteral("document-save"));
    saveAs = add(QStringLiteral("saveAs"), tr("Save &As…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                 QStringLiteral("document-save-as"));
    exportPost = add(QStringLiteral("export"), tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), QStringLiteral("document-export"));
    close = add(QStringLiteral("close"), tr("&Close"), QKeySequence::Close, QStringLiteral("close"));
    quit = add(QStringLiteral("quit"), tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    undo = add(QStringLiteral("undo"), tr("&Undo"), QKeySequence::Undo, QStringLiteral("edit-undo"));
    redo = add(QStringLiteral("redo"), tr("&Redo"), QKeySequence::Redo, QStringLiteral("edit-redo"));
    cut = add(QStringLiteral("cut"), tr("Cu&t"), QKeySequence::Cut);
    copy = add(QStringLiteral("copy"), tr("&Copy"), QKeySequence::Copy);
    paste = add(QStringLiteral("paste"), tr("&Paste"), QKeySequence::Paste);
    selectAll = add(QStringLiteral("selectAll"), tr("Select &All"), QKeySequence::SelectAll);
    find = add(QStringLiteral("find"), tr("&Find…"), QKeySequence::Find, QStringLiteral("edit-find"));
    findNext = add(QStringLiteral("findNext"), tr("Find &Next"), QKeySequence::FindNext);
    findPrevious = add(QStringLiteral("findPrevious"), tr("Find Pre&vious"), QKeySequence::FindPrevious);
    importSchedule = add(QStringLiteral("importSchedule"), tr("Import &Schedule…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
                         QStringLiteral("calendar"));
    addPhotos = add(QStringLiteral("addPhotos"), tr("Add &Photos…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                    QStringLiteral("photo-add"));
    showPreview = add(QStringLiteral("showPreview"), tr("&Preview"), QKeySequence(Qt::CTRL | Qt::Key_R), QStringLiteral("view-preview"));
    showPreview->setCheckable(true);
    showPreview->setChecked(true);
    zoomIn = add(QStringLiteral("zoomIn"), tr("Zoom &In"), QKeySequence::ZoomIn);
    zoomOut = add(QStringLiteral("zoomOut"), tr("Zoom &Out"), QKeySequence::ZoomOut);
    zoomUsual = add(QStringLiteral("zoomUsual"), tr("&Usual Size"), QKeySequence(Qt::CTRL | Qt::Key_0));
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

void Actions::fillMenuBar(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({newRecap, open, openFolder});
    recentMenu = file->addMenu(icon(QStringLiteral("recent")), tr("Open &Recent"));
    recentMenu->setObjectName(QStringLiteral("recentMenu"));
    file->addAction(openSample);
    file->addSeparator();
    file->addActions({save, saveAs, exportPost});
    file->addSeparator();
    file->addActions({close, quit});

    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({cut, copy, paste, selectAll});
    edit->addSeparator();
    edit->addActions({find, findNext, findPrevious});

    QMenu *recap = bar->addMenu(tr("&Recap"));
    recap->addActions({importSchedule, addPhotos});

    viewMenu = bar->addMenu(tr("&View"));
    viewMenu->addAction(showPreview);
    viewMenu->addSeparator();
    viewMenu->addActions({zoomIn, zoomOut, zoomUsual});
    viewMenu->addSeparator();

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
    for (QAction *action : {save, saveAs, exportPost, close, undo, redo, cut, copy, paste, selectAll, find, findNext, findPrevious,
                            importSchedule, addPhotos, showPreview, zoomIn, zoomOut, zoomUsual})
        action->setEnabled(isOpen);
}

} // namespace lanyard
