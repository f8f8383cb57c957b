// SPDX-License-Identifier: GPL-3.0-or-later
// What spelling costs: a dictionary, the lines of a window, a whole post, one word's suggestions. See README.md.
#include "core/base/disk_file_system.h"
#include "core/review/spell_checker.h"
#include "core/review/spell_words.h"

#include <benchmark/benchmark.h>

using namespace lanyard;

namespace {

DictionaryFiles english()
{
    return {QStringLiteral("en_US"), QStringLiteral("/usr/share/hunspell/en_US.aff"), QStringLiteral("/usr/share/hunspell/en_US.dic")};
}

// Some fourteen words a line, now and then a mark, an address and a wrong word.
QList<SpellLine> lines(int count)
{
    static const QStringList words = QStringLiteral("the harbour was quiet when we arrived and nobody knew which of three rooms had keynote speakers in "
                                                    "the morning after rain attendence hobbiest https://example.org/talks don’t well-kept")
                                         .split(u' ');
    QList<SpellLine> result;
    for (int line = 0, word = 0; line < count; ++line) {
        QString text;
        for (int i = 0; i < 14; ++i, word += 7)
            text += words[word % words.size()] + u' ';
        result.append({text, {{0, 0, 3, SpanStyle::Strong}}, -1});
    }
    return result;
}

std::shared_ptr<Dictionary> dictionary(benchmark::State &state)
{
    const auto loaded = Dictionary::load(english(), DiskFileSystem());
    if (!loaded)
        state.SkipWithError("hunspell-en-us is not installed");
    return loaded.value_or(nullptr);
}

void load(benchmark::State &state)
{
    for (auto _ : state) {
        if (!dictionary(state))
            break;
    }
}
BENCHMARK(load)->Unit(benchmark::kMillisecond);

void check(benchmark::State &state)
{
    SpellChecker checker;
    if (const auto loaded = dictionary(state))
        checker.setDictionaries({loaded});
    const QList<SpellLine> all = lines(int(state.range(0)));
    for (auto _ : state) {
        for (const SpellLine &line : all)
            benchmark::DoNotOptimize(checker.mistakes(line));
    }
    state.counters["words/s"] = benchmark::Counter(double(state.iterations() * state.range(0) * 14), benchmark::Counter::kIsRate);
}
BENCHMARK(check)->Arg(50)->Arg(60000)->Unit(benchmark::kMillisecond); // a window; 5 MB

void suggest(benchmark::State &state)
{
    SpellChecker checker;
    if (const auto loaded = dictionary(state))
        checker.setDictionaries({loaded});
    for (auto _ : state)
        benchmark::DoNotOptimize(checker.suggestions(QStringLiteral("attendence")));
}
BENCHMARK(suggest)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
