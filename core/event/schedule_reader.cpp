// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_reader.h"

#include "core/event/frab_xml.h"

#include <QTimeZone>

namespace lanyard {

namespace {

constexpr qsizetype LargestFile = 64 * 1024 * 1024; // the largest published schedule we know of has 3 MB

} // namespace

std::vector<std::unique_ptr<ScheduleReader>> scheduleReaders()
{
    std::vector<std::unique_ptr<ScheduleReader>> readers;
    readers.push_back(std::make_unique<FrabXmlReader>());
    return readers;
}

Result<Schedule> readSchedule(const QByteArray &bytes, const ScheduleOptions &options)
{
    if (!options.timeZone.isEmpty() && !QTimeZone(options.timeZone).isValid()) {
        return failure("schedule.zone",
                       QT_TRANSLATE_NOOP("Error", "“%1” is not the name of a time zone. Names look like Europe/Brussels."),
                       {QString::fromUtf8(options.timeZone)});
    }
    if (bytes.size() > LargestFile)
        return failure("schedule.too-large", QT_TRANSLATE_NOOP("Error", "This file has more than 64 MB, too much for a schedule."));
    if (bytes.trimmed().isEmpty())
        return failure("schedule.empty", QT_TRANSLATE_NOOP("Error", "This schedule file is empty. Download or export it again."));
    for (const auto &reader : scheduleReaders()) {
        if (reader->recognises(bytes))
            return reader->read(bytes, options);
    }
    return failure("schedule.unknown",
                   QT_TRANSLATE_NOOP("Error", "This file is not a schedule that Lanyard can read. It reads the schedule XML of "
                                              "frab and pentabarf, which FOSDEM publishes and pretalx and c3voc export."));
}

} // namespace lanyard
