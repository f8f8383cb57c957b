// SPDX-License-Identifier: GPL-3.0-or-later
// What reading the largest schedule we know of costs (FOSDEM 2026, 2.8 MB, out of the folder that LANYARD_FIXTURES names), beside pugixml's
// bare parse of the same bytes, and how its sessions answer to keys. See README.md.
#include "core/event/schedule_reader.h"

#include <benchmark/benchmark.h>
#include <pugixml.hpp>

#include <QFile>

namespace lanyard {

namespace {

const QByteArray &bytes()
{
    static const QByteArray read = [] {
        QFile file(qEnvironmentVariable("LANYARD_FIXTURES") + QStringLiteral("/schedules/fosdem-2026.xml"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return read;
}

void bareParse(benchmark::State &state)
{
    if (bytes().isEmpty())
        state.SkipWithError("LANYARD_FIXTURES names no folder with schedules/fosdem-2026.xml");
    for (auto step : state) {
        pugi::xml_document document;
        benchmark::DoNotOptimize(document.load_buffer(bytes().constData(), size_t(bytes().size())));
    }
}
BENCHMARK(bareParse)->Unit(benchmark::kMillisecond);

void wholeSchedule(benchmark::State &state)
{
    if (bytes().isEmpty())
        state.SkipWithError("LANYARD_FIXTURES names no folder with schedules/fosdem-2026.xml");
    for (auto step : state)
        benchmark::DoNotOptimize(readSchedule(bytes())->event.sessions.size());
}
BENCHMARK(wholeSchedule)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace lanyard

BENCHMARK_MAIN();
