// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/lines.h"

#include <optional>

namespace lanyard::test {

// A text with its selection drawn in: "¦" is the caret, "«" the other end.
struct MarkedText
{
    QString text;
    Selection selection;
};

inline MarkedText marked(QString text)
{
    qsizetype anchor = text.indexOf(u'«');
    qsizetype caret = text.indexOf(u'¦');
    if (anchor >= 0 && anchor < caret)
        --caret;
    else if (anchor >= 0)
        --anchor;
    text.remove(u'«').remove(u'¦');
    return {text, {anchor >= 0 ? anchor : caret, caret}};
}

inline QString drawn(QString text, const Selection &selection)
{
    if (selection.isEmpty())
        return text.insert(selection.position, u'¦');
    const bool forwards = selection.anchor < selection.position;
    text.insert(selection.end(), forwards ? u'¦' : u'«');
    return text.insert(selection.start(), forwards ? u'«' : u'¦');
}

// What becomes of a drawn text; "nothing" where the help leaves the key alone.
template<typename Help>
std::string after(const char *before, Help help, const QList<int> &literal = {})
{
    const MarkedText start = marked(QString::fromUtf8(before));
    const std::optional<Change> change = help(TextLines(start.text, literal), start.selection);
    if (!change)
        return "nothing";
    const QString text = applied(change->edits, start.text);
    if (change->selection.start() < 0 || change->selection.end() > text.size())
        return "selection out of the text";
    return drawn(text, change->selection).toStdString();
}

struct Case
{
    const char *before;
    const char *after;
};

} // namespace lanyard::test
