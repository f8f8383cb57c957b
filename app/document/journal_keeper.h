// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/journal.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

namespace lanyard {

class DocumentSession;

// Writes what is not saved yet into the journal, about a second after it was typed and on a thread of its own.
class JournalKeeper : public QObject
{
    Q_OBJECT

public:
    JournalKeeper(DocumentSession &session, const Journal &journal, QObject *parent = nullptr);
    ~JournalKeeper() override; // waits for what is being written

    // Looks for what was left of a post, behind all that is still being written or forgotten.
    void find(const QString &path, const std::function<void(const std::optional<Journal::Entry> &entry)> &done);
    // All posts of which something was left, newest first.
    void findAll(const std::function<void(const QStringList &paths)> &done);
    // The writer doesn't want the unsaved changes.
    void discard();
    // What was kept for this post is saved elsewhere or not wanted.
    void forget(const QString &path);

signals:
    void failed(const lanyard::Error &error); // once for a run of failures

private:
    void keep();

    DocumentSession &m_session;
    const Journal &m_journal;
    QTimer m_timer;
    QThreadPool m_pool; // one thread, so that what is written later stays
    bool m_hasFailed = false;
};

} // namespace lanyard
