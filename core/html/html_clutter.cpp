// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/html_clutter.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

bool isUnseen(const HtmlNode &node)
{
    static const QSet<QString> names{
        QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("head"), QStringLiteral("title"), QStringLiteral("meta"),
        QStringLiteral("link"), QStringLiteral("template"), QStringLiteral("noscript"), QStringLiteral("svg"), QStringLiteral("button"),
        QStringLiteral("select"), QStringLiteral("textarea"), QStringLiteral("object"), QStringLiteral("canvas"), QStringLiteral("xml"),
        QStringLiteral("colgroup"), QStringLiteral("math")};
    return names.contains(node.name) || node.attributes.contains(QStringLiteral("hidden")) || node.style(u"display") == u"none"
        || node.style(u"visibility") == u"hidden" || node.style(u"mso-list") == u"ignore";
}

// How deep Word's list paragraph is; 0: it is none.
int wordListLevel(const HtmlNode &node)
{
    if (node.name != u"p" && node.name != u"div")
        return 0;
    static const QRegularExpression level(QStringLiteral("\\blevel(\\d)\\b"));
    const auto match = level.match(node.style(u"mso-list"));
    return match.hasMatch() ? std::max(1, match.captured(1).toInt()) : 0;
}

QString wordListMark(const HtmlNode &node)
{
    for (const HtmlNode &child : node.children) {
        if (child.style(u"mso-list") == u"ignore")
            return textOf(child).simplified();
        if (const QString mark = wordListMark(child); !mark.isEmpty())
            return mark;
    }
    return {};
}

void removeMark(HtmlNode &node)
{
    std::erase_if(node.children, [](const HtmlNode &child) { return child.style(u"mso-list") == u"ignore"; });
    for (HtmlNode &child : node.children)
        removeMark(child);
}

// The list that begins at `at` and goes on while the paragraphs are at least as deep; `at` is then behind it.
HtmlNode wordList(std::vector<HtmlNode> &from, size_t &at)
{
    static const QRegularExpression number(QStringLiteral("\\A\\(?(\\d{1,9}|[A-Za-z]{1,4})[.)]"));
    const int level = wordListLevel(from[at]);
    const auto first = number.match(wordListMark(from[at]));
    HtmlNode list;
    list.name = first.hasMatch() ? QStringLiteral("ol") : QStringLiteral("ul");
    if (const int start = first.captured(1).toInt(); start > 1)
        list.attributes.insert(QStringLiteral("start"), QString::number(start));
    while (at < from.size()) {
        if (from[at].isText() && from[at].text.trimmed().isEmpty()) {
            ++at;
            continue;
        }
        const int here = wordListLevel(from[at]);
        if (here < level || here == 0)
            break;
        if (here > level && !list.children.empty()) {
            list.children.back().children.push_back(wordList(from, at));
            continue;
        }
        const bool numbered = number.match(wordListMark(from[at])).hasMatch();
        if (!list.children.empty() && numbered != (list.name == u"ol"))
            break;
        HtmlNode item;
        item.name = QStringLiteral("li");
        removeMark(from[at]);
        item.children = std::move(from[at].children);
        list.children.push_back(std::move(item));
        ++at;
    }
    return list;
}

void gatherWordLists(HtmlNode &node)
{
    if (std::none_of(node.children.begin(), node.children.end(), [](const HtmlNode &child) { return wordListLevel(child) > 0; }))
        return;
    std::vector<HtmlNode> gathered;
    for (size_t at = 0; at < node.children.size();) {
        if (wordListLevel(node.children[at]) > 0)
            gathered.push_back(wordList(node.children, at));
        else
            gathered.push_back(std::move(node.children[at++]));
    }
    node.children = std::move(gathered);
}

void rename(HtmlNode &node)
{
    static const QRegularExpression normal(QStringLiteral("\\A(normal|[1-4]\\d\\d)\\z"));
    if (node.name == u"b" && normal.match(node.style(u"font-weight")).hasMatch())
        node.name = QStringLiteral("span"); // Google Docs wraps all of a copy in it
    else if (node.hasClass(u"MsoTitle"))
        node.name = QStringLiteral("h1");
    else if (node.name == u"p" && (node.hasClass(u"MsoQuote") || node.hasClass(u"MsoIntenseQuote")))
        node.name = QStringLiteral("blockquote");
}

bool namesMonospace(const QString &family)
{
    static const QRegularExpression fonts(QStringLiteral("mono|courier|consolas|menlo|monaco|source code|fira code|hack|inconsolata"));
    return fonts.match(family).hasMatch();
}

bool onlyColours(const HtmlNode &node)
{
    static const QSet<QString> harmless{QStringLiteral("div"), QStringLiteral("span"), QStringLiteral("br"), QStringLiteral("pre"),
                                        QStringLiteral("font")};
    return std::all_of(node.children.begin(), node.children.end(),
                       [](const HtmlNode &child) { return child.isText() || (harmless.contains(child.name) && onlyColours(child)); });
}

bool makesBold(const HtmlNode &node)
{
    static const QRegularExpression bold(QStringLiteral("\\A(bold|bolder|[6-9]\\d\\d)"));
    return bold.match(node.style(u"font-weight")).hasMatch();
}

} // namespace

void removeClutter(HtmlNode &node)
{
    gatherWordLists(node); // before their marks go as unseen
    std::erase_if(node.children, isUnseen);
    rename(node);
    for (HtmlNode &child : node.children)
        removeClutter(child);
}

InlineText::Marks dressed(const HtmlNode &element, InlineText::Marks around, bool inHeading)
{
    using Kind = InlineMark::Kind;
    static const QHash<QString, Kind> names{
        {QStringLiteral("b"), Kind::Strong},      {QStringLiteral("strong"), Kind::Strong},  {QStringLiteral("i"), Kind::Emphasis},
        {QStringLiteral("em"), Kind::Emphasis},   {QStringLiteral("cite"), Kind::Emphasis},  {QStringLiteral("dfn"), Kind::Emphasis},
        {QStringLiteral("var"), Kind::Emphasis},  {QStringLiteral("s"), Kind::Strike},       {QStringLiteral("strike"), Kind::Strike},
        {QStringLiteral("del"), Kind::Strike},    {QStringLiteral("kbd"), Kind::Keyboard},   {QStringLiteral("sup"), Kind::Superscript},
        {QStringLiteral("sub"), Kind::Subscript}};
    const auto put = [&around](Kind kind) {
        const InlineMark mark{kind, {}, {}};
        if (!around.contains(mark))
            around.append(mark);
    };
    if (const auto named = names.constFind(element.name); named != names.constEnd())
        put(*named);
    if (!element.attributes.contains(QStringLiteral("style")))
        return around;
    if (!inHeading && makesBold(element))
        put(Kind::Strong);
    const QString slant = element.style(u"font-style");
    if (slant == u"italic" || slant == u"oblique")
        put(Kind::Emphasis);
    if (element.style(u"text-decoration").contains(u"line-through") || element.style(u"text-decoration-line").contains(u"line-through"))
        put(Kind::Strike);
    const QString height = element.style(u"vertical-align");
    if (element.name == u"span" && height == u"super")
        put(Kind::Superscript);
    if (element.name == u"span" && height == u"sub")
        put(Kind::Subscript);
    // Docs and browsers say what an element is not, too.
    if (element.name == u"em" || element.name == u"i") {
        if (slant == u"normal")
            around.removeAll({Kind::Emphasis, {}, {}});
    }
    return around;
}

bool isCodeColouring(const HtmlNode &root)
{
    const HtmlNode *body = firstElement(root, u"body");
    if (!body)
        return false;
    const HtmlNode *head = firstElement(root, u"head");
    const auto isKate = [](const HtmlNode &meta) {
        return meta.attribute("name") == u"generator" && meta.attribute("content").contains(QLatin1String("SyntaxHighlighting"));
    };
    if (head && std::any_of(head->children.begin(), head->children.end(), isKate))
        return true;
    const HtmlNode *only = nullptr;
    for (const HtmlNode &child : body->children) {
        if (child.isText() ? child.text.trimmed().isEmpty() : child.name == u"meta" || child.name == u"br")
            continue;
        if (only || child.isText())
            return false;
        only = &child;
    }
    if (!only || (only->name != u"div" && only->name != u"pre" && only->name != u"span"))
        return false;
    // Browsers write down every property that a piece of a page has, and so a page's code would look like an editor's.
    if (only->attributes.value(QStringLiteral("style")).contains(QLatin1String("orphans")))
        return false;
    const bool keepsBlanks = only->name == u"pre" || only->style(u"white-space").startsWith(u"pre");
    return keepsBlanks && namesMonospace(only->style(u"font-family")) && onlyColours(*only);
}

} // namespace lanyard
