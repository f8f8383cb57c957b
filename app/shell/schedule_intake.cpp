// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/schedule_intake.h"

#include "app/shell/column_desk.h"
#include "app/ui/dialogs.h"
#include "app/ui/tasks.h"
#include "core/workspace/schedule_files.h"

#include <QWidget>

namespace lanyard {

ScheduleIntake::ScheduleIntake(FileSystem &files, Dialogs &dialogs, QWidget &window)
    : QObject(&window), m_files(files), m_dialogs(dialogs), m_window(window)
{
}

void ScheduleIntake::read(const QStringList &paths, bool mayBeNone)
{
    if (!paths.isEmpty())
        read(Request{paths, mayBeNone});
}

void ScheduleIntake::read(const Request &request)
{
    Task::run(
        this,
        [files = &m_files, request](TaskControl &) -> Result<Schedule> {
            auto read = readScheduleFiles(*files, request.paths + request.answers, {request.zone});
            if (!read)
                return Failure(read.error());
            return std::move(read->schedule);
        },
        [this, request, number = ++m_requests](const Result<Schedule> &schedule) {
            if (number == m_requests) // else another was chosen meanwhile
                take(request, schedule);
        });
}

void ScheduleIntake::take(const Request &request, const Result<Schedule> &schedule)
{
    if (!schedule) {
        refuse(request, schedule.error());
        return;
    }
    if (schedule->zoneMissing && request.zone.isEmpty()) {
        if (const auto answer = m_dialogs.askZone(schedule->event); answer && !answer->isEmpty()) {
            Request known = request;
            known.zone = *answer;
            read(known);
            return;
        }
    }
    emit taken({request.paths, request.paths + request.answers, request.zone, *schedule});
}

void ScheduleIntake::refuse(const Request &request, const Error &error)
{
    if (request.mayBeNone && (error.code == "schedule.none" || error.code == "schedule.unknown"))
        return;
    if (error.code != "schedule.columns" || !m_columns) {
        emit failed(error);
        return;
    }
    const auto stillWanted = [this, number = m_requests] { return number == m_requests; };
    m_columns->ask(
        &m_window, request.paths + request.answers,
        [this, request, stillWanted](const QStringList &paths) {
            Request answered = request;
            answered.answers = paths.mid(request.paths.size());
            if (stillWanted())
                read(answered);
        },
        [this, error, stillWanted] {
            if (stillWanted())
                emit failed(error);
        });
}

} // namespace lanyard
