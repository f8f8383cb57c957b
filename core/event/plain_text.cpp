// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/plain_text.h"

#include "core/base/html_entities.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringTokenizer>
#include <QVarLengthArray>

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype LongestTag = 4096; // a '<' without its '>' within this many characters is text

// What a tag does to the text around it.
enum class Tag { None, Unseen, Paragraph, Verbatim, Entry, Line, Cell };

Tag tagNamed(QStringView name)
{
    static const QHash<QStringView, Tag> known = [] {
        QHash<QStringView, Tag> all{{u"pre", Tag::Verbatim}, {u"li", Tag::Entry}, {u"dt", Tag::Entry}, {u"br", Tag::Line},
                                    {u"tr", Tag::Line},      {u"dd", Tag::Line},  {u"td", Tag::Cell},  {u"th", Tag::Cell}};
        for (const QStringView paragraph : {u"p", u"div", u"ul", u"ol", u"h1", u"h2", u"h3", u"h4", u"h5", u"h6", u"blockquote", u"table",
                                            u"hr", u"section", u"article", u"dl", u"form", u"figure"})
            all.insert(paragraph, Tag::Paragraph);
        for (const QStringView unseen : {u"script", u"style", u"iframe", u"noscript", u"template", u"object"})
            all.insert(unseen, Tag::Unseen);
        return all;
    }();
    constexpr qsizetype Longest = 10; // "blockquote"
    if (name.size() > Longest)
        return Tag::None;
    QVarLengthArray<QChar, Longest> lower;
    for (const QChar letter : name)
        lower.append(letter.toLower());
    return known.value(QStringView(lower.constData(), lower.size()), Tag::None);
}

// Reads marked text once from left to right and writes what a reader would see.
class TagStripper
{
public:
    TagStripper(const QString &text, bool linesMeanNothing) : m_text(text), m_linesMeanNothing(linesMeanNothing) {}

    QString run()
    {
        m_result.reserve(m_text.size());
        while (m_at < m_text.size()) {
            const qsizetype next = m_text.indexOf(u'<', m_at);
            take(next < 0 ? m_text.size() : next);
            if (next >= 0 && !readTag())
                take(next + 1);
        }
        return m_result;
    }

private:
    void take(qsizetype end)
    {
        const qsizetype before = m_result.size();
        m_result += QStringView(m_text).mid(m_at, end - m_at);
        if (m_linesMeanNothing && !m_verbatim)
            std::replace(m_result.begin() + before, m_result.end(), QChar(u'\n'), QChar(u' '));
        m_at = end;
    }

    // False: this '<' begins no tag.
    bool readTag()
    {
        const QStringView rest = QStringView(m_text).mid(m_at, LongestTag);
        if (rest.startsWith(u"<!--")) {
            const qsizetype end = m_text.indexOf(QLatin1String("-->"), m_at + 4);
            m_at = end < 0 ? m_text.size() : end + 3;
            return true;
        }
        const bool closing = rest.size() > 1 && rest[1] == u'/';
        const qsizetype nameAt = closing ? 2 : 1;
        qsizetype nameEnd = nameAt;
        while (nameEnd < rest.size() && rest[nameEnd].isLetterOrNumber())
            ++nameEnd;
        if (nameEnd == nameAt || !rest[nameAt].isLetter())
            return false;
        // "<https://example.org>" is a Markdown link, not a tag.
        if (nameEnd < rest.size() && rest[nameEnd] != u'>' && rest[nameEnd] != u'/' && !rest[nameEnd].isSpace())
            return false;
        const qsizetype end = rest.indexOf(u'>', nameEnd);
        if (end < 0)
            return false;
        m_at += end + 1;
        act(rest.mid(nameAt, nameEnd - nameAt), closing);
        return true;
    }

    void act(QStringView name, bool closing)
    {
        switch (const Tag tag = tagNamed(name)) {
        case Tag::Unseen:
            if (!closing)
                skipBehind(name.toString());
            break;
        case Tag::Paragraph:
        case Tag::Verbatim:
            if (!m_result.endsWith(QLatin1String("\n- "))) // <li><p>: the paragraph is the entry
                m_result += QLatin1String("\n\n");
            m_verbatim = tag == Tag::Verbatim && !closing;
            break;
        case Tag::Entry:
            if (!closing)
                m_result += QLatin1String("\n- ");
            break;
        case Tag::Line:
            m_result += u'\n';
            break;
        case Tag::Cell:
            m_result += u' ';
            break;
        case Tag::None:
            break;
        }
    }

    void skipBehind(const QString &name)
    {
        const qsizetype end = m_text.indexOf(QLatin1String("</") + name, m_at, Qt::CaseInsensitive);
        const qsizetype close = end < 0 ? -1 : m_text.indexOf(u'>', end);
        m_at = close < 0 ? m_text.size() : close + 1;
    }

    const QString &m_text;
    const bool m_linesMeanNothing; // as in HTML, where a line end is a blank
    bool m_verbatim = false;       // inside of <pre>
    qsizetype m_at = 0;
    QString m_result;
};

bool hasHtmlBlocks(const QString &text)
{
    static const QRegularExpression block(
        QStringLiteral("<(p|div|ul|ol|li|h[1-6]|table|blockquote|pre)(\\s[^<>]*)?>"), QRegularExpression::CaseInsensitiveOption);
    return text.startsWith(QLatin1String("<p>")) || (text.contains(u'<') && text.contains(block));
}

QString withoutMarkdown(QString text)
{
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\[\\]\\n]{1,500})\\]\\([^()\\s]{1,2000}\\)"));
    static const QRegularExpression bareLink(QStringLiteral("<(https?://[^<>\\s]{1,2000})>"));
    static const QRegularExpression strong(QStringLiteral("\\*\\*([^*\\s](?:[^*\\n]{0,500}[^*\\s])?)\\*\\*"));
    static const QRegularExpression heading(QStringLiteral("^[ \\t]{0,40}#{1,6}[ \\t]+"), QRegularExpression::MultilineOption);
    // Neither within a word, as in snake_case, nor between blanks, as in 2 * 3 * 4, nor escaped.
    static const QRegularExpression stars(QStringLiteral("(?<![\\w*\\\\])\\*(?=[^\\s*])([^*\\n]{0,500}[^*\\s\\\\])\\*(?![\\w*])"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression lines(QStringLiteral("(?<![\\w\\\\])_(?=[^\\s_])([^_\\n]{0,500}[^_\\s\\\\])_(?!\\w)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression code(QStringLiteral("(?<![`\\\\])`([^`\\n]{1,300})`(?!`)"));
    static const QRegularExpression escaped(QStringLiteral("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|<>~])"));
    if (text.contains(QLatin1String("](")))
        text.replace(link, QStringLiteral("\\1"));
    if (text.contains(u'<'))
        text.replace(bareLink, QStringLiteral("\\1"));
    if (text.contains(QLatin1String("**")))
        text.replace(strong, QStringLiteral("\\1"));
    if (text.contains(u'#'))
        text.replace(heading, QString());
    if (text.contains(u'*'))
        text.replace(stars, QStringLiteral("\\1"));
    if (text.contains(u'_'))
        text.replace(lines, QStringLiteral("\\1"));
    if (text.contains(u'`'))
        text.replace(code, QStringLiteral("\\1"));
    if (text.contains(u'\\'))
        text.replace(escaped, QStringLiteral("\\1"));
    return text;
}

// QChar::category() finds the same, by a table.
bool isControl(QChar letter)
{
    return letter < u'\u0020' || (letter >= u'\u007F' && letter < u'\u00A0');
}

// With a line feed for every end of a line, and no other control character but the tab.
QString withLineFeeds(const QString &text)
{
    const auto isOdd = [](QChar letter) { return isControl(letter) && letter != u'\n' && letter != u'\t'; };
    if (std::none_of(text.begin(), text.end(), isOdd))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\r' && !(at + 1 < text.size() && text[at + 1] == u'\n'))
            result += u'\n';
        else if (!isOdd(text[at]))
            result += text[at];
    }
    return result;
}

// Writes a line without control characters, without blanks around it, and with one where several were. Returns behind the last letter.
QChar *writeSimplified(QStringView line, QChar *to)
{
    QChar *const begin = to;
    bool blank = false;
    for (const QChar letter : line) {
        const bool usual = letter > u' ' && letter < u'\u007F'; // most are, and need no look into tables
        if (!usual && letter.isSpace()) {
            blank = to != begin;
        } else if (usual || !isControl(letter)) {
            if (blank)
                *to++ = u' ';
            blank = false;
            *to++ = letter;
        }
    }
    return to;
}

// Lines without blanks around them, at most one empty line in a row, none at the ends.
QString withTidyLines(const QString &text)
{
    QString result(text.size(), Qt::Uninitialized); // it can only become shorter
    QChar *const begin = result.data();
    QChar *to = begin;
    bool emptyLine = false;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        QChar *const start = to == begin ? to : to + (emptyLine ? 2 : 1);
        QChar *const end = writeSimplified(line, start);
        if (end == start) {
            emptyLine = to != begin;
            continue;
        }
        if (end == start + 1 && *start == u'-') // an empty list entry
            continue;
        std::fill(to, start, QChar(u'\n'));
        to = end;
        emptyLine = false;
    }
    result.truncate(to - begin);
    return result;
}

} // namespace

QString plainText(const QString &marked)
{
    QString text = withLineFeeds(marked);
    const bool html = hasHtmlBlocks(text);
    if (text.contains(u'<'))
        text = TagStripper(text, html).run();
    text = withoutHtmlEntities(text);
    if (!html)
        text = withoutMarkdown(text);
    return withTidyLines(text);
}

QString plainLine(const QString &text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *const begin = result.data();
    result.truncate(writeSimplified(text, begin) - begin);
    return result;
}

} // namespace lanyard
