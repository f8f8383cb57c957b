// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/unclosed_html.h"

#include "core/markdown/html_boxes.h"

namespace lanyard {

namespace {

// The preview looks no further for an element's end; the same figure as in its page's bonds.js.
constexpr size_t mostBlocksInPreview = 100;

class Review
{
public:
    Review(int bodyLine, HtmlReader reader)
        : m_bodyLine(bodyLine)
        , m_reader(reader)
    {
    }

    void blocks(const std::vector<Node> &siblings, bool atTop)
    {
        const HtmlBoxes boxes(siblings);
        for (const HtmlElement &element : boxes.elements()) {
            if (m_reader == HtmlReader::Kramdown && (element.tag.closed || element.inText))
                continue;
            if (element.inText && isInlineElement(element.tag.name))
                continue; // leaves no paragraph of an export open
            if (element.end == HtmlElement::End::Never)
                unclosed(element, atTop);
            else if (atTop && element.end == HtmlElement::End::Tag && element.endBlock - element.block > mostBlocksInPreview)
                far(element, siblings[element.endBlock]);
        }
        for (const Node &node : siblings)
            containers(node);
    }

    QList<Finding> findings;

private:
    void containers(const Node &node)
    {
        if (node.kind == NodeKind::List) {
            for (const Node &item : node.children)
                blocks(item.children, false);
        } else if (node.kind == NodeKind::BlockQuote || node.kind == NodeKind::FootnoteDefinition) {
            blocks(node.children, false);
        }
    }

    void unclosed(const HtmlElement &element, bool atTop)
    {
        const QString tag = element.node->literal.mid(element.tag.at, element.tag.length).simplified().left(80);
        const int line = fileLine(element.line);
        // A <p> ends by itself; the end of a quotation or a list item ends all in it that is no text style.
        if (element.tag.name == u"p" || (!atTop && !goesOnBehindItsParent(element.tag.name)))
            return;
        if (element.tag.name == u"script" || element.tag.name == u"style" || element.tag.name == u"textarea") {
            add("review.html-open", QT_TRANSLATE_NOOP("Error", "%1 is never closed and swallows everything below it. Write </%2> where it is to end."),
                {tag, element.tag.name}, line);
            return;
        }
        add("review.html-open", QT_TRANSLATE_NOOP("Error", "%1 is never closed. The preview ends it with its paragraph, but on the published page it holds everything "
                                                           "below it. Write </%2> where it is to end."),
            {tag, element.tag.name}, line);
    }

    void far(const HtmlElement &element, const Node &end)
    {
        add("review.html-far", QT_TRANSLATE_NOOP("Error", "<%1> is closed in line %2, more than %3 paragraphs below. The preview ends it with its own paragraph; "
                                                          "on the published page it holds all of them. Close it earlier to see the same in both."),
            {element.tag.name, QString::number(fileLine(end.firstLine)), QString::number(mostBlocksInPreview)}, fileLine(element.line));
    }

    void add(const char *code, const char *sentence, const QStringList &arguments, int line)
    {
        findings.append({Finding::Kind::Warning, Error{code, sentence, arguments, line}});
    }
    int fileLine(int line) const { return line > 0 ? line - 1 + m_bodyLine : -1; }

    int m_bodyLine;
    HtmlReader m_reader;
};

} // namespace

QList<Finding> unclosedHtmlFindings(const Document &document, int bodyLine, HtmlReader reader)
{
    Review review(bodyLine, reader);
    review.blocks(document.root().children, true);
    return review.findings;
}

} // namespace lanyard
