// SPDX-License-Identifier: GPL-3.0-or-later
// One reader of schedules before bytes that nobody meant. It may refuse them; it may not crash, hang, or hand on what is not sound.
#include LANYARD_READER_HEADER

#include "tests/support/core/event_faults.h"
#include "tests/support/core/seed_files.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QList<lanyard::ScheduleFile> files = lanyard::test::seedFiles(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const lanyard::LANYARD_READER reader;
    QList<lanyard::ScheduleFile> known;
    for (const lanyard::ScheduleFile &file : files) {
        if (reader.recognises(file))
            known.append(file);
    }
    // Also what the reader would not have taken: between recognising and reading lies nothing that a bug could not cross.
    const auto schedule = reader.read(known.isEmpty() ? files : known, {"Europe/Brussels"});
    if (!schedule)
        return 0;
    const QStringList faults = lanyard::test::faultsOf(schedule->event);
    for (const QString &fault : faults)
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    if (!faults.isEmpty())
        std::abort();
    return 0;
}
