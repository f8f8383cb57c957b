// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/findings.h"
#include "core/exchange/jekyll_liquid.h"
#include "core/exchange/post_pictures.h"

namespace lanyard {

struct KramdownRequest
{
    const PostPictures &pictures;
    QString assets; // where the travelling pictures stand in the site, "/assets/2016-02-02-looking-back"
    const Site &site;
    JekyllLiquid::Place liquid;
};

// The body as Jekyll's kramdown must have it to show what the preview shows: the writer's own text, with edits only where the two
// would differ. What no edit can cure is a finding.
QString kramdownBody(const Document &document, const KramdownRequest &request, Findings &findings);

// <figure> for a picture with a caption or a credit; `src` as it is to stand between double quotes.
struct FigureHtml
{
    QString src;
    QString alt;
    QString captionHtml;
    QString link;
};
QString figureHtml(const FigureHtml &figure); // one line

} // namespace lanyard
