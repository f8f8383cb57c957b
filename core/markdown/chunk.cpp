// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/chunk.h"

#include "core/markdown/footnote_html.h"
#include "core/markdown/label.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype longestLabel = 1000;

LiquidMarks marksOf(const QString &text, bool *raw)
{
    return LiquidMarks(text, mayHaveLiquid(text) ? liquidTags(text, raw) : QList<LiquidTag>());
}

bool hasMark(QStringView text, const LiquidMarks &marks)
{
    return std::any_of(text.begin(), text.end(), [&](QChar c) { return marks.isMark(c); });
}

std::vector<size_t> mentionsIn(const QString &text, const LiquidMarks &marks)
{
    std::vector<size_t> keys;
    for (qsizetype open = text.indexOf(u'['); open >= 0; open = text.indexOf(u'[', open + 1)) {
        const qsizetype last = std::min(text.size(), open + 2 + longestLabel);
        qsizetype close = open + 1;
        while (close < last && text[close] != u']' && text[close] != u'[')
            close += text[close] == u'\\' ? 2 : 1;
        if (close >= last || text[close] != u']' || close == open + 1)
            continue;
        const QStringView label = QStringView(text).mid(open + 1, close - open - 1);
        if (hasMark(label, marks))
            continue;
        keys.push_back(coarseKey(label));
        if (label.startsWith(u'^'))
            keys.push_back(coarseFootnoteKey(label.mid(1)));
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace

size_t coarseKey(QStringView label)
{
    // Without what the marks of quotes, lists and tables may add or take away inside of a label.
    QString letters;
    letters.reserve(label.size());
    for (const QChar c : label) {
        if (!c.isSpace() && c != u'>' && c != u'\\' && c != u'|')
            letters += c;
    }
    return qHash(letters.toCaseFolded(), 1);
}

size_t coarseFootnoteKey(QStringView label)
{
    return coarseKey(label) ^ 0x5bd1e995;
}

Cuts safeCuts(const QString &text, bool raw)
{
    const SourceText source(marksOf(text, &raw).marked());
    Cuts cuts;
    cuts.lines.push_back(0);
    bool open = false;
    bool unclosed = false;
    for (const TopBlock &block : topBlocks(source)) {
        const bool cut = block.firstLine > 1 && !open && !block.inside && source.isBlank(block.firstLine - 1) && block.firstLine - 1 > cuts.lines.back();
        if (cut)
            cuts.lines.push_back(block.firstLine - 1);
        open = block.open;
        unclosed = block.unclosed;
    }
    // The text ends with '\n', so its last line, as SourceText counts, is nothing.
    cuts.safeEnd = !open && !unclosed && source.lineCount() > 1 && source.isBlank(source.lineCount() - 1);
    return cuts;
}

std::unique_ptr<Chunk> newChunk(const QString &text, int lineCount, bool raw)
{
    auto chunk = std::make_unique<Chunk>();
    chunk->text = text;
    chunk->lineCount = lineCount;
    chunk->liquid = mayHaveLiquid(text);
    chunk->rawBefore = raw;
    chunk->rawAfter = raw;
    const LiquidMarks marks = marksOf(text, &chunk->rawAfter);
    const SourceText source(marks.marked());
    chunk->mentions = mentionsIn(source.text(), marks);
    chunk->definitions = definitionsIn(marks, source);
    const QStringList labels = definedFootnotes(source);
    for (const QString &label : labels) {
        if (!hasMark(label, marks)) // a tag in a label makes it nobody else's
            chunk->footnotes.append(normalizedLabel(label));
    }
    return chunk;
}

void parseChunk(Chunk &chunk, const Surroundings &around, const ParseOptions &options)
{
    chunk.around = around;
    // Without the last '\n': behind an open fence at the body's end it would be a line too much, elsewhere it says nothing.
    ParsedText parsed = parseText(chunk.text.chopped(1), options, around);
    chunk.drafts = draftBlocks(parsed, options);
    chunk.headings.clear();
    for (const BlockDraft &block : chunk.drafts.blocks) {
        for (const HtmlGap &gap : block.html.gaps) {
            if (gap.kind == HtmlGap::Kind::Heading && !gap.fixed)
                chunk.headings.append(gap.key);
        }
    }
}

void showChunk(Chunk &chunk)
{
    if (!chunk.before)
        chunk.before = chunk.shown;
    chunk.shown.clear();
    size_t heading = 0;
    const auto text = [&](const HtmlGap &gap) {
        if (gap.kind == HtmlGap::Kind::FootnoteReference) {
            const UseText &use = chunk.useTexts[size_t(gap.use)];
            return footnoteReferenceHtml(use.label, use.number, use.reference);
        }
        return headingAttribute(gap.fixed ? gap.key : numberedId(gap.key, chunk.headingRepeats[heading++]));
    };
    for (const BlockDraft &draft : chunk.drafts.blocks)
        chunk.shown.push_back({draft.kind, filled(draft.html, text), draft.lineCount, draft.spans});
}

} // namespace lanyard
