// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/spell_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int longestAcronym = 5;
constexpr int longestWord = 64; // longer ones are nobody's words

char32_t pointAt(const QString &text, qsizetype i)
{
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    return text[i].unicode();
}

// Scripts without blanks between words, which no Hunspell dictionary can check.
bool partsNoWords(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

bool isLetter(char32_t c)
{
    return (QChar::isLetter(c) || QChar::isMark(c)) && !partsNoWords(c);
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'\u2019' || c == U'\u02BC' || c == U'\u2018' || c == U'\uFF07';
}

bool isHyphen(char32_t c)
{
    return c == U'-' || c == U'\u2010' || c == U'\u2011';
}

// What may stand between two letters of one word.
bool joins(char32_t c)
{
    return isApostrophe(c) || isHyphen(c) || c == U'\u00B7' /* l·l */ || c == U'\u05F3' || c == U'\u05F4' /* geresh, gershayim */
        || c == U'\u200C' || c == U'\u200D';
}

bool isSoft(char32_t c)
{
    return c == U'\u00AD'; // soft hyphen
}

// A stretch without blanks that is an address, a path, a file's name, a tag …, but no words.
bool isNoWords(QStringView chunk)
{
    static const QString opening = QStringLiteral("([{<\"'“‘«‹„‚¡¿*_~");
    static const QString closing = QStringLiteral(")]}>\"'”’»›.,;:!?*_~");
    while (!chunk.isEmpty() && opening.contains(chunk.front()))
        chunk = chunk.mid(1);
    if (chunk.startsWith(u':') && chunk.size() > 2) {
        static const QRegularExpression emoji(QStringLiteral("^:[a-z0-9_+-]+:"));
        if (emoji.match(chunk.toString()).hasMatch())
            return true;
    }
    const bool call = chunk.contains(u"()");
    while (!chunk.isEmpty() && closing.contains(chunk.back()))
        chunk.chop(1);
    if (chunk.isEmpty())
        return true;
    if (call || chunk.contains(u"://") || chunk.contains(u"::") || chunk.contains(u'@') || chunk.contains(u'\\')
        || chunk.startsWith(u"www.") || chunk.startsWith(u"mailto:"))
        return true;
    const QChar first = chunk.front();
    if (chunk.size() > 1 && (first == u'#' || first == u'$' || first == u'/' || first == u'~'))
        return true;
    if (chunk.count(u'/') > 1)
        return true;
    static const QRegularExpression assignment(QStringLiteral("[\\w]=[\\w\"']"));
    // "index.md", "example.org/talks", "v1.2"; but "end.Next" only lacks a blank.
    static const QRegularExpression dotted(QStringLiteral("[\\w-]\\.[a-z0-9]{1,6}(?:$|[/:?#.,])"));
    // Most chunks have neither, and the patterns are dear.
    return (chunk.contains(u'=') && assignment.match(chunk.toString()).hasMatch())
        || (chunk.contains(u'.') && dotted.match(chunk.toString()).hasMatch());
}

bool endsChunk(QChar c)
{
    return c.isSpace() || c == QChar(Prose::gap) || c == QChar(Prose::glue) || c == u'—' || c == u'–' || c == u'…' || c == u'|';
}

// Finds the words of one chunk.
class ChunkReader
{
public:
    ChunkReader(const Prose &prose, qsizetype from, qsizetype to, QList<SpellWord> *words)
        : m_prose(prose), m_text(prose.text), m_to(to), m_words(words)
    {
        for (qsizetype i = from; i < to;)
            i = read(i);
    }

private:
    qsizetype read(qsizetype at);
    void add(qsizetype from, qsizetype to);
    bool isPartOf(qsizetype i) const
    {
        const char32_t c = pointAt(m_text, i);
        return isLetter(c) || QChar::isNumber(c) || c == U'_' || isSoft(c);
    }
    qsizetype width(qsizetype i) const { return pointAt(m_text, i) > 0xffff ? 2 : 1; }

    const Prose &m_prose;
    const QString &m_text;
    qsizetype m_to;
    QList<SpellWord> *m_words;
};

// Reads one word, or one unit that is none, and gives the place behind it.
qsizetype ChunkReader::read(qsizetype at)
{
    if (!isPartOf(at))
        return at + width(at);
    qsizetype i = at;
    while (i < m_to) {
        if (isPartOf(i)) {
            i += width(i);
            continue;
        }
        const qsizetype behind = i + width(i);
        if (!joins(pointAt(m_text, i)) || behind >= m_to || !isPartOf(behind))
            break;
        i = behind;
    }
    add(at, i);
    return i;
}

void ChunkReader::add(qsizetype from, qsizetype to)
{
    QString word;
    for (qsizetype i = from; i < to; i += width(i)) {
        const char32_t c = pointAt(m_text, i);
        if (QChar::isNumber(c) || c == U'_')
            return;
        if (isSoft(c))
            continue;
        if (isApostrophe(c))
            word += u'\'';
        else if (isHyphen(c))
            word += u'-';
        else
            word += QStringView(m_text).mid(i, width(i));
    }
    word = word.normalized(QString::NormalizationForm_C);
    if (word.size() < 2 || word.size() > longestWord || isAcronym(word))
        return;
    const bool glued = (from > 0 && m_text[from - 1] == QChar(Prose::glue)) || (to < m_text.size() && m_text[to] == QChar(Prose::glue));
    if (!glued)
        m_words->append({word, m_prose.from[from], m_prose.to[to - 1] - m_prose.from[from]});
}

bool isUpper(QChar c)
{
    return c.isUpper() || c.isTitleCase();
}

} // namespace

QList<SpellWord> spellWords(const Prose &prose)
{
    QList<SpellWord> words;
    const QString &text = prose.text;
    for (qsizetype from = 0; from < text.size();) {
        if (endsChunk(text[from])) {
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && !endsChunk(text[to]))
            ++to;
        if (!isNoWords(QStringView(text).mid(from, to - from)))
            ChunkReader(prose, from, to, &words);
        from = to;
    }
    return words;
}

QList<SpellWord> hyphenParts(const SpellWord &word)
{
    // What stands in the line may be longer than the word (soft hyphens, marks inside): then no part's place is known.
    const bool plain = word.length == word.word.size();
    QList<SpellWord> parts;
    int at = 0;
    for (const QString &part : word.word.split(u'-')) {
        if (!part.isEmpty())
            parts.append(plain ? SpellWord{part, word.at + at, int(part.size())} : SpellWord{part, word.at, word.length});
        at += int(part.size()) + 1;
    }
    return parts;
}

QStringList camelParts(const QString &word)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 1; i < word.size(); ++i) {
        const bool rises = isUpper(word[i]) && word[i - 1].isLower();
        const bool nextWord = isUpper(word[i]) && isUpper(word[i - 1]) && i + 1 < word.size() && word[i + 1].isLower();
        if (rises || nextWord) {
            parts += word.mid(from, i - from);
            from = i;
        }
    }
    parts += word.mid(from);
    return parts;
}

bool isAcronym(const QString &word)
{
    qsizetype end = word.size();
    if (end > 2 && word.endsWith(u's'))
        --end; // APIs
    if (end > 2 && word[end - 1] == u'\'')
        --end; // API's
    if (end > longestAcronym)
        return false;
    return std::all_of(word.begin(), word.begin() + end, [](QChar c) { return isUpper(c); });
}

QChar::Script scriptOf(const QString &word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char32_t c = pointAt(word, i);
        const QChar::Script script = QChar::script(c);
        if (QChar::isLetter(c) && script != QChar::Script_Common && script != QChar::Script_Inherited)
            return script;
    }
    return QChar::Script_Unknown;
}

} // namespace lanyard
