// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/spans.h"

#include "core/markdown/link_scanner.h"

#include <algorithm>

namespace lanyard {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r';
}

// Collects stretches of the source, and cuts them into lines in the end.
class SpanCollector
{
public:
    SpanCollector(const ParsedText &parsed, int firstLine, int lastLine)
        : m_source(parsed.source)
        , m_text(parsed.source.text())
        , m_marks(parsed.marks)
        , m_firstLine(firstLine)
        , m_lastLine(lastLine)
    {
    }

    void walk(const Node &node, bool strong, bool emphasised);
    void definitions(int firstLine, int lastLine);
    void liquid();
    QList<Span> result();

private:
    struct Stretch
    {
        qsizetype at;
        qsizetype end;
        SpanStyle style;
        bool wholeLines; // the marks of quotes around it belong to it
    };
    void add(qsizetype at, qsizetype end, SpanStyle style, bool wholeLines = false)
    {
        if (at >= 0 && end > at)
            m_stretches.push_back({at, end, style, wholeLines});
    }
    static qsizetype end(const Node &node) { return node.at + node.length; }

    void children(const Node &node, bool strong, bool emphasised)
    {
        for (const Node &child : node.children)
            walk(child, strong, emphasised);
    }
    void heading(const Node &node);
    void quote(const Node &node);
    void item(const Node &node);
    void code(const Node &node);
    void codeBlock(const Node &node);
    void table(const Node &node);
    void link(const Node &node);
    void delimiters(const Node &node, SpanStyle style);
    void footnote(const Node &node);

    const SourceText &m_source;
    const QString &m_text;
    const LiquidMarks &m_marks;
    int m_firstLine;
    int m_lastLine;
    std::vector<Stretch> m_stretches;
    std::vector<std::pair<qsizetype, qsizetype>> m_literal; // code, in which Liquid is no Liquid
};

void SpanCollector::heading(const Node &node)
{
    const auto style = SpanStyle(int(SpanStyle::Heading1) + node.level - 1);
    add(node.at, end(node), style);
    if (node.at < 0)
        return;
    qsizetype at = node.at;
    if (m_text[at] == u'#') {
        while (at < end(node) && m_text[at] == u'#')
            ++at;
        add(node.at, at, SpanStyle::Markup);
        qsizetype last = end(node);
        while (last > at && isBlank(m_text[last - 1]))
            --last;
        qsizetype hashes = last;
        while (hashes > at && m_text[hashes - 1] == u'#')
            --hashes;
        if (hashes < last && hashes > at && isBlank(m_text[hashes - 1]))
            add(hashes, last, SpanStyle::Markup);
        return;
    }
    qsizetype underline = m_source.lineStart(node.lastLine);
    while (underline < end(node) && m_text[underline] != u'=' && m_text[underline] != u'-')
        ++underline;
    if (node.lastLine > node.firstLine)
        add(underline, end(node), SpanStyle::Markup);
}

void SpanCollector::quote(const Node &node)
{
    if (node.at < 0)
        return;
    add(node.at, end(node), SpanStyle::Quote, true);
    // Its marks: on each line the first '>' that no quote around it has claimed.
    const qsizetype column = node.at - m_source.lineStart(node.firstLine);
    const qsizetype depth = QStringView(m_text).mid(m_source.lineStart(node.firstLine), column).count(u'>');
    for (int line = node.firstLine; line <= node.lastLine; ++line) {
        qsizetype at = m_source.lineStart(line);
        const qsizetype last = m_source.lineEnd(line);
        if (line == node.firstLine) {
            add(node.at, node.at + 1, SpanStyle::Markup);
            continue;
        }
        for (qsizetype seen = 0; at < last && (isBlank(m_text[at]) || m_text[at] == u'>'); ++at) {
            if (m_text[at] == u'>' && seen++ == depth) {
                add(at, at + 1, SpanStyle::Markup);
                break;
            }
        }
    }
}

void SpanCollector::item(const Node &node)
{
    if (node.at < 0)
        return;
    qsizetype at = node.at;
    const qsizetype last = m_source.lineEnd(node.firstLine);
    while (at < last && m_text[at].isDigit())
        ++at;
    if (at < last)
        ++at;
    add(node.at, at, SpanStyle::ListMarker);
    if (!node.checked)
        return;
    while (at < last && isBlank(m_text[at]))
        ++at;
    if (at + 3 <= last && m_text[at] == u'[' && m_text[at + 2] == u']')
        add(at, at + 3, SpanStyle::ListMarker);
}

void SpanCollector::code(const Node &node)
{
    add(node.at, end(node), SpanStyle::Code);
    if (node.at < 0)
        return;
    m_literal.emplace_back(node.at, end(node));
    qsizetype ticks = 0;
    while (ticks < node.length && m_text[node.at + ticks] == u'`')
        ++ticks;
    add(node.at, node.at + ticks, SpanStyle::Markup);
    add(end(node) - ticks, end(node), SpanStyle::Markup);
}

void SpanCollector::codeBlock(const Node &node)
{
    if (node.at < 0)
        return;
    add(node.at, end(node), SpanStyle::CodeBlock);
    m_literal.emplace_back(node.at, end(node));
    const QChar mark = m_text[node.at];
    if (mark != u'`' && mark != u'~')
        return;
    add(node.at, m_source.lineEnd(node.firstLine), SpanStyle::Markup);
    qsizetype at = end(node);
    while (at > m_source.lineStart(node.lastLine) && (isBlank(m_text[at - 1]) || m_text[at - 1] == mark))
        --at;
    while (at < end(node) && isBlank(m_text[at]))
        ++at;
    const QStringView before = QStringView(m_text).mid(m_source.lineStart(node.lastLine), at - m_source.lineStart(node.lastLine));
    const bool alone = std::all_of(before.begin(), before.end(), [](QChar c) { return isBlank(c) || c == u'>'; });
    if (node.lastLine > node.firstLine && alone && end(node) - at >= 3)
        add(at, end(node), SpanStyle::Markup);
}

void SpanCollector::table(const Node &node)
{
    if (node.at < 0)
        return;
    for (int line = node.firstLine; line <= node.lastLine; ++line) {
        const qsizetype last = m_source.lineEnd(line);
        qsizetype at = line == node.firstLine ? node.at : m_source.lineStart(line);
        while (at < last && (isBlank(m_text[at]) || m_text[at] == u'>'))
            ++at;
        add(at, last, SpanStyle::Table);
        if (line == node.firstLine + 1) {
            add(at, last, SpanStyle::Markup);
            continue;
        }
        for (; at < last; ++at) {
            if (m_text[at] == u'\\')
                ++at;
            else if (m_text[at] == u'|')
                add(at, at + 1, SpanStyle::Markup);
        }
    }
}

void SpanCollector::link(const Node &node)
{
    const bool image = node.kind == NodeKind::Image;
    const SpanStyle style = image ? SpanStyle::Image : SpanStyle::Link;
    if (node.at < 0)
        return;
    const qsizetype open = node.at + (image ? 1 : 0);
    if (m_text[open] != u'[') {
        add(node.at, end(node), style);
        return;
    }
    qsizetype close = open + 1;
    for (const Node &child : node.children) {
        if (child.at >= 0)
            close = std::max(close, end(child));
    }
    while (close < end(node) && m_text[close] != u']')
        ++close;
    if (close >= end(node)) {
        add(node.at, end(node), style);
        return;
    }
    add(node.at, close + 1, style);
    add(node.at, open + 1, SpanStyle::Markup);
    add(close, close + 1, SpanStyle::Markup);
    if (close + 1 < end(node)) {
        add(close + 1, close + 2, SpanStyle::Markup);
        add(close + 2, end(node) - 1, SpanStyle::LinkTarget);
        add(end(node) - 1, end(node), SpanStyle::Markup);
    }
}

void SpanCollector::delimiters(const Node &node, SpanStyle style)
{
    if (node.at < 0)
        return;
    add(node.at, end(node), style);
    const bool two = node.length >= 4 && m_text[node.at + 1] == m_text[node.at]
        && (node.kind == NodeKind::Strong || node.kind == NodeKind::Strikethrough);
    const qsizetype width = two ? 2 : 1;
    if (node.length < 2 * width || m_text[end(node) - 1] != m_text[node.at])
        return;
    add(node.at, node.at + width, SpanStyle::Markup);
    add(end(node) - width, end(node), SpanStyle::Markup);
}

void SpanCollector::footnote(const Node &node)
{
    if (node.at >= 0)
        add(node.at, node.at + node.literal.size() + 4, SpanStyle::Footnote); // [^label]:
}

void SpanCollector::walk(const Node &node, bool strong, bool emphasised)
{
    switch (node.kind) {
    case NodeKind::Heading: heading(node); break;
    case NodeKind::BlockQuote: quote(node); break;
    case NodeKind::Item: item(node); break;
    case NodeKind::CodeBlock: codeBlock(node); break;
    case NodeKind::HtmlBlock:
    case NodeKind::HtmlInline: add(node.at, end(node), SpanStyle::Html); break;
    case NodeKind::ThematicBreak: add(node.at, end(node), SpanStyle::Rule); break;
    case NodeKind::Table: table(node); break;
    case NodeKind::FootnoteDefinition: footnote(node); break;
    case NodeKind::Code: code(node); break;
    case NodeKind::Emphasis:
        delimiters(node, strong ? SpanStyle::StrongEmphasis : SpanStyle::Emphasis);
        emphasised = true;
        break;
    case NodeKind::Strong:
        delimiters(node, emphasised ? SpanStyle::StrongEmphasis : SpanStyle::Strong);
        strong = true;
        break;
    case NodeKind::Strikethrough: delimiters(node, SpanStyle::Strikethrough); break;
    case NodeKind::Link:
    case NodeKind::Image: link(node); break;
    case NodeKind::FootnoteReference: add(node.at, end(node), SpanStyle::Footnote); break;
    default: break;
    }
    children(node, strong, emphasised);
}

// Lines that made no block: reference definitions.
void SpanCollector::definitions(int firstLine, int lastLine)
{
    const qsizetype last = m_source.lineEnd(lastLine);
    for (qsizetype at = m_source.lineStart(firstLine); at < last;) {
        while (at < last && (isBlank(m_text[at]) || m_text[at] == u'\n' || m_text[at] == u'>'))
            ++at;
        const DefinitionParts parts = scanDefinition(QStringView(m_text).left(last), at);
        if (parts.end < 0) {
            at = m_text.indexOf(u'\n', at);
            if (at < 0)
                break;
            continue;
        }
        add(at, parts.labelEnd + 1, SpanStyle::Link);
        add(at, at + 1, SpanStyle::Markup);
        add(parts.labelEnd, parts.labelEnd + 1, SpanStyle::Markup);
        add(parts.labelEnd + 1, parts.labelEnd + 2, SpanStyle::Markup);
        qsizetype behind = parts.end;
        while (behind > parts.urlAt && (isBlank(m_text[behind - 1]) || m_text[behind - 1] == u'\n'))
            --behind;
        add(parts.urlAt, behind, SpanStyle::LinkTarget);
        at = parts.end;
    }
}

void SpanCollector::liquid()
{
    const qsizetype from = m_source.lineStart(m_firstLine);
    const qsizetype to = m_source.lineEnd(m_lastLine);
    std::sort(m_literal.begin(), m_literal.end());
    const auto first = std::lower_bound(m_marks.tags().begin(), m_marks.tags().end(), from, [](const LiquidTag &tag, qsizetype at) { return tag.at < at; });
    for (auto tag = first; tag != m_marks.tags().end() && tag->at < to; ++tag) {
        const auto next = std::upper_bound(m_literal.begin(), m_literal.end(), std::pair(tag->at, m_text.size() + 1));
        const bool literal = next != m_literal.begin() && tag->at < std::prev(next)->second;
        if (!literal)
            add(tag->at, std::min(tag->at + tag->length, to), SpanStyle::Liquid);
    }
}

QList<Span> SpanCollector::result()
{
    struct Cut
    {
        Span span;
        size_t order;
    };
    std::vector<Cut> cuts;
    for (size_t order = 0; order < m_stretches.size(); ++order) {
        const Stretch &stretch = m_stretches[order];
        int line = std::max(m_firstLine, m_source.lineAt(stretch.at));
        for (; line <= m_lastLine && m_source.lineStart(line) < stretch.end; ++line) {
            const qsizetype start = m_source.lineStart(line);
            qsizetype at = std::max(start, stretch.at);
            const qsizetype end = std::min(m_source.lineEnd(line), stretch.end);
            while (at < end && at > stretch.at && !stretch.wholeLines && (isBlank(m_text[at]) || m_text[at] == u'>'))
                ++at; // indentation and marks of quotes, before what goes on from the line above
            if (at < end)
                cuts.push_back({{line - m_firstLine, int(at - start), int(end - at), stretch.style}, order});
        }
    }
    std::sort(cuts.begin(), cuts.end(), [](const Cut &a, const Cut &b) {
        return std::tuple(a.span.line, a.span.at, -a.span.length, a.order) < std::tuple(b.span.line, b.span.at, -b.span.length, b.order);
    });
    QList<Span> spans;
    std::vector<std::pair<int, int>> open; // line and end of the spans around
    for (const Cut &cut : cuts) {
        const int end = cut.span.at + cut.span.length;
        while (!open.empty() && (open.back().first != cut.span.line || open.back().second <= cut.span.at))
            open.pop_back();
        if (!open.empty() && end > open.back().second)
            continue; // half in, half out: nothing an editor could show
        open.emplace_back(cut.span.line, end);
        spans.append(cut.span);
    }
    return spans;
}

} // namespace

QList<Span> spansOf(const ParsedText &parsed, const std::vector<const Node *> &nodes, int firstLine, int lastLine)
{
    SpanCollector collector(parsed, firstLine, lastLine);
    for (const Node *node : nodes)
        collector.walk(*node, false, false);
    if (nodes.empty())
        collector.definitions(firstLine, lastLine);
    collector.liquid();
    return collector.result();
}

} // namespace lanyard
