// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/column_role.h"
#include "core/event/event.h"

#include <memory>
#include <vector>

namespace lanyard {

// One of several files that gave nothing, while others did.
struct UnreadFile
{
    QString name; // as ScheduleFile has it
    Error why;

    bool operator==(const UnreadFile &) const = default;
};

// What a schedule file gave, and what is worth saying about it.
struct Schedule
{
    Event event;
    // The file names no zone and none was given: times are the file's clock times, held as UTC. Ask the person.
    bool zoneMissing = false;
    // What could not be read of an otherwise readable file, one Error each.
    QList<Error> notes;
    QList<UnreadFile> unread = {};
};

struct ScheduleOptions
{
    // The event's IANA zone, as the person says; used where the file names none. Empty: not said.
    QByteArray timeZone;
    // What a table's columns hold, as the person says; used where its header doesn't tell.
    ColumnRoles columns = {};
};

// A file as it was dropped.
struct ScheduleFile
{
    QString name; // relative to what was dropped, with forward slashes: "program/ada.md"; it helps to tell files apart, never their format
    QByteArray bytes;
};

// Reads one format. Recognises by the bytes, never by the file's name alone.
class ScheduleReader
{
public:
    virtual ~ScheduleReader() = default;
    virtual bool recognises(const ScheduleFile &file) const = 0;
    // All the files that it recognised, at least one: some formats part talks and people.
    [[nodiscard]] virtual Result<Schedule> read(const QList<ScheduleFile> &files, const ScheduleOptions &options) const = 0;
};

// A format of which each file is whole in itself; several are read one by one and joined. One that can't be read keeps none of the others
// from being read.
class OneFileReader : public ScheduleReader
{
public:
    [[nodiscard]] Result<Schedule> read(const QList<ScheduleFile> &files, const ScheduleOptions &options) const final;

protected:
    [[nodiscard]] virtual Result<Schedule> readFile(const QByteArray &bytes, const ScheduleOptions &options) const = 0;
};

std::vector<std::unique_ptr<ScheduleReader>> scheduleReaders();

// The first reader that recognises the bytes answers; none: schedule.unknown. An unknown zone name: schedule.zone. Several files are
// read as one event; those that give nothing are unread as long as one is a schedule.
[[nodiscard]] Result<Schedule> readSchedule(const QList<ScheduleFile> &files, const ScheduleOptions &options = {});
[[nodiscard]] Result<Schedule> readSchedule(const QByteArray &bytes, const ScheduleOptions &options = {});

} // namespace lanyard
