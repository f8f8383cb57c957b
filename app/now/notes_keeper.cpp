// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/now/notes_keeper.h"

#include "app/ui/tasks.h"

#include <QEventLoop>

#include <utility>

namespace lanyard {

namespace {

Failure changedOutside(const QString &path)
{
    return failure("notes.changed-outside",
                   QT_TRANSLATE_NOOP("Error", "%1 was changed by another program, so nothing was written over it."), {path});
}

} // namespace

NotesKeeper::NotesKeeper(FileSystem &files, QObject *parent) : QObject(parent), m_files(files)
{
    m_pool.setMaxThreadCount(1);
}

NotesKeeper::~NotesKeeper()
{
    m_pool.waitForDone();
}

void NotesKeeper::run(const Talk &talk, const Change &change, const Told &told, Afterwards afterwards)
{
    ++m_running;
    Task::run(
        this,
        [files = &m_files, talk, change, afterwards](TaskControl &) -> Result<std::pair<Step, NotesFile>> {
            auto file = readNotes(*files, talk.recap, talk.session);
            if (!file)
                return Failure(file.error());
            Step step{talk, file->notes.text(), {}, file->hash.isEmpty()};
            if (const auto changed = change(*file); !changed)
                return Failure(changed.error());
            step.after = file->notes.text();
            if (afterwards == Afterwards::Remove) {
                if (const auto removed = files->remove(file->path); !removed)
                    return Failure(removed.error());
            } else if (step.after != step.before) {
                file = writeNotes(*files, *file);
                if (!file)
                    return Failure(file.error());
            }
            return std::pair(step, *file);
        },
        [this, told](const Result<std::pair<Step, NotesFile>> &outcome) {
            --m_running;
            if (outcome)
                emit notesRead(outcome->first.talk, outcome->second.notes.notes());
            told(outcome ? Result<Step>(outcome->first) : Result<Step>(Failure(outcome.error())));
            goOn();
        },
        &m_pool);
}

void NotesKeeper::read(const Talk &talk)
{
    run(talk, [](NotesFile &) { return Result<void>(); },
        [this](const Result<Step> &step) {
            if (!step)
                emit failed(step.error());
        });
}

void NotesKeeper::add(const Line &line)
{
    // A line that failed before goes first, so that all come in the order in which they were said.
    if (!m_unsaved.isEmpty())
        retry();
    run(line.talk,
        [note = line.note](NotesFile &file) {
            file.notes.append(note);
            return Result<void>();
        },
        [this, line](const Result<Step> &step) {
            if (!step) {
                m_unsaved.append(line);
                emit notSaved(step.error());
                return;
            }
            m_done.append(*step);
            m_takenBack.clear();
            emit added(line);
        });
}

void NotesKeeper::change(const Line &old, const SessionNote &fresh)
{
    run(old.talk,
        [note = old.note, fresh](NotesFile &file) -> Result<void> {
            const qsizetype index = file.notes.notes().indexOf(note);
            if (index < 0)
                return changedOutside(file.path);
            if (fresh.text.isEmpty())
                file.notes.remove(int(index));
            else
                file.notes.replace(int(index), fresh);
            return {};
        },
        [this, talk = old.talk](const Result<Step> &step) {
            if (!step) {
                emit failed(step.error());
                read(talk);
                return;
            }
            m_done.append(*step);
            m_takenBack.clear();
        });
}

void NotesKeeper::takeBack()
{
    go(Way::Back);
}

void NotesKeeper::bringBack()
{
    go(Way::Forth);
}

void NotesKeeper::go(Way way)
{
    if (m_running > 0) {
        m_waiting.append(way);
        return;
    }
    QList<Step> &from = way == Way::Back ? m_done : m_takenBack;
    if (from.isEmpty()) {
        emit nothingToTakeBack();
        return;
    }
    const Step step = from.takeLast();
    run(step.talk,
        [step, way](NotesFile &file) -> Result<void> {
            if (file.notes.text() != (way == Way::Back ? step.after : step.before))
                return changedOutside(file.path);
            file.notes = SessionNotes(way == Way::Back ? step.before : step.after);
            return {};
        },
        [this, step, way](const Result<Step> &outcome) {
            if (!outcome) {
                (way == Way::Back ? m_done : m_takenBack).append(step);
                emit failed(outcome.error());
                return;
            }
            (way == Way::Back ? m_takenBack : m_done).append(step);
            emit wentBack();
        },
        way == Way::Back && step.begun ? Afterwards::Remove : Afterwards::Write);
}

void NotesKeeper::goOn()
{
    if (m_running == 0 && !m_waiting.isEmpty())
        go(m_waiting.takeFirst());
}

QList<NotesKeeper::Line> NotesKeeper::takeUnsaved()
{
    return std::exchange(m_unsaved, {});
}

void NotesKeeper::retry()
{
    for (const Line &line : takeUnsaved())
        add(line);
}

void NotesKeeper::flush()
{
    while (m_running > 0) {
        QEventLoop loop;
        connect(this, &NotesKeeper::notesRead, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        connect(this, &NotesKeeper::failed, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        connect(this, &NotesKeeper::notSaved, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
}

} // namespace lanyard
