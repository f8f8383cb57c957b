// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/prose.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

// A word of a line, as a dictionary wants it: composed (NFC), with ' for every apostrophe and - for every hyphen in it, without
// soft hyphens.
struct SpellWord
{
    QString word;
    int at = 0;     // UTF-16 units in the line
    int length = 0;

    bool operator==(const SpellWord &) const = default;
};

// The words that can be right or wrong, each whole: "don't", "well-kept", "MesosCon". Left out are addresses, paths and names of
// files, @names, #tags, words with digits or underscores, short ones in capitals (DNS, APIs), single letters, and scripts that
// part no words.
QList<SpellWord> spellWords(const Prose &prose);

// "well-kept" -> well, kept; one without a hyphen is itself alone.
QList<SpellWord> hyphenParts(const SpellWord &word);
// "OpenStack" -> Open, Stack; "HTMLParser" -> HTML, Parser. One without an inner capital is itself alone.
QStringList camelParts(const QString &word);
// "DNS", "APIs": too short to be judged.
bool isAcronym(const QString &word);
// The script of its first letter that has one.
QChar::Script scriptOf(const QString &word);

} // namespace lanyard
