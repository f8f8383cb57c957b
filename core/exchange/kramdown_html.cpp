// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kramdown_html.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

// HTML_BLOCK_ELEMENTS of kramdown 2.4: shown as text when they stand inside of a paragraph.
bool isBlockToKramdown(const QString &name)
{
    static const QStringList list = QStringLiteral("address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer "
                                                   "form h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu li main map nav ol optgroup p pre "
                                                   "section summary table tbody td th thead tfoot tr ul").split(u' ');
    static const QSet<QString> names(list.begin(), list.end());
    return names.contains(name);
}

bool isClosedLater(const std::vector<Node> &siblings, size_t index, const QString &name)
{
    return std::any_of(siblings.begin() + qsizetype(index) + 1, siblings.end(), [&](const Node &node) {
        return node.kind == NodeKind::HtmlInline && node.literal.startsWith(QLatin1String("</") + name, Qt::CaseInsensitive);
    });
}

} // namespace

KramdownHtml::KramdownHtml(const QString &body, int bodyLine, Edits &edits, Findings &findings)
    : m_body(body)
    , m_bodyLine(bodyLine)
    , m_edits(edits)
    , m_findings(findings)
{
}

// kramdown takes a tag with an unquoted value for text, unless the value is one plain word.
void KramdownHtml::quoteAttributes(const QString &html, qsizetype htmlAt)
{
    static const QRegularExpression word(QStringLiteral("^\\w+$"), QRegularExpression::UseUnicodePropertiesOption);
    for (const RawTag &tag : rawTags(html)) {
        for (const RawAttribute &attribute : tag.attributes) {
            if (attribute.valueAt < 0 || attribute.quoted || word.match(attribute.value).hasMatch())
                continue;
            m_edits.insert(htmlAt + attribute.valueAt, QStringLiteral("\""));
            m_edits.insert(htmlAt + attribute.valueAt + attribute.valueLength, QStringLiteral("\""));
        }
    }
}

void KramdownHtml::block(const std::vector<Node> &siblings, size_t index)
{
    const Node &node = siblings[index];
    const QString html = node.literal.trimmed();
    if (node.at < 0 || QStringView(m_body).mid(node.at, html.size()) != html) {
        // In a quotation or a list the lines have marks of their own; where nothing needs a cure that is no matter.
        if (m_runs.staysOpen(node))
            m_findings.warn("export.html-in-list", QT_TRANSLATE_NOOP("Error", "HTML that is open across paragraphs inside of a list or quotation may look different in Jekyll."),
                            {}, fileLine(node));
        return;
    }
    const QList<RawTag> tags = rawTags(html);
    quoteAttributes(html, node.at);
    for (const RawTag &tag : tags) {
        if (tag.kind == RawTag::Kind::Open && !isKnownElement(tag.name)) {
            m_edits.replace(node.at + tag.at, 1, QStringLiteral("&lt;"));
            m_findings.warn("export.unknown-tag", QT_TRANSLATE_NOOP("Error", "%1 is no HTML tag; it is written as text. In Markdown, put a \\ before the <."),
                            {html.mid(tag.at, tag.length)}, fileLine(node));
        }
    }
    if (m_runs.closesTooMuch(siblings, index))
        m_findings.warn("export.html-stray", QT_TRANSLATE_NOOP("Error", "This HTML closes a tag that was not opened; Jekyll shows it as text."), {}, fileLine(node));
    const auto end = m_runs.end(siblings, index);
    if (!end) {
        m_findings.warn("export.html-open", QT_TRANSLATE_NOOP("Error", "This HTML opens <%1> and never closes it."), {openElements(tags).value(0)}, fileLine(node));
        return;
    }
    const bool markdownInside = std::any_of(siblings.begin() + qsizetype(index), siblings.begin() + qsizetype(*end),
                                            [](const Node &one) { return one.kind != NodeKind::HtmlBlock; });
    if (!markdownInside)
        return;
    for (const RawTag &tag : openTags(tags)) {
        if (!HtmlRuns::mayStayOpen(tag.name) && tag.attribute(QStringLiteral("markdown")).isEmpty())
            m_edits.insert(node.at + tag.at + tag.length - 1, QStringLiteral(" markdown=\"block\""));
    }
}

void KramdownHtml::inlineTag(const std::vector<Node> &siblings, size_t index, bool mayBreak)
{
    const Node &node = siblings[index];
    const QList<RawTag> tags = rawTags(node.literal);
    if (node.at < 0 || tags.size() != 1)
        return;
    const RawTag &tag = tags[0];
    if (tag.kind != RawTag::Kind::Open && tag.kind != RawTag::Kind::Close)
        return;
    if (!isKnownElement(tag.name)) {
        m_edits.insert(node.at, QStringLiteral("\\"));
        m_findings.warn("export.unknown-tag", QT_TRANSLATE_NOOP("Error", "%1 is no HTML tag; it is written as text. In Markdown, put a \\ before the <."),
                        {node.literal}, fileLine(node));
        return;
    }
    const bool asTyped = QStringView(m_body).mid(node.at, node.literal.size()) == node.literal;
    if (asTyped) {
        quoteAttributes(node.literal, node.at);
        for (qsizetype at = node.literal.indexOf(u'|'); at >= 0; at = node.literal.indexOf(u'|', at + 1))
            m_edits.replace(node.at + at, 1, QStringLiteral("&#124;")); // else the line is a table
    }
    if (tag.kind == RawTag::Kind::Open && !tag.closed && isInlineElement(tag.name) && !isClosedLater(siblings, index, tag.name))
        m_findings.warn("export.tag-open", QT_TRANSLATE_NOOP("Error", "The tag %1 has no partner in its paragraph. If it is no tag, put a \\ before the <."),
                        {node.literal}, fileLine(node));
    if (!isBlockToKramdown(tag.name))
        return;
    if (tag.name == u"iframe" && mayBreak) {
        m_edits.insert(tag.kind == RawTag::Kind::Open ? node.at : node.at + node.length, QStringLiteral("\n\n"));
        return;
    }
    m_findings.warn("export.block-tag", QT_TRANSLATE_NOOP("Error", "Jekyll shows %1 as text inside of a paragraph. Give it a paragraph of its own."),
                    {node.literal}, fileLine(node));
}

} // namespace lanyard
