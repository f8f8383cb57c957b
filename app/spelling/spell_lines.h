// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/prose.h"
#include "core/review/spell_checker.h"

#include <QTextBlock>
#include <optional>

namespace lanyard {

class MarkdownEditor;

// What of the editor's lines is to be checked: text with the parser's spans, and title and excerpt of a head.
class SpellLines
{
public:
    explicit SpellLines(const MarkdownEditor &editor) : m_editor(editor) { }

    // Nothing: the line has no words for readers, isn't parsed yet, or is longer than any paragraph. Costs no more than the line, and in the head, where lines are
    // best asked for in their order, what stands above it of the same key.
    std::optional<SpellLine> at(const QTextBlock &block);
    void forget() { m_headLine = -1; } // the text changed

private:
    int headWordsAt(const QTextBlock &block);

    const MarkdownEditor &m_editor;
    HeadWords m_head{HeadWords::Kind::None};
    int m_headLine = -1; // the last one that m_head has read; -1: none
};

} // namespace lanyard
