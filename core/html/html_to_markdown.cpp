// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/html_to_markdown.h"

#include "core/html/block_writer.h"
#include "core/html/html_clutter.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

// Windows puts lines of numbers before the HTML of its clipboard, and where it comes from.
QString withoutHeader(const QString &html, QUrl &source)
{
    if (!html.startsWith(QLatin1String("Version:")))
        return html;
    const qsizetype begin = qMax<qsizetype>(0, html.indexOf(u'<'));
    static const QRegularExpression from(QStringLiteral("^SourceURL:(\\S+)"), QRegularExpression::MultilineOption);
    if (const auto match = from.match(html.left(begin)); match.hasMatch())
        source = QUrl(match.captured(1));
    return html.mid(begin);
}

// What is seen of it: its picture or link, and nothing else.
const HtmlNode *onlyElement(const HtmlNode &node, QStringView name)
{
    const HtmlNode *found = nullptr;
    for (const HtmlNode &child : node.children) {
        if (child.isText() && child.text.trimmed().isEmpty())
            continue;
        if (found || child.isText())
            return nullptr;
        found = child.name == name ? &child : onlyElement(child, name);
        if (!found)
            return nullptr;
    }
    return found;
}

// Too many tags for a picture or a link alone; a whole page is not read just to see that.
bool isLong(const QString &html)
{
    constexpr qsizetype mostTags = 200;
    return html.count(u'<') > mostTags;
}

// More than words in paragraphs.
bool saysMore(const HtmlNode &node)
{
    static const QSet<QString> plain{QStringLiteral("html"), QStringLiteral("body"), QStringLiteral("p"), QStringLiteral("div"),
                                     QStringLiteral("span"), QStringLiteral("br"), QStringLiteral("font"), QStringLiteral("o:p"),
                                     QStringLiteral("section"), QStringLiteral("article"), QStringLiteral("main"), QStringLiteral("u"),
                                     QStringLiteral("small"), QStringLiteral("big"), QStringLiteral("wbr"), QStringLiteral("center"),
                                     QStringLiteral("time"), QStringLiteral("label")};
    if (node.isText())
        return false;
    return !plain.contains(node.name) || !dressed(node, {}, false).isEmpty()
        || std::any_of(node.children.begin(), node.children.end(), saysMore);
}

std::optional<Fragment> converted(const QString &html, const HtmlOptions &options, bool onlyWithMarks)
{
    QUrl base = options.base;
    auto tree = htmlTree(withoutHeader(html, base));
    if (!tree || isCodeColouring(*tree))
        return std::nullopt;
    if (const HtmlNode *said = firstElement(*tree, u"base"); said && QUrl(said->attribute("href")).scheme().startsWith(u"http"))
        base = QUrl(said->attribute("href"));
    removeClutter(*tree);
    if (onlyWithMarks && !saysMore(*tree))
        return std::nullopt;
    const QList<BlockWriter::Block> blocks = BlockWriter(base, options.keepRelative).blocks(*tree);
    if (blocks.isEmpty())
        return std::nullopt;
    const bool isInline = blocks.size() == 1 && blocks.first().kind == BlockWriter::Block::Kind::Paragraph;
    return Fragment{joinedBlocks(blocks), isInline ? Fragment::Stand::Inline : Fragment::Stand::OwnBlock};
}

} // namespace

std::optional<Fragment> markdownOf(const QString &html, const HtmlOptions &options)
{
    return converted(html, options, false);
}

std::optional<Fragment> markdownBesideText(const QString &html)
{
    return converted(html, {}, true);
}

std::optional<QString> onlyPicture(const QString &html)
{
    if (isLong(html))
        return std::nullopt;
    QUrl source;
    auto tree = htmlTree(withoutHeader(html, source));
    if (!tree)
        return std::nullopt;
    removeClutter(*tree);
    const HtmlNode *image = onlyElement(*tree, u"img");
    return image ? std::optional(image->attribute("src")) : std::nullopt;
}

QString onlyLinkText(const QString &html, const QString &url)
{
    if (isLong(html))
        return {};
    QUrl source;
    auto tree = htmlTree(withoutHeader(html, source));
    if (!tree)
        return {};
    removeClutter(*tree);
    const HtmlNode *link = onlyElement(*tree, u"a");
    return link && QUrl(link->attribute("href")) == QUrl(url) ? textOf(*link).simplified() : QString();
}

} // namespace lanyard
