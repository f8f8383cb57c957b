// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/blocks.h"

#include <QStringList>
#include <memory>

namespace lanyard {

// Keeps a body parsed while it is edited, at a cost that depends on the edit and not on the body's length.
// Always equal to previewBlocks() of the whole body. Lines are without their '\n'; a body of n '\n' has n + 1 lines.
// Not thread-safe; one thread owns it.
class IncrementalParser
{
public:
    explicit IncrementalParser(ParseOptions options = {});
    ~IncrementalParser();
    IncrementalParser(IncrementalParser &&) noexcept;
    IncrementalParser &operator=(IncrementalParser &&) noexcept;

    void reset(const QString &body);
    // A change of the options (a new title for page.title) is a whole parse; no change costs nothing.
    QList<BlockSplice> setOptions(const ParseOptions &options);

    // Replaces `removed` lines from 0-based `first` on. The splices say which blocks' HTML or spans changed, in the way of
    // difference(); blocks that only moved are not among them.
    QList<BlockSplice> replaceLines(int first, int removed, const QStringList &lines);

    int lineCount() const;
    int blockCount() const;
    PreviewBlock block(int index) const;      // with its present line number
    QList<PreviewBlock> blocks() const;       // all; costs the whole
    // Of all blocks, 0-based; costs one number a block. Where no block has moved it is the list of before, which costs nothing and is
    // shared with it.
    QList<int> firstLines() const;
    int blockAtLine(int line) const;          // the block that holds the line, or the nearest before it; -1: none
    QString body() const;                     // costs the whole

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace lanyard
