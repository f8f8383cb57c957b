// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/schedule_reader.h"

#include "core/event/devopsdays.h"
#include "core/event/frab_json.h"
#include "core/event/frab_xml.h"
#include "core/event/icalendar.h"
#include "core/event/indico_json.h"
#include "core/event/json_ld.h"
#include "core/event/json_text.h"
#include "core/event/other_kinds.h"
#include "core/event/pretalx_json.h"
#include "core/event/pretalx_widget.h"
#include "core/event/schedule_builder.h"
#include "core/event/schedule_csv.h"
#include "core/event/schedule_tidy.h"
#include "core/event/schedule_union.h"
#include "core/event/sessionize_json.h"
#include "core/event/sessionize_page.h"
#include "core/event/zone_names.h"

#include <QTimeZone>

#include <algorithm>
#include <optional>
#include <utility>

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
Error unknown(const ScheduleFile &file, bool isAlone)
{
    if (looksLikeJson(file.bytes)) {
        const auto document = jsonDocument(file.bytes);
        if (!document)
            return document.error();
        if (document->array().isEmpty() && document->object().isEmpty())
            return withSessions({}).error();
    }
    if (const auto kind = otherKind(file.bytes))
        return *kind;
    if (!isAlone) // its name stands before it
        return failure("schedule.unknown", QT_TRANSLATE_NOOP("Error", "This is not a schedule that Lanyard can read.")).value();
    return failure("schedule.unknown",
                   QT_TRANSLATE_NOOP("Error", "This file is not a schedule that Lanyard can read. It reads the schedules of frab, pentabarf, "
                                              "pretalx, Sessionize and Indico, iCalendar and CSV files, schema.org events and the programs "
                                              "of devopsdays."))
        .value();
}

// Of several files that give nothing, a leaflet beside them is not what to tell of.
bool isBrokenSchedule(const Error &why)
{
    static const QList<QByteArray> others{"schedule.unknown", "schedule.spreadsheet",       "schedule.document", "schedule.archive",
                                          "schedule.picture", "schedule.page-without-data", "schedule.feed"};
    return !others.contains(why.code);
}

Error noneIsKnown()
{
    return failure("schedule.unknown", QT_TRANSLATE_NOOP("Error", "None of these files is a schedule that Lanyard can read.")).value();
}

} // namespace

Result<Schedule> OneFileReader::read(const QList<ScheduleFile> &files, const ScheduleOptions &options) const
{
    QList<Schedule> schedules;
    QList<UnreadFile> unread;
    for (const ScheduleFile &file : files) {
        Result<Schedule> schedule = readFile(file.bytes, options);
        if (schedule)
            schedules.append(std::move(*schedule));
        else
            unread.append({file.name, schedule.error()});
    }
    if (schedules.isEmpty())
        return Failure(unread.first().why);
    Schedule all = joined(schedules);
    all.unread += unread;
    return all;
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
    readers.push_back(std::make_unique<SessionizePageReader>());
    readers.push_back(std::make_unique<JsonLdReader>());
    readers.push_back(std::make_unique<DevopsdaysReader>());
    readers.push_back(std::make_unique<ScheduleCsvReader>()); // last: much looks like a table
    return readers;
}

Result<Schedule> readSchedule(const QByteArray &bytes, const ScheduleOptions &options)
{
    return readSchedule(QList<ScheduleFile>{{{}, bytes}}, options);
}

Result<Schedule> readSchedule(const QList<ScheduleFile> &files, const ScheduleOptions &wanted)
{
    ScheduleOptions options = wanted;
    if (!wanted.timeZone.isEmpty()) {
        const QTimeZone zone = zoneNamed(QString::fromUtf8(wanted.timeZone));
        if (!zone.isValid()) {
            return failure("schedule.zone",
                           QT_TRANSLATE_NOOP("Error", "“%1” is not the name of a time zone. Names look like Europe/Brussels."),
                           {QString::fromUtf8(wanted.timeZone)});
        }
        options.timeZone = zone.id();
    }
    const auto readers = scheduleReaders();
    std::vector<QList<ScheduleFile>> groups(readers.size());
    QList<UnreadFile> unread;
    for (const ScheduleFile &file : files) {
        if (auto error = unreadable(file)) {
            unread.append({file.name, *error});
            continue;
        }
        const auto reader = std::find_if(readers.begin(), readers.end(), [&file](const auto &one) { return one->recognises(file); });
        if (reader != readers.end())
            groups[size_t(reader - readers.begin())].append(file);
        else
            unread.append({file.name, unknown(file, files.size() == 1)});
    }
    QList<Schedule> schedules;
    std::optional<Error> trouble; // of a file that was recognised, which tells more than one that was not
    for (size_t at = 0; at < readers.size(); ++at) {
        if (groups[at].isEmpty())
            continue;
        Result<Schedule> schedule = readers[at]->read(groups[at], options);
        if (schedule) {
            schedules.append(std::move(*schedule));
            continue;
        }
        if (!trouble)
            trouble = schedule.error();
        for (const ScheduleFile &file : std::as_const(groups[at]))
            unread.append({file.name, schedule.error()});
    }
    if (schedules.isEmpty()) {
        if (trouble)
            return Failure(*trouble);
        if (unread.isEmpty())
            return failure("schedule.none", QT_TRANSLATE_NOOP("Error", "There is no file in there."));
        if (files.size() == 1)
            return Failure(unread.first().why);
        const auto telling = std::find_if(unread.begin(), unread.end(), [](const UnreadFile &file) { return isBrokenSchedule(file.why); });
        return Failure(telling != unread.end() ? telling->why : noneIsKnown());
    }
    Schedule schedule = joined(schedules);
    tidy(schedule.event);
    if (schedule.event.sessions.isEmpty()) {
        schedule.zoneMissing = false; // nothing has a time
        schedule.notes.append(Error{"schedule.people-only",
                                    QT_TRANSLATE_NOOP("Error", "There are people in here, but no sessions. Import the file of the sessions "
                                                               "together with this one."),
                                    {}});
    }
    schedule.unread += unread;
    return schedule;
}

} // namespace lanyard
