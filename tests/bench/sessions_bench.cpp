// SPDX-License-Identifier: GPL-3.0-or-later
// What FOSDEM 2026 (1,000 talks, out of the folder that LANYARD_FIXTURES names) costs the window's thread: shown in the Sessions sidebar,
// and filtered by one typed key, until it is painted. See README.md.
#include "app/sessions/sessions_panel.h"
#include "core/event/schedule_reader.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

namespace lanyard {

namespace {

const Event &event()
{
    static const Event read = [] {
        QFile file(qEnvironmentVariable("LANYARD_FIXTURES") + QStringLiteral("/schedules/fosdem-2026.xml"));
        const auto schedule = file.open(QIODevice::ReadOnly) ? readSchedule(file.readAll()) : Result<Schedule>(Schedule());
        return schedule ? schedule->event : Event();
    }();
    return read;
}

void showPanel(SessionsPanel &panel)
{
    panel.resize(360, 900);
    panel.setEvent(event());
    panel.show();
    (void)QTest::qWaitForWindowExposed(&panel);
}

void shown(benchmark::State &state)
{
    if (event().sessions.isEmpty())
        state.SkipWithError("LANYARD_FIXTURES names no folder with schedules/fosdem-2026.xml");
    SessionsPanel panel(SessionsPanel::Use::Companion);
    showPanel(panel);
    for (auto step : state) {
        state.PauseTiming();
        panel.setEvent({});
        QCoreApplication::processEvents();
        state.ResumeTiming();
        panel.setEvent(event());
        QCoreApplication::processEvents();
    }
}
BENCHMARK(shown)->Unit(benchmark::kMillisecond);

// "b", "bo", "boo" … "boot", each letter a step, then the word taken away letter by letter.
void filteredByAKey(benchmark::State &state)
{
    if (event().sessions.isEmpty())
        state.SkipWithError("LANYARD_FIXTURES names no folder with schedules/fosdem-2026.xml");
    SessionsPanel panel(SessionsPanel::Use::Companion);
    showPanel(panel);
    auto *field = panel.findChild<QLineEdit *>(QStringLiteral("filter"));
    field->setFocus();
    const QString word = QStringLiteral("boot");
    int at = 0;
    for (auto step : state) {
        if (at < word.size())
            QTest::keyClick(field, word[at].toLatin1());
        else
            QTest::keyClick(field, Qt::Key_Backspace);
        QCoreApplication::processEvents();
        at = (at + 1) % (2 * int(word.size()));
    }
}
BENCHMARK(filteredByAKey)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace lanyard

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
