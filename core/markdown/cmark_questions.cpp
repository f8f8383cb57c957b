// SPDX-License-Identifier: GPL-3.0-or-later
// The feeding of cmark-gfm, and the questions that need no tree of ours.
#include "core/markdown/cmark_feed.h"
#include "core/markdown/cmark_tree.h"
#include "core/markdown/label.h"

#include <QRegularExpression>
#include <QSet>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <mutex>

namespace lanyard {

namespace {

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

void CmarkFree::operator()(cmark_parser *parser) const
{
    cmark_parser_free(parser);
}

void CmarkFree::operator()(cmark_node *tree) const
{
    cmark_node_free(tree);
}

void CmarkFree::operator()(cmark_iter *iterator) const
{
    cmark_iter_free(iterator);
}

CmarkParser newParser(int options)
{
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    CmarkParser parser(cmark_parser_new(options));
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    return parser;
}

void feed(const CmarkParser &parser, const QString &text)
{
    const QByteArray bytes = withoutFalseNotes(text).toUtf8();
    cmark_parser_feed(parser.get(), bytes.constData(), size_t(bytes.size()));
}

QString fromCmark(const char *text)
{
    return text ? QString::fromUtf8(text).replace(footnoteCaret, u'^') : QString();
}

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

int feedLabels(const CmarkParser &parser, const QStringList &labels)
{
    if (labels.isEmpty())
        return 0;
    for (const QString &label : labels)
        feed(parser, QStringLiteral("[^%1]\n").arg(label));
    feed(parser, QStringLiteral("\n"));
    return int(labels.size()) + 1;
}

std::vector<TopBlock> topBlocks(const SourceText &source)
{
    const CmarkParser parser = newParser(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES);
    const QStringList labels = definedLabels(source.text());
    const int lines = feedLabels(parser, labels);
    feed(parser, source.text());
    const CmarkNode tree(cmark_parser_finish(parser.get()));
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
        const CmarkIterator iterator(cmark_iter_new(tree.get()));
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

QList<Reference> definedReferences(const SourceText &source, const QStringList &labels)
{
    const CmarkParser parser = newParser(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES);
    for (const QString &label : labels)
        feed(parser, u'[' + label + QStringLiteral("]\n\n"));
    feed(parser, source.text());
    const CmarkNode tree(cmark_parser_finish(parser.get()));
    QList<Reference> references;
    for (cmark_node *node = cmark_node_first_child(tree.get()); node; node = cmark_node_next(node)) {
        const int line = cmark_node_get_start_line(node); // two lines a label
        if (line < 1 || line > 2 * labels.size())
            continue;
        cmark_node *link = cmark_node_first_child(node);
        if (link && cmark_node_get_type(link) == CMARK_NODE_LINK && !cmark_node_next(link))
            references.append({labels[(line - 1) / 2], fromCmark(cmark_node_get_url(link)), fromCmark(cmark_node_get_title(link))});
    }
    return references;
}

QString decodedEntity(const QString &text)
{
    const CmarkParser parser = newParser(0);
    feed(parser, text);
    const CmarkNode tree(cmark_parser_finish(parser.get()));
    cmark_node *paragraph = cmark_node_first_child(tree.get());
    cmark_node *literal = paragraph ? cmark_node_first_child(paragraph) : nullptr;
    return literal && cmark_node_get_type(literal) == CMARK_NODE_TEXT ? fromCmark(cmark_node_get_literal(literal)) : text;
}

} // namespace lanyard
