// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/kramdown_inline.h"
#include "core/exchange/line_index.h"

#include <functional>

namespace lanyard {

// The blocks of a body for kramdown: what interrupts what, lists, tables, headings, fences.
class KramdownBlocks
{
public:
    // `figure` gives the HTML that a paragraph of pictures becomes; nothing: it stays a paragraph.
    using Figure = std::function<std::optional<QString>(const Node &paragraph)>;

    KramdownBlocks(const Document &document, KramdownInline &inlines, KramdownHtml &html, const Figure &figure, int bodyLine, Edits &edits, Findings &findings);
    void run();

private:
    enum class Container { Document, Quote, Item };

    void blocks(const std::vector<Node> &nodes, Container container);
    void block(const std::vector<Node> &nodes, size_t index, const KramdownWays &ways, Container container);
    void blankLineBefore(const Node &node, Container container);
    void blankLineAfter(const Node &node, Container container);
    void heading(const Node &node, Container container);
    void list(const Node &node, const Node *before, Container container);
    void listStart(const Node &node, Container container);
    void code(const Node &node, Container container);
    bool isFenced(const Node &node) const;
    void table(const Node &node, Container container);
    void footnote(const Node &node);
    void html(const std::vector<Node> &nodes, size_t index, const KramdownWays &ways, Container container);

    QString lineText(int line) const;
    QString marksBefore(const Node &node) const; // of quotations and lists, on the node's first line, as blanks and '>'
    int fileLine(const Node &node) const { return node.firstLine > 0 ? node.firstLine - 1 + m_bodyLine : -1; }

    const Document &m_document;
    const QString &m_body;
    LineIndex m_lines;
    KramdownInline &m_inline;
    KramdownHtml &m_html;
    Figure m_figure;
    int m_bodyLine;
    Edits &m_edits;
    Findings &m_findings;
};

} // namespace lanyard
