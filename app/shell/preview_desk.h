// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/own_sheet.h"
#include "app/preview/preview_looks.h"

#include <QObject>

class QStatusBar;

namespace lanyard {

class Actions;
class Dialogs;
class FileSystem;
class SettingsPages;
class SettingsStore;
class WorkspaceSession;
class WritingDesk;

// Ties the preview to the window around it: how it looks, its commands, where its links lead, and what it may load.
class PreviewDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        FileSystem &files;
        SettingsStore &settings;
        WorkspaceSession &workspace;
        Dialogs &dialogs;
        SettingsPages &pages;
        QStatusBar &status;
    };

    // more: what else the bar above the preview offers.
    PreviewDesk(const Parts &parts, Actions &actions, WritingDesk &desk, const QList<QAction *> &more);

signals:
    void notice(const QString &sentence);

private:
    void tieLooks(Actions &actions);
    void tieFind(Actions &actions);
    void tiePrivacy();
    void tieLinks();
    void chooseSheet();

    Parts m_parts;
    WritingDesk &m_desk;
    PreviewLooks m_looks;
    OwnSheet m_ownSheet;
};

} // namespace lanyard
