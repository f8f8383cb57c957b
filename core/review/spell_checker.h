// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/dictionary.h"
#include "core/review/prose.h"
#include "core/review/word_set.h"

#include <QHash>
#include <memory>

namespace lanyard {

// A line to be checked.
struct SpellLine
{
    QString text;
    QList<Span> spans;  // of this line
    int headWordsAt = -1; // a line of the front matter whose words begin here; -1: a line of the body

    bool operator==(const SpellLine &) const = default;
};
Prose proseOf(const SpellLine &line);
size_t qHash(const SpellLine &line, size_t seed = 0) noexcept;

// Where a wrong word stands in its line, in UTF-16 units.
struct Mistake
{
    int at = 0;
    int length = 0;
    QString word; // as SpellWord has it

    bool operator==(const Mistake &) const = default;
};

// Knows which words are right: those of any of its dictionaries or of its word set. Words of a script that no dictionary knows
// are left alone, and so is everything while there is no dictionary. To be used by one thread at a time.
class SpellChecker
{
public:
    void setDictionaries(const QList<std::shared_ptr<Dictionary>> &dictionaries);
    void setWords(const WordSet &words);
    bool hasDictionary() const { return !m_dictionaries.isEmpty(); }

    QList<Mistake> mistakes(const SpellLine &line);
    bool isRight(const QString &word); // as SpellWord has it
    // Best first: names of the recap before words of the dictionaries. Takes tens of milliseconds.
    QStringList suggestions(const QString &word, int most = 7) const;

private:
    bool isKnown(const QString &word) const;
    bool judge(const QString &word) const;
    bool isPossessive(const QString &word) const;
    bool isElided(const QString &word) const;
    bool isMadeOfWords(const QString &word) const;

    QList<std::shared_ptr<Dictionary>> m_dictionaries;
    QSet<QChar::Script> m_scripts;
    WordSet m_words;
    QHash<QString, bool> m_answers; // never more than some thousands
};

} // namespace lanyard
