// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kramdown_ways.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

QSet<QString> names(const char *list)
{
    const QStringList all = QString::fromLatin1(list).split(u' ');
    return {all.begin(), all.end()};
}

// What markdown="…" on an element means to kramdown 2.4.
enum class Model { Raw, Span, Block };

Model modelOf(const RawTag &tag)
{
    static const QSet<QString> blocks = names("address applet article aside blockquote body dd details div dl fieldset figure figcaption footer form "
                                              "header hgroup iframe li main map menu nav noscript object section summary td");
    const QString value = tag.attribute(QStringLiteral("markdown"));
    if (value == u"block" || value == u"span")
        return value == u"block" ? Model::Block : Model::Span;
    if (value != u"1")
        return Model::Raw;
    return blocks.contains(tag.name) ? Model::Block : readsMarkdownInside(tag.name) ? Model::Span : Model::Raw;
}

bool hasOwnModel(const RawTag &tag)
{
    return tag.hasAttribute(QStringLiteral("markdown"));
}

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

// A comment alone may be where Jekyll cuts its excerpt.
bool holdsTags(const Node &html)
{
    const QList<RawTag> tags = rawTags(html.literal);
    return std::any_of(tags.begin(), tags.end(), [](const RawTag &tag) { return tag.kind != RawTag::Kind::Comment; });
}

// Whether kramdown would take a line in it for code.
bool isIndented(QStringView blanks)
{
    const qsizetype line = blanks.lastIndexOf(u'\n');
    return line >= 0 && (blanks.size() - line > 4 || blanks.mid(line).contains(u'\t'));
}

} // namespace

bool hasMarks(QStringView text)
{
    static const QRegularExpression marks(QStringLiteral("[^\\w\\s.,;()?!/\u2010-\u2027]|_|\\.\\.\\.|^\\s*\\d+\\.\\s"), QRegularExpression::UseUnicodePropertiesOption);
    return marks.match(text.toString()).hasMatch();
}

bool isSpanToKramdown(const QString &name)
{
    static const QSet<QString> all = names("a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc "
                                           "ruby samp select small span strong sub sup tt u var");
    return all.contains(name);
}

bool readsMarkdownInside(const QString &name)
{
    static const QSet<QString> all = names("a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb rbc "
                                           "rp rt rtc ruby select small span strong sub sup th tt");
    return all.contains(name);
}

// An element that stands open, while the blocks are gone through.
struct KramdownWays::Open
{
    QString name;
    const HtmlElement *element = nullptr; // nullptr: none that a browser would see
    bool reads = false; // kramdown reads blocks of Markdown in it
    bool raw = false;   // it hands it on as it is
};

KramdownWays::KramdownWays(const std::vector<Node> &siblings, bool marked)
    : m_siblings(siblings)
    , m_boxes(siblings)
    , m_markdownBefore(siblings.size() + 1)
    , m_ways(siblings.size(), Way::AsTyped)
{
    for (size_t i = 0; i < siblings.size(); ++i)
        m_markdownBefore[i + 1] = m_markdownBefore[i] + (siblings[i].kind == NodeKind::HtmlBlock ? 0 : 1);
    for (const HtmlElement &element : m_boxes.elements()) {
        m_writtenParagraph = m_writtenParagraph || (element.tag.name == u"p" && hasOwnModel(element.tag));
        if (element.endNode && !element.inText)
            m_boxEnds.insert(element.endNode);
    }
    for (const StrayTag &stray : m_boxes.strays())
        m_strays.insert({stray.node, stray.tag.at});
    std::vector<Open> open;
    for (size_t i = 0; i < siblings.size(); ++i) {
        if (siblings[i].kind == NodeKind::HtmlBlock)
            judge(i, open);
    }
    for (const HtmlElement &element : m_boxes.elements()) {
        const bool closesItself = element.tag.closed; // kramdown sees to that
        if (element.inText || closesItself)
            continue;
        const bool endsInText = element.endNode && m_siblings[element.endBlock].kind != NodeKind::HtmlBlock;
        const bool crosses = element.end != HtmlElement::End::Never && element.endBlock > element.block;
        if (element.end != HtmlElement::End::Tag || endsInText || (crosses && isSpanToKramdown(element.tag.name)) || (marked && holdsMarkdown(element)))
            m_ways[element.block] = Way::Raw;
        if (hasOwnModel(element.tag) && holdsMarkdown(element) && modelOf(element.tag) != Model::Block)
            m_quarrels.push_back({&element, false});
    }
    spread();
}

// The text and the tags of one HTML block, as kramdown would go through them.
void KramdownWays::judge(size_t block, std::vector<Open> &open)
{
    const Node &node = m_siblings[block];
    const QStringView html = node.literal;
    const auto &elements = m_boxes.elements();
    auto own = std::partition_point(elements.begin(), elements.end(), [&](const HtmlElement &one) { return one.block < block; });
    bool odd = false;
    const auto text = [&](QStringView part, bool first) {
        if (!open.empty() && open.back().raw)
            return;
        if (!open.empty() && open.back().element && hasOwnModel(open.back().element->tag)) {
            if (hasMarks(part) && (m_quarrels.empty() || m_quarrels.back().element != open.back().element))
                m_quarrels.push_back({open.back().element, true});
            return;
        }
        odd = odd || (isBlank(part) ? !first && isIndented(part) : open.empty() ? hasMarks(part) : true);
    };
    qsizetype at = 0;
    for (const RawTag &tag : rawTags(node.literal)) {
        text(html.mid(at, tag.at - at), at == 0);
        at = tag.at + tag.length;
        const HtmlElement *begins = nullptr;
        if (own != elements.end() && own->node == &node && own->tag.at == tag.at)
            begins = &*own++;
        if (!isStray(node, tag))
            judgeTag(tag, begins, open, odd);
        else
            odd = odd || (tag.name == u"p" && !m_writtenParagraph); // makes a paragraph of its own
    }
    text(html.mid(at), at == 0);
    std::erase_if(open, [&](const Open &one) {
        return !one.element || one.element->end == HtmlElement::End::Never || one.element->endBlock <= block;
    });
    if (odd)
        m_ways[block] = Way::Raw;
}

void KramdownWays::judgeTag(const RawTag &tag, const HtmlElement *begins, std::vector<Open> &open, bool &odd)
{
    const bool raw = !open.empty() && open.back().raw;
    if (tag.kind == RawTag::Kind::Close) {
        while (!open.empty() && open.back().name != tag.name)
            open.pop_back();
        if (!open.empty())
            open.pop_back();
        return;
    }
    if (tag.kind == RawTag::Kind::Other)
        odd = true; // <![CDATA[ ]]>, <?php ?>: text to kramdown
    if (tag.kind != RawTag::Kind::Open)
        return;
    if (!raw && !open.empty() && isSpanToKramdown(tag.name))
        odd = true; // would get a paragraph around it
    if (tag.closed)
        return;
    odd = odd || (!begins && isKnownElement(tag.name)); // a cell without a table
    Open one;
    one.name = tag.name;
    one.element = begins;
    if (hasOwnModel(tag))
        one.raw = modelOf(tag) == Model::Raw;
    else if (begins && holdsMarkdown(*begins))
        one.reads = true;
    else
        one.raw = !isSpanToKramdown(tag.name) || raw;
    if (isSpanToKramdown(tag.name) && !raw && open.empty())
        return; // at the top its text is told of as the top's
    open.push_back(one);
}

// What hangs together is written in one way: kramdown must find the closing tag where it found the opening one.
void KramdownWays::spread()
{
    std::vector<size_t> last(m_siblings.size());
    for (size_t i = 0; i < last.size(); ++i)
        last[i] = i;
    std::vector<char> written(m_siblings.size()); // whether the writer said markdown="…" there
    for (const HtmlElement &element : m_boxes.elements()) {
        written[element.block] = written[element.block] || (!element.inText && hasOwnModel(element.tag));
        if (!element.inText && element.end != HtmlElement::End::Never)
            last[element.block] = std::max(last[element.block], element.endBlock);
    }
    for (size_t first = 0; first < last.size();) {
        size_t end = last[first];
        for (size_t i = first; i <= end; ++i)
            end = std::max(end, last[i]);
        const auto begin = m_ways.begin() + qsizetype(first);
        const auto behind = m_ways.begin() + qsizetype(end) + 1;
        const bool kept = std::any_of(written.begin() + qsizetype(first), written.begin() + qsizetype(end) + 1, [](char said) { return said != 0; });
        const Way way = !kept && std::find(begin, behind, Way::Raw) != behind ? Way::Raw : Way::AsTyped;
        for (size_t i = first; i <= end; ++i)
            m_ways[i] = m_siblings[i].kind != NodeKind::HtmlBlock ? Way::AsTyped : holdsTags(m_siblings[i]) ? way : m_ways[i];
        first = end + 1;
    }
}

bool KramdownWays::holdsMarkdown(const HtmlElement &element) const
{
    return !element.inText && element.end != HtmlElement::End::Never && m_markdownBefore[element.endBlock + 1] > m_markdownBefore[element.block];
}

std::vector<const HtmlElement *> KramdownWays::openedBy(size_t block) const
{
    const auto &all = m_boxes.elements();
    std::vector<const HtmlElement *> own;
    for (auto one = std::partition_point(all.begin(), all.end(), [&](const HtmlElement &element) { return element.block < block; });
         one != all.end() && one->block == block; ++one)
        own.push_back(&*one);
    return own;
}

} // namespace lanyard
