// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard {

// What Indico exports of an event as JSON (its HTTP export API, with detail=contributions or detail=sessions).
class IndicoJsonReader final : public OneFileReader
{
public:
    bool recognises(const ScheduleFile &file) const override;

protected:
    [[nodiscard]] Result<Schedule> readFile(const QByteArray &bytes, const ScheduleOptions &options) const override;
};

} // namespace lanyard
