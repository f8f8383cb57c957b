// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/cmark_tree.h"

namespace lanyard {

// The text of a leaf block as its inlines see it: without the marks of the quotes and lists around it. Knows where each
// character stands in the source.
class LeafText
{
public:
    LeafText(const SourceText &source, const Node &leaf);

    const QString &text() const { return m_text; }
    qsizetype inSource(qsizetype position) const; // of a position in text()
    bool isEmpty() const { return m_text.isEmpty(); }

private:
    void append(qsizetype from, qsizetype to);

    const SourceText &m_source;
    QString m_text;
    struct Line
    {
        qsizetype at;     // in m_text
        qsizetype source; // in the source
    };
    std::vector<Line> m_lines;
};

// Gives every inline its place. cmark's own columns are wrong in too many cases (several lines, quotes, tables, smart
// punctuation, definitions before the text), so each inline is looked up in its block's source, one after the other.
// What can't be found keeps at = -1.
void placeInlines(CmarkTree &tree, const SourceText &source);

} // namespace lanyard
