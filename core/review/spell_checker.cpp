// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/spell_checker.h"

#include "core/review/spell_words.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr int mostAnswers = 50000; // a long post has some 10,000 different words

} // namespace

Prose proseOf(const SpellLine &line)
{
    return line.headWordsAt >= 0 ? proseOfHead(line.text, line.headWordsAt) : proseOfLine(line.text, line.spans);
}

size_t qHash(const SpellLine &line, size_t seed) noexcept
{
    seed = qHashMulti(seed, line.text, line.headWordsAt, line.spans.size());
    for (const Span &span : line.spans)
        seed = qHashMulti(seed, span.at, span.length, int(span.style));
    return seed;
}

void SpellChecker::setDictionaries(const QList<std::shared_ptr<Dictionary>> &dictionaries)
{
    m_dictionaries = dictionaries;
    m_scripts.clear();
    for (const auto &dictionary : dictionaries)
        m_scripts.unite(dictionary->scripts());
    m_answers.clear();
}

void SpellChecker::setWords(const WordSet &words)
{
    m_words = words;
    m_answers.clear();
}

QList<Mistake> SpellChecker::mistakes(const SpellLine &line)
{
    QList<Mistake> result;
    if (m_dictionaries.isEmpty())
        return result;
    for (const SpellWord &word : spellWords(proseOf(line))) {
        if (isRight(word.word))
            continue;
        const QList<SpellWord> parts = hyphenParts(word);
        if (parts.size() < 2) {
            result.append({word.at, word.length, word.word});
            continue;
        }
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const bool prefix = i + 1 < parts.size() && parts[i].word.size() <= 3; // re-, pre-, co-
            if (!prefix && parts[i].word.size() > 1 && !isAcronym(parts[i].word) && !isRight(parts[i].word))
                result.append({parts[i].at, parts[i].length, parts[i].word});
        }
    }
    return result;
}

bool SpellChecker::isRight(const QString &word)
{
    if (m_dictionaries.isEmpty())
        return true;
    if (const auto answer = m_answers.constFind(word); answer != m_answers.constEnd())
        return *answer;
    if (m_answers.size() >= mostAnswers)
        m_answers.clear();
    const bool right = judge(word);
    m_answers.insert(word, right);
    return right;
}

bool SpellChecker::isKnown(const QString &word) const
{
    return m_words.contains(word)
        || std::any_of(m_dictionaries.begin(), m_dictionaries.end(), [&](const auto &dictionary) { return dictionary->has(word); });
}

bool SpellChecker::judge(const QString &word) const
{
    if (!m_scripts.contains(scriptOf(word)))
        return true;
    return isKnown(word) || isPossessive(word) || isElided(word) || isMadeOfWords(word);
}

// Grüber's, the Hansens'.
bool SpellChecker::isPossessive(const QString &word) const
{
    return word.size() > 3 && word.endsWith(u"'s") && (isKnown(word.chopped(2)) || isMadeOfWords(word.chopped(2)));
}

// l'Alster, dell'Arno, O'Brien: what stands before the apostrophe is no word of its own.
bool SpellChecker::isElided(const QString &word) const
{
    static const QSet<QString> heads{
        QStringLiteral("l"),    QStringLiteral("d"),    QStringLiteral("c"),    QStringLiteral("j"),    QStringLiteral("m"),
        QStringLiteral("n"),    QStringLiteral("s"),    QStringLiteral("t"),    QStringLiteral("qu"),   QStringLiteral("o"),
        QStringLiteral("un"),   QStringLiteral("dell"), QStringLiteral("all"),  QStringLiteral("nell"), QStringLiteral("sull"),
        QStringLiteral("dall"), QStringLiteral("bell"), QStringLiteral("quell")};
    const qsizetype apostrophe = word.indexOf(u'\'');
    return apostrophe > 0 && word.size() - apostrophe > 3 && heads.contains(word.left(apostrophe).toLower())
        && isKnown(word.mid(apostrophe + 1));
}

bool SpellChecker::isMadeOfWords(const QString &word) const
{
    const QStringList parts = camelParts(word);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [this](const QString &part) {
        return part.size() <= 2 || isAcronym(part) || isKnown(part);
    });
}

QStringList SpellChecker::suggestions(const QString &word, int most) const
{
    QStringList result = m_words.near(word, 3);
    if (word.size() > 3 && word.endsWith(u"'s")) {
        for (const QString &name : m_words.near(word.chopped(2), 3)) {
            if (!result.contains(name + QStringLiteral("'s")))
                result += name + QStringLiteral("'s");
        }
    }
    QList<QStringList> lists;
    qsizetype longest = 0;
    for (const auto &dictionary : m_dictionaries) {
        if (dictionary->scripts().contains(scriptOf(word)))
            lists += dictionary->suggestions(word);
    }
    for (const QStringList &list : std::as_const(lists))
        longest = std::max(longest, list.size());
    // Of several languages each has its say: the best of each, then the second best …
    for (qsizetype i = 0; i < longest; ++i) {
        for (const QStringList &list : std::as_const(lists)) {
            if (i < list.size() && !result.contains(list[i]))
                result += list[i];
        }
    }
    return result.mid(0, most);
}

} // namespace lanyard
