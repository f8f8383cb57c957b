// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/journal_keeper.h"

#include "app/document/document_session.h"
#include "app/ui/tasks.h"

#include <chrono>

namespace lanyard {

using namespace std::chrono_literals;

JournalKeeper::JournalKeeper(DocumentSession &session, const Journal &journal, QObject *parent)
    : QObject(parent), m_session(session), m_journal(journal)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(900ms);
    connect(&m_timer, &QTimer::timeout, this, &JournalKeeper::keep);
    connect(session.document(), &QTextDocument::contentsChanged, this, [this] {
        // Not started anew by each key: who types without a pause would never be kept.
        if (m_session.isOpen() && m_session.isModified() && !m_timer.isActive())
            m_timer.start();
    });
    connect(&session, &DocumentSession::saved, this, [this] {
        if (!m_session.isModified())
            discard();
    });
}

JournalKeeper::~JournalKeeper()
{
    m_pool.waitForDone();
}

void JournalKeeper::keep()
{
    if (!m_session.isOpen() || !m_session.isModified())
        return;
    Task::run(
        this,
        [journal = &m_journal, path = m_session.path(), text = m_session.rawText(), hash = m_session.hash()](TaskControl &) {
            return journal->keep(path, DocumentSession::lineEnded(text), hash);
        },
        [this](const Result<void> &kept) {
            if (!kept && !m_hasFailed)
                emit failed(kept.error());
            m_hasFailed = !kept;
        },
        &m_pool);
}

void JournalKeeper::find(const QString &path, const std::function<void(const std::optional<Journal::Entry> &)> &done)
{
    Task::run(
        this, [journal = &m_journal, path](TaskControl &) { return journal->left(path); }, done, &m_pool);
}

void JournalKeeper::discard()
{
    m_timer.stop();
    forget(m_session.path());
}

void JournalKeeper::findAll(const std::function<void(const QStringList &)> &done)
{
    Task::run(
        this, [journal = &m_journal](TaskControl &) { return journal->leftPaths(); }, done, &m_pool);
}

void JournalKeeper::forget(const QString &path)
{
    // Straight to the pool: it must happen even if this object goes at once.
    m_pool.start([journal = &m_journal, path] {
        if (const auto gone = journal->forget(path); !gone)
            qWarning("%s", qPrintable(gone.error().english()));
    });
}

} // namespace lanyard
