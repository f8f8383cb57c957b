// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/kramdown_html.h"
#include "core/exchange/kramdown_text.h"
#include "core/markdown/links.h"

#include <functional>

namespace lanyard {

// The inline part of a body for kramdown: running text, links, pictures, marks.
class KramdownInline
{
public:
    // `destination` gives what is to stand where a picture's or a link's address stands; nothing: it stays.
    using Destination = std::function<std::optional<QString>(const QString &url)>;

    KramdownInline(const Document &document, const JekyllLiquid &liquid, KramdownHtml &html, const Destination &destination, int bodyLine, Edits &edits,
                   Findings &findings);

    struct Place
    {
        bool inTable = false;
        bool inHeading = false;
        bool mayBreak = false; // a paragraph at the top, not in a list
    };
    void nodes(const std::vector<Node> &nodes, const Place &place);
    // The addresses of all pictures and links, also those in definitions and in raw HTML.
    void addresses();

private:
    void level(const std::vector<Node> &nodes, const Place &place, bool first);
    void link(const Node &node, const Place &place);
    void address(const LinkTarget &target, bool picture);
    void nestedMarks(const Node &node);
    void code(const Node &node, const Place &place);
    void codeInTable(const Node &node);

    const Document &m_document;
    const QString &m_body;
    const JekyllLiquid &m_liquid;
    KramdownHtml &m_html;
    Destination m_destination;
    int m_bodyLine;
    Edits &m_edits;
    Findings &m_findings;
    int m_emphasis = 0; // how many <em> are open
    int m_strong = 0;
};

} // namespace lanyard
