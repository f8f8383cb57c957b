// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/document.h"
#include "core/writing/lines.h"

namespace lanyard {

// The words of one paragraph, heading, list item or table cell, without the marks of blocks around them; lines joined by '\n'.
class Passage
{
public:
    struct Part
    {
        qsizetype at = 0;     // in the passage
        qsizetype source = 0; // in the text
        qsizetype length = 0;
    };

    void append(const QString &text, qsizetype source);

    const QString &text() const { return m_text; }
    qsizetype sourceAt() const { return m_parts.first().source; }
    qsizetype sourceEnd() const { return m_parts.last().source + m_parts.last().length; }
    qsizetype toSource(qsizetype at) const;
    qsizetype fromSource(qsizetype offset) const; // the nearest within

private:
    QString m_text;
    QList<Part> m_parts;
};

// The passages that a selection touches, whole, in text order; none in literal lines.
QList<Passage> passages(const Lines &lines, const Selection &selection);

// A stretch of inline Markdown. Offsets in the text that was parsed; all with their marks.
struct InlinePlace
{
    NodeKind kind = NodeKind::Text;
    qsizetype at = 0;
    qsizetype end = 0;
    qsizetype innerAt = 0; // between the marks
    qsizetype innerEnd = 0;
    bool whole = false; // nothing may stand inside: code, a picture, a tag, an address

    qsizetype length() const { return end - at; }
};
// Those around others come first.
QList<InlinePlace> inlinePlaces(const QString &passage);
QList<InlinePlace> inlinePlaces(const Document &document);

} // namespace lanyard
