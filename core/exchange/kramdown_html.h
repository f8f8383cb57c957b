// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/edits.h"
#include "core/exchange/findings.h"
#include "core/exchange/html_runs.h"
#include "core/markdown/document.h"

namespace lanyard {

// What raw HTML in a body needs so that kramdown takes it as a browser would.
class KramdownHtml
{
public:
    KramdownHtml(const QString &body, int bodyLine, Edits &edits, Findings &findings);

    // `siblings[index]` is an HTML block. Markdown between its open tag and a later closing one gets markdown="block".
    void block(const std::vector<Node> &siblings, size_t index);
    // `siblings[index]` is an inline tag of a paragraph or heading; `mayBreak`: the paragraph may be parted in two here.
    void inlineTag(const std::vector<Node> &siblings, size_t index, bool mayBreak);

private:
    int fileLine(const Node &node) const { return node.firstLine > 0 ? node.firstLine - 1 + m_bodyLine : -1; }
    void quoteAttributes(const QString &html, qsizetype htmlAt);

    const QString &m_body;
    int m_bodyLine;
    Edits &m_edits;
    Findings &m_findings;
    HtmlRuns m_runs;
};

} // namespace lanyard
