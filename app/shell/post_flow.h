// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/document_session.h"
#include "core/workspace/journal.h"

#include <QObject>

#include <functional>

namespace lanyard {

class Dialogs;
class JournalKeeper;
class SettingsStore;
class WorkspaceSession;

// Opening, saving and leaving a post, with the questions that belong to it. Nothing that was typed goes without being asked for.
class PostFlow : public QObject
{
    Q_OBJECT

public:
    PostFlow(FileSystem &files, DocumentSession &document, JournalKeeper &keeper, Dialogs &dialogs,
             SettingsStore &settings, QObject *parent = nullptr);

    // A Markdown file, or a recap folder. Asks about the open post first.
    void open(const QString &path);
    void openChosen();
    void openChosenFolder();
    void save();
    void saveAs();
    void close();
    // Runs `next` once the open post may go: saved, given up, or not changed. Cancelled: never.
    void leave(const std::function<void()> &next);

signals:
    void opened(const QString &path);
    void notice(const QString &sentence);
    void recentChanged();

private:
    void openNow(const QString &path);
    void lookForWhatWasLeft();
    void restore(const Journal::Entry &left);
    void saveThen(DocumentSession::Overwrite overwrite, const std::function<void()> &next);
    void remember(const QString &path);

    FileSystem &m_files;
    DocumentSession &m_document;
    JournalKeeper &m_keeper;
    Dialogs &m_dialogs;
    SettingsStore &m_settings;
    bool m_journalAsked = true; // what was left of the open post has been looked for
};

} // namespace lanyard
