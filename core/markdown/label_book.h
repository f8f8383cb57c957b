// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/chunk.h"

#include <QHash>
#include <QSet>

#include <set>

namespace lanyard {

struct InTextOrder
{
    bool operator()(const Chunk *a, const Chunk *b) const { return a->order < b->order; }
};

using ChunksInOrder = std::set<Chunk *, InTextOrder>;

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
    ChunksInOrder mentioners(const std::set<size_t> &keys) const;


    // Counts anew after changes; returns the chunks whose text changes by it.
    ChunksInOrder numberHeadings(const QStringList &bases);
    ChunksInOrder numberFootnotes();
    QString footnotes() const; // the list's HTML

private:
    struct Numbered
    {
        QString key;
        int references = 0;
        const Chunk *chunk = nullptr; // of the first definition
        size_t index = 0;             // in its footnotes
    };
    // Chunks that define something, under the label's coarse key and then the label itself.
    struct Entry
    {
        QString label;
        ChunksInOrder chunks;
    };
    using Book = QHash<size_t, std::vector<Entry>>;
    static void add(Book &book, size_t key, const QString &label, Chunk *chunk);
    static void remove(Book &book, size_t key, const QString &label, Chunk *chunk);
    static const Chunk *first(const Book &book, size_t key, const QString &label);

    Book m_definers;
    Book m_footnoters;
    QHash<size_t, QSet<Chunk *>> m_mentioners;
    QHash<QString, ChunksInOrder> m_headings;
    ChunksInOrder m_users; // of footnotes
    std::vector<Numbered> m_numbered;
};

} // namespace lanyard
