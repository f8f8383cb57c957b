// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/block_writer.h"

#include "core/compose/markdown_text.h"
#include "core/compose/session_text.h"
#include "core/html/html_clutter.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

using Where = InlineText::Where;
using Kind = BlockWriter::Block::Kind;

bool isBlock(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("address"), QStringLiteral("article"), QStringLiteral("aside"), QStringLiteral("blockquote"),
        QStringLiteral("body"), QStringLiteral("caption"), QStringLiteral("center"), QStringLiteral("dd"), QStringLiteral("details"), QStringLiteral("dialog"),
        QStringLiteral("div"), QStringLiteral("dl"), QStringLiteral("dt"), QStringLiteral("fieldset"), QStringLiteral("figcaption"),
        QStringLiteral("figure"), QStringLiteral("footer"), QStringLiteral("form"), QStringLiteral("h1"), QStringLiteral("h2"),
        QStringLiteral("h3"), QStringLiteral("h4"), QStringLiteral("h5"), QStringLiteral("h6"), QStringLiteral("header"),
        QStringLiteral("hr"), QStringLiteral("html"), QStringLiteral("iframe"), QStringLiteral("li"), QStringLiteral("main"),
        QStringLiteral("nav"), QStringLiteral("ol"), QStringLiteral("p"), QStringLiteral("pre"), QStringLiteral("section"),
        QStringLiteral("summary"), QStringLiteral("table"), QStringLiteral("tbody"), QStringLiteral("td"), QStringLiteral("tfoot"),
        QStringLiteral("th"), QStringLiteral("thead"), QStringLiteral("tr"), QStringLiteral("ul"), QStringLiteral("video"),
        QStringLiteral("audio")};
    return names.contains(name);
}

int headingLevel(const QString &name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6' ? name[1].digitValue() : 0;
}

QString footnoteLabel(const QString &address)
{
    static const QRegularExpression form(QStringLiteral("\\A#?fn[:-]?(?!ref)([\\w.-]+)\\z"));
    return form.match(address).captured(1);
}

// "#fn-1" of the one link in <sup class="footnote-ref">, or in kramdown's <sup id="fnref:1">.
QString referredFootnote(const HtmlNode &node)
{
    if (node.name != u"sup" || !(node.hasClass(u"footnote-ref") || node.attribute("id").startsWith(QLatin1String("fnref"))))
        return {};
    const HtmlNode *link = firstElement(node, u"a");
    return link ? footnoteLabel(link->attribute("href")) : QString();
}

// A player's address as that of the page about the film.
QString filmPage(const QString &address)
{
    static const QRegularExpression youtube(QStringLiteral("\\Ahttps?://(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]+)"));
    static const QRegularExpression vimeo(QStringLiteral("\\Ahttps?://player\\.vimeo\\.com/video/(\\d+)"));
    static const QRegularExpression peertube(QStringLiteral("\\A(https?://[^/]+)/videos/embed/([\\w-]+)"));
    if (const auto match = youtube.match(address); match.hasMatch())
        return QStringLiteral("https://www.youtube.com/watch?v=") + match.captured(1);
    if (const auto match = vimeo.match(address); match.hasMatch())
        return QStringLiteral("https://vimeo.com/") + match.captured(1);
    if (const auto match = peertube.match(address); match.hasMatch())
        return match.captured(1) + QStringLiteral("/w/") + match.captured(2);
    return address;
}

} // namespace

QString indented(const QString &text, const QString &first, const QString &rest)
{
    QString result;
    bool isFirst = true;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!isFirst)
            result += u'\n';
        QStringView before = isFirst ? first : rest;
        while (line.isEmpty() && before.endsWith(u' '))
            before.chop(1);
        result += before;
        result += line;
        isFirst = false;
    }
    return result;
}

QString joinedBlocks(const QList<BlockWriter::Block> &blocks, bool tight)
{
    QString text;
    for (const BlockWriter::Block &block : blocks) {
        if (!text.isEmpty())
            text += tight && block.kind == Kind::List ? QLatin1String("\n") : QLatin1String("\n\n");
        text += block.text;
    }
    return text;
}

QList<BlockWriter::Block> BlockWriter::blocks(const HtmlNode &parent) const
{
    Page page;
    walkAll(parent.children, {}, page);
    flush(page);
    return page.blocks;
}

void BlockWriter::flush(Page &page) const
{
    if (!page.line.isEmpty())
        page.blocks.append({Kind::Paragraph, page.line.markdown(page.where)});
    page.line.clear();
}

void BlockWriter::put(Page &page, const QString &text, Kind kind) const
{
    flush(page);
    if (!text.isEmpty())
        page.blocks.append({kind, text});
}

void BlockWriter::walkAll(const std::vector<HtmlNode> &nodes, const Marks &marks, Page &page) const
{
    for (const HtmlNode &node : nodes)
        walk(node, marks, page);
}

void BlockWriter::walk(const HtmlNode &node, const Marks &marks, Page &page) const
{
    if (node.isText()) {
        page.line.addText(node.text, marks);
    } else if (isBlock(node.name)) {
        flush(page);
        walkBlock(node, dressed(node, marks, false), page);
        flush(page);
    } else {
        walkInline(node, marks, page);
    }
}

void BlockWriter::walkBlock(const HtmlNode &node, const Marks &marks, Page &page) const
{
    const QString &name = node.name;
    if (const int level = headingLevel(name)) {
        if (const QString line = lineOf(node, {}, Where::Heading); !line.isEmpty())
            put(page, QString(level, u'#') + u' ' + line);
    } else if (name == u"ul" || name == u"ol") {
        const bool follows = !page.blocks.isEmpty() && page.blocks.last().kind == Kind::List;
        page.starred = follows ? page.starred + 1 : 0;
        put(page, list(node, page.starred % 2 == 1), Kind::List);
    } else if (name == u"blockquote") {
        if (const QString inside = joinedBlocks(blocks(node)); !inside.isEmpty())
            put(page, indented(inside, QStringLiteral("> "), QStringLiteral("> ")));
    } else if (name == u"pre") {
        put(page, code(node));
    } else if (name == u"hr") {
        put(page, QStringLiteral("***"));
    } else if (name == u"table") {
        if (const QString rows = table(node); !rows.isEmpty())
            put(page, rows);
        else
            walkAll(node.children, marks, page);
    } else if (name == u"figure") {
        if (!figure(node, page))
            walkAll(node.children, marks, page);
    } else if (name == u"dt" || name == u"summary") {
        put(page, lineOf(node, marks + Marks{{InlineMark::Kind::Strong, {}, {}}}, Where::Paragraph), Kind::Paragraph);
    } else if (name == u"iframe" || name == u"video" || name == u"audio") {
        const HtmlNode *source = firstElement(node, u"source");
        const QString from = filmPage(address(source && node.attribute("src").isEmpty() ? source->attribute("src") : node.attribute("src"), false));
        if (!from.isEmpty()) {
            page.line.addText(from, {{InlineMark::Kind::Link, from, {}}});
            flush(page);
        }
    } else if (node.hasClass(u"footnotes")) {
        footnotes(node, page);
    } else {
        walkAll(node.children, marks, page);
    }
}

void BlockWriter::walkInline(const HtmlNode &node, const Marks &marks, Page &page) const
{
    const QString &name = node.name;
    if (name == u"br") {
        page.line.addBreak();
    } else if (name == u"img") {
        if (const QString shown = picture(node, node.attribute("title")); !shown.isEmpty())
            page.line.addMarkdown(shown, marks);
    } else if (name == u"code" || name == u"tt" || name == u"samp") {
        Marks around = marks;
        if (const HtmlNode *link = firstElement(node, u"a")) {
            if (const QString to = address(link->attribute("href"), false); !to.isEmpty())
                around.append({InlineMark::Kind::Link, to, {}});
        }
        page.line.addCode(textOf(node), around);
    } else if (name == u"a") {
        if (node.hasClass(u"footnote-backref") || node.hasClass(u"reversefootnote") || node.attribute("aria-hidden") == u"true")
            return;
        const QString to = address(node.attribute("href"), false);
        Marks inside = dressed(node, marks, page.where == Where::Heading);
        inside.removeIf([](const InlineMark &mark) { return mark.kind == InlineMark::Kind::Link; });
        if (!to.isEmpty())
            inside.append({InlineMark::Kind::Link, to, node.attribute("title").simplified()});
        walkAll(node.children, inside, page);
    } else if (name == u"q") {
        page.line.addText(QStringLiteral("“"), marks);
        walkAll(node.children, marks, page);
        page.line.addText(QStringLiteral("”"), marks);
    } else if (const QString label = referredFootnote(node); !label.isEmpty()) {
        page.line.addMarkdown(QStringLiteral("[^%1]").arg(label), marks);
    } else if (name != u"input") {
        walkAll(node.children, dressed(node, marks, page.where == Where::Heading), page);
    }
}

// All that the element holds on one line, whatever blocks it was in.
QString BlockWriter::lineOf(const HtmlNode &node, const Marks &marks, Where where) const
{
    Page page;
    page.where = where;
    const auto gather = [&](const auto &again, const std::vector<HtmlNode> &nodes, const Marks &around) -> void {
        for (const HtmlNode &child : nodes) {
            if (!child.isText() && isBlock(child.name)) {
                page.line.addText(QStringLiteral(" "), {});
                again(again, child.children, around);
                page.line.addText(QStringLiteral(" "), {});
            } else {
                walk(child, around, page);
            }
        }
    };
    gather(gather, node.children, marks);
    QStringList lines;
    for (const Block &block : std::as_const(page.blocks)) // of blocks within inlines
        lines.append(block.text);
    if (!page.line.isEmpty())
        lines.append(page.line.markdown(where));
    return lines.join(u' ');
}

QString BlockWriter::list(const HtmlNode &node, bool starred) const
{
    struct Item
    {
        QList<Block> blocks;
        QString box; // "[x] "
    };
    QList<Item> items;
    bool loose = false;
    for (const HtmlNode &child : node.children) {
        if (child.isText() && child.text.trimmed().isEmpty())
            continue;
        if (child.name == u"ul" || child.name == u"ol") { // some write it beside the entry that it belongs to
            if (items.isEmpty())
                items.append(Item{});
            items.last().blocks.append({Kind::List, list(child, false)});
            continue;
        }
        Item item;
        HtmlNode holder;
        if (child.name == u"li")
            holder.children = child.children;
        else
            holder.children = {child};
        item.blocks = blocks(holder);
        for (const HtmlNode &part : holder.children)
            loose = loose || (part.name == u"p" && !part.attributes.contains(QStringLiteral("style")) && !part.attributes.contains(QStringLiteral("class")));
        const HtmlNode *box = firstElement(holder, u"input");
        if (box && box->attribute("type").compare(u"checkbox", Qt::CaseInsensitive) == 0)
            item.box = box->attributes.contains(QStringLiteral("checked")) ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
        else if (child.attribute("role") == u"checkbox")
            item.box = child.attribute("aria-checked") == u"true" ? QStringLiteral("[x] ") : QStringLiteral("[ ] ");
        const auto paragraphs = std::count_if(item.blocks.begin(), item.blocks.end(), [](const Block &block) { return block.kind != Kind::List; });
        loose = loose || paragraphs > 1;
        if (!item.blocks.isEmpty())
            items.append(item);
    }
    QStringList lines;
    int number = node.attributes.contains(QStringLiteral("start")) ? std::clamp(node.attribute("start").toInt(), 0, 99'999'999) : 1;
    for (const Item &item : std::as_const(items)) {
        const QString mark = node.name == u"ol" ? QString::number(number++) + QLatin1String(". ") : starred ? QStringLiteral("* ") : QStringLiteral("- ");
        lines.append(indented(item.box + joinedBlocks(item.blocks, !loose), mark, QString(mark.size(), u' ')));
    }
    return lines.join(loose ? QLatin1String("\n\n") : QLatin1String("\n"));
}

QString BlockWriter::address(const QString &written, bool forPicture) const
{
    const QString trimmed = written.trimmed();
    if (trimmed.isEmpty())
        return {};
    static const QRegularExpression scheme(QStringLiteral("\\A([A-Za-z][A-Za-z0-9+.-]*):"));
    const auto match = scheme.match(QString(trimmed).remove(QRegularExpression(QStringLiteral("[\\x00-\\x20]"))));
    if (match.hasMatch()) {
        const QString name = match.captured(1).toLower();
        const bool web = name == u"http" || name == u"https";
        return web || (!forPicture && name == u"mailto") ? trimmed : QString();
    }
    if (m_base.isValid() && !m_base.isRelative()) {
        const QUrl resolved = m_base.resolved(QUrl(trimmed));
        return resolved.scheme() == u"http" || resolved.scheme() == u"https" ? resolved.toString(QUrl::FullyEncoded) : QString();
    }
    if (trimmed.startsWith(QLatin1String("//")))
        return QStringLiteral("https:") + trimmed;
    return m_keepRelative ? trimmed : QString();
}

void BlockWriter::footnotes(const HtmlNode &node, Page &page) const
{
    const HtmlNode *list = firstElement(node, u"ol");
    if (!list)
        return;
    for (const HtmlNode &item : list->children) {
        if (const QString label = footnoteLabel(item.attribute("id")); item.name == u"li" && !label.isEmpty())
            put(page, indented(joinedBlocks(blocks(item)), QStringLiteral("[^%1]: ").arg(label), QStringLiteral("    ")));
    }
}

} // namespace lanyard
