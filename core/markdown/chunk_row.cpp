// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/chunk_row.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace lanyard {

namespace {

// The first `count` lines of a chunk's text, or what stands behind them.
qsizetype endOfLines(const QString &text, int count)
{
    qsizetype at = 0;
    for (; count > 0 && at < text.size(); --count)
        at = text.indexOf(u'\n', at) + 1;
    return at;
}

template<typename T>
void splice(std::vector<T> &list, size_t from, size_t to, std::vector<T> with)
{
    const size_t common = std::min(to - from, with.size());
    std::move(with.begin(), with.begin() + std::ptrdiff_t(common), list.begin() + std::ptrdiff_t(from));
    const auto behind = list.begin() + std::ptrdiff_t(from + common);
    if (with.size() > common)
        list.insert(behind, std::make_move_iterator(with.begin() + std::ptrdiff_t(common)), std::make_move_iterator(with.end()));
    else
        list.erase(behind, list.begin() + std::ptrdiff_t(to));
}

size_t shapeOf(const Chunk &chunk)
{
    size_t shape = qHash(chunk.lineCount);
    for (const BlockDraft &draft : chunk.drafts.blocks)
        shape = qHashMulti(shape, draft.firstLine);
    return shape;
}

} // namespace

int ChunkRow::lineCount() const
{
    return std::accumulate(m_lines.begin(), m_lines.end(), 0);
}

int ChunkRow::blockCount() const
{
    return std::accumulate(m_blocks.begin(), m_blocks.end(), 0);
}

size_t ChunkRow::chunkAtLine(int line, int *inChunk) const
{
    size_t chunk = 0;
    for (; chunk + 1 < m_lines.size() && line >= m_lines[chunk]; ++chunk)
        line -= m_lines[chunk];
    *inChunk = m_lines.empty() ? 0 : std::min(line, m_lines[chunk]);
    return chunk;
}

void ChunkRow::replaceLines(int first, int removed, const QStringList &lines, Watcher &watcher)
{
    const int total = lineCount();
    first = std::clamp(first, 0, total);
    removed = std::clamp(removed, 0, total - first);
    Region region;
    int firstIn = 0;
    int lastIn = 0;
    region.from = chunkAtLine(first, &firstIn);
    size_t last = region.from;
    lastIn = firstIn;
    if (removed > 0) {
        last = chunkAtLine(first + removed - 1, &lastIn);
        ++lastIn;
    }
    region.to = std::min(last + 1, m_chunks.size());
    if (!m_chunks.empty())
        region.text = m_chunks[region.from]->text.left(endOfLines(m_chunks[region.from]->text, firstIn));
    for (const QString &line : lines)
        (region.text += line) += u'\n';
    region.lines = firstIn + int(lines.size());
    if (!m_chunks.empty()) {
        region.text += QStringView(m_chunks[last]->text).mid(endOfLines(m_chunks[last]->text, lastIn));
        region.lines += m_lines[last] - lastIn;
    }
    if (region.lines == 0 && region.from == 0 && region.to == m_chunks.size()) {
        region.text = QStringLiteral("\n");
        region.lines = 1;
    }
    settle(&region, last);
    const size_t made = region.cuts.size();
    put(region, watcher);
    passRaw(region.from + made, watcher);
}

// Grows the region until it ends where the old chunks behind it can stay.
void ChunkRow::settle(Region *region, size_t lastEdited) const
{
    std::vector<int> oldStarts; // lines in the region at which unedited old chunks begin
    for (size_t more = 1; region->lines > 0; more *= 2) {
        const Cuts cuts = safeCuts(region->text, rawBefore(region->from));
        region->cuts = cuts.lines;
        for (size_t i = 0; i < oldStarts.size(); ++i) {
            const auto meeting = std::find(region->cuts.begin(), region->cuts.end(), oldStarts[i]);
            if (meeting == region->cuts.end())
                continue;
            region->to = lastEdited + 1 + i;
            region->text.truncate(endOfLines(region->text, *meeting));
            region->lines = *meeting;
            region->cuts.erase(meeting, region->cuts.end());
            return;
        }
        if (cuts.safeEnd || region->to == m_chunks.size())
            return;
        for (size_t i = 0; i < more && region->to < m_chunks.size(); ++i) {
            oldStarts.push_back(region->lines);
            region->text += m_chunks[region->to]->text;
            region->lines += m_lines[region->to];
            ++region->to;
        }
    }
    region->cuts.clear();
}

void ChunkRow::put(const Region &region, Watcher &watcher)
{
    ChunkList made;
    std::vector<int> lines;
    bool raw = rawBefore(region.from);
    qsizetype at = 0;
    for (size_t i = 0; i < region.cuts.size(); ++i) {
        const int count = (i + 1 < region.cuts.size() ? region.cuts[i + 1] : region.lines) - region.cuts[i];
        qsizetype end = at;
        for (int line = 0; line < count; ++line)
            end = region.text.indexOf(u'\n', end) + 1;
        made.push_back(newChunk(region.text.mid(at, end - at), count, raw));
        raw = made.back()->rawAfter;
        lines.push_back(count);
        at = end;
    }

    std::vector<Chunk *> old;
    std::vector<ShownBlock> shown;
    for (size_t i = region.from; i < region.to; ++i) {
        Chunk *chunk = m_chunks[i].get();
        old.push_back(chunk);
        const std::vector<ShownBlock> &blocks = chunk->before ? *chunk->before : chunk->shown;
        shown.insert(shown.end(), blocks.begin(), blocks.end());
    }
    // What the page shows for the old ones is now the first new one's affair; if there is none, a neighbour's, who is parsed
    // again for it.
    std::vector<Chunk *> fresh;
    for (const auto &chunk : made) {
        chunk->before.emplace();
        fresh.push_back(chunk.get());
    }
    if (made.empty()) {
        const bool next = region.to < m_chunks.size();
        Chunk *heir = m_chunks[next ? region.to : region.from - 1].get();
        old.push_back(heir);
        fresh.push_back(heir);
        if (!heir->before)
            heir->before = heir->shown;
        heir->before->insert(next ? heir->before->begin() : heir->before->end(), shown.begin(), shown.end());
    } else {
        made.front()->before = std::move(shown);
    }

    watcher.leaving(old);
    const size_t count = made.size();
    splice(m_chunks, region.from, region.to, std::move(made));
    splice(m_lines, region.from, region.to, std::move(lines));
    splice(m_blocks, region.from, region.to, std::vector<int>(count, 0));
    if (count != region.to - region.from) { // else the new ones will be held against the old
        splice(m_shapes, region.from, region.to, std::vector<size_t>(count, 0));
        m_moved = true;
    }
    giveOrder(region.from, region.from + count);
    watcher.entered(fresh);
}

// {% raw %} written or taken away changes what the tags behind it are.
void ChunkRow::passRaw(size_t from, Watcher &watcher)
{
    for (size_t i = from; i < m_chunks.size() && m_chunks[i]->rawBefore != rawBefore(i); ++i) {
        Chunk &chunk = *m_chunks[i];
        if (!chunk.liquid) {
            chunk.rawBefore = chunk.rawAfter = rawBefore(i);
            continue;
        }
        Region region{i, i + 1, chunk.text, chunk.lineCount, {}};
        settle(&region, i);
        put(region, watcher);
        i += region.cuts.size() - 1;
    }
}

void ChunkRow::giveOrder(size_t from, size_t to)
{
    constexpr quint64 gap = quint64(1) << 32;
    const quint64 before = from > 0 ? m_chunks[from - 1]->order : 0;
    const quint64 behind = to < m_chunks.size() ? m_chunks[to]->order : before + gap * (to - from + 1);
    const quint64 step = (behind - before) / (to - from + 1);
    if (step > 0) {
        for (size_t i = from; i < to; ++i)
            m_chunks[i]->order = before + step * (i - from + 1);
        return;
    }
    for (size_t i = 0; i < m_chunks.size(); ++i)
        m_chunks[i]->order = gap * (i + 1);
}

size_t ChunkRow::indexOf(const Chunk *chunk) const
{
    const auto found = std::lower_bound(m_chunks.begin(), m_chunks.end(), chunk->order,
        [](const std::unique_ptr<Chunk> &c, quint64 order) { return c->order < order; });
    return size_t(found - m_chunks.begin());
}

void ChunkRow::countBlocks(const std::set<Chunk *, InTextOrder> &changed)
{
    for (const Chunk *chunk : changed) {
        const size_t index = indexOf(chunk);
        m_blocks[index] = int(chunk->shown.size());
        const size_t shape = shapeOf(*chunk);
        m_moved = m_moved || m_shapes[index] != shape;
        m_shapes[index] = shape;
    }
}

PreviewBlock ChunkRow::block(int index) const
{
    int line = 0;
    size_t chunk = 0;
    for (; index >= m_blocks[chunk]; ++chunk) {
        index -= m_blocks[chunk];
        line += m_lines[chunk];
    }
    const ShownBlock &shown = m_chunks[chunk]->shown[size_t(index)];
    return {shown.kind, shown.html, line + m_chunks[chunk]->drafts.blocks[size_t(index)].firstLine, shown.lineCount, shown.spans};
}

QList<PreviewBlock> ChunkRow::blocks() const
{
    QList<PreviewBlock> all;
    int line = 0;
    for (const auto &chunk : m_chunks) {
        for (size_t i = 0; i < chunk->shown.size(); ++i) {
            const ShownBlock &shown = chunk->shown[i];
            all.append({shown.kind, shown.html, line + chunk->drafts.blocks[i].firstLine, shown.lineCount, shown.spans});
        }
        line += chunk->lineCount;
    }
    return all;
}

const QList<int> &ChunkRow::firstLines()
{
    if (!std::exchange(m_moved, false))
        return m_firstLines;
    QList<int> lines;
    lines.reserve(blockCount());
    int line = 0;
    for (const auto &chunk : m_chunks) {
        for (const BlockDraft &draft : chunk->drafts.blocks)
            lines.append(line + draft.firstLine);
        line += chunk->lineCount;
    }
    m_firstLines = lines;
    return m_firstLines;
}

int ChunkRow::blockAtLine(int line) const
{
    int inChunk = 0;
    const size_t chunk = chunkAtLine(std::max(line, 0), &inChunk);
    const int before = std::accumulate(m_blocks.begin(), m_blocks.begin() + std::ptrdiff_t(chunk), 0);
    const std::vector<BlockDraft> &drafts = m_chunks[chunk]->drafts.blocks;
    const auto behind = std::upper_bound(drafts.begin(), drafts.end(), inChunk, [](int l, const BlockDraft &draft) { return l < draft.firstLine; });
    return before + int(behind - drafts.begin()) - 1;
}

QString ChunkRow::body() const
{
    QString body;
    for (const auto &chunk : m_chunks)
        body += chunk->text;
    body.chop(1);
    return body;
}

} // namespace lanyard
