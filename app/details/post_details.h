// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/details.h"
#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/post/site_terms.h"

#include <QObject>
#include <QPointer>

namespace lanyard {

class DetailsPanel;
class DocumentFlow;
class DocumentSession;
class FormField;
class Task;
class WorkspaceSession;

// Keeps the form and the text the same. The text is the truth: what is typed in the form becomes an edit of the head, and the form
// shows what the head then says. Reading happens on a worker thread, and only while the form is in sight.
class PostDetails final : public QObject
{
    Q_OBJECT

public:
    // All of them outlive the details; `files` must be safe to use from another thread.
    PostDetails(FileSystem &files, const Clock &clock, DocumentSession &document, DocumentFlow &flow, WorkspaceSession &workspace,
                QObject *parent = nullptr);
    ~PostDetails() override;

    DetailsPanel *panel() const { return m_panel; } // for the caller to place
    // Puts into the post what is still being typed: before it is saved, exported or left.
    void finishEditing();
    // The form shows what the text says now; for tests.
    bool isSettled() const;

signals:
    void lineWanted(int line); // 1-based
    void leaveWanted();        // back to the text

private:
    void begin();
    void read();
    void show(const Details &details);
    void readTerms();
    void take(FormField *field);

    FileSystem &m_files;
    const Clock &m_clock;
    DocumentSession &m_document;
    DocumentFlow &m_flow;
    WorkspaceSession &m_workspace;
    QPointer<DetailsPanel> m_panel;
    Details m_shown;
    bool m_reading = false;
    bool m_again = false;  // the text has changed while it was read
    QPointer<Task> m_termsTask;
    QString m_termsOf;     // the site or the folder that the terms are of; empty: none were read
    bool m_termsAreOld = false;
    FormField *m_lastField = nullptr; // whose change was the last step of undo
    int m_lastRevision = -1;          // of the document after it
};

} // namespace lanyard
