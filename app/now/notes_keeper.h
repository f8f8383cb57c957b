// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/compose/notes_file.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace lanyard {

// The notes files of the talks. Each change reads the file, changes it and has it on the disk before it says so, on a thread of its
// own and one after the other; what another program wrote meanwhile stays.
class NotesKeeper : public QObject
{
    Q_OBJECT

public:
    struct Talk
    {
        QString recap; // folder
        Session session;
    };
    struct Line
    {
        Talk talk;
        SessionNote note;
    };

    explicit NotesKeeper(FileSystem &files, QObject *parent = nullptr);
    ~NotesKeeper() override; // when all that was asked for is done

    void read(const Talk &talk); // answers by notesRead
    void add(const Line &line);
    void change(const Line &old, const SessionNote &fresh); // empty text: away with it
    void takeBack();  // the last change
    void bringBack(); // what was taken back last

    // Lines that could not be saved, in order; they are nowhere but here.
    const QList<Line> &unsaved() const { return m_unsaved; }
    QList<Line> takeUnsaved();
    void retry();
    void flush(); // waits until what was asked for is done and told

signals:
    void notesRead(const lanyard::NotesKeeper::Talk &talk, const QList<lanyard::SessionNote> &notes);
    void added(const lanyard::NotesKeeper::Line &line);
    void wentBack(); // or forth again
    void nothingToTakeBack();
    void failed(const lanyard::Error &error); // of a read, or of a change of what is there
    void notSaved(const lanyard::Error &error); // of a line that was added: see unsaved()

private:
    struct Step
    {
        Talk talk;
        QString before;
        QString after;
        bool begun = false; // there was no file before
    };
    using Change = std::function<Result<void>(NotesFile &file)>;
    using Told = std::function<void(const Result<Step> &step)>;
    enum class Afterwards { Write, Remove };
    void run(const Talk &talk, const Change &change, const Told &told, Afterwards afterwards = Afterwards::Write);
    enum class Way { Back, Forth };
    void go(Way way);
    void goOn(); // with what had to wait

    FileSystem &m_files;
    QList<Step> m_done;
    QList<Step> m_takenBack;
    QList<Line> m_unsaved;
    QList<Way> m_waiting; // to take back what is still being written
    int m_running = 0;
    QThreadPool m_pool; // one thread
};

} // namespace lanyard
