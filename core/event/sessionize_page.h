// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard {

// A saved web page in which Sessionize's own script has put the schedule (its views GridSmart and Sessions): a conference's site often
// holds its programme in no other form.
class SessionizePageReader : public OneFileReader
{
public:
    bool recognises(const ScheduleFile &file) const override;

protected:
    [[nodiscard]] Result<Schedule> readFile(const QByteArray &bytes, const ScheduleOptions &options) const override;
};

} // namespace lanyard
