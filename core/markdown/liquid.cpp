// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/liquid.h"

#include "core/markdown/liquid_marks.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qsizetype longestAttributeList = 1000;

qsizetype lineStart(const QString &text, qsizetype at)
{
    return at > 0 ? text.lastIndexOf(u'\n', at - 1) + 1 : 0;
}

qsizetype lineEnd(const QString &text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return end < 0 ? text.size() : end;
}

bool isUnderline(QStringView line)
{
    const QStringView marks = line.trimmed();
    return !marks.isEmpty() && (marks[0] == u'=' || marks[0] == u'-')
        && std::all_of(marks.begin(), marks.end(), [&](QChar c) { return c == marks[0]; });
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r';
}

// kramdown reads {: … } alone on its line, or right behind a span.
bool standsAsAttributeList(const QString &text, qsizetype at, qsizetype end)
{
    qsizetype before = at - 1;
    if (before >= 0 && QStringView(u"*_)]`>~}").contains(text[before]) && (text[before] != u'>' || (before > 0 && text[before - 1] != u'\n')))
        return true;
    while (before >= 0 && (isBlank(text[before]) || text[before] == u'>'))
        --before;
    while (end < text.size() && isBlank(text[end]))
        ++end;
    return (before < 0 || text[before] == u'\n') && (end == text.size() || text[end] == u'\n');
}

// {#id} at the end of a heading.
bool standsAsHeadingId(const QString &text, qsizetype at, qsizetype end)
{
    while (end < text.size() && isBlank(text[end]))
        ++end;
    if (end < text.size() && text[end] != u'\n')
        return false;
    const qsizetype from = lineStart(text, at);
    const QStringView before = QStringView(text).mid(from, at - from).trimmed();
    if (before.isEmpty() || before.startsWith(u'#'))
        return !before.isEmpty();
    return end < text.size() && isUnderline(QStringView(text).mid(end + 1, lineEnd(text, end + 1) - end - 1));
}

LiquidTag tagOf(const QString &text, LiquidTag::Kind kind, qsizetype at, qsizetype end, qsizetype brace)
{
    QStringView inner = QStringView(text).mid(at + brace, end - at - 2 * brace);
    if (kind == LiquidTag::Kind::Output || kind == LiquidTag::Kind::Tag) { // {{- … -}} eats blanks and says nothing else
        if (inner.startsWith(u'-'))
            inner = inner.mid(1);
        if (inner.endsWith(u'-'))
            inner.chop(1);
    }
    return {kind, at, end - at, inner.trimmed().toString()};
}

// Reads the tags of a text from its start to its end.
class TagReader
{
public:
    TagReader(const QString &text, bool raw)
        : m_text(text)
        , m_raw(raw)
    {
    }

    bool raw() const { return m_raw; }

    QList<LiquidTag> all()
    {
        QList<LiquidTag> tags;
        for (qsizetype at = m_text.indexOf(u'{'); at >= 0; at = m_text.indexOf(u'{', at)) {
            LiquidTag tag;
            if (!read(at, &tag)) {
                ++at;
                continue;
            }
            if (tag.kind == LiquidTag::Kind::Tag && (tag.content == u"raw" || tag.content == u"endraw"))
                m_raw = tag.content == u"raw";
            at += tag.length;
            tags.append(tag);
        }
        return tags;
    }

private:
    using Kind = LiquidTag::Kind;
    enum Close { CloseOutput, CloseTag, CloseAngle, ClosePercent, Closes };

    // The end of a tag whose inside begins at `at`; -1: it isn't closed before the next blank line. Liquid itself would look
    // further, but there it aborts the build more often than not.
    qsizetype closed(qsizetype at, Close close)
    {
        static constexpr QLatin1String marks[Closes]{QLatin1String("}}"), QLatin1String("%}"), QLatin1String(">}}"), QLatin1String("%}}")};
        if (at < m_openUntil[close])
            return -1;
        const QLatin1String mark = marks[close];
        const qsizetype size = m_text.size();
        qsizetype i = at;
        for (; i < size; ++i) {
            if (m_text[i] == mark[0] && QStringView(m_text).mid(i, mark.size()) == mark)
                return i + mark.size();
            if (m_text[i] != u'\n')
                continue;
            qsizetype next = i + 1;
            while (next < size && isBlank(m_text[next]))
                ++next;
            if (next == size || m_text[next] == u'\n')
                break;
        }
        m_openUntil[close] = i; // so that a text full of openers is read once, not once an opener
        return -1;
    }

    bool take(qsizetype at, Kind kind, Close close, qsizetype brace, LiquidTag *tag)
    {
        const qsizetype end = closed(at + brace, close);
        if (end >= 0)
            *tag = tagOf(m_text, kind, at, end, brace);
        return end >= 0;
    }

    bool endsRaw(qsizetype at) const
    {
        at += 2;
        if (at < m_text.size() && m_text[at] == u'-')
            ++at;
        while (at < m_text.size() && isBlank(m_text[at]))
            ++at;
        return QStringView(m_text).mid(at).startsWith(u"endraw");
    }

    bool readAttributes(qsizetype at, LiquidTag *tag) const
    {
        const QStringView line = QStringView(m_text).mid(at, longestAttributeList);
        const qsizetype close = line.indexOf(u'}');
        if (close < 3 || line.left(close).contains(u'\n'))
            return false;
        *tag = tagOf(m_text, Kind::AttributeList, at, at + close + 1, 1);
        if (line[1] == u'#')
            return !tag->content.contains(u' ') && standsAsHeadingId(m_text, at, at + close + 1);
        return standsAsAttributeList(m_text, at, at + close + 1);
    }

    bool read(qsizetype at, LiquidTag *tag)
    {
        const QStringView next = QStringView(m_text).mid(at + 1, 2);
        if (next.startsWith(u':') || next.startsWith(u'#'))
            return readAttributes(at, tag);
        if (next.startsWith(u'%'))
            return (!m_raw || endsRaw(at)) && take(at, Kind::Tag, CloseTag, 2, tag) && (!m_raw || tag->content == u"endraw");
        if (!next.startsWith(u'{') || m_raw)
            return false;
        if (next == u"{<" && take(at, Kind::Shortcode, CloseAngle, 3, tag))
            return true;
        if (next == u"{%" && take(at, Kind::Shortcode, ClosePercent, 3, tag))
            return true;
        return take(at, Kind::Output, CloseOutput, 2, tag);
    }

    const QString &m_text;
    bool m_raw;
    qsizetype m_openUntil[Closes] = {};
};

bool isName(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-';
    });
}

// Filters that leave a text what it is to a reader's eye, or do as their names say.
bool applyFilter(const QString &filter, QString *value)
{
    static const QStringList harmless{QStringLiteral("escape"), QStringLiteral("escape_once"), QStringLiteral("xml_escape"),
        QStringLiteral("relative_url"), QStringLiteral("absolute_url"), QStringLiteral("smartify"),
        QStringLiteral("markdownify"), QStringLiteral("strip_html"), QStringLiteral("uri_escape")};
    if (harmless.contains(filter))
        return true;
    if (filter == u"strip")
        *value = value->trimmed();
    else if (filter == u"strip_newlines")
        value->remove(u'\n');
    else if (filter == u"upcase")
        *value = value->toUpper();
    else if (filter == u"downcase")
        *value = value->toLower();
    else if (filter == u"capitalize")
        *value = value->isEmpty() ? *value : value->at(0).toUpper() + value->mid(1).toLower();
    else
        return false;
    return true;
}

} // namespace

bool mayHaveLiquid(QStringView text)
{
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', at + 1)) {
        if (at + 1 < text.size() && QStringView(u"{%:#").contains(text[at + 1]))
            return true;
    }
    return false;
}

QList<LiquidTag> liquidTags(const QString &text, bool *raw)
{
    TagReader reader(text, *raw);
    const QList<LiquidTag> tags = reader.all();
    *raw = reader.raw();
    return tags;
}

QList<LiquidTag> liquidTags(const QString &text)
{
    bool raw = false;
    return liquidTags(text, &raw);
}

QString resolveLiquid(const LiquidTag &tag, const QHash<QString, QString> &values, bool *known)
{
    if (known)
        *known = false;
    if (tag.kind != LiquidTag::Kind::Output)
        return {};
    QString name = tag.content;
    QStringList filters;
    if (const QChar quote = name.isEmpty() ? QChar() : name.front(); quote == u'"' || quote == u'\'') {
        const qsizetype end = name.indexOf(quote, 1);
        if (end < 0)
            return {};
        filters = name.mid(end + 1).split(u'|');
        if (!filters.takeFirst().trimmed().isEmpty())
            return {};
        name = name.mid(1, end - 1);
    } else {
        filters = name.split(u'|');
        const QString variable = filters.takeFirst().trimmed();
        const auto value = values.constFind(variable);
        if (!isName(variable) || value == values.constEnd())
            return {};
        name = *value;
    }
    for (const QString &filter : std::as_const(filters)) {
        if (!applyFilter(filter.trimmed(), &name))
            return {};
    }
    if (known)
        *known = true;
    return name;
}

} // namespace lanyard
