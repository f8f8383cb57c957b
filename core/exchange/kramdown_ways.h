// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/html_boxes.h"

#include <QSet>

namespace lanyard {

// How the HTML blocks among some siblings must be written for kramdown to show what the preview shows.
class KramdownWays
{
public:
    enum class Way {
        AsTyped, // kramdown reads it as CommonMark does, with markdown="block" where Markdown stands in an element
        Raw,     // within {::nomarkdown}, so that kramdown hands it on as it is
    };

    // `marked`: they stand in a quotation or a list, where an HTML block's lines have marks of their own before them.
    KramdownWays(const std::vector<Node> &siblings, bool marked);

    Way way(size_t block) const { return m_ways[block]; }
    const HtmlBoxes &boxes() const { return m_boxes; }
    std::vector<const HtmlElement *> openedBy(size_t block) const;
    // Whether Markdown stands in the element, in blocks of its own.
    bool holdsMarkdown(const HtmlElement &element) const;
    // Whether this tag, an inline one, ends an element that an HTML block opened.
    bool endsBox(const Node &inlineTag) const { return m_boxEnds.contains(&inlineTag); }
    bool isStray(const Node &node, const RawTag &tag) const { return m_strays.contains({&node, tag.at}); }
    // Where an attribute markdown="…" of the writer's own makes kramdown show something else than the preview.
    struct Quarrel
    {
        const HtmlElement *element;
        bool readsMore; // kramdown reads Markdown where the preview shows it as typed; else the other way round
    };
    const std::vector<Quarrel> &quarrels() const { return m_quarrels; }

private:
    struct Open;
    void judge(size_t block, std::vector<Open> &open);
    void judgeTag(const RawTag &tag, const HtmlElement *begins, std::vector<Open> &open, bool &odd);
    void spread();

    const std::vector<Node> &m_siblings;
    HtmlBoxes m_boxes;
    std::vector<int> m_markdownBefore; // how many blocks of Markdown stand before each block
    QSet<const Node *> m_boxEnds;
    QSet<std::pair<const Node *, qsizetype>> m_strays;
    bool m_writtenParagraph = false; // <p markdown="…">
    std::vector<Way> m_ways;
    std::vector<Quarrel> m_quarrels;
};

// Whether Markdown would make something else of it than it is.
bool hasMarks(QStringView text);
// HTML_SPAN_ELEMENTS of kramdown 2.4: at the start of a line they begin a paragraph.
bool isSpanToKramdown(const QString &name);
// Whether kramdown reads Markdown in such an inline element.
bool readsMarkdownInside(const QString &name);

} // namespace lanyard
