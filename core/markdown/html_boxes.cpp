// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/html_boxes.h"

#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

// What begins where a paragraph stands open, and so ends it.
bool endsParagraph(const QString &name)
{
    static const QStringList list = words("address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form "
                                          "h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul");
    static const QSet<QString> names(list.begin(), list.end());
    return names.contains(name);
}

bool isTablePart(const QString &name)
{
    static const QStringList names = words("caption col colgroup tbody td tfoot th thead tr");
    return names.contains(name);
}

// What a tag ends by beginning: a <li> the one before.
struct Succession
{
    QStringList begins;
    QStringList ends;
    QStringList notBeyond;
};

const std::vector<Succession> &successions()
{
    static const std::vector<Succession> list{
        {words("li"), words("li"), words("ul ol menu dir")},
        {words("dt dd"), words("dt dd"), words("dl")},
        {words("td th"), words("td th"), words("tr table")},
        {words("tr"), words("tr"), words("tbody thead tfoot table")},
        {words("tbody thead tfoot"), words("tbody thead tfoot caption colgroup"), words("table")},
        {words("option optgroup"), words("option"), words("select")},
    };
    return list;
}

// In an HTML block's literal, which begins on the node's first line.
int lineOf(const Node &node, qsizetype at)
{
    return node.firstLine > 0 ? node.firstLine + int(QStringView(node.literal).left(at).count(u'\n')) : 0;
}

} // namespace

// The standard's "formatting elements".
bool goesOnBehindItsParent(const QString &name)
{
    static const QStringList names = words("a b big code em font i nobr s small strike strong tt u");
    return names.contains(name);
}

HtmlBoxes::HtmlBoxes(const std::vector<Node> &siblings)
{
    for (size_t i = 0; i < siblings.size(); ++i) {
        const Node &node = siblings[i];
        if (node.kind == NodeKind::HtmlBlock) {
            for (const RawTag &tag : rawTags(node.literal))
                take(tag, {&node, i, false});
            continue;
        }
        if (!m_open.empty() && node.kind != NodeKind::FootnoteDefinition)
            endNearest({QStringLiteral("p")}, {}, i);
        if (node.kind != NodeKind::Paragraph && node.kind != NodeKind::Heading)
            continue;
        const size_t before = m_elements.size();
        tagsOf(node.children, i);
        const auto own = std::find_if(m_open.begin(), m_open.end(), [&](size_t index) { return index >= before; });
        endFrom(size_t(own - m_open.begin()));
    }
}

void HtmlBoxes::tagsOf(const std::vector<Node> &inlines, size_t block)
{
    for (const Node &node : inlines) {
        if (node.kind == NodeKind::HtmlInline) {
            for (const RawTag &tag : rawTags(node.literal))
                take(tag, {&node, block, true});
        }
        tagsOf(node.children, block);
    }
}

void HtmlBoxes::take(const RawTag &tag, const Place &place)
{
    if (!isKnownElement(tag.name) || isVoidElement(tag.name))
        return;
    if (tag.kind == RawTag::Kind::Open)
        open(tag, place);
    else if (tag.kind == RawTag::Kind::Close)
        close(tag, place);
}

void HtmlBoxes::endFrom(size_t at)
{
    for (; m_open.size() > at; m_open.pop_back())
        --m_openNames[m_elements[m_open.back()].tag.name];
}

// Ends the innermost element of one of these names, and what stands open in it.
bool HtmlBoxes::endNearest(const QStringList &names, const QStringList &notBeyond, size_t block)
{
    if (std::none_of(names.begin(), names.end(), [&](const QString &name) { return isOpen(name); }))
        return false;
    for (size_t at = m_open.size(); at-- > 0;) {
        const QString &name = m_elements[m_open[at]].tag.name;
        if (notBeyond.contains(name))
            return false;
        if (!names.contains(name))
            continue;
        const bool cell = name == u"td" || name == u"th" || name == u"caption"; // which ends all in it
        for (size_t inner = at; inner < m_open.size(); ++inner) {
            HtmlElement &element = m_elements[m_open[inner]];
            if (inner > at && !cell && goesOnBehindItsParent(element.tag.name))
                continue;
            element.end = HtmlElement::End::Implied;
            element.endBlock = block;
        }
        endFrom(at);
        return true;
    }
    return false;
}

void HtmlBoxes::open(const RawTag &tag, const Place &place)
{
    if (isTablePart(tag.name) && !isOpen(QStringLiteral("table")))
        return; // a browser passes it over
    if (endsParagraph(tag.name) && !place.inText)
        endNearest({QStringLiteral("p")}, {QStringLiteral("td"), QStringLiteral("th"), QStringLiteral("button")}, place.block);
    for (const Succession &one : successions()) {
        if (one.begins.contains(tag.name))
            endNearest(one.ends, one.notBeyond, place.block);
    }
    HtmlElement element;
    element.node = place.node;
    element.tag = tag;
    element.block = place.block;
    element.line = place.inText ? place.node->firstLine : lineOf(*place.node, tag.at);
    element.inText = place.inText;
    m_elements.push_back(element);
    m_open.push_back(m_elements.size() - 1);
    ++m_openNames[tag.name];
}

void HtmlBoxes::close(const RawTag &tag, const Place &place)
{
    if (!isOpen(tag.name)) {
        m_strays.push_back({place.node, tag, place.block, place.inText ? place.node->firstLine : lineOf(*place.node, tag.at)});
        return;
    }
    size_t at = m_open.size();
    while (m_elements[m_open[at - 1]].tag.name != tag.name)
        --at;
    HtmlElement &own = m_elements[m_open[at - 1]];
    endNearest({tag.name}, {}, place.block);
    own.end = HtmlElement::End::Tag;
    own.endNode = place.node;
}

} // namespace lanyard
