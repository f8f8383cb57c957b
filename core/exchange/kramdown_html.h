// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/edits.h"
#include "core/exchange/findings.h"
#include "core/exchange/kramdown_ways.h"
#include "core/markdown/document.h"

#include <utility>

namespace lanyard {

// What raw HTML in a body needs so that kramdown takes it as a browser would.
class KramdownHtml
{
public:
    KramdownHtml(const QString &body, int bodyLine, Edits &edits, Findings &findings);

    // How the HTML among the blocks that come next is to be written; gives the one before. It must outlive them.
    const KramdownWays *enter(const KramdownWays *ways) { return std::exchange(m_ways, ways); }
    // An HTML block, number `index` of those that were entered, whose way is KramdownWays::Way::AsTyped.
    void block(const Node &node, size_t index);
    // What is to be said of the HTML that was entered, and what closes nothing is taken out.
    void review();
    // `siblings[index]` is an inline tag of a paragraph or heading; `mayBreak`: the paragraph may be parted in two here.
    void inlineTag(const std::vector<Node> &siblings, size_t index, bool mayBreak);

private:
    bool isAsTyped(const Node &node) const; // without marks of a quotation or a list between its lines
    void wrap(const Node &inlineTag);
    void readMarkdownIn(const std::vector<Node> &siblings, size_t index, const RawTag &tag);
    void blockTag(const std::vector<Node> &siblings, size_t index, const RawTag &tag, bool mayBreak);
    int fileLine(int line) const { return line > 0 ? line - 1 + m_bodyLine : -1; }
    int fileLine(const Node &node) const { return fileLine(node.firstLine); }
    void quoteAttributes(const QString &html, qsizetype htmlAt);

    const QString &m_body;
    int m_bodyLine;
    Edits &m_edits;
    Findings &m_findings;
    const KramdownWays *m_ways = nullptr;
};

} // namespace lanyard
