// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard {

// The program of a devopsdays event as it lies in the repository of their site: the event's YAML file and the pages of the folders
// program and speakers. The program names a talk by the name of its page; names without a page are told in the notes.
class DevopsdaysReader final : public ScheduleReader
{
public:
    bool recognises(const ScheduleFile &file) const override;
    [[nodiscard]] Result<Schedule> read(const QList<ScheduleFile> &files, const ScheduleOptions &options) const override;
};

} // namespace lanyard
