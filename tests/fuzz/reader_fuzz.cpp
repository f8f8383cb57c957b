// SPDX-License-Identifier: GPL-3.0-or-later
// One reader of schedules before bytes that nobody meant. It may refuse them; it may not crash, hang, or hand on what is not sound.
// Several files in one input are parted by the byte 0x1E; what follows that byte up to the line's end is the next file's name.
#include LANYARD_READER_HEADER

#include "tests/support/core/event_faults.h"

#include <QByteArrayList>

#include <cstdio>
#include <cstdlib>

namespace {

QList<lanyard::ScheduleFile> filesIn(const QByteArray &input)
{
    QList<lanyard::ScheduleFile> files;
    const QByteArrayList parts = input.split('\x1e');
    for (const QByteArray &part : parts) {
        if (&part == &parts.first() && part.isEmpty() && parts.size() > 1)
            continue;
        const qsizetype end = &part == &parts.first() ? -1 : part.indexOf('\n');
        files.append({QString::fromUtf8(part.left(std::max<qsizetype>(end, 0))), part.mid(end + 1)});
    }
    return files;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QList<lanyard::ScheduleFile> files = filesIn(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
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
