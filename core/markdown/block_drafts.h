// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/blocks.h"
#include "core/markdown/html_renderer.h"
#include "core/markdown/parsed_text.h"

namespace lanyard {

// A block of a piece of the body. Lines are counted from the piece's first.
struct BlockDraft
{
    NodeKind kind = NodeKind::Paragraph;
    int firstLine = 0;
    int lineCount = 0;
    HtmlTemplate html; // empty for what shows nothing where it stands: definitions
    QList<Span> spans;

    bool operator==(const BlockDraft &) const = default;
};

// A definition of a footnote, as it will stand in the list at the end.
struct FootnoteDraft
{
    QString key;   // the normalised label
    QString label;
    HtmlTemplate html;

    bool operator==(const FootnoteDraft &) const = default;
};

// What a piece of the body adds to the page, but for what only the whole body knows.
struct Drafts
{
    std::vector<BlockDraft> blocks;
    std::vector<FootnoteDraft> footnotes; // in text order; repeats of a label too
    QStringList uses; // normalised labels of the references to footnotes in text order; gaps point into it
};

Drafts draftBlocks(ParsedText &parsed, const ParseOptions &options);

// Fills a template's gaps. `text` is asked for each gap in turn.
template<typename Text>
QString filled(const HtmlTemplate &html, Text &&text)
{
    if (html.gaps.empty())
        return html.html;
    QString result;
    qsizetype done = 0;
    for (const HtmlGap &gap : html.gaps) {
        result += QStringView(html.html).mid(done, gap.at - done);
        result += text(gap);
        done = gap.at;
    }
    result += QStringView(html.html).mid(done);
    return result;
}

// ` id="…"`
QString headingAttribute(const QString &id);

} // namespace lanyard
