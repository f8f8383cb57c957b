// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/chunk.h"
#include "core/markdown/label_book.h"

namespace lanyard {

// The body as a row of chunks. Cuts again what an edit touches, until the new cuts meet the old ones. Never empty.
// Besides the work on the edited chunks, an edit costs a walk over one or two integers a chunk.
class ChunkRow
{
public:
    // Told of chunks that are about to go, then of those that stand in their place, not parsed yet; maybe more than once.
    struct Watcher
    {
        virtual ~Watcher() = default;
        virtual void leaving(const std::vector<Chunk *> &chunks) = 0;
        virtual void entered(const std::vector<Chunk *> &chunks) = 0;
    };
    void replaceLines(int first, int removed, const QStringList &lines, Watcher &watcher);

    int lineCount() const;
    int blockCount() const;
    int linesIn(size_t chunk) const { return m_lines[chunk]; }
    int blocksIn(size_t chunk) const { return m_blocks[chunk]; }
    size_t indexOf(const Chunk *chunk) const;
    void countBlocks(const std::set<Chunk *, InTextOrder> &changed); // to be called when their shown blocks are made

    PreviewBlock block(int index) const;
    QList<PreviewBlock> blocks() const;
    const QList<int> &firstLines(); // of all blocks; the list of before where no block has moved
    int blockAtLine(int line) const;
    QString body() const;

private:
    struct Region
    {
        size_t from = 0; // chunks from..to-1 are replaced
        size_t to = 0;
        QString text;
        int lines = 0;
        std::vector<int> cuts;
    };
    size_t chunkAtLine(int line, int *inChunk) const;
    bool rawBefore(size_t chunk) const { return chunk > 0 && m_chunks[chunk - 1]->rawAfter; }
    void settle(Region *region, size_t lastEdited) const;
    void put(const Region &region, Watcher &watcher);
    void passRaw(size_t from, Watcher &watcher);
    void giveOrder(size_t from, size_t to);

    ChunkList m_chunks;
    // Beside the chunks, so that walks stay in the processor's cache.
    std::vector<int> m_lines;
    std::vector<int> m_blocks;
    std::vector<size_t> m_shapes; // hashes of the lines at which a chunk's blocks begin
    QList<int> m_firstLines;
    bool m_moved = true; // since the first lines were listed
};

} // namespace lanyard
