// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard {

// The schedule XML that Pentabarf began and frab, pretalx, wafer and the c3voc hub export (media type
// application/vnd.c3voc.schedule+xml). Real files hardly ever follow the schema, so it reads leniently: what it doesn't know is passed
// over. A DOCTYPE is refused, because schedules need none and entities can be abused.
class FrabXmlReader final : public OneFileReader
{
public:
    bool recognises(const ScheduleFile &file) const override;

protected:
    [[nodiscard]] Result<Schedule> readFile(const QByteArray &bytes, const ScheduleOptions &options) const override;
};

} // namespace lanyard
