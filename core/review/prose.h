// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/blocks.h"

#include <QList>
#include <QString>

namespace lanyard {

// What of a line a reader will read as words, freed of marks: `text` is what is read, and unit i of it stands in the line from
// from[i] to to[i] (UTF-16 units). What is not read (code, addresses, HTML …) is one `gap` or one `glue` in the text.
struct Prose
{
    static constexpr char16_t gap = u'\n';
    static constexpr char16_t glue = u'\uFFFC'; // code or Liquid: a word that touches it belongs to it, as in `Widget`s

    QString text;
    QList<int> from;
    QList<int> to;
};

// `spans`: those of this line, in the parser's order.
Prose proseOfLine(const QString &line, const QList<Span> &spans);
// A line of the front matter from `at` on, see HeadWords.
Prose proseOfHead(const QString &line, int at);

// Tells which lines of a YAML head hold words for readers: title and excerpt, nothing else. Wants the lines in their order, the
// first one being the opening fence or any line that begins with a key.
class HeadWords
{
public:
    int next(const QString &line); // where the words begin; -1: there are none
    // A line that begins a key of the head itself; whatever stands above it does not matter for it.
    static bool beginsKey(const QString &line);

private:
    bool m_inWords = false;
};

} // namespace lanyard
