// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;

namespace lanyard {

class Actions;
class Dialogs;
class DocumentSession;
class FileSystem;
class PostPrinter;
class PreviewView;

// The way from the preview to paper: printing, and a PDF. One at a time, beside the window.
class PrintDesk : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        FileSystem &files;
        DocumentSession &document;
        Dialogs &dialogs;
        PreviewView &preview;
    };

    PrintDesk(const Parts &parts, Actions &actions);

    QList<QAction *> actions() const { return {m_print, m_pdf}; }

signals:
    void notice(const QString &sentence);
    void status(const QString &sentence); // passing; empty: over

private:
    void print();
    void makePdf();
    void write(const QString &path, const QByteArray &pdf);
    PostPrinter *begin(const QString &sentence);
    void end();

    Parts m_parts;
    QAction *m_print;
    QAction *m_pdf;
    QPointer<PostPrinter> m_printing; // one at a time
    bool m_writing = false;
};

} // namespace lanyard
