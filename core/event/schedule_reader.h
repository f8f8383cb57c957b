// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/event.h"

#include <memory>
#include <vector>

namespace lanyard {

// What a schedule file gave, and what is worth saying about it.
struct Schedule
{
    Event event;
    // The file names no zone and none was given: times are the file's clock times, held as UTC. Ask the person.
    bool zoneMissing = false;
    // What could not be read of an otherwise readable file, one Error each.
    QList<Error> notes;
};

struct ScheduleOptions
{
    // The event's IANA zone, as the person says; used where the file names none. Empty: not said.
    QByteArray timeZone;
};

// Reads one format. Recognises by the bytes, never by the file's name.
class ScheduleReader
{
public:
    virtual ~ScheduleReader() = default;
    virtual bool recognises(const QByteArray &bytes) const = 0;
    [[nodiscard]] virtual Result<Schedule> read(const QByteArray &bytes, const ScheduleOptions &options) const = 0;
};

std::vector<std::unique_ptr<ScheduleReader>> scheduleReaders();

// The first reader that recognises the bytes answers; none: schedule.unknown. An unknown zone name: schedule.zone.
[[nodiscard]] Result<Schedule> readSchedule(const QByteArray &bytes, const ScheduleOptions &options = {});

} // namespace lanyard
