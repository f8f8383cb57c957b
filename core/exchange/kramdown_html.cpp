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

constexpr size_t farthest = 300; // pieces of a paragraph between a tag and its partner

std::optional<size_t> closingTag(const std::vector<Node> &siblings, size_t index, const QString &name)
{
    const QString wanted = QStringLiteral("</") + name;
    for (size_t i = index + 1; i < siblings.size() && i - index < farthest; ++i) {
        if (siblings[i].kind == NodeKind::HtmlInline && siblings[i].literal.startsWith(wanted, Qt::CaseInsensitive))
            return i;
    }
    return std::nullopt;
}

bool isOpenedBefore(const std::vector<Node> &siblings, size_t index, const QString &name)
{
    const QString wanted = u'<' + name;
    for (size_t i = index; i > 0 && index - i < farthest; --i) {
        if (siblings[i - 1].kind == NodeKind::HtmlInline && siblings[i - 1].literal.startsWith(wanted, Qt::CaseInsensitive))
            return true;
    }
    return false;
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

bool KramdownHtml::isAsTyped(const Node &node) const
{
    const QString html = node.literal.trimmed();
    return node.at >= 0 && QStringView(m_body).mid(node.at, html.size()) == html;
}

void KramdownHtml::review()
{
    for (const StrayTag &stray : m_ways->boxes().strays()) {
        if (stray.node->kind != NodeKind::HtmlBlock || stray.tag.name == u"p")
            continue;
        if (isAsTyped(*stray.node)) {
            const qsizetype blanks = stray.node->literal.indexOf(stray.node->literal.trimmed());
            m_edits.remove(stray.node->at + stray.tag.at - blanks, stray.tag.length);
        }
        m_findings.warn("export.html-stray", QT_TRANSLATE_NOOP("Error", "</%1> closes nothing that is open. The preview passes it over, and it is left out."),
                        {stray.tag.name}, fileLine(stray.line));
    }
    for (const KramdownWays::Quarrel &quarrel : m_ways->quarrels()) {
        const RawTag &tag = quarrel.element->tag;
        if (quarrel.readsMore)
            m_findings.warn("export.markdown-read", QT_TRANSLATE_NOOP("Error", "Jekyll reads the Markdown in this <%1>, the preview shows it as typed. Leave an empty line "
                                                                               "below the tag and above </%1> to see it in both."),
                            {tag.name}, fileLine(quarrel.element->line));
        else
            m_findings.warn("export.markdown-unread", QT_TRANSLATE_NOOP("Error", "With markdown=\"%1\" Jekyll shows what stands in this <%2> otherwise than the preview. "
                                                                                 "Write markdown=\"block\", or take it away: the export then adds what is needed."),
                            {tag.attribute(QStringLiteral("markdown")), tag.name}, fileLine(quarrel.element->line));
    }
}

void KramdownHtml::block(const Node &node, size_t index)
{
    if (!isAsTyped(node))
        return; // in a quotation or a list; what would need a cure there is written raw
    const QString html = node.literal.trimmed();
    quoteAttributes(html, node.at);
    for (const RawTag &tag : rawTags(html)) {
        if (tag.kind == RawTag::Kind::Open && !isKnownElement(tag.name)) {
            m_edits.replace(node.at + tag.at, 1, QStringLiteral("&lt;"));
            m_findings.warn("export.unknown-tag", QT_TRANSLATE_NOOP("Error", "%1 is no HTML tag; it is written as text. In Markdown, put a \\ before the <."),
                            {html.mid(tag.at, tag.length)}, fileLine(node));
        }
    }
    const qsizetype blanks = node.literal.indexOf(html);
    for (const HtmlElement *element : m_ways->openedBy(index)) {
        if (m_ways->holdsMarkdown(*element) && !element->tag.hasAttribute(QStringLiteral("markdown")))
            m_edits.insert(node.at - blanks + element->tag.at + element->tag.length - 1, QStringLiteral(" markdown=\"block\""));
    }
}

// kramdown hands on as it is what stands between these.
void KramdownHtml::wrap(const Node &inlineTag)
{
    m_edits.insert(inlineTag.at, QStringLiteral("{::nomarkdown}"));
    m_edits.insert(inlineTag.at + inlineTag.literal.size(), QStringLiteral("{:/}"));
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
    const bool opens = tag.kind == RawTag::Kind::Open;
    if (opens && !tag.closed && isInlineElement(tag.name) && !closingTag(siblings, index, tag.name))
        m_findings.warn("export.tag-open", QT_TRANSLATE_NOOP("Error", "The tag %1 has no partner in its paragraph. If it is no tag, put a \\ before the <."),
                        {node.literal}, fileLine(node));
    if (!opens && asTyped && m_ways->endsBox(node)) {
        wrap(node);
        return;
    }
    if (!opens && asTyped && m_ways->isStray(node, tag) && !isOpenedBefore(siblings, index, tag.name)) {
        m_edits.remove(node.at, node.literal.size());
        m_findings.warn("export.html-stray", QT_TRANSLATE_NOOP("Error", "</%1> closes nothing that is open. The preview passes it over, and it is left out."),
                        {tag.name}, fileLine(node));
        return;
    }
    if (opens && asTyped)
        readMarkdownIn(siblings, index, tag);
    if (isBlockToKramdown(tag.name))
        blockTag(siblings, index, tag, mayBreak);
}

// kramdown reads Markdown in <b>, but none in <kbd> or <mark>, and would show our backslashes there.
void KramdownHtml::readMarkdownIn(const std::vector<Node> &siblings, size_t index, const RawTag &tag)
{
    if (tag.closed || isBlockToKramdown(tag.name) || readsMarkdownInside(tag.name) || tag.hasAttribute(QStringLiteral("markdown")))
        return;
    const auto end = closingTag(siblings, index, tag.name);
    if (!end)
        return;
    const bool plain = std::all_of(siblings.begin() + qsizetype(index) + 1, siblings.begin() + qsizetype(*end), [&](const Node &node) {
        return node.kind == NodeKind::SoftBreak || (node.kind == NodeKind::Text && !hasMarks(QStringView(m_body).mid(std::max<qsizetype>(node.at, 0), node.length)));
    });
    if (!plain)
        m_edits.insert(siblings[index].at + tag.length - 1, QStringLiteral(" markdown=\"span\""));
}

void KramdownHtml::blockTag(const std::vector<Node> &siblings, size_t index, const RawTag &tag, bool mayBreak)
{
    const Node &node = siblings[index];
    const bool opens = tag.kind == RawTag::Kind::Open;
    if (tag.name == u"iframe" && mayBreak) {
        m_edits.insert(opens ? node.at : node.at + node.length, QStringLiteral("\n\n"));
        return;
    }
    const bool paired = tag.closed || (opens ? closingTag(siblings, index, tag.name).has_value() : isOpenedBefore(siblings, index, tag.name));
    if (paired && isAsTyped(node)) {
        wrap(node);
        return;
    }
    m_findings.warn("export.block-tag", QT_TRANSLATE_NOOP("Error", "Jekyll shows %1 as text inside of a paragraph. Give it a paragraph of its own."),
                    {node.literal}, fileLine(node));
}

} // namespace lanyard
