// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard {

// The schedule JSON of c3voc, which frab, pretalx and the CCC hub export (schema: c3voc.de/schedule/schema.json), and frab's own
// "public/events.json". Lenient in what it reads, as FrabXmlReader is.
class FrabJsonReader final : public OneFileReader
{
public:
    bool recognises(const ScheduleFile &file) const override;

protected:
    [[nodiscard]] Result<Schedule> readFile(const QByteArray &bytes, const ScheduleOptions &options) const override;
};

} // namespace lanyard
