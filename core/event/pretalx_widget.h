// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard {

// What pretalx gives to the schedule that it draws in the browser ("schedule/widgets/schedule.json"): talks, rooms, tracks and speakers
// beside each other, joined by ids; and its older form with the talks inside of rooms and days.
class PretalxWidgetReader final : public OneFileReader
{
public:
    bool recognises(const ScheduleFile &file) const override;

protected:
    [[nodiscard]] Result<Schedule> readFile(const QByteArray &bytes, const ScheduleOptions &options) const override;
};

} // namespace lanyard
