// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/person_names.h"

#include "core/event/name_likeness.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype longestGap = 3; // between two words of a name: ". ", " - "

// Names in these scripts are not parted from the words around them.
bool standsAlone(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return c.isLetterOrNumber();
    default:
        return false;
    }
}

bool isHyphen(QChar c)
{
    return c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2013));
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

bool mayPart(QStringView between)
{
    return between.size() <= longestGap && std::all_of(between.begin(), between.end(), [](QChar c) {
        return (c.isSpace() && c != u'\n') || isHyphen(c) || isApostrophe(c) || c == u'.';
    });
}

bool holdsLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); });
}

} // namespace

QList<NameWord> nameWords(QStringView text)
{
    QList<NameWord> words;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const QChar c = at < text.size() ? text[at] : QChar(u'\n');
        const bool letter = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        const bool alone = letter && standsAlone(c);
        if (start >= 0 && (!letter || alone)) {
            words.append({start, at - start});
            start = -1;
        }
        if (alone)
            words.append({at, 1});
        else if (letter && start < 0)
            start = at;
    }
    return words;
}

QString comparable(QStringView written)
{
    QString result;
    for (const QChar c : written.toString().normalized(QString::NormalizationForm_C)) {
        if (isHyphen(c))
            result += u'-';
        else if (isApostrophe(c))
            result += u'\'';
        else
            result += c.isSpace() ? QChar(u' ') : c;
    }
    return result.simplified();
}

PersonNames::PersonNames(const QList<Speaker> &people)
{
    for (qsizetype person = 0; person < people.size(); ++person) {
        add(people[person].name, person, true);
        for (const QString &alias : people[person].aliases)
            add(alias, person, false);
    }
    for (qsizetype i = 0; i < m_patterns.size(); ++i)
        m_byFirstWord[m_patterns[i].words.first()].append(i);
}

void PersonNames::add(const QString &name, qsizetype person, bool chosen)
{
    const QList<NameWord> words = nameWords(name);
    if (words.isEmpty())
        return;
    const qsizetype end = words.last().at + words.last().length;
    NamePattern pattern{person, chosen, name.mid(words.first().at, end - words.first().at), {}};
    if (pattern.spelling.size() < 2 || !holdsLetter(pattern.spelling))
        return; // "7" stands everywhere
    NamePattern speltOut = pattern;
    for (const NameWord &word : words) {
        pattern.words.append(nameKey(name.mid(word.at, word.length)));
        speltOut.words.append(speltOutKey(name.mid(word.at, word.length)));
    }
    if (pattern.words.contains(QString()))
        return; // marks without a letter
    m_patterns.append(pattern);
    if (speltOut.words != pattern.words)
        m_patterns.append(speltOut);
}

QList<const NamePattern *> PersonNames::at(QStringView text, const QList<NameWord> &words, qsizetype first) const
{
    const auto wordText = [&](qsizetype word) { return text.mid(words[word].at, words[word].length).toString(); };
    const QString begin = wordText(first);
    const QString plain = nameKey(begin);
    QList<qsizetype> candidates = m_byFirstWord.value(plain);
    if (const QString speltOut = speltOutKey(begin); speltOut != plain)
        candidates += m_byFirstWord.value(speltOut);
    QList<const NamePattern *> result;
    for (const qsizetype index : std::as_const(candidates)) {
        const NamePattern &pattern = m_patterns[index];
        bool same = first + pattern.words.size() <= words.size();
        for (qsizetype i = 1; same && i < pattern.words.size(); ++i) {
            const NameWord &before = words[first + i - 1];
            const qsizetype gap = before.at + before.length;
            const QString word = wordText(first + i);
            same = mayPart(text.mid(gap, words[first + i].at - gap))
                && (nameKey(word) == pattern.words[i] || speltOutKey(word) == pattern.words[i]);
        }
        if (same)
            result.append(&pattern);
    }
    return result;
}

} // namespace lanyard
