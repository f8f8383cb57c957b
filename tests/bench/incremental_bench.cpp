// SPDX-License-Identifier: GPL-3.0-or-later
// What one typed key costs the parser, at three lengths of the body; beside it a whole parse. See README.md.
#include "core/markdown/incremental_parser.h"

#include <benchmark/benchmark.h>

namespace lanyard {

namespace {

QString section(int number)
{
    static const QString prose = QStringLiteral(
        "Session %1 began late, and the *room* was full; **nobody** minded. The speaker, [a maintainer][person %1], showed "
        "`build --jobs %1` on stage,\nthen took questions for half an hour. Somebody asked about <https://example.org/%1>, and the "
        "answer was \"not yet\".\n\n");
    QString text = QStringLiteral("## Session %1: what we learned\n\n").arg(number);
    text += prose.arg(number) + prose.arg(number + 1);
    switch (number % 5) {
    case 0:
        text += QStringLiteral("- first thing\n- second thing with `code`\n  - and a detail\n\n");
        break;
    case 1:
        text += QStringLiteral("```cpp\nint answer(int question)\n{\n    return question * %1;\n}\n```\n\n").arg(number);
        break;
    case 2:
        text += QStringLiteral("| talk | room |\n|------|-----:|\n| one | %1 |\n| two | *tbd* |\n\n").arg(number);
        break;
    case 3:
        text += QStringLiteral("> A quotation that goes\n> over two lines.\n\n![Hall %1](photos/hall-%1.jpg \"The hall\")\n\n").arg(number);
        break;
    default:
        text += QStringLiteral("A note stands below[^%1].\n\n[^%1]: The note of session %1.\n\n").arg(number);
    }
    return text + QStringLiteral("[person %1]: https://people.example/%1 \"Person %1\"\n\n").arg(number);
}

QString body(qsizetype size)
{
    QString text;
    for (int number = 1; text.size() < size; ++number)
        text += section(number);
    return text;
}

// A paragraph near the middle.
int middleParagraph(const QStringList &lines)
{
    int line = int(lines.size()) / 2;
    while (!lines[line].startsWith(u"Session"))
        ++line;
    return line;
}

void typedKey(benchmark::State &state)
{
    const QString text = body(state.range(0));
    const QStringList lines = text.split(u'\n');
    const int line = middleParagraph(lines);
    IncrementalParser parser;
    parser.reset(text);
    int key = 0;
    for (auto _ : state) {
        QString typed = lines[line];
        typed.insert(20, QChar(char16_t(u'a' + ++key % 26)));
        const QList<BlockSplice> splices = parser.replaceLines(line, 1, {typed});
        if (splices.size() != 1)
            state.SkipWithError("one key changed not one block");
    }
    state.counters["blocks"] = parser.blockCount();
}

void wholeParse(benchmark::State &state)
{
    const QString text = body(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(previewBlocks(text));
}

BENCHMARK(typedKey)->Arg(10'000)->Arg(86'000)->Arg(1'000'000)->Arg(5'000'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(wholeParse)->Arg(10'000)->Arg(86'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);

} // namespace

} // namespace lanyard

BENCHMARK_MAIN();
