// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard {

// iCalendar (RFC 5545) as Sched, FOSDEM, pretalx, linux.conf.au and calendar programs write it. What a file that was cut short holds whole
// is taken, and a note says so. Repeated events are as many sessions, within reason.
class IcalendarReader final : public OneFileReader
{
public:
    bool recognises(const ScheduleFile &file) const override;

protected:
    [[nodiscard]] Result<Schedule> readFile(const QByteArray &bytes, const ScheduleOptions &options) const override;
};

} // namespace lanyard
