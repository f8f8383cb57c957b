// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/chunk.h"

#include <set>

namespace lanyard {

struct InTextOrder
{
    bool operator()(const Chunk *a, const Chunk *b) const { return a->order < b->order; }
};

// Which chunk defines what, and which may ask for it: reference definitions, footnotes and the ids of headings, over the whole
// body. Knows chunks by pointer and owns none.
class LabelBook
{
public:
    // A chunk's definitions, footnotes and mentions are entered before it is parsed.
    void enter(Chunk *chunk);
    // Its references to footnotes and headings afterwards, and anew after each parse.
    void enterParsed(Chunk *chunk);
    void leaveParsed(Chunk *chunk);
    void leave(Chunk *chunk);

    Surroundings around(const Chunk &chunk) const;
    std::set<Chunk *, InTextOrder> mentioners(const std::set<size_t> &keys) const;


    // Counts anew after changes; returns the chunks whose text changes by it.
    std::set<Chunk *, InTextOrder> numberHeadings(const QStringList &bases);
    std::set<Chunk *, InTextOrder> numberFootnotes();
    QString footnotes() const; // the list's HTML

private:
    struct Numbered
    {
        QString key;
        int references = 0;
        const Chunk *chunk = nullptr; // of the first definition
        size_t index = 0;             // in its footnotes
    };
    using Chunks = QList<Chunk *>;
    QHash<size_t, Chunks> m_definers;
    QHash<size_t, Chunks> m_footnoters;
    QHash<size_t, Chunks> m_mentioners;
    QHash<QString, Chunks> m_headings;
    std::set<Chunk *, InTextOrder> m_users; // of footnotes
    std::vector<Numbered> m_numbered;
};

} // namespace lanyard
