// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/html_renderer.h"

#include "core/markdown/html_text.h"

namespace lanyard {

namespace {

QString chip(const LiquidTag &tag, const QString &source)
{
    static const auto ends = [](QChar c) { return c.isSpace() || c == u'|'; };
    qsizetype end = 0;
    while (end < tag.content.size() && !ends(tag.content[end]))
        ++end;
    return QStringLiteral("<span class=\"liquid-chip\" title=\"%1\">%2</span>")
        .arg(escapedHtml(source.mid(tag.at, tag.length).simplified()), escapedHtml(tag.content.left(end)));
}

bool isSilent(const LiquidTag &tag)
{
    return tag.kind == LiquidTag::Kind::AttributeList
        || (tag.kind == LiquidTag::Kind::Tag && (tag.content == u"raw" || tag.content == u"endraw"));
}

class Renderer
{
public:
    Renderer(const LiquidMarks &marks, const ParseOptions &options)
        : m_marks(marks)
        , m_options(options)
    {
    }

    void render(const Node &node, const Node *parent, const Node *grandparent);
    HtmlTemplate m_out;

private:
    void children(const Node &node, const Node *parent)
    {
        for (const Node &child : node.children)
            render(child, &node, parent);
    }
    void wrapped(const Node &node, const Node *parent, QLatin1String name)
    {
        m_out.html += u'<' + name + u'>';
        children(node, parent);
        m_out.html += QLatin1String("</") + name + u'>';
    }
    void line() // begins a line, if it is not begun
    {
        if (!m_out.html.isEmpty() && !m_out.html.endsWith(u'\n'))
            m_out.html += u'\n';
    }
    void gap(HtmlGap::Kind kind, const QString &key, bool fixed = false) { m_out.gaps.push_back({kind, m_out.html.size(), key, 0, fixed}); }

    QString resolved(const QString &literal) const;  // for attributes: what is not known is left out
    void text(const QString &literal);
    void html(const QString &literal);
    void plain(const Node &node, QString *out) const; // an image's alt text
    void block(const Node &node, const Node *parent, const Node *grandparent);
    void paragraph(const Node &node, const Node *parent, const Node *grandparent);
    void list(const Node &node, const Node *parent);
    void code(const Node &node);
    void table(const Node &node);
    void link(const Node &node, const Node *parent);

    const LiquidMarks &m_marks;
    const ParseOptions &m_options;
    bool m_inFootnote = false; // whose headings have no ids: they are no places in the text
};

QString Renderer::resolved(const QString &literal) const
{
    if (m_marks.isEmpty())
        return literal;
    QString result;
    m_marks.split(
        literal, [&](QStringView part) { result += part; },
        [&](const LiquidTag &tag) { result += resolveLiquid(tag, m_options.liquid, nullptr); });
    return result;
}

void Renderer::text(const QString &literal)
{
    if (m_marks.isEmpty()) {
        m_out.html += escapedHtml(literal);
        return;
    }
    m_marks.split(
        literal, [&](QStringView part) { m_out.html += escapedHtml(part); },
        [&](const LiquidTag &tag) {
            bool known = false;
            const QString value = resolveLiquid(tag, m_options.liquid, &known);
            if (known)
                m_out.html += escapedHtml(value);
            else if (!isSilent(tag))
                m_out.html += chip(tag, m_marks.source());
        });
}

// A writer's own HTML goes through as it is; Liquid shows as a chip only where text may stand.
void Renderer::html(const QString &literal)
{
    if (m_marks.isEmpty()) {
        m_out.html += literal;
        return;
    }
    bool inTag = false;
    bool inComment = false;
    m_marks.split(
        literal,
        [&](QStringView part) {
            for (qsizetype i = 0; i < part.size(); ++i) {
                if (!inComment && part.mid(i).startsWith(u"<!--"))
                    inComment = true;
                else if (inComment && part.mid(i).startsWith(u"-->"))
                    inComment = false;
                else if (!inComment && part[i] == u'<')
                    inTag = true;
                else if (!inComment && part[i] == u'>')
                    inTag = false;
            }
            m_out.html += part;
        },
        [&](const LiquidTag &tag) {
            bool known = false;
            const QString value = resolveLiquid(tag, m_options.liquid, &known);
            if (known)
                m_out.html += escapedHtml(value);
            else if (!inTag && !inComment && !isSilent(tag))
                m_out.html += chip(tag, m_marks.source());
        });
}

void Renderer::plain(const Node &node, QString *out) const
{
    for (const Node &child : node.children) {
        if (child.kind == NodeKind::SoftBreak || child.kind == NodeKind::LineBreak)
            *out += u' ';
        else if (child.kind == NodeKind::Text)
            *out += escapedHtml(resolved(child.literal));
        else if (child.kind == NodeKind::Code || child.kind == NodeKind::HtmlInline)
            *out += escapedHtml(m_marks.original(child.literal));
        plain(child, out);
    }
}

void Renderer::link(const Node &node, const Node *parent)
{
    const bool image = node.kind == NodeKind::Image;
    m_out.html += image ? QLatin1String("<img src=\"") : QLatin1String("<a href=\"");
    m_out.html += escapedAddress(resolved(node.url));
    if (image) {
        m_out.html += QLatin1String("\" alt=\"");
        plain(node, &m_out.html);
    }
    if (!node.title.isEmpty())
        m_out.html += QLatin1String("\" title=\"") + escapedHtml(resolved(node.title));
    m_out.html += image ? QLatin1String("\" />") : QLatin1String("\">");
    if (image)
        return;
    children(node, parent);
    m_out.html += QLatin1String("</a>");
}

// Whether nothing of a paragraph would be seen: an attribute list, {% raw %}.
bool isSilentParagraph(const Node &node, const LiquidMarks &marks)
{
    bool silent = !marks.isEmpty() && !node.children.empty();
    bool any = false;
    for (const Node &child : node.children) {
        if (child.kind == NodeKind::SoftBreak)
            continue;
        if (child.kind != NodeKind::Text)
            return false;
        marks.split(
            child.literal, [&](QStringView part) { silent = silent && part.trimmed().isEmpty(); },
            [&](const LiquidTag &tag) {
                any = true;
                silent = silent && isSilent(tag);
            });
    }
    return silent && any;
}

void Renderer::paragraph(const Node &node, const Node *parent, const Node *grandparent)
{
    if (isSilentParagraph(node, m_marks))
        return;
    const bool tight = grandparent && grandparent->kind == NodeKind::List && grandparent->tight;
    if (!tight) {
        line();
        m_out.html += QLatin1String("<p>");
    }
    children(node, parent);
    if (tight)
        return;
    if (parent && parent->kind == NodeKind::FootnoteDefinition && &node == &parent->children.back()) {
        m_out.html += u' ';
        gap(HtmlGap::Kind::Backreferences, parent->literal);
    }
    m_out.html += QLatin1String("</p>\n");
}

void Renderer::list(const Node &node, const Node *parent)
{
    line();
    if (!node.ordered)
        m_out.html += QLatin1String("<ul>\n");
    else if (node.start == 1)
        m_out.html += QLatin1String("<ol>\n");
    else
        m_out.html += QStringLiteral("<ol start=\"%1\">\n").arg(node.start);
    children(node, parent);
    m_out.html += node.ordered ? QLatin1String("</ol>\n") : QLatin1String("</ul>\n");
}

void Renderer::code(const Node &node)
{
    line();
    const QString info = m_marks.original(node.info);
    qsizetype end = 0;
    while (end < info.size() && !info[end].isSpace())
        ++end;
    if (info.isEmpty())
        m_out.html += QLatin1String("<pre><code>");
    else
        m_out.html += QLatin1String("<pre><code class=\"language-") + escapedHtml(QStringView(info).left(end)) + QLatin1String("\">");
    m_out.html += escapedHtml(m_marks.original(node.literal));
    m_out.html += QLatin1String("</code></pre>\n");
}

void Renderer::table(const Node &node)
{
    line();
    m_out.html += QLatin1String("<table>");
    bool body = false;
    for (const Node &row : node.children) {
        line();
        if (row.header)
            m_out.html += QLatin1String("<thead>\n");
        else if (!std::exchange(body, true))
            m_out.html += QLatin1String("<tbody>\n");
        m_out.html += QLatin1String("<tr>");
        for (const Node &cell : row.children) {
            static constexpr QLatin1String alignments[]{QLatin1String(""), QLatin1String(" align=\"left\""),
                QLatin1String(" align=\"center\""), QLatin1String(" align=\"right\"")};
            line();
            m_out.html += (row.header ? QLatin1String("<th") : QLatin1String("<td")) + alignments[int(cell.alignment)] + u'>';
            children(cell, &row);
            m_out.html += row.header ? QLatin1String("</th>") : QLatin1String("</td>");
        }
        line();
        m_out.html += row.header ? QLatin1String("</tr>\n</thead>") : QLatin1String("</tr>");
    }
    if (body)
        m_out.html += QLatin1String("\n</tbody>");
    m_out.html += QLatin1String("\n</table>\n");
}

void Renderer::block(const Node &node, const Node *parent, const Node *grandparent)
{
    switch (node.kind) {
    case NodeKind::Paragraph:
        paragraph(node, parent, grandparent);
        break;
    case NodeKind::Heading: {
        line();
        m_out.html += QStringLiteral("<h%1").arg(node.level);
        const HeadingId id = headingId(node, m_marks, m_options);
        if (!m_inFootnote) // an empty one counts, too: to Jekyll the second of them is "-1"
            gap(HtmlGap::Kind::Heading, id.base, id.fixed);
        m_out.html += u'>';
        children(node, parent);
        m_out.html += QStringLiteral("</h%1>\n").arg(node.level);
        break;
    }
    case NodeKind::List:
        list(node, parent);
        break;
    case NodeKind::Item:
        line();
        m_out.html += QLatin1String("<li>");
        if (node.checked)
            m_out.html += *node.checked ? QLatin1String("<input type=\"checkbox\" checked=\"\" disabled=\"\" /> ")
                                        : QLatin1String("<input type=\"checkbox\" disabled=\"\" /> ");
        children(node, parent);
        m_out.html += QLatin1String("</li>\n");
        break;
    case NodeKind::BlockQuote:
        line();
        m_out.html += QLatin1String("<blockquote>\n");
        children(node, parent);
        line();
        m_out.html += QLatin1String("</blockquote>\n");
        break;
    case NodeKind::CodeBlock:
        code(node);
        break;
    case NodeKind::HtmlBlock:
        line();
        html(node.literal);
        line();
        break;
    case NodeKind::ThematicBreak:
        line();
        m_out.html += QLatin1String("<hr />\n");
        break;
    case NodeKind::Table:
        table(node);
        break;
    case NodeKind::FootnoteDefinition:
        m_inFootnote = true;
        m_out.html += QStringLiteral("<li id=\"fn-%1\">\n").arg(escapedAddress(node.literal));
        children(node, parent);
        if (node.children.empty() || node.children.back().kind != NodeKind::Paragraph) {
            gap(HtmlGap::Kind::Backreferences, node.literal);
            m_out.html += u'\n';
        }
        m_out.html += QLatin1String("</li>\n");
        break;
    default:
        children(node, parent);
    }
}

void Renderer::render(const Node &node, const Node *parent, const Node *grandparent)
{
    switch (node.kind) {
    case NodeKind::Text: text(node.literal); break;
    case NodeKind::SoftBreak: m_out.html += u'\n'; break;
    case NodeKind::LineBreak: m_out.html += QLatin1String("<br />\n"); break;
    case NodeKind::Code: m_out.html += QLatin1String("<code>") + escapedHtml(m_marks.original(node.literal)) + QLatin1String("</code>"); break;
    case NodeKind::HtmlInline: html(node.literal); break;
    case NodeKind::Emphasis: wrapped(node, parent, QLatin1String("em")); break;
    case NodeKind::Strong: wrapped(node, parent, QLatin1String("strong")); break;
    case NodeKind::Strikethrough: wrapped(node, parent, QLatin1String("del")); break;
    case NodeKind::Link:
    case NodeKind::Image: link(node, parent); break;
    case NodeKind::FootnoteReference:
        gap(HtmlGap::Kind::FootnoteReference, node.literal);
        m_out.gaps.back().use = node.number;
        break;
    default: block(node, parent, grandparent);
    }
}

} // namespace

HtmlTemplate renderHtml(const Node &block, const LiquidMarks &marks, const ParseOptions &options)
{
    Renderer renderer(marks, options);
    renderer.render(block, nullptr, nullptr);
    return std::move(renderer.m_out);
}

} // namespace lanyard
