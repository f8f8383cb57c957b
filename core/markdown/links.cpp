// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/links.h"

#include "core/markdown/html_tags.h"
#include "core/markdown/label.h"
#include "core/markdown/link_scanner.h"
#include "core/markdown/parsed_text.h"

#include <algorithm>

namespace lanyard {

namespace {

struct Place
{
    qsizetype at = -1;
    qsizetype length = 0;
};

bool isDefinitionStart(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'>' || c == u'-' || c == u'*' || c == u'+' || c == u'.' || c == u')' || c.isDigit();
}

class LinkFinder
{
public:
    LinkFinder(const Document &document, bool pictures)
        : m_body(document.body())
        , m_marked(LiquidMarks(m_body, mayHaveLiquid(m_body) ? liquidTags(m_body) : QList<LiquidTag>()).marked())
        , m_pictures(pictures)
    {
        codeRanges(document.root());
        std::sort(m_code.begin(), m_code.end(), [](const Place &a, const Place &b) { return a.at < b.at; });
        definitions();
    }

    QList<LinkTarget> run(const Node &root)
    {
        walk(root);
        std::stable_sort(m_found.begin(), m_found.end(), [](const LinkTarget &a, const LinkTarget &b) { return a.at < b.at; });
        return m_found;
    }

private:
    void codeRanges(const Node &node);
    void definitions();
    bool inCode(qsizetype at) const;
    void walk(const Node &node);
    void markdown(const Node &node);
    void html(const Node &node, const Node &parent, size_t index);
    Place destination(const Node &node, bool *byReference) const;

    const QString &m_body;
    QString m_marked;
    bool m_pictures;
    QList<LinkTarget> m_found;
    std::vector<Place> m_code;
    QHash<QString, Place> m_definitions;
};

void LinkFinder::codeRanges(const Node &node)
{
    if ((node.kind == NodeKind::CodeBlock || node.kind == NodeKind::HtmlBlock) && node.at >= 0)
        m_code.push_back({node.at, node.length});
    for (const Node &child : node.children)
        codeRanges(child);
}

bool LinkFinder::inCode(qsizetype at) const
{
    const auto next = std::upper_bound(m_code.begin(), m_code.end(), at, [](qsizetype p, const Place &place) { return p < place.at; });
    return next != m_code.begin() && at < std::prev(next)->at + std::prev(next)->length;
}

void LinkFinder::definitions()
{
    for (qsizetype at = m_marked.indexOf(QLatin1String("]:")); at >= 0; at = m_marked.indexOf(QLatin1String("]:"), at + 1)) {
        const qsizetype open = m_marked.lastIndexOf(u'[', at);
        if (open < 0 || at - open > 1000)
            continue;
        qsizetype before = open;
        while (before > 0 && open - before < 100 && isDefinitionStart(m_marked[before - 1]))
            --before;
        if ((before > 0 && m_marked[before - 1] != u'\n') || m_marked.mid(open + 1, 1) == u"^" || inCode(open))
            continue;
        const DefinitionParts parts = scanDefinition(m_marked, open);
        const QString label = normalizedLabel(m_body.mid(open + 1, at - open - 1));
        if (parts.end >= 0 && !m_definitions.contains(label))
            m_definitions.insert(label, {parts.urlAt, parts.urlEnd - parts.urlAt});
    }
}

Place LinkFinder::destination(const Node &node, bool *byReference) const
{
    const bool image = node.kind == NodeKind::Image;
    const qsizetype open = node.at + (image ? 1 : 0);
    if (m_body[open] == u'<')
        return {node.at + 1, node.length - 2};
    if (m_body[open] != u'[')
        return {-1, 0};
    qsizetype close = open + 1;
    for (const Node &child : node.children) {
        if (child.at >= 0)
            close = child.at + child.length;
    }
    close = m_body.indexOf(u']', close);
    if (close < 0 || close >= node.at + node.length)
        return {-1, 0};
    if (const InlineTail tail = scanInlineTail(m_marked, close + 1); tail.end >= 0 && tail.end <= node.at + node.length)
        return {tail.urlAt, tail.urlEnd - tail.urlAt};
    const qsizetype label = scanLabel(m_marked, close + 1);
    const bool full = label > close + 3 && label <= node.at + node.length;
    const QString name = full ? m_body.mid(close + 2, label - close - 3) : m_body.mid(open + 1, close - open - 1);
    const Place definition = m_definitions.value(normalizedLabel(name));
    *byReference = definition.at >= 0;
    return definition;
}

void LinkFinder::markdown(const Node &node)
{
    LinkTarget target;
    target.url = node.url;
    target.text = plainText(node);
    target.title = node.title;
    target.line = std::max(0, node.firstLine - 1);
    target.at = node.at;
    target.length = node.length;
    if (node.at >= 0) {
        const Place place = destination(node, &target.byReference);
        target.urlAt = place.at;
        target.urlLength = place.length;
    }
    m_found.append(target);
}

// Inline, a tag's text stands in the nodes behind it; in a block of HTML, in the block itself.
QString textBehind(const Node &parent, size_t index)
{
    constexpr size_t farthest = 200; // an <a> that never closes must not be read to the end each time
    QString text;
    for (size_t i = index + 1; i < std::min(parent.children.size(), index + farthest); ++i) {
        const Node &next = parent.children[i];
        if (next.kind == NodeKind::HtmlInline && next.literal.startsWith(QLatin1String("</a"), Qt::CaseInsensitive))
            break;
        text += next.kind == NodeKind::Text || next.kind == NodeKind::Code ? next.literal : plainText(next);
    }
    return text;
}

QString textBetween(QStringView html)
{
    QString text;
    bool inTag = false;
    for (const QChar c : html) {
        if (c == u'<')
            inTag = true;
        else if (c == u'>')
            inTag = false;
        else if (!inTag)
            text += c;
    }
    return text.simplified();
}

void LinkFinder::html(const Node &node, const Node &parent, size_t index)
{
    if (node.at < 0)
        return;
    const QStringView source = QStringView(m_body).mid(node.at, node.length);
    const QList<HtmlTag> tags = htmlTags(source, m_pictures ? QStringList{QStringLiteral("img")} : QStringList{QStringLiteral("a"), QStringLiteral("/a")});
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const HtmlTag &tag = tags[i];
        const HtmlTag::Attribute *url = tag.attribute(m_pictures ? u"src" : u"href");
        if (tag.name == u"/a" || !url)
            continue;
        LinkTarget target;
        target.html = true;
        target.url = url->value;
        if (const HtmlTag::Attribute *title = tag.attribute(u"title"))
            target.title = title->value;
        if (const HtmlTag::Attribute *alt = tag.attribute(u"alt"); m_pictures && alt)
            target.text = alt->value;
        else if (!m_pictures && node.kind == NodeKind::HtmlInline)
            target.text = textBehind(parent, index);
        else if (!m_pictures && i + 1 < tags.size())
            target.text = textBetween(source.mid(tag.at + tag.length, tags[i + 1].at - tag.at - tag.length));
        target.at = node.at + tag.at;
        target.length = tag.length;
        target.line = node.firstLine - 1 + int(source.left(tag.at).count(u'\n'));
        target.urlAt = url->at < 0 ? -1 : node.at + url->at;
        target.urlLength = url->length;
        m_found.append(target);
    }
}

void LinkFinder::walk(const Node &node)
{
    for (size_t i = 0; i < node.children.size(); ++i) {
        const Node &child = node.children[i];
        if (child.kind == (m_pictures ? NodeKind::Image : NodeKind::Link))
            markdown(child);
        else if (child.kind == NodeKind::HtmlBlock || child.kind == NodeKind::HtmlInline)
            html(child, node, i);
        walk(child);
    }
}

} // namespace

QList<LinkTarget> links(const Document &document)
{
    return LinkFinder(document, false).run(document.root());
}

QList<LinkTarget> pictures(const Document &document)
{
    return LinkFinder(document, true).run(document.root());
}

} // namespace lanyard
