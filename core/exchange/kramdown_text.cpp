// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kramdown_text.h"

namespace lanyard {

namespace {

// kramdown-parser-gfm 1.1, ESCAPED_CHARS_GFM.
bool kramdownEscapes(QChar c)
{
    return QStringView(u"\\.*_+`<>()[]{}#!:|\"'$=-~").contains(c);
}

bool isPunctuation(QChar c) // ASCII punctuation: what CommonMark lets a backslash escape
{
    return c > u' ' && c < u'\u007f' && !c.isLetterOrNumber();
}

class TextEscaper
{
public:
    TextEscaper(const QString &body, qsizetype at, qsizetype length, const TextPlace &place, const JekyllLiquid &liquid, Edits &edits)
        : m_body(body)
        , m_start(at)
        , m_end(at + length)
        , m_place(place)
        , m_liquid(liquid)
        , m_edits(edits)
    {
    }

    void run()
    {
        if (m_place.lineStart && !m_place.inHeading && !m_place.inTable)
            lineStart();
        for (m_at = m_start; m_at < m_end;) {
            const qsizetype kept = m_liquid.keptUntil(m_at);
            if (kept > m_at)
                m_at = kept;
            else
                m_at += character();
        }
    }

private:
    QChar at(qsizetype position) const { return position >= 0 && position < m_body.size() ? m_body[position] : QChar(u'\n'); }
    qsizetype escaped(qsizetype length = 1)
    {
        m_edits.insert(m_at, QStringLiteral("\\"));
        return length;
    }

    void lineStart();
    qsizetype character();
    qsizetype backslash();
    bool opensLink() const;
    qsizetype quote();

    const QString &m_body;
    qsizetype m_start;
    qsizetype m_end;
    qsizetype m_at = 0;
    const TextPlace &m_place;
    const JekyllLiquid &m_liquid;
    Edits &m_edits;
};

// What would begin a block of its own.
void TextEscaper::lineStart()
{
    qsizetype i = m_start;
    while (at(i).isDigit())
        ++i;
    if (i > m_start && at(i) == u'.' && (at(i + 1) == u' ' || at(i + 1) == u'\t'))
        m_edits.insert(i, QStringLiteral("\\")); // "1990. What a year"
    const bool blankNext = at(m_start + 1) == u' ' || at(m_start + 1) == u'\t';
    if (at(m_start) == u':' && blankNext)
        m_edits.insert(m_start, QStringLiteral("\\")); // a definition
    else if ((at(m_start) == u'+' || at(m_start) == u'-') && blankNext)
        m_edits.insert(m_start, QStringLiteral("\\")); // a list item without words
    qsizetype marks = m_start;
    while (at(marks) == u'=')
        ++marks;
    const bool underlines = marks > m_start;
    while (at(marks) == u' ' || at(marks) == u'\t')
        ++marks;
    if (underlines && at(marks) == u'\n')
        m_edits.insert(m_start, QStringLiteral("\\")); // would make a heading of the line above
    if (at(m_start) == u'^' && at(m_start + 1) == u'\n')
        m_edits.replace(m_start, 1, QStringLiteral("&#94;")); // kramdown's end-of-block mark
    if (!m_place.blockStart || at(m_start) != u'[')
        return;
    // "[Note]: three words": a link definition with blanks, which kramdown takes and then hides.
    const qsizetype close = m_body.indexOf(u']', m_start);
    if (close > 0 && at(close + 1) == u':' && !QStringView(m_body).mid(m_start, close - m_start).contains(u'\n'))
        m_edits.insert(m_start, QStringLiteral("\\"));
}

qsizetype TextEscaper::backslash()
{
    const QChar next = at(m_at + 1);
    if (!isPunctuation(next))
        return 1;
    if (next == u'&')
        m_edits.replace(m_at, 2, QStringLiteral("&amp;"));
    else if (next == u'^')
        m_edits.replace(m_at, 2, QStringLiteral("&#94;"));
    else if (!kramdownEscapes(next))
        m_edits.remove(m_at, 1);
    return 2;
}

// "](my photo.jpg)", "] [1]": no link to CommonMark, but one to kramdown.
bool TextEscaper::opensLink() const
{
    if (at(m_at + 1) == u'(')
        return true;
    qsizetype next = m_at + 1;
    while (next < m_body.size() && (m_body[next] == u' ' || m_body[next] == u'\n'))
        ++next;
    return next > m_at + 1 && at(next) == u'[';
}

// id="x": CommonMark's smart quotation marks open here, kramdown's close. Both take the entity.
qsizetype TextEscaper::quote()
{
    const QChar before = at(m_at - 1);
    if (m_at > m_start && isPunctuation(before) && !QStringView(u"[{(-\"'").contains(before) && at(m_at + 1).isLetterOrNumber())
        m_edits.replace(m_at, 1, m_body[m_at] == u'"' ? QStringLiteral("&ldquo;") : QStringLiteral("&lsquo;"));
    return 1;
}

qsizetype TextEscaper::character()
{
    const QChar c = m_body[m_at];
    const QChar before = at(m_at - 1);
    const QChar next = at(m_at + 1);
    switch (c.unicode()) {
    case u'\\':
        return backslash();
    case u'"':
    case u'\'':
        return quote();
    case u'|':
        return m_place.inTable || m_place.inHeading ? 1 : escaped();
    case u'*':
        return before.isSpace() && next.isSpace() && !(m_place.lineStart && m_at == m_start) ? 1 : escaped();
    case u'_':
        return before.isLetter() || next.isSpace() ? 1 : escaped();
    case u'`':
        return escaped();
    case u'{':
        return next == u':' ? escaped() : 1;
    case u'$':
        return next == u'$' || before == u'$' ? escaped() : 1;
    case u'~':
        return next == u'~' && before != u'~' ? escaped(2) : 1;
    case u']':
        return opensLink() ? escaped() : 1;
    case u'<':
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?' || next == u'<' ? escaped() : 1;
    case u'>':
        return next == u'>' ? escaped() : 1;
    default:
        return 1;
    }
}

} // namespace

void escapeForKramdown(const QString &body, qsizetype at, qsizetype length, const TextPlace &place, const JekyllLiquid &liquid, Edits &edits)
{
    if (at >= 0 && at + length <= body.size())
        TextEscaper(body, at, length, place, liquid, edits).run();
}

} // namespace lanyard
