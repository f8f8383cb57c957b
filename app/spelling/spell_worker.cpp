// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling/spell_worker.h"

#include <algorithm>

namespace lanyard {

void SpellWorker::setDictionaries(const QList<DictionaryFiles> &dictionaries)
{
    QList<std::shared_ptr<Dictionary>> next;
    for (const DictionaryFiles &files : dictionaries) {
        const auto old = std::find_if(m_dictionaries.begin(), m_dictionaries.end(), [&](const auto &each) { return each->files() == files; });
        if (old != m_dictionaries.end()) {
            next += *old;
        } else if (const auto loaded = Dictionary::load(files, m_files)) {
            next += *loaded;
        } else {
            emit failed(files.name, loaded.error());
        }
    }
    m_dictionaries = next;
    m_checker.setDictionaries(m_dictionaries);
    emit changed();
}

void SpellWorker::setWords(const QStringList &words)
{
    WordSet set;
    for (const QString &word : words)
        set.add(word);
    if (set == m_words)
        return;
    m_words = set;
    useWords();
}

void SpellWorker::setNames(const Event &event, const QStringList &others)
{
    WordSet set = wordsOf(event);
    for (const QString &text : others)
        set.add(text);
    if (set == m_names)
        return;
    m_names = set;
    useWords();
}

void SpellWorker::useWords()
{
    WordSet all = m_words;
    all.unite(m_names);
    m_checker.setWords(all);
    emit changed();
}

QList<QList<Mistake>> SpellWorker::mistakes(const QList<SpellLine> &lines)
{
    QList<QList<Mistake>> result;
    result.reserve(lines.size());
    for (const SpellLine &line : lines)
        result += m_checker.mistakes(line);
    return result;
}

void SpellWorker::check(const QList<SpellLine> &lines)
{
    emit checked(lines, mistakes(lines));
}

void SpellWorker::search(int request, const QList<SpellLine> &lines)
{
    emit searched(request, mistakes(lines));
}

void SpellWorker::suggest(int request, const QString &word)
{
    emit suggested(request, m_checker.suggestions(word));
}

} // namespace lanyard
