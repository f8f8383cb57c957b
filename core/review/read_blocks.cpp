// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/read_blocks.h"

#include "core/markdown/blocks.h"
#include "core/review/prose.h"

#include <QHash>

#include <algorithm>

namespace lanyard {

namespace {

QList<qsizetype> startsOfLines(const QString &body)
{
    QList<qsizetype> starts{0};
    for (qsizetype at = body.indexOf(u'\n'); at >= 0; at = body.indexOf(u'\n', at + 1))
        starts.append(at + 1);
    return starts;
}

void append(ReadBlock &block, QChar c, qsizetype from, qsizetype to)
{
    block.text += c;
    block.from += from;
    block.to += to;
}

// The marks of a quote that goes on, and the blanks before a line, part no words.
qsizetype withoutMargin(const Prose &prose, bool goesOn, const QString &line)
{
    qsizetype at = 0;
    const bool quote = goesOn && line.trimmed().startsWith(u'>');
    while (at < prose.text.size() && ((quote && prose.text[at] == QChar(Prose::gap)) || prose.text[at] == u' '))
        ++at;
    return at;
}

} // namespace

int ReadBlock::lineOf(qsizetype unit) const
{
    const auto next = std::upper_bound(lineStarts.begin(), lineStarts.end(), unit);
    return firstLine + int(next - lineStarts.begin()) - 1;
}

QList<ReadBlock> readBlocks(const QString &body)
{
    const QList<qsizetype> starts = startsOfLines(body);
    QList<ReadBlock> result;
    const QList<PreviewBlock> blocks = previewBlocks(body);
    for (const PreviewBlock &block : blocks) {
        if (block.kind == NodeKind::CodeBlock)
            continue;
        QHash<int, QList<Span>> spans;
        int last = block.lineCount - 1;
        for (const Span &span : block.spans) {
            spans[span.line].append(span);
            last = std::max(last, span.line);
        }
        ReadBlock read;
        read.firstLine = block.firstLine;
        read.heading = block.kind == NodeKind::Heading;
        for (int line = 0; line <= last && block.firstLine + line < starts.size(); ++line) {
            const qsizetype start = starts[block.firstLine + line];
            const qsizetype end = block.firstLine + line + 1 < starts.size() ? starts[block.firstLine + line + 1] - 1 : body.size();
            const QString text = body.mid(start, end - start);
            const Prose prose = proseOfLine(text, spans.value(line));
            if (line > 0) // a line end is a blank, an empty line none
                append(read, prose.text.trimmed().isEmpty() ? QChar(Prose::gap) : QChar(u' '), start - 1, start);
            read.lineStarts.append(read.text.size());
            for (qsizetype i = withoutMargin(prose, line > 0, text); i < prose.text.size(); ++i)
                append(read, prose.text[i], start + prose.from[i], start + prose.to[i]);
        }
        if (!read.text.isEmpty())
            result.append(read);
    }
    return result;
}

} // namespace lanyard
