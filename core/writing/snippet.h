// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/lines.h"

#include <QHash>

#include <optional>

namespace lanyard {

// A piece of Markdown with places to fill in. In its file: ${1:words to replace}, $2, $0 where the caret ends, ${title} and ${date}
// for what is known of the post, \$ for a dollar sign. What is not one of these stays as it is.
struct Snippet
{
    QString name; // of its file without ".md": what is typed before Tab
    QString body; // as in the file

    bool operator==(const Snippet &) const = default;
};

struct FilledSnippet
{
    struct Stop
    {
        int number = 0;
        qsizetype at = 0; // in the text
        qsizetype length = 0;

        bool operator==(const Stop &) const = default;
    };
    QString text;
    QList<Stop> stops; // in the order in which Tab walks them; 0 is the last
};
FilledSnippet filled(const Snippet &snippet, const QHash<QString, QString> &values);

// The snippet in place of the selection; one of several lines stands as a block of its own. The stops' places are in the text after
// the edits. Nothing: the caret stands in code or in the front matter.
struct PlacedSnippet
{
    Change change; // selects the first stop
    QList<FilledSnippet::Stop> stops;
    qsizetype at = 0; // of the snippet
    qsizetype end = 0;
};
std::optional<PlacedSnippet> placed(const Lines &lines, const Selection &selection, const FilledSnippet &snippet);

// The word before the caret that may be a snippet's name: at a line's start or behind a blank, with nothing but a blank after it.
QString abbreviationAt(const Lines &lines, const Selection &selection);

} // namespace lanyard
