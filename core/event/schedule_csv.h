// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard {

// A table of sessions (CSV, RFC 4180) as pretalx, Sched, Guidebook, voctosched or a spreadsheet has it, with a table of the people
// beside if there is one. Columns are known by the words of the header, or as the person says: ScheduleOptions::columns. Where they
// aren't known the answer is schedule.columns; what to show then is in schedule_columns.h.
class ScheduleCsvReader final : public ScheduleReader
{
public:
    bool recognises(const ScheduleFile &file) const override;
    [[nodiscard]] Result<Schedule> read(const QList<ScheduleFile> &files, const ScheduleOptions &options) const override;
};

} // namespace lanyard
