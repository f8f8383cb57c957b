// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/event.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace lanyard {

// Words that are right because somebody says so: a person's list, a recap's names. As in a dictionary, "tide" makes "Tide" and
// "TIDE" right, and "Solent" makes "SOLENT" right but not "solent".
class WordSet
{
public:
    // Every word of a text, and the parts of those with hyphens, whatever else stands between them.
    void add(const QString &text);
    void unite(const WordSet &other) { m_words.unite(other.m_words); }

    bool contains(const QString &word) const; // as SpellWord has it
    bool isEmpty() const { return m_words.isEmpty(); }
    // Those that look much like the word, nearest first.
    QStringList near(const QString &word, int most) const;

    bool operator==(const WordSet &) const = default;

private:
    QSet<QString> m_words;
};

// The names of an event, its talks, its people and its places; whole and by their words.
WordSet wordsOf(const Event &event);

// How many letters must be put in, left out, changed or swapped with their neighbour; more than `most`: most + 1.
int distance(const QString &one, const QString &other, int most);

// A list of words as people keep it in a file: UTF-8, one a line, '#' begins a comment. All that is not asked to change stays.
QStringList readWordList(const QByteArray &bytes);
QByteArray withWord(const QByteArray &bytes, const QString &word);    // the same if it is there already
QByteArray withoutWord(const QByteArray &bytes, const QString &word);

} // namespace lanyard
