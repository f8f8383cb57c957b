// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/incremental_parser.h"

#include "core/markdown/chunk_row.h"
#include "core/markdown/label_book.h"

#include <algorithm>

namespace lanyard {

struct IncrementalParser::State final : ChunkRow::Watcher
{
    explicit State(ParseOptions parseOptions)
        : options(std::move(parseOptions))
    {
    }

    void leaving(const std::vector<Chunk *> &chunks) override;
    void entered(const std::vector<Chunk *> &chunks) override;
    void parse(Chunk *chunk);
    void parseEntered();
    void parseMentioners();
    void keepNumbers();
    void number();
    QList<BlockSplice> settle();

    ParseOptions options;
    ChunkRow row;
    LabelBook book;
    QString footnotes; // the list, as the page has it
    QList<int> inText; // first lines of the blocks that stand in the text, as asked for last
    QList<int> firstLines; // and with the list of footnotes

    // What a change has set off so far.
    struct Change
    {
        std::set<Chunk *, InTextOrder> chunks; // their blocks are to be made anew
        QList<Definition> definitionsBefore;
        QStringList footnotesBefore;
        std::set<size_t> touched; // keys of labels that may mean something else now
        QStringList headingsBefore;
        std::vector<int> repeatsBefore;
        QStringList usesBefore;
        std::vector<UseText> useTextsBefore;
        QStringList headings;    // bases to be counted anew
        bool footnotes = false;  // to be counted anew
    };
    Change change;
};

namespace {

// Blocks that are the same but for where they stand are left out; the same number of blocks is compared one by one.
void appendSplices(const std::vector<ShownBlock> &before, const std::vector<ShownBlock> &after, int at, int line,
    const std::vector<BlockDraft> &drafts, QList<BlockSplice> *splices)
{
    const auto block = [&](size_t i) {
        return PreviewBlock{after[i].kind, after[i].html, line + drafts[i].firstLine, after[i].lineCount, after[i].spans};
    };
    size_t head = 0;
    const size_t shorter = std::min(before.size(), after.size());
    while (head < shorter && before[head] == after[head])
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const size_t rows = before.size() - head - tail;
    const size_t columns = after.size() - head - tail;
    if (rows != columns) {
        BlockSplice splice{at + int(head), int(rows), {}};
        for (size_t i = head; i < head + columns; ++i)
            splice.inserted.append(block(i));
        splices->append(splice);
        return;
    }
    for (size_t i = head; i < head + rows; ++i) {
        if (before[i] != after[i])
            splices->append({at + int(i), 1, {block(i)}});
    }
}

} // namespace

void IncrementalParser::State::leaving(const std::vector<Chunk *> &chunks)
{
    for (Chunk *chunk : chunks) {
        change.definitionsBefore += chunk->definitions;
        change.footnotesBefore += chunk->footnotes;
        change.headingsBefore += chunk->headings;
        change.repeatsBefore.insert(change.repeatsBefore.end(), chunk->headingRepeats.begin(), chunk->headingRepeats.end());
        change.usesBefore += chunk->drafts.uses;
        change.useTextsBefore.insert(change.useTextsBefore.end(), chunk->useTexts.begin(), chunk->useTexts.end());
        change.footnotes = change.footnotes || !chunk->drafts.footnotes.empty();
        change.chunks.erase(chunk);
        book.leaveParsed(chunk);
        book.leave(chunk);
    }
}

void IncrementalParser::State::entered(const std::vector<Chunk *> &chunks)
{
    for (Chunk *chunk : chunks) {
        book.enter(chunk);
        change.chunks.insert(chunk);
    }
}

void IncrementalParser::State::parse(Chunk *chunk)
{
    parseChunk(*chunk, book.around(*chunk), options);
    book.enterParsed(chunk);
    change.chunks.insert(chunk);
    change.footnotes = change.footnotes || !chunk->drafts.footnotes.empty();
}

void IncrementalParser::State::parseEntered()
{
    QList<Definition> definitions;
    QStringList labels;
    for (Chunk *chunk : change.chunks) {
        definitions += chunk->definitions;
        labels += chunk->footnotes;
        parse(chunk);
    }
    if (definitions != change.definitionsBefore) {
        for (const Definition &definition : definitions + change.definitionsBefore)
            change.touched.insert(coarseKey(definition.key));
    }
    if (labels != change.footnotesBefore) {
        for (const QString &label : labels + change.footnotesBefore)
            change.touched.insert(coarseFootnoteKey(label));
    }
}

// If the new chunks refer to the same footnotes and have the same headings as the old ones, nothing is to be counted.
void IncrementalParser::State::keepNumbers()
{
    QStringList headings;
    QStringList uses;
    for (const Chunk *chunk : change.chunks) {
        headings += chunk->headings;
        uses += chunk->drafts.uses;
    }
    const bool sameHeadings = headings == change.headingsBefore;
    const bool sameUses = uses == change.usesBefore;
    if (!sameHeadings)
        change.headings = headings + change.headingsBefore;
    change.footnotes = change.footnotes || !sameUses;
    auto repeat = change.repeatsBefore.begin();
    auto text = change.useTextsBefore.begin();
    for (Chunk *chunk : change.chunks) {
        if (sameHeadings) {
            chunk->headingRepeats.assign(repeat, repeat + chunk->headings.size());
            repeat += chunk->headings.size();
        }
        if (sameUses) {
            chunk->useTexts.assign(text, text + chunk->drafts.uses.size());
            text += chunk->drafts.uses.size();
        }
    }
}

void IncrementalParser::State::parseMentioners()
{
    for (Chunk *chunk : book.mentioners(change.touched)) {
        if (book.around(*chunk) == chunk->around)
            continue;
        const QStringList headings = chunk->headings;
        const QStringList uses = chunk->drafts.uses;
        book.leaveParsed(chunk);
        parse(chunk);
        if (chunk->headings != headings)
            change.headings += headings + chunk->headings;
        change.footnotes = change.footnotes || chunk->drafts.uses != uses;
    }
}

void IncrementalParser::State::number()
{
    change.chunks.merge(book.numberHeadings(change.headings));
    if (change.footnotes)
        change.chunks.merge(book.numberFootnotes());
    for (Chunk *chunk : change.chunks)
        showChunk(*chunk);
}

QList<BlockSplice> IncrementalParser::State::settle()
{
    parseEntered();
    keepNumbers();
    parseMentioners();
    number();
    row.countBlocks(change.chunks);
    QList<BlockSplice> splices;
    int at = 0;
    int line = 0;
    size_t next = 0;
    for (Chunk *chunk : change.chunks) {
        for (const size_t index = row.indexOf(chunk); next < index; ++next) {
            at += row.blocksIn(next);
            line += row.linesIn(next);
        }
        appendSplices(*chunk->before, chunk->shown, at, line, chunk->drafts.blocks, &splices);
        chunk->before.reset();
    }
    if (change.footnotes) {
        const QString list = book.footnotes();
        if (list != footnotes) {
            BlockSplice splice{row.blockCount(), footnotes.isEmpty() ? 0 : 1, {}};
            if (!list.isEmpty())
                splice.inserted.append({NodeKind::FootnoteDefinition, list, row.lineCount(), 0, {}});
            footnotes = list;
            splices.append(splice);
        }
    }
    change = Change();
    return splices;
}

IncrementalParser::IncrementalParser(ParseOptions options)
    : m_state(std::make_unique<State>(std::move(options)))
{
    reset({});
}

IncrementalParser::~IncrementalParser() = default;
IncrementalParser::IncrementalParser(IncrementalParser &&) noexcept = default;
IncrementalParser &IncrementalParser::operator=(IncrementalParser &&) noexcept = default;

void IncrementalParser::reset(const QString &body)
{
    m_state = std::make_unique<State>(m_state->options);
    m_state->row.replaceLines(0, 0, body.split(u'\n'), *m_state);
    m_state->settle();
}

QList<BlockSplice> IncrementalParser::setOptions(const ParseOptions &options)
{
    if (options == m_state->options)
        return {};
    const QList<PreviewBlock> before = blocks();
    m_state->options = options;
    reset(body());
    return difference(before, blocks());
}

QList<BlockSplice> IncrementalParser::replaceLines(int first, int removed, const QStringList &lines)
{
    m_state->row.replaceLines(first, removed, lines, *m_state);
    return m_state->settle();
}

int IncrementalParser::lineCount() const
{
    return m_state->row.lineCount();
}

int IncrementalParser::blockCount() const
{
    return m_state->row.blockCount() + (m_state->footnotes.isEmpty() ? 0 : 1);
}

PreviewBlock IncrementalParser::block(int index) const
{
    if (index < 0 || index >= blockCount())
        return {};
    if (index == m_state->row.blockCount())
        return {NodeKind::FootnoteDefinition, m_state->footnotes, lineCount(), 0, {}};
    return m_state->row.block(index);
}

QList<PreviewBlock> IncrementalParser::blocks() const
{
    QList<PreviewBlock> all = m_state->row.blocks();
    if (!m_state->footnotes.isEmpty())
        all.append(block(int(all.size())));
    return all;
}

QList<int> IncrementalParser::firstLines() const
{
    const QList<int> &inText = m_state->row.firstLines();
    const bool notes = !m_state->footnotes.isEmpty();
    if (!m_state->inText.isSharedWith(inText) || m_state->firstLines.size() != inText.size() + notes) {
        m_state->inText = inText;
        m_state->firstLines = inText;
        if (notes)
            m_state->firstLines.append(lineCount());
    }
    return m_state->firstLines;
}

int IncrementalParser::blockAtLine(int line) const
{
    return m_state->row.blockAtLine(line);
}

QString IncrementalParser::body() const
{
    return m_state->row.body();
}

} // namespace lanyard
