// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_system.h"
#include "core/exchange/edits.h"
#include "core/exchange/findings.h"
#include "core/exchange/line_index.h"
#include "core/markdown/document.h"
#include "core/markdown/liquid.h"
#include "core/post/site.h"

namespace lanyard {

// Which pieces of Liquid in a body the writer means, and what keeps Jekyll's hands off the others. Liquid runs before Markdown and knows
// no code blocks, so all that looks like it there is wrapped in {% raw %}.
class JekyllLiquid
{
public:
    struct Stretch
    {
        qsizetype at;
        qsizetype end;
    };
    struct Place
    {
        const Site &site;
        const FileSystem &files;
        int bodyLine = 1;
        bool meant = true; // false: the post's head turned Liquid off, none of it is meant
    };

    JekyllLiquid(const Document &document, const Place &place, Findings &findings);

    // Makes harmless what isn't meant.
    void addEdits(Edits &edits) const;
    // The end of the tag that begins here and is to stay as it is; -1: none does. Attribute lists are among them.
    qsizetype keptUntil(qsizetype at) const { return m_kept.value(at, -1); }

private:
    bool isMeant(const LiquidTag &tag, int line);
    bool isMeantTag(const LiquidTag &tag, int line);
    QString whyBlocked(const QString &name, const QString &argument) const;
    void judge(const QList<LiquidTag> &tags);
    void findStrays();
    void findCode();
    int lineOf(qsizetype at) const { return m_place.bodyLine - 1 + m_lines.lineAt(at); }

    const QString &m_body;
    const Document &m_document;
    Place m_place;
    Findings &m_findings;
    LineIndex m_lines;
    QString m_withoutCode; // the body with the braces in code blotted out
    QHash<qsizetype, qsizetype> m_kept;
    QList<Stretch> m_raw;   // between {% raw %} and {% endraw %}
    QList<Stretch> m_wrap;  // code that needs {% raw %} round it
    QList<qsizetype> m_strays; // `{{` and `{%` that are no Liquid of the writer's
    QStringList m_variables; // that the body's own tags set
};

// HTML in which nothing looks like Liquid.
QString withoutLiquidMarks(const QString &html);

} // namespace lanyard
