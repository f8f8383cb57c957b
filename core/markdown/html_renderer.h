// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"
#include "core/markdown/liquid_marks.h"

#include <vector>

namespace lanyard {

// HTML of a piece of the body, but for what only the whole body knows: the numbers of footnotes and the ids of headings.
// `html` lacks them; each gap says what goes in where.
struct HtmlGap
{
    enum class Kind { FootnoteReference, Heading, Backreferences };
    Kind kind = Kind::Heading;
    qsizetype at = 0; // in html
    QString key;      // a footnote's label, a heading's base of an id
    int use = 0;      // FootnoteReference: which of the text's references it is, see footnoteUses()
    bool fixed = false; // Heading: the key is the id itself, as the writer set it

    bool operator==(const HtmlGap &) const = default;
};

struct HtmlTemplate
{
    QString html;
    std::vector<HtmlGap> gaps; // in the order of `at`

    bool operator==(const HtmlTemplate &) const = default;
};

// The HTML that cmark-gfm would write with CMARK_OPT_UNSAFE, of a tree whose literals still hold Liquid marks; Liquid resolved,
// or shown as chips. A footnote definition is rendered as its <li>.
HtmlTemplate renderHtml(const Node &block, const LiquidMarks &marks, const ParseOptions &options);

// The id that kramdown's GFM parser makes from a heading before it counts repeats; the fixed one if the writer gave {#id}.
struct HeadingId
{
    QString base;
    bool fixed = false;

    bool operator==(const HeadingId &) const = default;
};
HeadingId headingId(const Node &heading, const LiquidMarks &marks, const ParseOptions &options);
// A heading's words for a list of headings: Liquid resolved, or as written where it is not known.
QString headingTitle(const Node &heading, const LiquidMarks &marks, const ParseOptions &options);
QString numberedId(const QString &base, int repeat); // repeat 0: the first of its kind

} // namespace lanyard
