// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/fragment.h"
#include "core/event/event.h"

namespace lanyard {

// "Ada", "Ada and Bo", "Ada, Bo and Cy", of pieces of Markdown.
QString listedInWords(const QStringList &pieces);

enum class QuoteSource {
    Speakers, // "– Ada"
    Talk,     // "– [Ada](https://…), [Knots](https://…)"
};
// What was said in a talk, as a quote with its source below. `markdown` empty: only the source, below an empty line to fill in.
Fragment quoteOf(const QString &markdown, const Session &session, const Event &event, QuoteSource source = QuoteSource::Talk);

// The slides, videos, code, notes and further links of these talks, a talk a line, under a heading; empty: there are none.
Fragment resourcesText(const QList<Session> &sessions, int headingLevel = 2);

// Whom to thank, and where all the photos are; each under a heading, empty where there is nothing to say.
Fragment thanksText(const QList<Session> &sessions, const Event &event, int headingLevel = 2);
Fragment albumText(const QString &url, int headingLevel = 2);

} // namespace lanyard
