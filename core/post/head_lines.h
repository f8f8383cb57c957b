// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace lanyard {

// Where a top-level key of a YAML head stands in the text. Offsets are in the whole text.
struct KeyLines
{
    QString name;
    qsizetype at = 0;      // the first line's start
    qsizetype end = 0;     // after the last line's '\n'; comments and empty lines below are not part of it
    qsizetype colonEnd = 0; // after the key's colon
    qsizetype valueAt = 0;  // the value's first character in the key's line; the line's end or the comment if there is none
    qsizetype valueEnd = 0; // after the value's last character in the key's line
    qsizetype commentAt = -1; // the '#' of a comment in the key's line; -1: none
    int line = 0;           // lines above it in the head
    bool oneLine = true;    // the value ends in the key's line
    bool closed = true;     // every quotation mark and bracket of it is closed
};

// The top-level keys of the head text[from, to), as far as lines can tell. `places` are the lines (0-based in the head) where a
// YAML reader found the keys; without them (invalid YAML) every line that looks like a key is one.
// Empty where the keys do not begin each in a line of its own, at one and the same indent.
QList<KeyLines> keyLines(QStringView text, qsizetype from, qsizetype to, const QList<int> *places);

// The blanks that the head's first key is indented with.
int headIndent(QStringView text, qsizetype from, qsizetype to);

} // namespace lanyard
