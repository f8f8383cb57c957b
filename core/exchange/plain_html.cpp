// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_html.h"

#include "core/compose/writers_comment.h"
#include "core/exchange/block_markup.h"
#include "core/exchange/html_escape.h"

namespace lanyard {

namespace {

QString children(const Node &node, WordPressInline &inlines, int line)
{
    QString html;
    for (const Node &child : node.children)
        html += plainHtml(child, inlines, line);
    return html;
}

QString element(const QString &tag, const QString &html, const QString &attributes = {})
{
    return u'<' + tag + attributes + u'>' + html + QStringLiteral("</") + tag + u'>';
}

QString item(const Node &node, const Node &list, WordPressInline &inlines, int line)
{
    QString html = node.checked ? QString(*node.checked ? u'☑' : u'☐') + u' ' : QString();
    for (const Node &child : node.children)
        html += list.tight && child.kind == NodeKind::Paragraph ? inlines.html(child.children, line) : plainHtml(child, inlines, line);
    return element(QStringLiteral("li"), html);
}

QString table(const Node &node, WordPressInline &inlines, int line)
{
    QString html;
    for (const Node &row : node.children) {
        QString cells;
        for (const Node &cell : row.children)
            cells += element(row.header ? QStringLiteral("th") : QStringLiteral("td"), inlines.html(cell.children, line));
        html += element(QStringLiteral("tr"), cells);
    }
    return element(QStringLiteral("table"), html);
}

} // namespace

QString plainHtml(const Node &node, WordPressInline &inlines, int line)
{
    switch (node.kind) {
    case NodeKind::Paragraph:
        return element(QStringLiteral("p"), inlines.html(node.children, line)) + u'\n';
    case NodeKind::Heading:
        return element(QStringLiteral("h%1").arg(node.level), inlines.html(node.children, line)) + u'\n';
    case NodeKind::List: {
        QString html;
        for (const Node &child : node.children)
            html += item(child, node, inlines, line) + u'\n';
        const QString start = node.ordered && node.start != 1 ? QStringLiteral(" start=\"%1\"").arg(node.start) : QString();
        return element(node.ordered ? QStringLiteral("ol") : QStringLiteral("ul"), html, start) + u'\n';
    }
    case NodeKind::BlockQuote:
        return element(QStringLiteral("blockquote"), children(node, inlines, line)) + u'\n';
    case NodeKind::CodeBlock:
        return element(QStringLiteral("pre"), element(QStringLiteral("code"), escapedCode(withoutControls(node.literal)))) + u'\n';
    case NodeKind::HtmlBlock: {
        WritersComment comment;
        return readWritersComment(node.literal, &comment) ? QString() : inlines.rawHtml(node.literal, line);
    }
    case NodeKind::ThematicBreak:
        return QStringLiteral("<hr>\n");
    case NodeKind::Table:
        return table(node, inlines, line) + u'\n';
    default:
        return children(node, inlines, line);
    }
}

} // namespace lanyard
