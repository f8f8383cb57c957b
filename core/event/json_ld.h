// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/schedule_reader.h"

namespace lanyard {

// Events in the words of schema.org, as JSON-LD in a file of its own or in the script elements of a web page.
class JsonLdReader final : public OneFileReader
{
public:
    bool recognises(const ScheduleFile &file) const override;

protected:
    [[nodiscard]] Result<Schedule> readFile(const QByteArray &bytes, const ScheduleOptions &options) const override;
};

} // namespace lanyard
