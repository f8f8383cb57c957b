// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/body_units.h"

#include "core/markdown/document.h"
#include "core/markdown/liquid.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace lanyard {

namespace {

bool isBlank(const QString &line)
{
    return line.trimmed().isEmpty();
}

// A fenced block whose last line is no closing fence (CommonMark, section 4.5).
bool isOpenFence(const QStringList &lines, const BodyUnit &unit)
{
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(`{3,}|~{3,})"));
    const auto opening = fence.match(lines[unit.firstLine]);
    if (!opening.hasMatch())
        return false; // an indented block
    if (unit.lastLine == unit.firstLine)
        return true;
    const QString last = lines[unit.lastLine].trimmed();
    return last.size() < opening.capturedLength(1) || last.count(opening.captured(1)[0]) != last.size();
}

// HTML that ends not at a blank line but at a mark of its own (CommonMark, section 4.6, kinds 1 to 5), and lacks it.
bool isOpenHtml(const QString &html)
{
    static const QRegularExpression raw(QStringLiteral("^\\s*<(script|pre|style|textarea)(?:[\\s>]|$)"),
                                        QRegularExpression::CaseInsensitiveOption);
    const QString begin = html.trimmed().left(20);
    if (begin.startsWith(QLatin1String("<!--")))
        return !html.contains(QLatin1String("-->"));
    if (begin.startsWith(QLatin1String("<?")))
        return !html.contains(QLatin1String("?>"));
    if (begin.startsWith(QLatin1String("<![CDATA[")))
        return !html.contains(QLatin1String("]]>"));
    static const QRegularExpression rawEnd(QStringLiteral("</(script|pre|style|textarea)>"), QRegularExpression::CaseInsensitiveOption);
    return raw.match(html).hasMatch() && !rawEnd.match(html).hasMatch();
}

// Counts on from where it was asked last, so that many questions in order cost one look through the text.
struct LineCounter
{
    const QString &text;
    qsizetype seen = 0;
    int line = 0;

    int lineOf(qsizetype offset)
    {
        line += int(QStringView(text).mid(seen, offset - seen).count(u'\n'));
        seen = offset;
        return line;
    }
};

class UnitFinder
{
public:
    explicit UnitFinder(const QString &body) : m_body(body), m_lines(body.split(u'\n')) {}

    QList<BodyUnit> run()
    {
        const Document document = Document::parse(m_body);
        std::vector<const Node *> nodes;
        for (const Node &node : document.root().children) {
            // A bullet list may be parted between two entries; a numbered one would begin to count again.
            if (node.kind == NodeKind::List && !node.ordered) {
                for (const Node &item : node.children)
                    nodes.push_back(&item);
            } else {
                nodes.push_back(&node);
            }
        }
        std::erase_if(nodes, [this](const Node *node) { return node->firstLine < 1 || node->firstLine > m_lines.size(); });
        std::sort(nodes.begin(), nodes.end(), [](const Node *a, const Node *b) { return a->firstLine < b->firstLine; });
        for (size_t i = 0; i < nodes.size(); ++i)
            add(*nodes[i], i + 1 < nodes.size() ? nodes[i + 1]->firstLine - 1 : int(m_lines.size()));
        addWhatTheParserKeepsSilentAbout();
        joinLiquidBlocks();
        return m_units;
    }

private:
    // The parser's last lines are not to be trusted: a heading with a line below it is told one line too long, HTML too short.
    void add(const Node &node, int lastPossible)
    {
        const int content = node.kind == NodeKind::HtmlBlock ? int(QStringView(node.literal).trimmed().count(u'\n')) : 0;
        const int last = std::max(node.lastLine, node.firstLine + content);
        BodyUnit unit{node.firstLine - 1, std::clamp(last, node.firstLine, std::max(node.firstLine, lastPossible)) - 1};
        while (unit.lastLine > unit.firstLine && isBlank(m_lines[unit.lastLine]))
            --unit.lastLine;
        unit.endless = (node.kind == NodeKind::CodeBlock && isOpenFence(m_lines, unit))
            || (node.kind == NodeKind::HtmlBlock && isOpenHtml(node.literal));
        m_units.append(unit);
    }

    void sort()
    {
        std::sort(m_units.begin(), m_units.end(), [](const BodyUnit &a, const BodyUnit &b) { return a.firstLine < b.firstLine; });
    }

    // Definitions of link references are no nodes.
    void addWhatTheParserKeepsSilentAbout()
    {
        QList<bool> covered(m_lines.size(), false);
        for (const BodyUnit &unit : std::as_const(m_units))
            std::fill(covered.begin() + unit.firstLine, covered.begin() + unit.lastLine + 1, true);
        for (int line = 0; line < m_lines.size(); ++line) {
            if (covered[line] || isBlank(m_lines[line]))
                continue;
            const int first = line;
            while (line + 1 < m_lines.size() && !covered[line + 1] && !isBlank(m_lines[line + 1]))
                ++line;
            m_units.append({first, line});
        }
    }

    // From {% raw %} to {% endraw %} and the like all is one, whatever Markdown makes of it.
    void joinLiquidBlocks()
    {
        static const QStringList verbatim{QStringLiteral("raw"), QStringLiteral("highlight"), QStringLiteral("comment"),
                                          QStringLiteral("capture")};
        QString opened;
        BodyUnit whole;
        LineCounter lines{m_body};
        const QList<LiquidTag> tags = liquidTags(m_body);
        for (const LiquidTag &tag : tags) {
            if (tag.kind != LiquidTag::Kind::Tag)
                continue;
            const QString word = tag.content.section(u' ', 0, 0);
            if (opened.isEmpty() && verbatim.contains(word)) {
                opened = word;
                whole.firstLine = lines.lineOf(tag.at);
            } else if (!opened.isEmpty() && word == QLatin1String("end") + opened) {
                opened.clear();
                whole.lastLine = lines.lineOf(tag.at + tag.length - 1);
                m_units.append(whole);
            }
        }
        sort();
        QList<BodyUnit> apart;
        for (const BodyUnit &unit : std::as_const(m_units)) {
            if (apart.isEmpty() || unit.firstLine > apart.last().lastLine) {
                apart.append(unit);
            } else {
                apart.last().lastLine = std::max(apart.last().lastLine, unit.lastLine);
                apart.last().endless = apart.last().endless || unit.endless;
            }
        }
        m_units = apart;
    }

    const QString &m_body;
    const QStringList m_lines;
    QList<BodyUnit> m_units;
};

} // namespace

QList<BodyUnit> bodyUnits(const QString &body)
{
    return UnitFinder(body).run();
}

} // namespace lanyard
