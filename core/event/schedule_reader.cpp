// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_reader.h"

#include "core/event/frab_xml.h"
#include "core/event/schedule_union.h"

#include <QTimeZone>

#include <optional>

namespace lanyard {

namespace {

constexpr qsizetype LargestFile = 64 * 1024 * 1024; // the largest published schedule we know of has 3 MB

std::optional<Error> unreadable(const ScheduleFile &file)
{
    if (file.bytes.size() > LargestFile)
        return failure("schedule.too-large", QT_TRANSLATE_NOOP("Error", "This file has more than 64 MB, too much for a schedule.")).value();
    if (file.bytes.trimmed().isEmpty())
        return failure("schedule.empty", QT_TRANSLATE_NOOP("Error", "This schedule file is empty. Download or export it again.")).value();
    return {};
}

} // namespace

Result<Schedule> OneFileReader::read(const QList<ScheduleFile> &files, const ScheduleOptions &options) const
{
    QList<Schedule> schedules;
    for (const ScheduleFile &file : files) {
        Result<Schedule> schedule = readFile(file.bytes, options);
        if (!schedule)
            return schedule;
        schedules.append(std::move(*schedule));
    }
    return joined(schedules);
}

std::vector<std::unique_ptr<ScheduleReader>> scheduleReaders()
{
    std::vector<std::unique_ptr<ScheduleReader>> readers;
    readers.push_back(std::make_unique<FrabXmlReader>());
    return readers;
}

Result<Schedule> readSchedule(const QByteArray &bytes, const ScheduleOptions &options)
{
    return readSchedule(QList<ScheduleFile>{{{}, bytes}}, options);
}

Result<Schedule> readSchedule(const QList<ScheduleFile> &files, const ScheduleOptions &options)
{
    if (!options.timeZone.isEmpty() && !QTimeZone(options.timeZone).isValid()) {
        return failure("schedule.zone",
                       QT_TRANSLATE_NOOP("Error", "“%1” is not the name of a time zone. Names look like Europe/Brussels."),
                       {QString::fromUtf8(options.timeZone)});
    }
    const auto readers = scheduleReaders();
    std::vector<QList<ScheduleFile>> groups(readers.size());
    QList<Error> notes;
    for (const ScheduleFile &file : files) {
        if (auto error = unreadable(file)) {
            notes.append(*error);
            continue;
        }
        size_t at = 0;
        while (at < readers.size() && !readers[at]->recognises(file))
            ++at;
        if (at < readers.size()) {
            groups[at].append(file);
            continue;
        }
        notes.append(failure("schedule.unknown",
                             QT_TRANSLATE_NOOP("Error", "This file is not a schedule that Lanyard can read. It reads the schedule XML of "
                                                        "frab and pentabarf, which FOSDEM publishes and pretalx and c3voc export."))
                         .value());
    }
    QList<Schedule> schedules;
    for (size_t at = 0; at < readers.size(); ++at) {
        if (groups[at].isEmpty())
            continue;
        Result<Schedule> schedule = readers[at]->read(groups[at], options);
        if (schedule)
            schedules.append(std::move(*schedule));
        else
            notes.append(schedule.error());
    }
    if (schedules.isEmpty()) {
        if (notes.isEmpty())
            return failure("schedule.none", QT_TRANSLATE_NOOP("Error", "There is no file in there."));
        return Failure(notes.first());
    }
    Schedule schedule = joined(schedules);
    schedule.notes += notes;
    return schedule;
}

} // namespace lanyard
