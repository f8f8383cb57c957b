// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/cmark_tree.h"

#include <QRegularExpression>
#include <QSet>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace lanyard {

namespace {

constexpr int deepest = 100;

using Parser = std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)>;
using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;
using Iterator = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>;

Parser newParser(int options)
{
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    Parser parser(cmark_parser_new(options), cmark_parser_free);
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    return parser;
}

// cmark takes "[^two words]" for a footnote, and loses a part of it when it finds that it is none.
QString withoutFalseNotes(QString text)
{
    constexpr qsizetype longestLabel = 1000;
    for (qsizetype open = text.indexOf(QLatin1String("[^")); open >= 0; open = text.indexOf(QLatin1String("[^"), open + 1)) {
        const QStringView label = QStringView(text).mid(open + 2, longestLabel);
        const auto end = std::find_if(label.begin(), label.end(), [](QChar c) { return c == u']' || c == u' ' || (c >= u'\t' && c <= u'\r'); });
        if (end == label.begin() || end == label.end() || *end != u']')
            text[open + 1] = footnoteCaret;
    }
    return text;
}

void feed(const Parser &parser, const QString &text)
{
    const QByteArray bytes = withoutFalseNotes(text).toUtf8();
    cmark_parser_feed(parser.get(), bytes.constData(), size_t(bytes.size()));
}

QString fromUtf8(const char *text)
{
    return text ? QString::fromUtf8(text).replace(footnoteCaret, u'^') : QString();
}

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
    QSet<QString> seen;
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
    node.literal = fromUtf8(cmark_node_get_literal(from));
    switch (kind) {
    case NodeKind::FootnoteReference:
        node.literal = m_labels.value(node.literal.toInt() - 1);
        break;
    case NodeKind::Link:
    case NodeKind::Image:
        node.url = fromUtf8(cmark_node_get_url(from));
        node.title = fromUtf8(cmark_node_get_title(from));
        break;
    case NodeKind::CodeBlock:
        node.info = fromUtf8(cmark_node_get_fence_info(from));
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
    const Iterator iterator(cmark_iter_new(document), cmark_iter_free);
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

// Every label of a footnote that the text seems to define.
QStringList definedLabels(const QString &text)
{
    static const QRegularExpression definition(QStringLiteral("\\[\\^([^\\] \\t-\\r]{1,999})\\]:"));
    QStringList labels;
    if (!text.contains(QLatin1String("[^")))
        return labels;
    for (auto it = definition.globalMatch(text); it.hasNext();)
        labels.append(it.next().captured(1));
    return labels;
}

// Refers to the labels, so that cmark keeps their definitions. Returns the number of lines.
int feedLabels(const Parser &parser, const QStringList &labels)
{
    if (labels.isEmpty())
        return 0;
    for (const QString &label : labels)
        feed(parser, QStringLiteral("[^%1]\n").arg(label));
    feed(parser, QStringLiteral("\n"));
    return int(labels.size()) + 1;
}

bool isOpen(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_LIST:
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        return true;
    case CMARK_NODE_CODE_BLOCK: {
        int length = 0;
        int offset = 0;
        char character = 0;
        return !cmark_node_get_fenced(node, &length, &offset, &character);
    }
    default:
        return false;
    }
}

bool hasRepeats(const QStringList &labels)
{
    QSet<QString> known;
    for (const QString &label : labels)
        known.insert(normalizedLabel(label));
    return known.size() < labels.size();
}

// cmark moves the definitions of footnotes to the document's end, from wherever they stand.
bool isInside(cmark_node *node, const SourceText &source, int line)
{
    if (cmark_node_get_type(node) != CMARK_NODE_FOOTNOTE_DEFINITION)
        return false;
    const QStringView text = source.line(line);
    const QStringView before = text.left(source.position(line, cmark_node_get_start_column(node)) - source.lineStart(line));
    return !before.left(before.lastIndexOf(QLatin1String("[^"))).trimmed().isEmpty();
}

// Whether a fence or an HTML block lacks its end. Only asked about the last block of a text.
bool isUnclosed(cmark_node *node, const SourceText &source, int linesBefore)
{
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_CODE_BLOCK) {
        int length = 0;
        int offset = 0;
        char character = 0;
        if (!cmark_node_get_fenced(node, &length, &offset, &character))
            return false;
        const int first = cmark_node_get_start_line(node) - linesBefore;
        const int last = cmark_node_get_end_line(node) - linesBefore;
        const QStringView closing = source.line(last).trimmed();
        return last <= first || closing.size() < length
            || !std::all_of(closing.begin(), closing.end(), [&](QChar c) { return c == QLatin1Char(character); });
    }
    if (type != CMARK_NODE_HTML_BLOCK)
        return false;
    // The kinds 1 to 5 of CommonMark's HTML blocks, which blank lines don't end.
    struct Kind
    {
        const char *start;
        std::vector<const char *> ends;
    };
    static const std::vector<const char *> elements{"</script>", "</pre>", "</style>", "</textarea>"};
    static const Kind kinds[] = {{"<script", elements}, {"<pre", elements}, {"<style", elements}, {"<textarea", elements},
        {"<!--", {"-->"}}, {"<?", {"?>"}}, {"<![cdata[", {"]]>"}}, {"<!", {">"}}};
    const QByteArray html = QByteArray(cmark_node_get_literal(node)).trimmed().toLower();
    for (const Kind &kind : kinds) {
        if (html.startsWith(kind.start))
            return std::none_of(kind.ends.begin(), kind.ends.end(), [&](const char *end) { return html.contains(end); });
    }
    return false;
}

} // namespace

QString normalizedLabel(const QString &label)
{
    QString result;
    for (const QChar c : label.toCaseFolded()) {
        const bool blank = c == u' ' || (c >= u'\t' && c <= u'\r'); // others are letters to cmark
        if (!blank)
            result += c;
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

CmarkTree parseCmark(const SourceText &source, const Prelude &prelude, bool smart)
{
    const Parser parser = newParser(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES | (smart ? CMARK_OPT_SMART : 0));
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
    const Tree tree(cmark_parser_finish(parser.get()), cmark_node_free);
    return Conversion(source, lines, prelude.footnotes).run(tree.get());
}

std::vector<TopBlock> topBlocks(const SourceText &source)
{
    const Parser parser = newParser(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES);
    const QStringList labels = definedLabels(source.text());
    const int lines = feedLabels(parser, labels);
    feed(parser, source.text());
    const Tree tree(cmark_parser_finish(parser.get()), cmark_node_free);
    std::vector<TopBlock> blocks;
    // cmark drops a second definition of a label without a trace; it may be open all the same.
    if (hasRepeats(labels)) {
        for (qsizetype at = source.text().indexOf(QLatin1String("[^")); at >= 0; at = source.text().indexOf(QLatin1String("[^"), at + 1))
            blocks.push_back({source.lineAt(at), true, true, false});
    }
    const auto add = [&](cmark_node *node) {
        const int line = cmark_node_get_start_line(node) - lines;
        if (line > 0)
            blocks.push_back({line, isOpen(node), isInside(node, source, line), isUnclosed(node, source, lines)});
    };
    bool nested = false; // definitions of footnotes inside of other blocks, where they may be doubled
    for (cmark_node *node = cmark_node_first_child(tree.get()); node; node = cmark_node_next(node)) {
        add(node);
        const cmark_node_type type = cmark_node_get_type(node);
        nested = nested || type == CMARK_NODE_LIST || type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_FOOTNOTE_DEFINITION;
    }
    if (nested && lines > 0) {
        const Iterator iterator(cmark_iter_new(tree.get()), cmark_iter_free);
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator.get())) {
            if (event == CMARK_EVENT_ENTER && cmark_node_get_type(cmark_iter_get_node(iterator.get())) == CMARK_NODE_FOOTNOTE_DEFINITION)
                add(cmark_iter_get_node(iterator.get()));
        }
    }
    std::stable_sort(blocks.begin(), blocks.end(), [](const TopBlock &a, const TopBlock &b) {
        return std::pair(a.firstLine, a.inside) < std::pair(b.firstLine, b.inside);
    });
    return blocks;
}

QStringList definedFootnotes(const SourceText &source)
{
    const QStringList labels = definedLabels(source.text());
    if (labels.isEmpty())
        return {};
    const Parser parser = newParser(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES);
    const int lines = feedLabels(parser, labels);
    feed(parser, source.text());
    const Tree tree(cmark_parser_finish(parser.get()), cmark_node_free);
    return Conversion(source, lines, {}).labels(tree.get());
}

QList<Reference> definedReferences(const SourceText &source, const QStringList &labels)
{
    const Parser parser = newParser(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES);
    for (const QString &label : labels)
        feed(parser, u'[' + label + QStringLiteral("]\n\n"));
    feed(parser, source.text());
    const Tree tree(cmark_parser_finish(parser.get()), cmark_node_free);
    QList<Reference> references;
    for (cmark_node *node = cmark_node_first_child(tree.get()); node; node = cmark_node_next(node)) {
        const int line = cmark_node_get_start_line(node); // two lines a label
        if (line < 1 || line > 2 * labels.size())
            continue;
        cmark_node *link = cmark_node_first_child(node);
        if (link && cmark_node_get_type(link) == CMARK_NODE_LINK && !cmark_node_next(link))
            references.append({labels[(line - 1) / 2], fromUtf8(cmark_node_get_url(link)), fromUtf8(cmark_node_get_title(link))});
    }
    return references;
}

QString decodedEntity(const QString &text)
{
    const Parser parser = newParser(0);
    feed(parser, text);
    const Tree tree(cmark_parser_finish(parser.get()), cmark_node_free);
    cmark_node *paragraph = cmark_node_first_child(tree.get());
    cmark_node *literal = paragraph ? cmark_node_first_child(paragraph) : nullptr;
    return literal && cmark_node_get_type(literal) == CMARK_NODE_TEXT ? fromUtf8(cmark_node_get_literal(literal)) : text;
}

} // namespace lanyard
