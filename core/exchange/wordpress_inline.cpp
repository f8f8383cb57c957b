// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wordpress_inline.h"

#include "core/exchange/block_markup.h"
#include "core/exchange/html_escape.h"
#include "core/markdown/raw_tags.h"

#include <QRegularExpression>
#include <QUuid>

namespace lanyard {

QString wordPressText(const QString &text)
{
    // [gallery], [caption id=…], [/embed]: WordPress runs shortcodes in paragraphs too.
    static const QRegularExpression shortcode(QStringLiteral("\\[(?=/?[A-Za-z][\\w-]*[\\]\\s/=])"));
    return escapedText(withoutControls(text)).replace(shortcode, QStringLiteral("&#91;"));
}

WordPressInline::WordPressInline(const WordPressPlaces &places, Findings &findings)
    : m_places(places)
    , m_findings(findings)
{
}

QString WordPressInline::pictureUrl(const QString &url) const
{
    const TravellingPicture *picture = m_places.pictures ? m_places.pictures->find(url) : nullptr;
    return picture ? m_places.mediaUrl + u'/' + picture->name : url;
}

QString WordPressInline::linkUrl(const QString &url, int line)
{
    if (const TravellingPicture *picture = m_places.pictures ? m_places.pictures->find(url) : nullptr)
        return m_places.mediaUrl + u'/' + picture->name; // a link to the picture's file
    if (url.startsWith(u'#') || isRemote(url))
        return url;
    if (url.startsWith(u'/') && !m_places.siteUrl.isEmpty())
        return m_places.siteUrl + url;
    m_findings.warn("export.relative-link",
                    QT_TRANSLATE_NOOP("Error", "The link to \"%1\" has no web address and will lead somewhere else in WordPress."), {url}, line);
    return url;
}

QString WordPressInline::rawHtml(const QString &html, int line)
{
    static const QRegularExpression blockComment(QStringLiteral("<!--\\s*/?wp:.*?-->"), QRegularExpression::DotMatchesEverythingOption);
    QString text = withoutControls(html);
    if (text.contains(blockComment)) {
        text.remove(blockComment);
        m_findings.notice("export.block-comment", QT_TRANSLATE_NOOP("Error", "WordPress block comments in the text were taken out."), {}, line);
    }
    const QList<RawTag> tags = rawTags(text);
    for (auto tag = tags.crbegin(); tag != tags.crend(); ++tag) {
        if (tag->name != u"img")
            continue;
        for (const RawAttribute &attribute : tag->attributes) {
            if (attribute.name != u"src" || attribute.valueAt < 0)
                continue;
            const QString url = unescapedHtml(attribute.value);
            const QString there = pictureUrl(url);
            if (there != url)
                text.replace(attribute.valueAt, attribute.valueLength, escapedAttribute(there));
        }
    }
    return text;
}

// Which HtmlInline nodes are inline elements that open and close among their own siblings.
QList<bool> WordPressInline::pairedTags(const std::vector<Node> &nodes)
{
    QList<bool> paired(qsizetype(nodes.size()), false);
    QList<std::pair<QString, qsizetype>> open;
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].kind != NodeKind::HtmlInline)
            continue;
        const QList<RawTag> tags = rawTags(nodes[i].literal);
        if (tags.size() != 1 || !isInlineElement(tags[0].name) || tags[0].closed)
            continue;
        if (tags[0].kind == RawTag::Kind::Open) {
            open.append({tags[0].name, qsizetype(i)});
        } else if (!open.isEmpty() && open.last().first == tags[0].name) {
            paired[open.last().second] = true;
            paired[qsizetype(i)] = true;
            open.removeLast();
        }
    }
    return paired;
}

QString WordPressInline::html(const std::vector<Node> &nodes, int line)
{
    m_needsHtmlBlock = false;
    QString result;
    const QList<bool> paired = pairedTags(nodes);
    for (size_t i = 0; i < nodes.size(); ++i) {
        const int at = nodes[i].firstLine > 0 ? nodes[i].firstLine - 1 + m_places.bodyLine : line;
        const bool before = m_needsHtmlBlock;
        result += nodes[i].kind == NodeKind::HtmlInline ? tagHtml(nodes[i].literal, paired[qsizetype(i)], at) : nodeHtml(nodes[i], at);
        m_needsHtmlBlock = m_needsHtmlBlock || before;
    }
    return result;
}

QString WordPressInline::wrapped(const char *tag, const Node &node, int line)
{
    const QString name = QString::fromLatin1(tag);
    return u'<' + name + u'>' + html(node.children, line) + QStringLiteral("</") + name + u'>';
}

QString WordPressInline::nodeHtml(const Node &node, int line)
{
    switch (node.kind) {
    case NodeKind::Text:
        return wordPressText(node.literal);
    case NodeKind::SoftBreak:
        return QStringLiteral(" ");
    case NodeKind::LineBreak:
        return QStringLiteral("<br>");
    case NodeKind::Code:
        // The editor drops a blank that stands alone in code.
        return QStringLiteral("<code>") + (node.literal.trimmed().isEmpty() ? QStringLiteral("&nbsp;") : escapedCode(withoutControls(node.literal)))
            + QStringLiteral("</code>");
    case NodeKind::Emphasis:
        return wrapped("em", node, line);
    case NodeKind::Strong:
        return wrapped("strong", node, line);
    case NodeKind::Strikethrough:
        return wrapped("s", node, line);
    case NodeKind::Link: {
        const QString text = html(node.children, line);
        return QStringLiteral("<a href=\"") + escapedAttribute(withoutControls(linkUrl(node.url, line))) + QStringLiteral("\">") + text
            + QStringLiteral("</a>");
    }
    case NodeKind::Image:
        return QStringLiteral("<img src=\"") + escapedAttribute(withoutControls(pictureUrl(node.url))) + QStringLiteral("\" alt=\"")
            + escapedAttribute(withoutControls(plainText(node))) + QStringLiteral("\">");
    case NodeKind::FootnoteReference:
        return footnoteHtml(node);
    default:
        return html(node.children, line);
    }
}

QString WordPressInline::tagHtml(const QString &literal, bool paired, int line)
{
    const QList<RawTag> tags = rawTags(literal);
    if (tags.size() != 1)
        return wordPressText(literal);
    const RawTag &tag = tags[0];
    if (tag.kind == RawTag::Kind::Comment || tag.kind == RawTag::Kind::Other)
        return {};
    if (!isKnownElement(tag.name)) {
        m_findings.warn("export.unknown-tag", QT_TRANSLATE_NOOP("Error", "%1 is no HTML tag; it is written as text. In Markdown, put a \\ before the <."),
                        {literal}, line);
        return wordPressText(literal);
    }
    if (!isInlineElement(tag.name)) {
        m_needsHtmlBlock = true;
        return rawHtml(literal, line);
    }
    if (!paired && !isVoidElement(tag.name)) {
        m_findings.warn("export.open-tag", QT_TRANSLATE_NOOP("Error", "The tag %1 has no partner in its paragraph and was left out."), {literal}, line);
        return {};
    }
    if (tag.kind == RawTag::Kind::Close)
        return isVoidElement(tag.name) ? QString() : QStringLiteral("</") + tag.name + u'>';
    QString html = u'<' + tag.name;
    for (const RawAttribute &attribute : tag.attributes) {
        if (attribute.name.startsWith(QLatin1String("on"))) // a script; WordPress takes it out itself for most people
            continue;
        QString value = unescapedHtml(attribute.value);
        if (tag.name == u"img" && attribute.name == u"src")
            value = pictureUrl(value);
        html += u' ' + attribute.name + QStringLiteral("=\"") + escapedAttribute(withoutControls(value)) + u'"';
    }
    return html + u'>';
}

QString WordPressInline::footnoteHtml(const Node &node)
{
    const QString label = node.literal.toCaseFolded().simplified();
    qsizetype number = 0;
    for (; number < m_footnotes.size() && m_footnotes[number].label != label; ++number) { }
    if (number == m_footnotes.size()) {
        static const QUuid space(QStringLiteral("{c9a1e1a5-6a43-4c1c-8c1e-6e0f6a1d2b77}")); // of ours, for version 5 UUIDs
        m_footnotes.append({label, QUuid::createUuidV5(space, m_places.idSeed + '\n' + label.toUtf8()).toString(QUuid::WithoutBraces)});
    }
    const QString id = m_footnotes[number].id;
    const int use = ++m_footnoteUses[label];
    const QString anchor = id + QStringLiteral("-link") + (use == 1 ? QString() : QStringLiteral("-%1").arg(use));
    return QStringLiteral("<sup data-fn=\"%1\" class=\"fn\"><a href=\"#%1\" id=\"%2\">%3</a></sup>").arg(id, anchor).arg(number + 1);
}

} // namespace lanyard
