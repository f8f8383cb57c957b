// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/mentions.h"

#include "core/review/person_names.h"
#include "core/review/prose.h"
#include "core/review/read_blocks.h"

#include <algorithm>
#include <optional>

namespace lanyard {

namespace {

constexpr qsizetype wordsBefore = 40; // characters that are shown of the place
constexpr qsizetype wordsAfter = 80;

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

// "Wren-Smith" and "x/wren" are no "Wren".
bool standsForItself(QStringView text, qsizetype at, qsizetype end)
{
    const auto charAt = [text](qsizetype i) { return i >= 0 && i < text.size() ? text[i] : QChar(u'\n'); };
    static const QString sticky = QStringLiteral("@#/_") + QChar(Prose::glue);
    if (sticky.contains(charAt(at - 1)) || charAt(end) == u'/' || charAt(end) == u'_' || charAt(end) == u'@')
        return false;
    return !(isHyphen(charAt(at - 1)) && charAt(at - 2).isLetter()) && !(isHyphen(charAt(end)) && charAt(end + 1).isLetter());
}

bool isCapital(QChar c)
{
    return c.isUpper() || c.isTitleCase();
}

// Many names of one word are words, too: "mark", "may".
bool isTooCommon(const NamePattern &pattern, QStringView written)
{
    return pattern.words.size() == 1 && isCapital(pattern.spelling.front()) && !isCapital(written.front());
}

bool isShouted(const QString &written)
{
    return written == written.toUpper() && written != written.toLower() && written.size() > 1;
}

bool isSpelt(const QString &written, const QString &spelling)
{
    const QString wanted = comparable(spelling);
    return written == wanted || (isShouted(written) && written == wanted.toUpper());
}

QString excerpt(QStringView part)
{
    QString text;
    for (const QChar c : part)
        text += c == QChar(Prose::gap) ? QChar(u' ') : c == QChar(Prose::glue) ? QChar(u'…') : c;
    return text;
}

QString wordsUpTo(QStringView text, qsizetype at)
{
    qsizetype from = std::max<qsizetype>(0, at - wordsBefore);
    if (from > 0) {
        const qsizetype blank = text.indexOf(u' ', from);
        from = blank >= 0 && blank < at ? blank + 1 : from;
    }
    const QString shown = excerpt(text.mid(from, at - from));
    return from > 0 ? u'…' + shown : shown;
}

QString wordsFrom(QStringView text, qsizetype at)
{
    qsizetype to = std::min(text.size(), at + wordsAfter);
    if (to < text.size()) {
        const qsizetype blank = text.lastIndexOf(u' ', to);
        to = blank > at ? blank : to;
    }
    const QString shown = excerpt(text.mid(at, to - at));
    return to < text.size() ? shown + u'…' : shown;
}

// Puts a name in place of another, leaving alone what is the same.
class Mending
{
public:
    Mending(const ReadBlock &block, const QList<NameWord> &words) : m_block(block), m_words(words) {}

    QList<TextEdit> to(const QString &name)
    {
        const QList<NameWord> wanted = nameWords(name);
        if (wanted.isEmpty() || hasMarks(name))
            return {};
        const qsizetype at = m_words.first().at;
        const qsizetype end = m_words.last().at + m_words.last().length;
        const bool shouted = isShouted(m_block.text.mid(at, end - at));
        const auto piece = [&](qsizetype from, qsizetype until) {
            const QString text = name.mid(from, until - from);
            return shouted ? text.toUpper() : text;
        };
        const qsizetype nameEnd = wanted.last().at + wanted.last().length;
        if (wanted.size() != m_words.size())
            put(at, end, piece(wanted.first().at, nameEnd));
        for (qsizetype i = 0; wanted.size() == m_words.size() && i < wanted.size(); ++i) {
            const NameWord &word = m_words[i];
            const qsizetype wordEnd = word.at + word.length;
            put(word.at, wordEnd, piece(wanted[i].at, wanted[i].at + wanted[i].length));
            if (i + 1 < wanted.size())
                put(wordEnd, m_words[i + 1].at, name.mid(wanted[i].at + wanted[i].length, wanted[i + 1].at - wanted[i].at - wanted[i].length));
        }
        return m_possible ? m_edits : QList<TextEdit>();
    }

private:
    static bool hasMarks(const QString &name)
    {
        static const QString marks = QStringLiteral("\\`*_{}[]<>|~$&#\n");
        return std::any_of(name.begin(), name.end(), [](QChar c) { return marks.contains(c); });
    }

    void put(qsizetype at, qsizetype end, const QString &wanted)
    {
        if (comparable(QStringView(m_block.text).mid(at, end - at)) == comparable(wanted)
            && (at == end) == wanted.isEmpty())
            return;
        if (at == end) { // nothing parts the words here
            const qsizetype place = at > 0 ? m_block.to[at - 1] : m_block.from[at];
            m_possible = m_possible && (at >= m_block.from.size() || m_block.from[at] == place);
            m_edits.append({place, 0, wanted});
            return;
        }
        for (qsizetype i = at + 1; i < end; ++i) // marks or an entity of two units between
            m_possible = m_possible && (m_block.from[i] == m_block.to[i - 1] || m_block.from[i] == m_block.from[i - 1]);
        m_edits.append({m_block.from[at], m_block.to[end - 1] - m_block.from[at], wanted});
    }

    const ReadBlock &m_block;
    QList<NameWord> m_words;
    QList<TextEdit> m_edits;
    bool m_possible = true;
};

class Finder
{
public:
    explicit Finder(const QList<Speaker> &people) : m_people(people), m_names(people) {}

    void look(const ReadBlock &block)
    {
        const QList<NameWord> words = nameWords(block.text);
        m_section = block.heading ? QString() : m_heading;
        if (block.heading)
            m_heading = excerpt(block.text).simplified();
        for (qsizetype first = 0; first < words.size();) {
            const qsizetype taken = take(block, words, first);
            first += std::max<qsizetype>(1, taken);
        }
    }

    QList<Mention> found;

private:
    struct Candidate
    {
        const NamePattern *pattern = nullptr;
        Mention::Spelling spelling = Mention::Spelling::Wrong;
    };

    // How many words of the text are a name there; 0: none.
    qsizetype take(const ReadBlock &block, const QList<NameWord> &words, qsizetype first)
    {
        const QStringView text(block.text);
        std::optional<Candidate> best;
        for (const NamePattern *pattern : m_names.at(text, words, first)) {
            const NameWord &last = words[first + pattern->words.size() - 1];
            const qsizetype at = words[first].at;
            const qsizetype end = last.at + last.length;
            const QStringView written = text.mid(at, end - at);
            if (!standsForItself(text, at, end) || isTooCommon(*pattern, written))
                continue;
            const bool spelt = isSpelt(comparable(written), pattern->spelling);
            const Candidate candidate{pattern, !spelt            ? Mention::Spelling::Wrong
                                                : pattern->chosen ? Mention::Spelling::Right
                                                                  : Mention::Spelling::Other};
            if (!best || isBetter(candidate, *best))
                best = candidate;
        }
        if (!best)
            return 0;
        append(block, words.mid(first, best->pattern->words.size()), *best);
        return best->pattern->words.size();
    }

    // The longer name, and of two the one that is spelt so: "Ana Sá" and "Ana Sa" may be two people.
    static bool isBetter(const Candidate &a, const Candidate &b)
    {
        if (a.pattern->words.size() != b.pattern->words.size())
            return a.pattern->words.size() > b.pattern->words.size();
        return a.spelling < b.spelling;
    }

    void append(const ReadBlock &block, const QList<NameWord> &words, const Candidate &candidate)
    {
        const QStringView text(block.text);
        const qsizetype at = words.first().at;
        const qsizetype end = words.last().at + words.last().length;
        const Speaker &person = m_people[candidate.pattern->person];
        Mention mention;
        mention.person = person.id;
        mention.spelling = candidate.spelling;
        mention.written = text.mid(at, end - at).toString();
        mention.before = wordsUpTo(text, at);
        mention.after = wordsFrom(text, end);
        mention.section = m_section;
        mention.line = block.lineOf(at);
        mention.at = block.from[at];
        mention.length = block.to[end - 1] - mention.at;
        if (mention.spelling != Mention::Spelling::Right)
            mention.mending = Mending(block, words).to(person.name);
        found.append(mention);
    }

    const QList<Speaker> &m_people;
    PersonNames m_names;
    QString m_heading; // the last one
    QString m_section; // of the block that is looked at
};

} // namespace

QList<Mention> mentions(const QString &body, const QList<Speaker> &people, const std::function<bool()> &stop)
{
    Finder finder(people);
    int looked = 0;
    for (const ReadBlock &block : readBlocks(body)) {
        if (stop && ++looked % 256 == 0 && stop())
            break;
        finder.look(block);
    }
    std::stable_sort(finder.found.begin(), finder.found.end(), [](const Mention &a, const Mention &b) { return a.at < b.at; });
    return finder.found;
}

} // namespace lanyard
