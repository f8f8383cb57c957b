// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/fragment.h"
#include "core/event/event.h"

namespace lanyard {

struct SessionTextOptions
{
    int headingLevel = 2;
};

// A section: heading, a line with speakers and affiliations, links to talk page, slides, video.
Fragment sessionText(const Session &session, const Event &event, const SessionTextOptions &options = {});
// [Name](url), or the name alone; inline.
Fragment speakerText(const Speaker &speaker);
// Characters that Markdown (and kramdown: the pipe) would take as marks, escaped.
QString escapedMarkdown(const QString &text);

} // namespace lanyard
