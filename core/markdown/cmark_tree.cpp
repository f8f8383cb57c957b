// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/cmark_tree.h"

#include "core/markdown/cmark_feed.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int deepest = 100;

// The kinds that an extension registers when it is loaded have no constants, only names.
NodeKind extensionKind(cmark_node *node)
{
    const QByteArrayView name(cmark_node_get_type_string(node));
    if (name == "table")
        return NodeKind::Table;
    if (name == "table_row" || name == "table_header")
        return NodeKind::TableRow;
    if (name == "table_cell")
        return NodeKind::TableCell;
    return NodeKind::Strikethrough;
}

NodeKind kindOf(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT: return NodeKind::Document;
    case CMARK_NODE_BLOCK_QUOTE: return NodeKind::BlockQuote;
    case CMARK_NODE_LIST: return NodeKind::List;
    case CMARK_NODE_ITEM: return NodeKind::Item;
    case CMARK_NODE_CODE_BLOCK: return NodeKind::CodeBlock;
    case CMARK_NODE_HTML_BLOCK: return NodeKind::HtmlBlock;
    case CMARK_NODE_PARAGRAPH: return NodeKind::Paragraph;
    case CMARK_NODE_HEADING: return NodeKind::Heading;
    case CMARK_NODE_THEMATIC_BREAK: return NodeKind::ThematicBreak;
    case CMARK_NODE_FOOTNOTE_DEFINITION: return NodeKind::FootnoteDefinition;
    case CMARK_NODE_TEXT: return NodeKind::Text;
    case CMARK_NODE_SOFTBREAK: return NodeKind::SoftBreak;
    case CMARK_NODE_LINEBREAK: return NodeKind::LineBreak;
    case CMARK_NODE_CODE: return NodeKind::Code;
    case CMARK_NODE_HTML_INLINE: return NodeKind::HtmlInline;
    case CMARK_NODE_EMPH: return NodeKind::Emphasis;
    case CMARK_NODE_STRONG: return NodeKind::Strong;
    case CMARK_NODE_LINK: return NodeKind::Link;
    case CMARK_NODE_IMAGE: return NodeKind::Image;
    case CMARK_NODE_FOOTNOTE_REFERENCE: return NodeKind::FootnoteReference;
    default: return extensionKind(node);
    }
}

bool isContainer(NodeKind kind)
{
    switch (kind) {
    case NodeKind::CodeBlock:
    case NodeKind::HtmlBlock:
    case NodeKind::ThematicBreak:
    case NodeKind::Text:
    case NodeKind::SoftBreak:
    case NodeKind::LineBreak:
    case NodeKind::Code:
    case NodeKind::HtmlInline:
        return false;
    default:
        return true;
    }
}

bool mayBeFlattened(NodeKind kind)
{
    switch (kind) {
    case NodeKind::BlockQuote:
    case NodeKind::List:
    case NodeKind::Emphasis:
    case NodeKind::Strong:
    case NodeKind::Strikethrough:
    case NodeKind::Link:
    case NodeKind::Image:
        return true;
    default:
        return false;
    }
}

class Conversion
{
public:
    Conversion(const SourceText &source, int preludeLines, QStringList preludeFootnotes)
        : m_source(source)
        , m_preludeLines(preludeLines)
        , m_preludeFootnotes(std::move(preludeFootnotes))
    {
    }

    CmarkTree run(cmark_node *document);
    QStringList labels(cmark_node *document)
    {
        collectLabels(document);
        return m_labels;
    }

private:
    Node converted(cmark_node *node, NodeKind kind);
    void placeBlock(Node &node, cmark_node *from);
    QString footnoteLabel(const Node &definition) const;
    void collectLabels(cmark_node *document);
    void placeSplitParagraphs(Node &parent);

    const SourceText &m_source;
    int m_preludeLines;
    QStringList m_preludeFootnotes;
    QStringList m_labels; // of the footnotes, in cmark's numbering
    std::vector<uint8_t> m_alignments;
    size_t m_column = 0;
};

void Conversion::collectLabels(cmark_node *document)
{
    // cmark keeps the labels to itself. It numbers the footnotes and moves them to the document's end in that order.
    std::vector<cmark_node *> numbered;
    for (cmark_node *node = cmark_node_last_child(document); node; node = cmark_node_previous(node)) {
        if (cmark_node_get_type(node) != CMARK_NODE_FOOTNOTE_DEFINITION)
            break;
        numbered.push_back(node);
    }
    for (auto node = numbered.rbegin(); node != numbered.rend(); ++node) {
        const int line = cmark_node_get_start_line(*node);
        if (line <= m_preludeLines) {
            m_labels.append(m_preludeFootnotes.value(line - 1));
            continue;
        }
        Node definition;
        placeBlock(definition, *node);
        m_labels.append(footnoteLabel(definition));
    }
}

QString Conversion::footnoteLabel(const Node &definition) const
{
    const QString &text = m_source.text();
    const qsizetype end = text.indexOf(QLatin1String("]:"), definition.at);
    return definition.at < 0 || end < 0 ? QString() : text.mid(definition.at + 2, end - definition.at - 2);
}

void Conversion::placeBlock(Node &node, cmark_node *from)
{
    int first = cmark_node_get_start_line(from) - m_preludeLines;
    int last = cmark_node_get_end_line(from) - m_preludeLines;
    if (first < 1)
        return; // a paragraph that cmark split off a table, see placeSplitParagraphs
    // An HTML comment's end stands before its start, and containers include blank lines behind them.
    last = std::min(std::max(last, first), m_source.lineCount());
    if (node.kind == NodeKind::HtmlBlock && cmark_node_get_end_line(from) < cmark_node_get_start_line(from))
        last = std::min(first + std::max(0, int(node.literal.count(u'\n')) - 1), m_source.lineCount());
    while (last > first && m_source.isBlank(last))
        --last;
    node.firstLine = first;
    node.lastLine = last;
    node.at = m_source.position(first, cmark_node_get_start_column(from));
    const QStringView line = m_source.line(first);
    qsizetype inLine = node.at - m_source.lineStart(first);
    if (cmark_node_get_type(from) == CMARK_NODE_FOOTNOTE_DEFINITION) // cmark's column is behind the label
        inLine = line.left(inLine).lastIndexOf(QLatin1String("[^"));
    while (inLine >= 0 && inLine < line.size() && (line[inLine] == u' ' || line[inLine] == u'\t'))
        ++inLine;
    node.at = inLine < 0 ? -1 : m_source.lineStart(first) + inLine;
    node.length = node.at < 0 ? 0 : std::max<qsizetype>(0, m_source.lineEnd(last) - node.at);
}

Node Conversion::converted(cmark_node *from, NodeKind kind)
{
    Node node;
    node.kind = kind;
    node.literal = fromCmark(cmark_node_get_literal(from));
    switch (kind) {
    case NodeKind::FootnoteReference:
        node.literal = m_labels.value(node.literal.toInt() - 1);
        break;
    case NodeKind::Link:
    case NodeKind::Image:
        node.url = fromCmark(cmark_node_get_url(from));
        node.title = fromCmark(cmark_node_get_title(from));
        break;
    case NodeKind::CodeBlock:
        node.info = fromCmark(cmark_node_get_fence_info(from));
        break;
    case NodeKind::Heading:
        node.level = cmark_node_get_heading_level(from);
        break;
    case NodeKind::List:
        node.ordered = cmark_node_get_list_type(from) == CMARK_ORDERED_LIST;
        node.start = node.ordered ? cmark_node_get_list_start(from) : 1;
        node.tight = cmark_node_get_list_tight(from);
        break;
    case NodeKind::Item:
        if (QByteArrayView(cmark_node_get_type_string(from)) == "tasklist")
            node.checked = cmark_gfm_extensions_get_tasklist_item_checked(from);
        break;
    case NodeKind::Table: {
        const uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(from);
        m_alignments.assign(alignments, alignments + cmark_gfm_extensions_get_table_columns(from));
        break;
    }
    case NodeKind::TableRow:
        node.header = cmark_gfm_extensions_get_table_row_is_header(from);
        m_column = 0;
        break;
    case NodeKind::TableCell: {
        const uint8_t alignment = m_column < m_alignments.size() ? m_alignments[m_column] : 0;
        node.alignment = alignment == 'l' ? Alignment::Left
            : alignment == 'c'            ? Alignment::Center
            : alignment == 'r'            ? Alignment::Right
                                          : Alignment::None;
        ++m_column;
        break;
    }
    default:
        break;
    }
    if (kind < NodeKind::Text)
        placeBlock(node, from);
    if (kind == NodeKind::FootnoteDefinition)
        node.literal = footnoteLabel(node);
    return node;
}

// A paragraph before a table has no lines (start line 0), and the table claims them as its own.
void Conversion::placeSplitParagraphs(Node &parent)
{
    for (size_t i = 0; i < parent.children.size(); ++i) {
        Node &table = parent.children[i];
        if (table.kind != NodeKind::Table || table.children.empty())
            continue;
        const int top = table.firstLine;
        const int header = table.children.size() > 1 ? table.children[1].firstLine - 2 : table.lastLine - 1;
        if (header < top)
            continue;
        const auto place = [&](Node &node, int first, int last) {
            node.firstLine = first;
            node.lastLine = last;
            qsizetype at = m_source.lineStart(first);
            while (at < m_source.lineEnd(first) && QStringView(u" \t>").contains(m_source.text()[at]))
                ++at;
            node.at = first == top && table.at >= 0 ? table.at : at;
            node.length = std::max<qsizetype>(0, m_source.lineEnd(last) - node.at);
        };
        if (i > 0 && parent.children[i - 1].kind == NodeKind::Paragraph && parent.children[i - 1].firstLine == 0 && header > top)
            place(parent.children[i - 1], top, header - 1);
        place(table.children[0], header, header);
        place(table, header, table.lastLine);
    }
}

CmarkTree Conversion::run(cmark_node *document)
{
    collectLabels(document);
    CmarkTree tree;
    tree.root.kind = NodeKind::Document;
    std::vector<Node *> open; // the chain down to where children go; nullptr: a node that was flattened or left out
    std::vector<Node *> tops{&tree.root};
    const CmarkIterator iterator(cmark_iter_new(document));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator.get())) {
        cmark_node *from = cmark_iter_get_node(iterator.get());
        if (from == document)
            continue;
        const NodeKind kind = kindOf(from);
        if (event == CMARK_EVENT_EXIT) {
            Node *closed = open.back();
            open.pop_back();
            if (closed) {
                placeSplitParagraphs(*closed);
                tops.pop_back();
            }
            continue;
        }
        Node *parent = tops.back();
        const bool preluding = kind < NodeKind::Text && parent == &tree.root && cmark_node_get_start_line(from) > 0
            && cmark_node_get_start_line(from) <= m_preludeLines;
        if (preluding) {
            cmark_iter_reset(iterator.get(), from, CMARK_EVENT_EXIT);
            continue;
        }
        const bool flattened = tops.size() > deepest && mayBeFlattened(kind);
        const bool stray = kind == NodeKind::Item && parent->kind != NodeKind::List;
        if (flattened || stray) {
            open.push_back(nullptr);
            continue;
        }
        Node *made = nullptr;
        if (kind == NodeKind::FootnoteDefinition) {
            tree.footnotes.push_back(converted(from, kind));
            made = &tree.footnotes.back();
        } else {
            parent->children.push_back(converted(from, kind));
            made = &parent->children.back();
        }
        if (isContainer(kind)) {
            open.push_back(made);
            tops.push_back(made);
        }
    }
    placeSplitParagraphs(tree.root);
    std::stable_sort(tree.footnotes.begin(), tree.footnotes.end(), [](const Node &a, const Node &b) { return a.at < b.at; });
    return tree;
}

} // namespace

CmarkTree parseCmark(const SourceText &source, const Prelude &prelude, bool smart)
{
    const CmarkParser parser = newParser(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES | (smart ? CMARK_OPT_SMART : 0));
    QString before;
    int lines = 0;
    const auto append = [&](const QString &line) {
        before += line + u'\n';
        ++lines;
    };
    for (const QString &label : prelude.footnotes)
        append(QStringLiteral("[^%1]: x").arg(label));
    if (!prelude.footnotes.isEmpty()) {
        append({}); // behind a blank line, a paragraph that is not indented ends the last footnote
        append(QStringLiteral("x"));
        append({});
    }
    for (const QString &definition : prelude.definitions)
        append(definition);
    if (!prelude.definitions.isEmpty())
        append({});
    if (!before.isEmpty())
        feed(parser, before);
    lines += feedLabels(parser, definedLabels(source.text()));
    feed(parser, source.text());
    const CmarkNode tree(cmark_parser_finish(parser.get()));
    return Conversion(source, lines, prelude.footnotes).run(tree.get());
}

QStringList definedFootnotes(const SourceText &source)
{
    const QStringList labels = definedLabels(source.text());
    if (labels.isEmpty())
        return {};
    const CmarkParser parser = newParser(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES);
    const int lines = feedLabels(parser, labels);
    feed(parser, source.text());
    const CmarkNode tree(cmark_parser_finish(parser.get()));
    return Conversion(source, lines, {}).labels(tree.get());
}

} // namespace lanyard
