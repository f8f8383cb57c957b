// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/document_lines.h"

#include "app/editor/markdown_editor.h"

#include <QTextBlock>

#include <algorithm>

namespace lanyard {

QTextBlock DocumentLines::block(int line) const
{
    return m_editor.document()->findBlockByNumber(line);
}

int DocumentLines::count() const
{
    return m_editor.document()->blockCount();
}

QString DocumentLines::text(int line) const
{
    return block(line).text();
}

qsizetype DocumentLines::start(int line) const
{
    return block(line).position();
}

int DocumentLines::at(qsizetype offset) const
{
    return m_editor.document()->findBlock(int(offset)).blockNumber();
}

bool DocumentLines::isLiteral(int line) const
{
    if (line < m_editor.headLines())
        return true;
    const HighlightMap &map = m_editor.highlightMap();
    const int block = map.blockAtLine(line);
    if (block < 0 || line - map.firstLine(block) >= map.lineCount(block))
        return false;
    const NodeKind kind = map.kind(block);
    if (kind == NodeKind::CodeBlock || kind == NodeKind::HtmlBlock)
        return true;
    if (kind == NodeKind::Paragraph)
        return text(map.firstLine(block)).startsWith(QLatin1String("$$"));
    // Code within an item or a quote.
    const QList<Span> spans = m_editor.spansOfLine(line);
    return std::any_of(spans.begin(), spans.end(), [](const Span &span) { return span.style == SpanStyle::CodeBlock; });
}

} // namespace lanyard
