// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMenu;
class QMenuBar;
class QToolBar;

namespace lanyard {

// Every command of the window with its name, icon and keys. What they do is connected where it is done.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *newRecap;
    QAction *open;
    QAction *openFolder;
    QAction *openSample;
    QAction *save;
    QAction *saveAs;
    QAction *exportPost;
    QAction *close;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *selectAll;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *importSchedule;
    QAction *importScheduleFolder;
    QAction *addPhotos;
    QAction *showPreview;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomUsual;
    QAction *about;

    // Made by fillMenuBar. Features put their own commands into them.
    QMenu *recentMenu = nullptr;
    QMenu *fileMenu = nullptr;
    QMenu *editMenu = nullptr;
    QMenu *formatMenu = nullptr;
    QMenu *insertMenu = nullptr;
    QMenu *recapMenu = nullptr;
    QMenu *viewMenu = nullptr;
    QMenu *panelMenu = nullptr;

    void fillMenuBar(QMenuBar *bar);
    void fillToolBar(QToolBar *bar);
    // A command of its own name; the caller places and connects it.
    QAction *add(const QString &name, const QString &text, const QKeySequence &keys = {}, const QString &iconName = {});
    // The same for one that needs an open post.
    QAction *addForPost(const QString &name, const QString &text, const QKeySequence &keys = {}, const QString &iconName = {});
    void setPostOpen(bool isOpen);

private:
    QList<QAction *> m_forPost;
    bool m_isPostOpen = false;
};

} // namespace lanyard
