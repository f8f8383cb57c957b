// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard {

// What pretalx's REST API answers, in its legacy form and in v1 and v2: submissions (or talks), speakers, slots, rooms, tracks, types,
// questions, the event; as pages, bare lists or wrapped by other tools, in one file or several. Whoever has only the submissions has
// most of it.
class PretalxReader final : public ScheduleReader
{
public:
    bool recognises(const ScheduleFile &file) const override;
    [[nodiscard]] Result<Schedule> read(const QList<ScheduleFile> &files, const ScheduleOptions &options) const override;
};

} // namespace lanyard
