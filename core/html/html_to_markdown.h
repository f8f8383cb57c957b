// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/fragment.h"

#include <QUrl>

#include <optional>

namespace lanyard {

struct HtmlOptions
{
    QUrl base; // what relative addresses are meant from, unless the HTML says so itself; empty: unknown
    bool keepRelative = false; // the HTML belongs to the post's own site

    bool operator==(const HtmlOptions &) const = default;
};

// Rich text as Markdown that means the same in CommonMark and kramdown: headings, emphasis, links, nested lists, tables, code with its
// language, quotes, pictures with captions. What Markdown has no words for (kbd, sup, sub) stays HTML; addresses that are no
// web or mail addresses go, and so do relative ones without a base. One paragraph is inline. None for what is too large or too deep (see
// htmlTree), for the colours of a code editor, and where nothing is left.
std::optional<Fragment> markdownOf(const QString &html, const HtmlOptions &options = {});

// The same for a clipboard that offers plain text beside it. None, too, where the HTML says no more than that text: paragraphs alone, with
// nothing in bold, linked, listed or the like. Then the text is better as it is, for it may be Markdown already.
std::optional<Fragment> markdownBesideText(const QString &html);

// The address of the one picture that the HTML shows, if it shows nothing else: what "copy image" in a browser gives.
std::optional<QString> onlyPicture(const QString &html);
// The text of the one link that the HTML shows, if it leads to `url` and there is nothing else: a link that was dragged.
QString onlyLinkText(const QString &html, const QString &url);

} // namespace lanyard
