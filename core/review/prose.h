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
// A line of the front matter from `at` on, see HeadWords. What is in quotes ends with them.
Prose proseOfHead(const QString &line, int at);

// Tells which lines of a head hold words for readers: title and excerpt, nothing else. Wants the lines in their order, the first one
// being the opening fence or any line that standsAlone(). TOML: https://toml.io/en/v1.0.0, JSON: RFC 8259.
class HeadWords
{
public:
    enum class Kind { None, Yaml, Toml, Json };
    enum class From { Top, Middle }; // Middle: what stands above the first line isn't known

    static Kind kindOf(const QString &firstLine); // of the document

    explicit HeadWords(Kind kind, From from = From::Top);
    int next(const QString &line); // where the words begin; -1: there are none
    // Whatever stands above such a line does not matter for it and those below.
    static bool standsAlone(Kind kind, const QString &line);

private:
    int nextYaml(const QString &line);
    int nextToml(const QString &line);
    int nextJson(const QString &line);

    Kind m_kind;
    bool m_inWords = false;
    bool m_inTable = false; // TOML: keys are no longer those of the post
    QString m_closing;      // TOML: what ends the text of several lines that goes on
    int m_depth = 0;        // JSON: of brackets
};

} // namespace lanyard
