// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/prose.h"

#include "core/base/html_entities.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

enum class Part : char {
    Read, // as it is
    Drop, // a mark in the middle of a word: **H**yper
    Gap,
    Glue,
};

void append(Prose *prose, QChar c, int from, int to)
{
    prose->text += c;
    prose->from += from;
    prose->to += to;
}

void appendOnce(Prose *prose, char16_t c, int at)
{
    if (!prose->text.endsWith(QChar(c)))
        append(prose, c, at, at + 1);
}

// Tags that stand around parts of words or whole words without parting them.
bool isInlineTag(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("a"),    QStringLiteral("abbr"), QStringLiteral("b"),      QStringLiteral("bdi"),  QStringLiteral("bdo"),
        QStringLiteral("cite"), QStringLiteral("del"),  QStringLiteral("dfn"),    QStringLiteral("em"),   QStringLiteral("font"),
        QStringLiteral("i"),    QStringLiteral("ins"),  QStringLiteral("mark"),   QStringLiteral("q"),    QStringLiteral("s"),
        QStringLiteral("small"), QStringLiteral("span"), QStringLiteral("strong"), QStringLiteral("sub"), QStringLiteral("sup"),
        QStringLiteral("u")};
    return names.contains(name);
}

// Tags whose content is no prose.
bool holdsCode(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("code"),   QStringLiteral("kbd"),    QStringLiteral("samp"), QStringLiteral("var"),
                                     QStringLiteral("pre"),    QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("math"),
                                     QStringLiteral("tt"),     QStringLiteral("svg")};
    return names.contains(name);
}

class Parts
{
public:
    Parts(const QString &line, const QList<Span> &spans) : m_line(line), m_spans(spans), m_parts(line.size(), Part::Read)
    {
        for (qsizetype i = 0; i < spans.size(); ++i)
            take(i);
    }

    const QList<Part> &parts() const { return m_parts; }

private:
    void set(qsizetype from, qsizetype to, Part part)
    {
        from = std::clamp<qsizetype>(from, 0, m_parts.size());
        to = std::clamp<qsizetype>(to, from, m_parts.size());
        for (qsizetype i = from; i < to; ++i) {
            if (m_parts[i] == Part::Read)
                m_parts[i] = part;
        }
    }

    void take(qsizetype index);
    void mark(const Span &span);
    void tag(const Span &span);
    void target(const Span &span);
    bool isDefinitionLabel(qsizetype index) const;
    bool isAttributeList(const Span &span) const // {: .wide} says how the word before it looks
    {
        const QStringView text = QStringView(m_line).mid(span.at, span.length);
        return text.startsWith(u"{:") || text.startsWith(u"{#");
    }

    const QString &m_line;
    const QList<Span> &m_spans;
    QList<Part> m_parts;
};

void Parts::take(qsizetype index)
{
    const Span &span = m_spans[index];
    if (span.at < 0 || span.at >= m_line.size())
        return; // the line is newer than the spans
    const qsizetype end = qMin<qsizetype>(span.at + span.length, m_line.size());
    switch (span.style) {
    case SpanStyle::Code:
    case SpanStyle::CodeBlock: set(span.at, end, Part::Glue); break;
    case SpanStyle::Liquid: set(span.at, end, isAttributeList(span) ? Part::Gap : Part::Glue); break;
    case SpanStyle::Footnote:
    case SpanStyle::ListMarker:
    case SpanStyle::Rule: set(span.at, end, Part::Gap); break;
    case SpanStyle::LinkTarget: target(span); break;
    case SpanStyle::Link:
        if (m_line[span.at] != u'[' || isDefinitionLabel(index))
            set(span.at, end, Part::Gap); // an address, or a name that no reader sees
        break;
    case SpanStyle::Html: tag(span); break;
    case SpanStyle::Markup: mark(span); break;
    default: break;
    }
}

void Parts::mark(const Span &span)
{
    const QStringView text = QStringView(m_line).mid(span.at, span.length);
    const bool emphasis = std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'*' || c == u'_' || c == u'~'; });
    const bool endsLink = text == u")";
    set(span.at, span.at + span.length, emphasis ? Part::Drop : endsLink ? Part::Glue : Part::Gap);
}

void Parts::tag(const Span &span)
{
    static const QRegularExpression oneTag(QStringLiteral("^<(/?)([A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]*)?/?>$"));
    const auto match = oneTag.match(m_line.mid(span.at, span.length));
    const QString name = match.captured(2).toLower();
    const qsizetype end = span.at + span.length;
    if (!match.hasMatch() || !isInlineTag(name))
        set(span.at, end, Part::Gap);
    else
        set(span.at, end, Part::Drop);
    if (!match.hasMatch() || !match.captured(1).isEmpty() || !holdsCode(name))
        return;
    const qsizetype close = m_line.indexOf(QStringLiteral("</") + name, end, Qt::CaseInsensitive);
    set(end, close < 0 ? m_line.size() : close, Part::Gap);
}

// A caption stands behind the address: photos/hall.jpg "The hall".
void Parts::target(const Span &span)
{
    static const QRegularExpression title(QStringLiteral("(?:^|\\s)[\"'(](.*)[\"')]\\s*$"));
    const auto match = title.match(m_line.mid(span.at, span.length));
    const qsizetype end = span.at + span.length;
    if (!match.hasMatch()) {
        set(span.at, end, Part::Gap);
        return;
    }
    set(span.at, span.at + match.capturedStart(1), Part::Gap);
    set(span.at + match.capturedEnd(1), end, Part::Gap);
}

// The label of [label]: https://… has a mark that is the colon right behind it.
bool Parts::isDefinitionLabel(qsizetype index) const
{
    const Span &label = m_spans[index];
    const int end = label.at + label.length;
    for (qsizetype i = index + 1; i < m_spans.size() && m_spans[i].at <= end; ++i) {
        if (m_spans[i].at == end)
            return m_spans[i].style == SpanStyle::Markup && m_line.mid(end, m_spans[i].length) == u":";
    }
    return false;
}

// Length of "&eacute;" at a place, and what it means; 0: no such thing there.
int entity(const QString &line, int at, QString *meaning)
{
    static const QRegularExpression reference(QStringLiteral("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"));
    const auto match = reference.match(line, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return 0;
    *meaning = withoutHtmlEntities(match.captured());
    if (*meaning == match.captured())
        *meaning = QString(QChar(Prose::gap)); // one that we don't know
    return int(match.capturedLength());
}

bool isPunctuation(QChar c) // ASCII's, which a backslash makes plain
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f && !c.isLetterOrNumber();
}

} // namespace

Prose proseOfLine(const QString &line, const QList<Span> &spans)
{
    const Parts parts(line, spans);
    Prose prose;
    prose.text.reserve(line.size());
    prose.from.reserve(line.size());
    prose.to.reserve(line.size());
    QString meaning;
    for (int i = 0; i < line.size(); ++i) {
        switch (parts.parts()[i]) {
        case Part::Drop: continue;
        case Part::Gap: appendOnce(&prose, Prose::gap, i); continue;
        case Part::Glue: appendOnce(&prose, Prose::glue, i); continue;
        case Part::Read: break;
        }
        if (line[i] == u'\\' && i + 1 == line.size()) {
            appendOnce(&prose, Prose::gap, i); // a break of the line
        } else if (line[i] == u'\\' && isPunctuation(line[i + 1])) {
            append(&prose, line[i + 1], i, i + 2);
            ++i;
        } else if (const int length = line[i] == u'&' ? entity(line, i, &meaning) : 0; length > 0) {
            for (const QChar c : std::as_const(meaning))
                append(&prose, c, i, i + length);
            i += length - 1;
        } else {
            append(&prose, line[i], i, i + 1);
        }
    }
    return prose;
}

Prose proseOfHead(const QString &line, int at)
{
    Prose prose;
    for (; at < line.size() && line[at].isSpace(); ++at) { }
    const QChar quote = at < line.size() && (line[at] == u'"' || line[at] == u'\'') ? line[at] : QChar();
    for (int i = at; i < line.size(); ++i) {
        if (line[i] == u'\\' && quote == u'"') { // \" or \u00e9: no letters that we could point to
            appendOnce(&prose, Prose::gap, i);
            ++i;
        } else if (quote == u'\'' && line[i] == u'\'' && i + 1 < line.size() && line[i + 1] == u'\'') {
            append(&prose, u'\'', i, i + 2);
            ++i;
        } else if (quote.isNull() && line[i] == u'#' && (i == at || line[i - 1].isSpace())) {
            break; // a comment
        } else {
            append(&prose, line[i], i, i + 1);
        }
    }
    return prose;
}

bool HeadWords::beginsKey(const QString &line)
{
    return !line.isEmpty() && (line[0].isLetter() || line[0] == u'_' || line[0] == u'"' || line[0] == u'\'') && line.contains(u':');
}

int HeadWords::next(const QString &line)
{
    static const QRegularExpression key(QStringLiteral("^[\"']?([A-Za-z_][\\w.-]*)[\"']?\\s*:(?=\\s|$)"));
    static const QSet<QString> ours{QStringLiteral("title"), QStringLiteral("excerpt"), QStringLiteral("post_title"),
                                    QStringLiteral("post_excerpt")};
    if (const auto match = key.match(line); match.hasMatch()) {
        m_inWords = ours.contains(match.captured(1));
        return m_inWords ? int(match.capturedEnd()) : -1;
    }
    if (line.isEmpty() || line[0].isSpace())
        return m_inWords ? 0 : -1; // goes on
    m_inWords = false; // a fence, a comment, an entry of a list, or no YAML at all
    return -1;
}

} // namespace lanyard
