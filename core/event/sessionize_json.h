// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard {

// What Sessionize's API gives (sessionize.com/playbook/api): the views All, GridSmart, Sessions, Speakers and SpeakerWall, one or several
// of them, read together as one event. They name neither the event nor its zone, and their times are mostly the event's clock times.
class SessionizeReader final : public ScheduleReader
{
public:
    bool recognises(const ScheduleFile &file) const override;
    [[nodiscard]] Result<Schedule> read(const QList<ScheduleFile> &files, const ScheduleOptions &options) const override;
};

} // namespace lanyard
