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

// Length of "\u00e9" at a place, in quotes of YAML, TOML or JSON, and what it means behind the prose; 0: no such thing there.
int escapedLetter(const QString &line, int at, Prose *prose)
{
    static const QRegularExpression escape(QStringLiteral("\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8}))"));
    const auto match = escape.match(line, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return 0;
    const char32_t point = (match.captured(1) + match.captured(2) + match.captured(3)).toUInt(nullptr, 16);
    const int length = int(match.capturedLength());
    for (const QChar c : point <= QChar::LastValidCodePoint ? QString::fromUcs4(&point, 1) : QString(QChar(Prose::gap)))
        append(prose, c, at, at + length);
    return length;
}

constexpr int deep = 1000; // more brackets than a head ever closes

bool holdsWords(const QString &key)
{
    static const QSet<QString> ours{QStringLiteral("title"), QStringLiteral("excerpt"), QStringLiteral("post_title"),
                                    QStringLiteral("post_excerpt")};
    return ours.contains(key);
}

// "[params]", "[[sessions]]"; but not the list that a value may be.
bool beginsTable(const QString &line)
{
    static const QRegularExpression header(QStringLiteral("^\\[{1,2}[^\\[\\]\"',]+\\]{1,2}\\s*(?:#.*)?$"));
    return line.startsWith(u'[') && header.match(line).hasMatch();
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
    const bool goesOn = at == 0; // from the line above; its quotes began there
    for (; at < line.size() && line[at].isSpace(); ++at) { }
    const QChar quote = !goesOn && at < line.size() && (line[at] == u'"' || line[at] == u'\'') ? line[at] : QChar();
    for (int i = quote.isNull() ? at : at + 1; i < line.size(); ++i) {
        if (line[i] == u'\\' && quote == u'"') {
            const int length = escapedLetter(line, i, &prose);
            if (length == 0)
                appendOnce(&prose, Prose::gap, i); // \" or \n: no letters that we could point to
            i += qMax(2, length) - 1;
        } else if (quote == u'\'' && line[i] == quote && i + 1 < line.size() && line[i + 1] == quote) {
            append(&prose, quote, i, i + 2);
            ++i;
        } else if (line[i] == quote || (quote.isNull() && line[i] == u'#' && (i == at || line[i - 1].isSpace()))) {
            break; // a comment, if anything, follows
        } else {
            append(&prose, line[i], i, i + 1);
        }
    }
    return prose;
}

HeadWords::Kind HeadWords::kindOf(const QString &firstLine)
{
    if (firstLine.startsWith(u"---"))
        return Kind::Yaml;
    if (firstLine.startsWith(u"+++"))
        return Kind::Toml;
    return firstLine.startsWith(u'{') ? Kind::Json : Kind::None;
}

HeadWords::HeadWords(Kind kind, From from) : m_kind(kind), m_inTable(from == From::Middle), m_depth(from == From::Middle ? deep : 0) {}

bool HeadWords::standsAlone(Kind kind, const QString &line)
{
    if (kind == Kind::Toml)
        return beginsTable(line);
    return kind == Kind::Yaml && !line.isEmpty() && (line[0].isLetter() || line[0] == u'_' || line[0] == u'"' || line[0] == u'\'')
        && line.contains(u':');
}

int HeadWords::next(const QString &line)
{
    switch (m_kind) {
    case Kind::Yaml: return nextYaml(line);
    case Kind::Toml: return nextToml(line);
    case Kind::Json: return nextJson(line);
    case Kind::None: break;
    }
    return -1;
}

int HeadWords::nextYaml(const QString &line)
{
    static const QRegularExpression key(QStringLiteral("^[\"']?([A-Za-z_][\\w.-]*)[\"']?\\s*:(?=\\s|$)"));
    if (const auto match = key.match(line); match.hasMatch()) {
        m_inWords = holdsWords(match.captured(1));
        return m_inWords ? int(match.capturedEnd()) : -1;
    }
    if (line.isEmpty() || line[0].isSpace())
        return m_inWords ? 0 : -1; // goes on
    m_inWords = false; // a fence, a comment, an entry of a list, or no YAML at all
    return -1;
}

int HeadWords::nextToml(const QString &line)
{
    static const QRegularExpression key(QStringLiteral("^\\s*[\"']?([A-Za-z_][\\w-]*)[\"']?\\s*=\\s*(\"{3}|'{3})?"));
    if (!m_closing.isEmpty()) {
        if (line.contains(m_closing))
            m_closing.clear();
        return m_inWords ? 0 : -1;
    }
    if (beginsTable(line))
        m_inTable = true;
    const auto match = key.match(line);
    m_inWords = match.hasMatch() && !m_inTable && holdsWords(match.captured(1));
    const QString opening = match.captured(2);
    if (!opening.isEmpty() && !QStringView(line).mid(match.capturedEnd()).contains(opening))
        m_closing = opening;
    return m_inWords ? int(match.capturedEnd()) : -1;
}

// A text never goes on in another line, so only the brackets are to be counted.
int HeadWords::nextJson(const QString &line)
{
    static const QRegularExpression token(QStringLiteral("[\\[{\\]}]|\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*:\\s*)?"));
    int words = -1;
    QString name; // of the key right before
    for (auto tokens = token.globalMatch(line); tokens.hasNext();) {
        const auto match = tokens.next();
        const QChar first = line[match.capturedStart()];
        if (first == u'[' || first == u'{')
            ++m_depth;
        else if (first == u']' || first == u'}')
            --m_depth;
        else if (words < 0 && m_depth == 1 && match.captured(2).isEmpty() && holdsWords(name))
            words = int(match.capturedStart());
        name = match.captured(2).isEmpty() ? QString() : match.captured(1);
    }
    return words;
}

} // namespace lanyard
