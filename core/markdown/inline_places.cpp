// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markdown/inline_places.h"

#include "core/markdown/link_scanner.h"

namespace lanyard {

namespace {

constexpr int mostMisses = 20;           // in one block; then what is left is left without a place
constexpr qsizetype farthestLook = 4000; // how far a miss looks for the next match

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r';
}

bool isEscapable(QChar c)
{
    return c.unicode() < 0x80 && (c.isPunct() || c.isSymbol());
}

// Reads a block's text from left to right beside its inlines.
class Walk
{
public:
    Walk(const SourceText &source, const LeafText &leaf)
        : m_source(source)
        , m_leaf(leaf)
        , m_text(leaf.text())
    {
    }

    void run(Node &block)
    {
        if (block.kind == NodeKind::Paragraph || block.kind == NodeKind::Heading)
            skipDefinitions(block);
        all(block);
    }

private:
    void skipDefinitions(const Node &block);
    void all(Node &parent)
    {
        for (Node &child : parent.children)
            one(child);
    }
    void one(Node &node);
    bool match(Node &node, qsizetype *end);
    qsizetype text(const QString &literal, qsizetype at) const;
    qsizetype character(QStringView literal, qsizetype *used, qsizetype at) const;
    qsizetype code(const Node &node, qsizetype at) const;
    qsizetype breakEnd(qsizetype at) const;
    bool delimited(Node &node, qsizetype *end);
    bool bracketed(Node &node, qsizetype *end);
    qsizetype linkTail(const Node &node, qsizetype at) const;
    QChar at(qsizetype position) const { return position < m_text.size() ? m_text[position] : QChar(); }
    void place(Node &node, qsizetype from, qsizetype to) const;

    const SourceText &m_source;
    const LeafText &m_leaf;
    const QStringView m_text;
    qsizetype m_at = 0;
    int m_misses = 0;
};

// Definitions at a paragraph's start are no part of its inlines.
void Walk::skipDefinitions(const Node &block)
{
    if (block.kind == NodeKind::Heading && at(0) != u'[')
        return;
    while (at(m_at) == u'[') {
        const DefinitionParts parts = scanDefinition(m_text, m_at);
        if (parts.end < 0)
            return;
        m_at = parts.end;
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }
}

void Walk::place(Node &node, qsizetype from, qsizetype to) const
{
    node.at = m_leaf.inSource(from);
    node.length = to > from ? m_leaf.inSource(to - 1) + 1 - node.at : 0;
    node.firstLine = m_source.lineAt(node.at);
    node.lastLine = to > from ? m_source.lineAt(node.at + node.length - 1) : node.firstLine;
}

void Walk::one(Node &node)
{
    if (m_misses > mostMisses)
        return;
    const qsizetype start = m_at;
    qsizetype end = m_at;
    if (match(node, &end)) {
        place(node, m_at > start && node.kind == NodeKind::Text ? start : start, end);
        m_at = end;
        return;
    }
    // Look further: something stands here that left no inline (a definition that was not told, a mark of ours).
    ++m_misses;
    const qsizetype last = std::min(m_text.size(), start + farthestLook);
    for (qsizetype from = start + 1; from < last; ++from) {
        m_at = from;
        if (match(node, &end)) {
            place(node, from, end);
            m_at = end;
            return;
        }
    }
    m_at = start;
}

bool Walk::match(Node &node, qsizetype *end)
{
    const qsizetype from = m_at;
    switch (node.kind) {
    case NodeKind::Text:
        *end = text(node.literal, from);
        return *end >= 0;
    case NodeKind::Code:
        *end = code(node, from);
        return *end >= 0;
    case NodeKind::HtmlInline:
        *end = from + node.literal.size();
        return m_text.mid(from, node.literal.size()) == node.literal;
    case NodeKind::SoftBreak:
    case NodeKind::LineBreak:
        *end = breakEnd(from);
        return *end >= 0;
    case NodeKind::FootnoteReference:
        if (at(from) != u'[' || at(from + 1) != u'^')
            return false;
        *end = m_text.indexOf(u']', from) + 1;
        return *end > 0;
    case NodeKind::Emphasis:
    case NodeKind::Strong:
    case NodeKind::Strikethrough:
        return delimited(node, end);
    case NodeKind::Link:
    case NodeKind::Image:
        return bracketed(node, end);
    default:
        return false;
    }
}

// Where the source of `literal` ends if it begins at `at`, -1: it doesn't.
qsizetype Walk::text(const QString &literal, qsizetype at) const
{
    qsizetype used = 0;
    while (used < literal.size()) {
        at = at < m_text.size() ? character(literal, &used, at) : -1;
        if (at < 0)
            return -1;
    }
    return at;
}

qsizetype Walk::character(QStringView literal, qsizetype *used, qsizetype from) const
{
    const QChar wanted = literal[*used];
    const QChar found = m_text[from];
    if (found == u'\\' && from + 1 < m_text.size() && isEscapable(m_text[from + 1]) && m_text[from + 1] == wanted) {
        ++*used;
        return from + 2;
    }
    if (found == u'&') {
        const qsizetype semicolon = m_text.mid(from, 40).indexOf(u';');
        if (semicolon > 1) {
            const QString entity = m_text.mid(from, semicolon + 1).toString();
            const QString decoded = decodedEntity(entity);
            if (decoded != entity && literal.mid(*used).startsWith(decoded)) {
                *used += decoded.size();
                return from + semicolon + 1;
            }
        }
    }
    if (found == wanted) {
        ++*used;
        return from + 1;
    }
    const auto smart = [&](QStringView written) {
        if (!m_text.mid(from).startsWith(written))
            return qsizetype(-1);
        ++*used;
        return from + written.size();
    };
    switch (wanted.unicode()) {
    case u'\u2018':
    case u'\u2019': return smart(u"'");
    case u'\u201c':
    case u'\u201d': return smart(u"\"");
    case u'\u2013': return smart(u"--");
    case u'\u2014': return smart(u"---");
    case u'\u2026': return smart(u"...");
    default: return -1;
    }
}

qsizetype Walk::code(const Node &node, qsizetype from) const
{
    qsizetype run = 0;
    while (at(from + run) == u'`')
        ++run;
    if (run == 0 || (from > 0 && m_text[from - 1] == u'`'))
        return -1;
    for (qsizetype i = from + run; i < m_text.size();) {
        qsizetype ticks = 0;
        while (at(i + ticks) == u'`')
            ++ticks;
        if (ticks == 0) {
            ++i;
            continue;
        }
        if (ticks == run) {
            QString inside = m_text.mid(from + run, i - from - run).toString();
            inside.replace(QLatin1String("\r\n"), QLatin1String(" "));
            inside.replace(u'\n', u' ');
            const bool padded = inside.size() > 1 && inside.startsWith(u' ') && inside.endsWith(u' ')
                && !QStringView(inside).trimmed().isEmpty();
            if (padded)
                inside = inside.mid(1, inside.size() - 2);
            if (inside == node.literal)
                return i + ticks;
            inside.replace(QLatin1String("\\|"), QLatin1String("|")); // in a table's cell
            return inside == node.literal ? i + ticks : -1;
        }
        i += ticks;
    }
    return -1;
}

qsizetype Walk::breakEnd(qsizetype from) const
{
    if (at(from) == u'\\' && (at(from + 1) == u'\n' || at(from + 1) == u'\r'))
        ++from;
    while (from < m_text.size() && isBlank(m_text[from]))
        ++from;
    if (at(from) != u'\n')
        return -1;
    ++from;
    while (from < m_text.size() && isBlank(m_text[from]))
        ++from;
    return from;
}

bool Walk::delimited(Node &node, qsizetype *end)
{
    const qsizetype from = m_at;
    const QChar mark = at(from);
    const bool struck = node.kind == NodeKind::Strikethrough;
    if (struck ? mark != u'~' : mark != u'*' && mark != u'_')
        return false;
    qsizetype width = node.kind == NodeKind::Strong || (struck && at(from + 1) == u'~') ? 2 : 1;
    if (width == 2 && at(from + 1) != mark)
        return false;
    m_at = from + width;
    const int misses = m_misses;
    all(node);
    const bool closed = at(m_at) == mark && (width == 1 || at(m_at + 1) == mark);
    *end = closed ? m_at + width : m_at;
    if (!closed && m_misses == misses)
        ++m_misses;
    m_at = from;
    return true;
}

bool Walk::bracketed(Node &node, qsizetype *end)
{
    const qsizetype from = m_at;
    const QChar first = at(from);
    const bool image = node.kind == NodeKind::Image;
    if (image ? first != u'!' || at(from + 1) != u'[' : false)
        return false;
    if (!image && first != u'[') {
        // <https://…> or a bare address, whose text is its source.
        m_at = first == u'<' ? from + 1 : from;
        if (node.children.size() != 1 || text(node.children[0].literal, m_at) < 0) {
            m_at = from;
            return false;
        }
        all(node);
        *end = first == u'<' && at(m_at) == u'>' ? m_at + 1 : m_at;
        m_at = from;
        return true;
    }
    m_at = from + (image ? 2 : 1);
    all(node);
    while (m_at < m_text.size() && (isBlank(m_text[m_at]) || m_text[m_at] == u'\n')) // "[text ]"
        ++m_at;
    *end = at(m_at) == u']' ? linkTail(node, m_at + 1) : m_at;
    m_at = from;
    return true;
}

qsizetype Walk::linkTail(const Node &, qsizetype from) const
{
    if (const InlineTail tail = scanInlineTail(m_text, from); tail.end >= 0)
        return tail.end;
    const qsizetype label = scanLabel(m_text, from);
    return label >= 0 ? label : from;
}

void placeRow(Node &row, const SourceText &source)
{
    if (row.at < 0)
        return;
    const QString &text = source.text();
    const qsizetype end = source.lineEnd(row.firstLine);
    qsizetype at = row.at;
    if (at < end && text[at] == u'|')
        ++at;
    for (Node &cell : row.children) {
        qsizetype close = at;
        while (close < end && text[close] != u'|')
            close += text[close] == u'\\' && close + 1 < end && isEscapable(text[close + 1]) ? 2 : 1;
        qsizetype from = at;
        qsizetype to = std::min(close, end);
        while (from < to && isBlank(text[from]))
            ++from;
        while (to > from && isBlank(text[to - 1]))
            --to;
        cell.at = at <= end ? from : -1; // cmark adds cells to a short row
        cell.length = cell.at < 0 ? 0 : to - from;
        cell.firstLine = cell.lastLine = row.firstLine;
        at = close + 1;
    }
}

void placeBlock(Node &block, const SourceText &source)
{
    if (block.kind == NodeKind::TableRow)
        placeRow(block, source);
    const bool leaf = block.kind == NodeKind::Paragraph || block.kind == NodeKind::Heading || block.kind == NodeKind::TableCell;
    if (!leaf) {
        for (Node &child : block.children)
            placeBlock(child, source);
        return;
    }
    if (block.children.empty())
        return;
    const LeafText text(source, block);
    if (!text.isEmpty())
        Walk(source, text).run(block);
}

} // namespace

void placeInlines(CmarkTree &tree, const SourceText &source)
{
    placeBlock(tree.root, source);
    for (Node &footnote : tree.footnotes)
        placeBlock(footnote, source);
}

} // namespace lanyard
