// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/post_flow.h"

#include "app/document/journal_keeper.h"
#include "app/ui/dialogs.h"
#include "app/ui/error_text.h"
#include "app/ui/settings_store.h"
#include "app/workspace/workspace_session.h"

#include <QDir>
#include <QFileInfo>

namespace lanyard {

PostFlow::PostFlow(FileSystem &files, DocumentSession &document, JournalKeeper &keeper, Dialogs &dialogs,
                   SettingsStore &settings, QObject *parent)
    : QObject(parent), m_files(files), m_document(document), m_keeper(keeper), m_dialogs(dialogs), m_settings(settings)
{
}

void PostFlow::open(const QString &path)
{
    leave([this, path] { openNow(path); });
}

void PostFlow::openChosen()
{
    if (const QString path = m_dialogs.openPost(); !path.isEmpty())
        open(path);
}

void PostFlow::openChosenFolder()
{
    if (const QString path = m_dialogs.openFolder(tr("Open a recap folder")); !path.isEmpty())
        open(path);
}

void PostFlow::openNow(const QString &path)
{
    // One name for one file: the journal and the recent posts know it by that.
    QString file = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (m_files.isFolder(file)) {
        file += QStringLiteral("/index.md");
        if (!m_files.exists(file)) {
            m_dialogs.tell(Dialogs::Notice::Error, tr("This folder is not a recap"),
                           tr("There is no index.md in %1. Open one of its posts instead, or make a new recap.")
                               .arg(QDir::toNativeSeparators(path)));
            return;
        }
    }
    m_document.open(file, [this, file](const Result<void> &done) {
        if (!done) {
            m_dialogs.tell(Dialogs::Notice::Error, tr("The post can’t be opened"), errorText(done.error()));
            return;
        }
        remember(file);
        emit opened(file);
        lookForWhatWasLeft();
    });
}

void PostFlow::lookForWhatWasLeft()
{
    m_journalAsked = false;
    m_keeper.find(m_document.path(), [this, path = m_document.path()](const std::optional<Journal::Entry> &left) {
        if (path != m_document.path())
            return;
        m_journalAsked = true;
        if (!left)
            return;
        if (left->text == m_document.text())
            m_keeper.forget(path); // it was saved after all
        else
            restore(*left);
    });
}

void PostFlow::restore(const Journal::Entry &left)
{
    m_document.restore(left.text);
    emit notice(left.baseHash == m_document.hash()
                    ? tr("What you had typed but not saved is back. Undo leads to the saved post.")
                    : tr("What you had typed but not saved is back, but the file has changed since. Undo shows the file as it is now."));
}

void PostFlow::remember(const QString &path)
{
    m_settings.addRecentFile(QFileInfo(path).absoluteFilePath());
    emit recentChanged();
}

void PostFlow::save()
{
    if (m_document.isOpen())
        saveThen(DocumentSession::Overwrite::Ask, [] {});
}

void PostFlow::saveThen(DocumentSession::Overwrite overwrite, const std::function<void()> &next)
{
    m_document.save(overwrite, [this, next](const Result<void> &done) {
        if (done) {
            next();
        } else if (done.error().code == "post.changed-outside") {
            if (m_dialogs.confirm(tr("The file has changed on the disk"),
                                  tr("Another program has changed this post since you opened it. Replacing it loses those changes; "
                                     "“Save As…” keeps both."),
                                  tr("Replace")))
                saveThen(DocumentSession::Overwrite::Yes, next);
        } else {
            m_dialogs.tell(Dialogs::Notice::Error, tr("The post is not saved"), errorText(done.error()));
        }
    });
}

void PostFlow::saveAs()
{
    if (!m_document.isOpen())
        return;
    const QString path = m_dialogs.savePostAs(m_document.path());
    if (path.isEmpty())
        return;
    const QString before = m_document.path();
    m_document.saveAs(path, [this, path, before](const Result<void> &done) {
        if (!done) {
            m_dialogs.tell(Dialogs::Notice::Error, tr("The post is not saved"), errorText(done.error()));
            return;
        }
        remember(path);
        if (QFileInfo(path) != QFileInfo(before))
            m_keeper.forget(before); // its unsaved changes are saved now, elsewhere
        if (QFileInfo(path).absolutePath() != QFileInfo(before).absolutePath())
            emit notice(tr("The post has moved to another folder. Its photos are still in the old one."));
    });
}

void PostFlow::leave(const std::function<void()> &next)
{
    if (!m_document.isOpen()) {
        next();
        return;
    }
    if (!m_document.isModified()) {
        if (m_journalAsked) // else it may hold what was never seen again
            m_keeper.discard(); // what was typed and taken back
        next();
        return;
    }
    switch (m_dialogs.askToKeep(postName(m_document.path()))) {
    case Dialogs::Keep::Save:
        // Asks again for what is typed while it is saved.
        saveThen(DocumentSession::Overwrite::Ask, [this, next] { leave(next); });
        break;
    case Dialogs::Keep::Discard:
        m_keeper.discard();
        next();
        break;
    case Dialogs::Keep::Cancel: break;
    }
}

void PostFlow::close()
{
    leave([this] { m_document.close(); });
}

} // namespace lanyard
