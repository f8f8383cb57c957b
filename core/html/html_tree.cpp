// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/html_tree.h"

#include <QSet>

#include <gumbo.h>

#include <memory>

namespace lanyard {

namespace {

constexpr int deepestMarkup = 2000;      // open tags at one place, before the parser has closed any by itself
constexpr qint64 mostCopies = 2'000'000; // of formatting elements that were left open: the parser opens them again in each block

QString tagNameAt(const QString &html, qsizetype at)
{
    qsizetype end = at;
    while (end < html.size() && end - at < 32 && (html[end].isLetterOrNumber() || html[end] == u':' || html[end] == u'-'))
        ++end;
    return html.mid(at, end - at).toLower();
}

// Behind the tag that begins at `at`; quoted attributes may hold '>'.
qsizetype tagEnd(const QString &html, qsizetype at)
{
    QChar quote;
    for (qsizetype i = at; i < html.size(); ++i) {
        if (!quote.isNull()) {
            if (html[i] == quote)
                quote = QChar();
        } else if (html[i] == u'>') {
            return i + 1;
        } else if (html[i - 1] == u'=' && (html[i] == u'"' || html[i] == u'\'')) {
            quote = html[i];
        }
    }
    return html.size();
}

// Whether the parser can take the text without growing a tree that is far larger than it. Counts what is open as the text goes on.
bool isBounded(const QString &html)
{
    static const QSet<QString> formatting{
        QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("big"), QStringLiteral("code"), QStringLiteral("em"),
        QStringLiteral("font"), QStringLiteral("i"), QStringLiteral("nobr"), QStringLiteral("s"), QStringLiteral("small"),
        QStringLiteral("strike"), QStringLiteral("strong"), QStringLiteral("tt"), QStringLiteral("u")};
    // What ends by itself, or holds nothing.
    static const QSet<QString> shallow{
        QStringLiteral("area"), QStringLiteral("base"), QStringLiteral("br"), QStringLiteral("col"), QStringLiteral("embed"),
        QStringLiteral("hr"), QStringLiteral("img"), QStringLiteral("input"), QStringLiteral("link"), QStringLiteral("meta"),
        QStringLiteral("param"), QStringLiteral("source"), QStringLiteral("track"), QStringLiteral("wbr"), QStringLiteral("p"),
        QStringLiteral("li"), QStringLiteral("td"), QStringLiteral("th"), QStringLiteral("tr"), QStringLiteral("dt"),
        QStringLiteral("dd"), QStringLiteral("option"), QStringLiteral("tbody"), QStringLiteral("thead")};
    QHash<QString, int> open;
    int depth = 0;
    int formats = 0;
    qint64 copies = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0 && at + 1 < html.size(); at = html.indexOf(u'<', at)) {
        if (QStringView(html).mid(at).startsWith(u"<!--")) {
            const qsizetype end = html.indexOf(QLatin1String("-->"), at + 4);
            at = end < 0 ? html.size() : end + 3;
            continue;
        }
        const bool closing = html[at + 1] == u'/';
        const QString name = tagNameAt(html, at + (closing ? 2 : 1));
        if (name.isEmpty() || !name[0].isLetter()) {
            ++at;
            continue;
        }
        if (closing) {
            if (int &count = open[name]; count > 0) {
                --count;
                --depth;
                formats -= formatting.contains(name) ? 1 : 0;
            }
        } else if (formatting.contains(name)) {
            ++open[name];
            ++depth;
            ++formats;
        } else {
            copies += formats;
            if (!shallow.contains(name)) {
                ++open[name];
                ++depth;
            }
        }
        if (depth > deepestMarkup || copies > mostCopies)
            return false;
        at = tagEnd(html, at + 1);
    }
    return true;
}

QString nameOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece piece = element.original_tag;
    if (!piece.data)
        return QStringLiteral("unknown");
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, qsizetype(piece.length)).toLower();
}

// False: too deep.
bool copyInto(std::vector<HtmlNode> &siblings, const GumboNode &from, int depth)
{
    switch (from.type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        siblings.emplace_back();
        siblings.back().text = QString::fromUtf8(from.v.text.text);
        return true;
    case GUMBO_NODE_COMMENT:
    case GUMBO_NODE_DOCUMENT:
        return true;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        break;
    }
    if (depth > deepestHtml)
        return false;
    const GumboElement &element = from.v.element;
    HtmlNode node;
    node.name = nameOf(element);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        node.attributes.insert(QString::fromUtf8(attribute->name).toLower(), QString::fromUtf8(attribute->value));
    }
    for (unsigned i = 0; i < element.children.length; ++i) {
        if (!copyInto(node.children, *static_cast<const GumboNode *>(element.children.data[i]), depth + 1))
            return false;
    }
    siblings.push_back(std::move(node));
    return true;
}

} // namespace

bool HtmlNode::hasClass(QStringView wanted) const
{
    const QString classes = attribute("class");
    for (const QStringView each : QStringView(classes).split(u' ')) {
        if (each.compare(wanted, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString HtmlNode::style(QStringView property) const
{
    const QString styles = attribute("style");
    QString found;
    for (const QStringView each : QStringView(styles).split(u';')) {
        const qsizetype colon = each.indexOf(u':');
        if (colon > 0 && each.left(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0)
            found = each.mid(colon + 1).trimmed().toString().toLower(); // the last one counts
    }
    return found;
}

std::optional<HtmlNode> htmlTree(const QString &html)
{
    if (html.size() > largestHtml || !isBounded(html))
        return std::nullopt;
    const QByteArray bytes = html.toUtf8();
    const auto free = [](GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    const std::unique_ptr<GumboOutput, decltype(free)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), size_t(bytes.size())), free);
    std::vector<HtmlNode> roots;
    if (!output || !copyInto(roots, *output->root, 0) || roots.empty())
        return std::nullopt;
    return std::move(roots.front());
}

QString textOf(const HtmlNode &node)
{
    QString text = node.text;
    for (const HtmlNode &child : node.children)
        text += textOf(child);
    return text;
}

const HtmlNode *firstElement(const HtmlNode &in, QStringView name)
{
    for (const HtmlNode &child : in.children) {
        if (child.name == name)
            return &child;
        if (const HtmlNode *found = firstElement(child, name))
            return found;
    }
    return nullptr;
}

} // namespace lanyard
