// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling/spell_lines.h"

#include "app/editor/markdown_editor.h"

namespace lanyard {

namespace {

constexpr int longestValue = 60; // lines of an excerpt; what goes on longer is something else, such as a list of sessions

constexpr int longestLine = 100000; // characters; longer ones are data

} // namespace

std::optional<SpellLine> SpellLines::at(const QTextBlock &block)
{
    const int line = block.blockNumber();
    if (block.length() > longestLine)
        return {};
    if (line < m_editor.headLines()) {
        const int words = headWordsAt(block);
        return words < 0 ? std::nullopt : std::optional(SpellLine{block.text(), {}, words});
    }
    int inBlock = 0;
    if (block.length() <= 1 || !m_editor.highlightMap().spansAtLine(line, &inBlock))
        return {};
    return SpellLine{block.text(), m_editor.spansOfLine(line), -1};
}

int SpellLines::headWordsAt(const QTextBlock &block)
{
    const int line = block.blockNumber();
    if (m_headLine < 0 || m_headLine != line - 1) {
        const HeadWords::Kind kind = HeadWords::kindOf(block.document()->begin().text());
        QTextBlock from = block;
        const auto isStart = [&] { return !from.previous().isValid() || HeadWords::standsAlone(kind, from.text()); };
        for (int steps = 0; steps < longestValue && !isStart(); ++steps)
            from = from.previous();
        m_head = HeadWords(kind, isStart() ? HeadWords::From::Top : HeadWords::From::Middle);
        for (; from != block; from = from.next())
            m_head.next(from.text());
    }
    m_headLine = line;
    return m_head.next(block.text());
}

} // namespace lanyard
