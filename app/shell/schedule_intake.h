// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/event/schedule_reader.h"

#include <QObject>

class QWidget;

namespace lanyard {

class ColumnDesk;
class Dialogs;

// Reads files as the schedule of one event and asks for what they don't tell: the zone, what a table's columns hold. Of several requests
// only the last one is answered.
class ScheduleIntake final : public QObject
{
    Q_OBJECT

public:
    struct Taken
    {
        QStringList paths; // as they were dropped or chosen
        QStringList files; // the same, with the answers of the person that are files
        QByteArray zone;   // as the person said; empty: not asked, or not known
        Schedule schedule;
    };

    // All outlive it; `files` is safe to use from another thread.
    ScheduleIntake(FileSystem &files, Dialogs &dialogs, QWidget &window);

    void setColumns(ColumnDesk &columns) { m_columns = &columns; }
    // mayBeNone: a folder of pictures, in which a schedule may lie or not.
    void read(const QStringList &paths, bool mayBeNone = false);

signals:
    void taken(const lanyard::ScheduleIntake::Taken &taken);
    void failed(const lanyard::Error &error);

private:
    struct Request
    {
        QStringList paths;
        bool mayBeNone = false;
        QByteArray zone = {};
        QStringList answers = {}; // files that say what a table's columns hold
    };
    void read(const Request &request);
    void take(const Request &request, const Result<Schedule> &schedule);
    void refuse(const Request &request, const Error &error);

    FileSystem &m_files;
    Dialogs &m_dialogs;
    QWidget &m_window;
    ColumnDesk *m_columns = nullptr; // nobody asks what columns hold
    int m_requests = 0;              // only the last one's answer counts
};

} // namespace lanyard
