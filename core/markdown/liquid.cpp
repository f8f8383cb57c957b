// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/liquid.h"

#include "core/markdown/liquid_filters.h"
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

// Reads "page.tags | join: ', '" from left to right.
class Expression
{
public:
    Expression(QStringView text, const QHash<QString, QString> &values)
        : m_text(text)
        , m_values(values)
    {
    }

    std::optional<QString> result()
    {
        std::optional<LiquidValue> value = operand();
        while (value && skipBlanks()) {
            if (!take(u'|'))
                return std::nullopt;
            value = filter(*value);
        }
        return value ? std::optional(value->text) : std::nullopt;
    }

private:
    bool skipBlanks() // false: at the end
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }
    bool take(QChar mark)
    {
        const bool there = skipBlanks() && m_text[m_at] == mark;
        m_at += there ? 1 : 0;
        return there;
    }

    // "quoted", a number, or a variable: page.tags[0], page["title"]
    std::optional<LiquidValue> operand()
    {
        if (!skipBlanks())
            return std::nullopt;
        if (m_text[m_at] == u'"' || m_text[m_at] == u'\'') {
            const qsizetype end = m_text.indexOf(m_text[m_at], m_at + 1);
            if (end < 0)
                return std::nullopt;
            const QString quoted = m_text.mid(m_at + 1, end - m_at - 1).toString();
            m_at = end + 1;
            return LiquidValue{quoted, {}, false};
        }
        QString name = word();
        while (m_at < m_text.size() && m_text[m_at] == u'[') {
            const qsizetype end = m_text.indexOf(u']', m_at);
            if (end < 0)
                return std::nullopt;
            QStringView key = m_text.mid(m_at + 1, end - m_at - 1).trimmed();
            if (key.size() > 1 && (key[0] == u'"' || key[0] == u'\'') && key.back() == key[0])
                key = key.mid(1, key.size() - 2);
            m_at = end + 1;
            name += u'.' + key.toString() + word();
        }
        if (!isName(name))
            return std::nullopt;
        if (name[0].isDigit() || name[0] == u'-')
            return LiquidValue{name, {}, false};
        return liquidValue(m_values, name);
    }

    QString word()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !QStringView(u"|:,[]\"'").contains(m_text[m_at]))
            ++m_at;
        return m_text.mid(from, m_at - from).toString();
    }

    std::optional<LiquidValue> filter(const LiquidValue &value)
    {
        skipBlanks();
        const QString name = word();
        QStringList arguments;
        if (take(u':')) {
            do {
                const auto argument = operand();
                if (!argument)
                    return std::nullopt;
                arguments.append(argument->text);
            } while (take(u','));
        }
        return filtered(value, name, arguments);
    }

    QStringView m_text;
    const QHash<QString, QString> &m_values;
    qsizetype m_at = 0;
};

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
    const auto result = tag.kind == LiquidTag::Kind::Output ? Expression(tag.content, values).result() : std::nullopt;
    if (known)
        *known = result.has_value();
    return result.value_or(QString());
}

} // namespace lanyard
