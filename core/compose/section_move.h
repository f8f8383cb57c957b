// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/markdown/outline.h"
#include "core/post/text_edit.h"

namespace lanyard {

struct SectionMove
{
    QList<TextEdit> edits;        // none: it stands there already
    QList<OutlineEntry> headings; // of the text after the edits
    qsizetype movedTo = 0;        // where the section begins then
};

// Moves a section, its heading with all below it up to the next heading of the same or a higher level, with everything in it.
// Lines are 0-based in the body and name headings; `beforeLine` -1: to the end. Where deeper headings follow the new place, the
// section goes behind them, so that it takes none of them over. Levels stay; one blank line at least stands between sections, and
// the text ends as it ended.
//
// Fails when headings or links would mean something else afterwards: a code fence without an end swallows what comes behind it,
// and of two definitions of a link the first counts. Costs two parses of the body.
[[nodiscard]] Result<SectionMove> moveSection(const QString &body, int headingLine, int beforeLine);

} // namespace lanyard
