// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/plain_text.h"

#include "core/base/html_entities.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace lanyard {

namespace {

constexpr qsizetype LongestTag = 4096; // a '<' without its '>' within this many characters is text

const QSet<QString> &paragraphTags()
{
    static const QSet<QString> tags{
        QStringLiteral("p"),     QStringLiteral("div"),  QStringLiteral("ul"),         QStringLiteral("ol"),
        QStringLiteral("h1"),    QStringLiteral("h2"),   QStringLiteral("h3"),         QStringLiteral("h4"),
        QStringLiteral("h5"),    QStringLiteral("h6"),   QStringLiteral("blockquote"), QStringLiteral("pre"),
        QStringLiteral("table"), QStringLiteral("hr"),   QStringLiteral("section"),    QStringLiteral("article"),
        QStringLiteral("dl"),    QStringLiteral("form"), QStringLiteral("figure"),
    };
    return tags;
}

const QSet<QString> &unseenTags()
{
    static const QSet<QString> tags{QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("iframe"),
                                    QStringLiteral("noscript"), QStringLiteral("template"), QStringLiteral("object")};
    return tags;
}

// Reads marked text once from left to right and writes what a reader would see.
class TagStripper
{
public:
    TagStripper(const QString &text, bool linesMeanNothing) : m_text(text), m_linesMeanNothing(linesMeanNothing) {}

    QString run()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] != u'<' || !readTag())
                readCharacter();
        }
        return m_result;
    }

private:
    void readCharacter()
    {
        const QChar letter = m_text[m_at++];
        m_result += m_linesMeanNothing && !m_verbatim && letter == u'\n' ? QChar(u' ') : letter;
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
        act(rest.mid(nameAt, nameEnd - nameAt).toString().toLower(), closing);
        return true;
    }

    void act(const QString &name, bool closing)
    {
        if (unseenTags().contains(name)) {
            if (!closing)
                skipBehind(name);
        } else if (paragraphTags().contains(name)) {
            if (!m_result.endsWith(QLatin1String("\n- "))) // <li><p>: the paragraph is the entry
                m_result += QLatin1String("\n\n");
            m_verbatim = name == QLatin1String("pre") && !closing;
        } else if (name == QLatin1String("li") || name == QLatin1String("dt")) {
            if (!closing)
                m_result += QLatin1String("\n- ");
        } else if (name == QLatin1String("br") || name == QLatin1String("tr") || name == QLatin1String("dd")) {
            m_result += u'\n';
        } else if (name == QLatin1String("td") || name == QLatin1String("th")) {
            m_result += u' ';
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
    return text.contains(block);
}

QString withoutMarkdown(QString text)
{
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\[\\]\\n]{1,500})\\]\\([^()\\s]{1,2000}\\)"));
    static const QRegularExpression bareLink(QStringLiteral("<(https?://[^<>\\s]{1,2000})>"));
    static const QRegularExpression strong(QStringLiteral("\\*\\*([^*\\s](?:[^*\\n]{0,500}[^*\\s])?)\\*\\*"));
    static const QRegularExpression heading(QStringLiteral("^[ \\t]{0,40}#{1,6}[ \\t]+"), QRegularExpression::MultilineOption);
    text.replace(link, QStringLiteral("\\1"));
    text.replace(bareLink, QStringLiteral("\\1"));
    text.replace(strong, QStringLiteral("\\1"));
    text.replace(heading, QString());
    return text;
}

bool isUnwanted(QChar letter)
{
    return letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t';
}

} // namespace

QString plainText(const QString &marked)
{
    QString text = marked;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    text.removeIf(isUnwanted);
    const bool html = hasHtmlBlocks(text);
    text = TagStripper(text, html).run();
    text = withoutHtmlEntities(text);
    if (!html)
        text = withoutMarkdown(text);

    QStringList lines;
    const QStringList rough = text.split(u'\n');
    for (const QString &line : rough) {
        const QString clean = line.simplified();
        if (clean == QLatin1String("-")) // an empty list entry
            continue;
        if (!clean.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines.append(clean);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

QString plainLine(const QString &text)
{
    QString result = text;
    result.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control && !letter.isSpace(); });
    return result.simplified();
}

} // namespace lanyard
