// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/draft_choices.h"
#include "core/compose/fragment.h"
#include "core/event/event.h"

namespace lanyard {

struct SessionTextOptions
{
    int headingLevel = 2;
    bool speakers = true;
    bool links = true;
    DraftChoices::Abstract abstract = DraftChoices::Abstract::None;
    bool anchor = false; // an invisible mark of which talk it is
};

// The pieces of a section, each empty where there is nothing to say.
struct SessionPieces
{
    QString heading;
    QString anchor;
    QString subtitle;
    QString speakers; // a line with their affiliations
    QString links;    // a line: talk page, slides, video, code, notes
    QString abstract; // a quote or a hint

    QStringList inOrder() const; // those that aren't empty
};
SessionPieces sessionPieces(const Session &session, const Event &event, const SessionTextOptions &options = {});

// A section: heading, a line with speakers and affiliations, links to talk page, slides, video.
Fragment sessionText(const Session &session, const Event &event, const SessionTextOptions &options = {});
// Would the section be known again by its talk page alone? Else it needs the anchor.
bool isKnownByItsPage(const Session &session, const Event &event);
// [Name](url), or the name alone; inline.
Fragment speakerText(const Speaker &speaker);
// "> " before each line.
QString quoted(const QString &markdown);
QString headingText(const QString &plain, int level); // "## Knots"
// Characters that Markdown (and kramdown: the pipe) would take as marks, escaped.
QString escapedMarkdown(const QString &text);

} // namespace lanyard
