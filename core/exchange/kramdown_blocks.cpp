// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/kramdown_blocks.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

bool isBlank(const QString &line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c == u' ' || c == u'\t' || c == u'>'; });
}

// The cells that the pipes in a table's row make, those that a backslash takes away not counted.
int cellsIn(const QString &line)
{
    QString row = line;
    row.remove(QRegularExpression(QStringLiteral("\\\\."))).remove(QRegularExpression(QStringLiteral("^[\\s>]+")));
    row = row.trimmed();
    return int(row.count(u'|')) + 1 - (row.startsWith(u'|') ? 1 : 0) - (row.size() > 1 && row.endsWith(u'|') ? 1 : 0);
}

} // namespace

KramdownBlocks::KramdownBlocks(const Document &document, KramdownInline &inlines, KramdownHtml &html, const Figure &figure, int bodyLine, Edits &edits,
                               Findings &findings)
    : m_document(document)
    , m_body(document.body())
    , m_lines(m_body)
    , m_inline(inlines)
    , m_html(html)
    , m_figure(figure)
    , m_bodyLine(bodyLine)
    , m_edits(edits)
    , m_findings(findings)
{
}

void KramdownBlocks::run()
{
    blocks(m_document.root().children, Container::Document);
}

QString KramdownBlocks::lineText(int line) const
{
    return m_body.mid(m_lines.start(line), m_lines.end(line) - m_lines.start(line));
}

QString KramdownBlocks::marksBefore(const Node &node) const
{
    QString marks = m_body.mid(m_lines.start(node.firstLine), node.at - m_lines.start(node.firstLine));
    for (QChar &c : marks)
        c = c == u'>' || c == u'\t' ? c : QChar(u' '); // a list's own mark stands on its first line only
    return marks;
}

void KramdownBlocks::blocks(const std::vector<Node> &nodes, Container container)
{
    const KramdownWays ways(nodes, container != Container::Document);
    const KramdownWays *around = m_html.enter(&ways);
    m_html.review();
    for (size_t i = 0; i < nodes.size(); ++i)
        block(nodes, i, ways, container);
    m_html.enter(around);
}

void KramdownBlocks::blankLineBefore(const Node &node, Container container)
{
    if (node.firstLine < 2 || container == Container::Item || isBlank(lineText(node.firstLine - 1)))
        return;
    m_edits.insert(m_lines.start(node.firstLine), container == Container::Quote ? marksBefore(node).trimmed() + u'\n' : QStringLiteral("\n"));
}

void KramdownBlocks::blankLineAfter(const Node &node, Container container)
{
    if (node.lastLine >= m_lines.count() || container == Container::Item || isBlank(lineText(node.lastLine + 1)))
        return;
    m_edits.insert(m_lines.end(node.lastLine), container == Container::Quote ? u'\n' + marksBefore(node).trimmed() : QStringLiteral("\n"));
}

void KramdownBlocks::block(const std::vector<Node> &nodes, size_t index, const KramdownWays &ways, Container container)
{
    const Node &node = nodes[index];
    const Node *before = index > 0 ? &nodes[index - 1] : nullptr;
    const bool greedy = before && (before->kind == NodeKind::List || before->kind == NodeKind::BlockQuote);
    if (greedy && node.kind != NodeKind::Paragraph && node.kind != NodeKind::ThematicBreak && node.kind != NodeKind::Table && node.kind != NodeKind::FootnoteDefinition
        && !(node.kind == NodeKind::List && before->kind == NodeKind::List))
        blankLineBefore(node, container); // kramdown would take it into the list or the quotation
    switch (node.kind) {
    case NodeKind::Paragraph:
        if (container != Container::Item && node.at >= 0) {
            if (const auto figure = m_figure(node)) {
                m_edits.replace(node.at, node.length, *figure);
                return;
            }
        }
        m_inline.nodes(node.children, {false, false, container == Container::Document});
        return;
    case NodeKind::Heading:
        heading(node, container);
        m_inline.nodes(node.children, {false, true, false});
        return;
    case NodeKind::ThematicBreak:
        blankLineBefore(node, container); // right below text, "---" would make it a heading
        return;
    case NodeKind::List:
        list(node, before, container);
        for (const Node &item : node.children)
            blocks(item.children, Container::Item);
        listStart(node, container); // behind all that its last item wants at its end
        return;
    case NodeKind::BlockQuote:
        blocks(node.children, Container::Quote);
        return;
    case NodeKind::CodeBlock:
        code(node, container);
        return;
    case NodeKind::HtmlBlock:
        html(nodes, index, ways, container);
        return;
    case NodeKind::Table:
        table(node, container);
        return;
    case NodeKind::FootnoteDefinition:
        footnote(node);
        return;
    default:
        return;
    }
}

void KramdownBlocks::heading(const Node &node, Container container)
{
    if (node.at < 0)
        return;
    if (m_body[node.at] == u'#') {
        const qsizetype start = m_lines.start(node.firstLine);
        if (container == Container::Document && node.at > start)
            m_edits.remove(start, node.at - start); // kramdown wants it at the line's start
        return;
    }
    blankLineBefore(node, container);
    // Underlined. One line with marks at the next one's start is the same in both.
    static const QRegularExpression marks(QStringLiteral("^[ >]*(?:=+|-+)[ \\t]*$"));
    int last = node.firstLine + 1;
    while (last < m_lines.count() && !marks.match(lineText(last)).hasMatch())
        ++last;
    if (last == node.firstLine + 1 && (container != Container::Document || !lineText(last).startsWith(u' ')))
        return;
    if (container != Container::Document || !marks.match(lineText(last)).hasMatch()) {
        m_findings.warn("export.underlined-heading", QT_TRANSLATE_NOOP("Error", "Jekyll does not take this for a heading. Write it with # on one line."), {}, fileLine(node));
        return;
    }
    m_edits.replace(m_lines.start(node.firstLine), node.at - m_lines.start(node.firstLine), QString(node.level, u'#') + u' ');
    for (int line = node.firstLine; line + 1 < last; ++line) {
        qsizetype next = m_lines.start(line + 1);
        while (next < m_body.size() && (m_body[next] == u' ' || m_body[next] == u'\t'))
            ++next;
        m_edits.replace(m_lines.end(line), next - m_lines.end(line), QStringLiteral(" "));
    }
    m_edits.remove(m_lines.end(last - 1), m_lines.end(last) - m_lines.end(last - 1));
}

void KramdownBlocks::list(const Node &node, const Node *before, Container container)
{
    if (node.at < 0)
        return;
    const QString marks = container == Container::Document ? QString() : marksBefore(node);
    const bool close = node.firstLine < 2 || !isBlank(lineText(node.firstLine - 1));
    if (before && before->kind == NodeKind::List && (close || before->ordered == node.ordered)) // two lists to CommonMark, one to kramdown: its end-of-block mark parts them
        m_edits.insert(m_lines.start(node.firstLine), marks + QStringLiteral("^\n"));
    if (!node.ordered)
        return;
    for (const Node &item : node.children) {
        qsizetype at = item.at;
        while (at >= 0 && at < m_body.size() && m_body[at].isDigit())
            ++at;
        if (at > item.at && at < m_body.size() && m_body[at] == u')')
            m_edits.replace(at, 1, QStringLiteral("."));
    }
}

void KramdownBlocks::listStart(const Node &node, Container container)
{
    if (!node.ordered || node.start == 1 || node.at < 0)
        return;
    const QString marks = container == Container::Document ? QString() : marksBefore(node);
    m_edits.insert(m_lines.end(node.lastLine), u'\n' + marks + QStringLiteral("{: start=\"%1\"}").arg(node.start));
}

void KramdownBlocks::code(const Node &node, Container container)
{
    if (node.at < 0)
        return;
    if (!isFenced(node)) {
        blankLineAfter(node, container); // kramdown takes the next lines for code too
        return;
    }
    const QChar mark = m_body[node.at];
    qsizetype marks = node.at;
    while (marks < m_body.size() && m_body[marks] == mark)
        ++marks;
    const QString fence(marks - node.at, mark);

    if (!node.info.isEmpty()) { // the language alone, or kramdown sees no code at all
        static const QRegularExpression word(QStringLiteral("^\\{?\\s*\\.?([A-Za-z0-9_+#.-]+)"));
        const QString language = word.match(node.info).captured(1);
        const qsizetype end = m_lines.end(node.firstLine);
        if (QStringView(m_body).mid(marks, end - marks).trimmed() != language)
            m_edits.replace(marks, end - marks, language);
    }
    QString last = lineText(node.lastLine);
    last.remove(QRegularExpression(QStringLiteral("^[\\s>]+")));
    last = last.trimmed();
    const bool closed = node.lastLine > node.firstLine && last.size() >= fence.size() && last.count(mark) == last.size();
    if (!closed)
        m_edits.insert(m_lines.end(node.lastLine), u'\n' + marksBefore(node) + fence);
}

void KramdownBlocks::table(const Node &node, Container container)
{
    blankLineBefore(node, container);
    blankLineAfter(node, container);
    for (const Node &row : node.children) {
        const QString line = row.firstLine > 0 && row.at >= 0 ? lineText(row.firstLine) : QString();
        const bool atTag = !line.isEmpty() && m_body[row.at] == u'<';
        if (!line.isEmpty() && (atTag || !line.contains(u'|')))
            m_edits.insert(row.at, QStringLiteral("| ")); // without one the table would end here, or be taken for HTML
        if (cellsIn(line) > int(row.children.size()))
            m_findings.warn("export.cells", QT_TRANSLATE_NOOP("Error", "This row has more cells than the table’s head. The preview leaves them out, Jekyll does not. "
                                                                       "A pipe in a cell wants a \\ before it, in code too."), {}, fileLine(row));
        for (const Node &cell : row.children)
            m_inline.nodes(cell.children, {true, false, false});
    }
}

void KramdownBlocks::footnote(const Node &node)
{
    static const QRegularExpression name(QStringLiteral("^\\w[\\w:-]*$"), QRegularExpression::UseUnicodePropertiesOption);
    if (!name.match(node.literal).hasMatch())
        m_findings.warn("export.footnote-name", QT_TRANSLATE_NOOP("Error", "Jekyll takes letters, digits and hyphens only in a footnote’s name; [^%1] shows as text."),
                        {node.literal}, fileLine(node));
    // A definition wants a block of its own, and its further lines four blanks.
    const QString before = node.firstLine > 1 ? lineText(node.firstLine - 1) : QString();
    if (!isBlank(before) && !before.contains(QLatin1String("]:")))
        m_edits.insert(m_lines.start(node.firstLine), QStringLiteral("\n"));
    for (int line = node.firstLine + 1; line <= node.lastLine; ++line) {
        const QString text = lineText(line);
        int blanks = 0;
        while (blanks < text.size() && text[blanks] == u' ')
            ++blanks;
        if (blanks < 4 && blanks < text.size() && text[blanks] != u'\t')
            m_edits.insert(m_lines.start(line), QString(4 - blanks, u' '));
    }
    blocks(node.children, Container::Item);
}

// kramdown hands on what stands in {::nomarkdown}, half an element too.
void KramdownBlocks::html(const std::vector<Node> &nodes, size_t index, const KramdownWays &ways, Container container)
{
    const Node &node = nodes[index];
    const QString text = node.literal.trimmed();
    if (ways.way(index) == KramdownWays::Way::AsTyped || node.at < 0 || text.contains(QLatin1String("{:/"))) {
        m_html.block(node, index);
        return;
    }
    const int lastLine = node.firstLine + int(text.count(u'\n'));
    const QString marks = marksBefore(node);
    const QString blank = (container == Container::Quote ? marks.trimmed() : QString()) + u'\n';
    if (index > 0 && !isBlank(lineText(node.firstLine - 1)))
        m_edits.insert(m_lines.start(node.firstLine), blank);
    m_edits.insert(node.at, QStringLiteral("{::nomarkdown}\n") + marks);
    const bool lineBelow = index + 1 < nodes.size() && lastLine < m_lines.count() && !isBlank(lineText(lastLine + 1));
    m_edits.insert(m_lines.end(lastLine), u'\n' + marks + QStringLiteral("{:/nomarkdown}") + (lineBelow ? u'\n' + blank.chopped(1) : QString()));
}

// Whether a code block stands between marks, and isn't one by its indent.
bool KramdownBlocks::isFenced(const Node &node) const
{
    const QChar mark = m_body[node.at];
    const bool marks = (mark == u'`' || mark == u'~') && QStringView(m_body).mid(node.at, 3).count(mark) == 3;
    const QStringView before = QStringView(m_body).mid(m_lines.start(node.firstLine), node.at - m_lines.start(node.firstLine));
    // An indented block may begin with ``` too. Its text is the literal then, marks and all.
    return marks && !(before.endsWith(u"    ") && node.literal.startsWith(QString(3, mark)));
}

} // namespace lanyard
