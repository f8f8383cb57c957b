// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/word_set.h"

#include "core/review/spell_words.h"

#include <algorithm>
#include <vector>

namespace lanyard {

namespace {

bool isAllUpper(const QString &word)
{
    return word == word.toUpper() && word != word.toLower();
}

QString lineWord(QByteArrayView line)
{
    return QString::fromUtf8(line).trimmed();
}

// Line by line, each with its end.
QList<QByteArray> linesOf(const QByteArray &bytes)
{
    QList<QByteArray> lines;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        lines.append(bytes.mid(at, next - at));
        at = next;
    }
    return lines;
}

} // namespace

void WordSet::add(const QString &text)
{
    Prose prose;
    prose.text = text;
    // Names are taken as they are; only blanks part them. spellWords() wants places.
    prose.from.resize(text.size());
    prose.to.resize(text.size());
    for (int i = 0; i < text.size(); ++i) {
        prose.from[i] = i;
        prose.to[i] = i + 1;
    }
    for (const SpellWord &word : spellWords(prose)) {
        m_words.insert(word.word);
        for (const SpellWord &part : hyphenParts(word))
            m_words.insert(part.word);
    }
}

bool WordSet::contains(const QString &word) const
{
    if (m_words.isEmpty())
        return false;
    if (m_words.contains(word))
        return true;
    const QString lower = word.toLower();
    if (lower == word)
        return false;
    const QString capital = word.left(1) + word.mid(1).toLower();
    if (word == capital && m_words.contains(lower))
        return true;
    if (!isAllUpper(word))
        return false;
    return m_words.contains(lower) || m_words.contains(capital)
        || std::any_of(m_words.begin(), m_words.end(), [&](const QString &each) { return each.size() == word.size() && each.toUpper() == word; });
}

QStringList WordSet::near(const QString &word, int most) const
{
    const int allowed = word.size() < 4 ? 0 : word.size() < 7 ? 1 : 2;
    if (allowed == 0)
        return {};
    std::vector<std::pair<int, QString>> found;
    for (const QString &each : m_words) {
        if (std::abs(each.size() - word.size()) > allowed)
            continue;
        if (const int steps = distance(word, each, allowed); steps <= allowed)
            found.emplace_back(steps, each);
    }
    std::sort(found.begin(), found.end());
    QStringList words;
    for (size_t i = 0; i < found.size() && words.size() < most; ++i)
        words += found[i].second;
    return words;
}

WordSet wordsOf(const Event &event)
{
    WordSet words;
    words.add(event.name);
    words.add(event.venue);
    words.add(event.city);
    for (const Session &session : event.sessions) {
        for (const QString &text : {session.title, session.subtitle, session.track, session.room, session.type})
            words.add(text);
    }
    for (const Speaker &speaker : event.speakers) {
        words.add(speaker.name);
        words.add(speaker.affiliation);
    }
    return words;
}

int distance(const QString &one, const QString &other, int most)
{
    const int columns = int(other.size()) + 1;
    std::vector<int> before(size_t(columns), 0), row(size_t(columns), 0), next(size_t(columns), 0);
    for (int j = 0; j < columns; ++j)
        row[size_t(j)] = j;
    for (int i = 1; i <= one.size(); ++i) {
        next[0] = i;
        int least = i;
        for (int j = 1; j < columns; ++j) {
            const auto at = size_t(j);
            const int change = row[at - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
            next[at] = std::min({change, row[at] + 1, next[at - 1] + 1});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                next[at] = std::min(next[at], before[at - 2] + 1);
            least = std::min(least, next[at]);
        }
        if (least > most)
            return most + 1;
        before.swap(row);
        row.swap(next);
    }
    return std::min(row[size_t(columns - 1)], most + 1);
}

QStringList readWordList(const QByteArray &bytes)
{
    QStringList words;
    for (const QByteArray &line : linesOf(bytes)) {
        const QString word = lineWord(line);
        if (!word.isEmpty() && !word.startsWith(u'#'))
            words += word;
    }
    return words;
}

QByteArray withWord(const QByteArray &bytes, const QString &word)
{
    const QString trimmed = word.trimmed();
    if (trimmed.isEmpty() || readWordList(bytes).contains(trimmed))
        return bytes;
    const bool windows = bytes.contains("\r\n");
    const QByteArray end = windows ? "\r\n" : "\n";
    QByteArray result = bytes;
    if (!result.isEmpty() && !result.endsWith('\n'))
        result += end;
    return result + trimmed.toUtf8() + end;
}

QByteArray withoutWord(const QByteArray &bytes, const QString &word)
{
    QByteArray result;
    for (const QByteArray &line : linesOf(bytes)) {
        if (lineWord(line) != word.trimmed())
            result += line;
    }
    return result;
}

} // namespace lanyard
