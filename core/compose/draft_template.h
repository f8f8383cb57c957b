// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/draft_choices.h"
#include "core/compose/template_text.h"
#include "core/post/value.h"

namespace lanyard {

// A Markdown file that says how a first draft is laid out; resources/templates/README.md tells writers all of it. Its head, which it needs
// not have, names it and says what is chosen to begin with:
//
//     ---
//     name: Trip report
//     group: session        # or day, track, event
//     heading: 2            # level of the outermost headings
//     speakers: true        # likewise links, photos, notes, thanks, resources
//     abstract: none        # or quote, hint
//     post: {layout: post}  # keys for the head of a new post
//     ---
class DraftTemplate
{
public:
    DraftTemplate(); // opening, groups of sections, other photos, closing
    // The failure names the line.
    [[nodiscard]] static Result<DraftTemplate> parse(const QString &text);

    const QString &name() const { return m_name; } // as its head says; may be empty
    const DraftChoices &choices() const { return m_choices; }
    const QList<Value::Entry> &postKeys() const { return m_postKeys; }
    const TemplateText &body() const { return m_body; }
    // What it writes for one talk, and is it a section with a heading?
    TemplateText sessionPart() const { return m_body.partOf(QStringLiteral("sessions")); }
    bool hasSections() const;

private:
    QString m_name;
    DraftChoices m_choices;
    QList<Value::Entry> m_postKeys;
    TemplateText m_body;
};

} // namespace lanyard
