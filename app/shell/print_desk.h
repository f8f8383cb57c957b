// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/own_sheet.h"
#include "app/preview/preview_looks.h"

#include <QObject>
#include <QPointer>

class QPrinter;

namespace lanyard {

class Actions;
class Dialogs;
class DocumentSession;
class FileSystem;
class PostPrinter;
class SettingsStore;
class WorkspaceSession;
class WritingDesk;

// What can be done with the preview besides reading it: how it looks, and the way from it to paper.
class LooksDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        FileSystem &files;
        SettingsStore &settings;
        DocumentSession &document;
        WorkspaceSession &workspace;
        Dialogs &dialogs;
    };

    // more: what else the bar above the preview offers.
    LooksDesk(const Parts &parts, Actions &actions, WritingDesk &desk, const QList<QAction *> &more);

signals:
    void notice(const QString &sentence);
    void status(const QString &sentence); // passing; empty: over

private:
    void tieLooks(Actions &actions);
    void chooseSheet();
    void print();
    void makePdf();
    void write(const QString &path, const QByteArray &pdf);
    PostPrinter *begin(const QString &sentence);
    void end();

    Parts m_parts;
    WritingDesk &m_desk;
    PreviewLooks m_looks;
    OwnSheet m_ownSheet;
    QAction *m_print;
    QAction *m_pdf;
    QPointer<PostPrinter> m_printing; // one at a time
    bool m_writing = false;
};

} // namespace lanyard
