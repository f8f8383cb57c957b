// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_reader.h"

#include "core/event/devopsdays.h"
#include "core/event/frab_json.h"
#include "core/event/frab_xml.h"
#include "core/event/icalendar.h"
#include "core/event/indico_json.h"
#include "core/event/json_ld.h"
#include "core/event/json_text.h"
#include "core/event/pretalx_json.h"
#include "core/event/pretalx_widget.h"
#include "core/event/schedule_csv.h"
#include "core/event/schedule_union.h"
#include "core/event/sessionize_json.h"

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

// Nobody recognised it. Where it was meant to be JSON and is broken, that is the more helpful thing to say.
Error unknown(const ScheduleFile &file)
{
    if (looksLikeJson(file.bytes)) {
        if (const auto document = jsonDocument(file.bytes); !document)
            return document.error();
    }
    return failure("schedule.unknown",
                   QT_TRANSLATE_NOOP("Error", "This file is not a schedule that Lanyard can read. It reads the schedules of frab, pentabarf, "
                                              "pretalx, Sessionize and Indico, iCalendar and CSV files, schema.org events and the programs "
                                              "of devopsdays."))
        .value();
}

} // namespace

Result<Schedule> OneFileReader::read(const QList<ScheduleFile> &files, const ScheduleOptions &options) const
{
    QList<Schedule> schedules;
    QList<Error> failures;
    for (const ScheduleFile &file : files) {
        Result<Schedule> schedule = readFile(file.bytes, options);
        if (schedule)
            schedules.append(std::move(*schedule));
        else
            failures.append(schedule.error());
    }
    if (schedules.isEmpty())
        return Failure(failures.value(0));
    Schedule result = joined(schedules);
    result.notes += failures;
    return result;
}

std::vector<std::unique_ptr<ScheduleReader>> scheduleReaders()
{
    std::vector<std::unique_ptr<ScheduleReader>> readers;
    readers.push_back(std::make_unique<FrabXmlReader>());
    readers.push_back(std::make_unique<FrabJsonReader>());
    readers.push_back(std::make_unique<PretalxWidgetReader>());
    readers.push_back(std::make_unique<PretalxReader>());
    readers.push_back(std::make_unique<SessionizeReader>());
    readers.push_back(std::make_unique<IcalendarReader>());
    readers.push_back(std::make_unique<IndicoJsonReader>());
    readers.push_back(std::make_unique<JsonLdReader>());
    readers.push_back(std::make_unique<DevopsdaysReader>());
    readers.push_back(std::make_unique<ScheduleCsvReader>()); // last: much looks like a table
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
        notes.append(unknown(file));
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
    if (schedule.event.sessions.isEmpty()) {
        schedule.notes.append(Error{"schedule.people-only",
                                    QT_TRANSLATE_NOOP("Error", "There are people in here, but no sessions. Import the file of the sessions "
                                                               "together with this one."),
                                    {}});
    }
    schedule.notes += notes;
    return schedule;
}

} // namespace lanyard
