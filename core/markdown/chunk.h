// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/block_drafts.h"

#include <memory>
#include <optional>

namespace lanyard {

// A block as it was last shown; its first line stands in the draft.
struct ShownBlock
{
    NodeKind kind = NodeKind::Paragraph;
    QString html;
    int lineCount = 0;
    QList<Span> spans;

    bool operator==(const ShownBlock &) const = default;
};

// How a reference to a footnote reads, in view of the whole body.
struct UseText
{
    QString label; // as the footnote's first definition spells it
    int number = 0;
    int reference = 0; // 1: the footnote's first

    bool operator==(const UseText &) const = default;
};

// Some lines of the body between two safe boundaries: no block goes over its ends, whatever is written in it or around it, but
// for {% raw %}. IncrementalParser's piece of work.
struct Chunk
{
    quint64 order = 0; // grows from chunk to chunk
    QString text;      // its lines, each with its '\n'
    int lineCount = 0;
    bool liquid = false; // may have tags; else {% raw %} passes by
    bool rawBefore = false;
    bool rawAfter = false;

    // What it offers to the others, and what it asks of them. The keys of labels are hashes of a coarse form of the label:
    // equal for equal labels, seldom for others.
    QList<Definition> definitions;
    QStringList footnotes;        // normalised labels
    std::vector<size_t> mentions; // keys of everything in brackets, sorted

    Surroundings around; // it was parsed with
    Drafts drafts;
    std::vector<UseText> useTexts;   // of drafts.uses
    QStringList headings;            // bases of the ids to be numbered, in text order
    std::vector<int> headingRepeats; // how many stand before with the same base

    std::vector<ShownBlock> shown;
    std::optional<std::vector<ShownBlock>> before; // what the page has there, since something changed
};

using ChunkList = std::vector<std::unique_ptr<Chunk>>;

// Cuts a text (lines with '\n') that begins at a safe boundary. Positions of lines at which a chunk begins, 0 first.
struct Cuts
{
    std::vector<int> lines;
    bool safeEnd = false; // nothing behind the text can belong to its last block
};
Cuts safeCuts(const QString &text, bool raw);

size_t coarseKey(QStringView label);
size_t coarseFootnoteKey(QStringView label); // without the ^

// A chunk with its text, offers and mentions, not parsed yet.
std::unique_ptr<Chunk> newChunk(const QString &text, int lineCount, bool raw);
// Parses it; numbers and shown blocks are left as they were.
void parseChunk(Chunk &chunk, const Surroundings &around, const ParseOptions &options);
// Makes its shown blocks of its drafts and numbers; what was shown goes to `before`.
void showChunk(Chunk &chunk);

} // namespace lanyard
