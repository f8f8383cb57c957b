// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/html/html_to_markdown.h"
#include "core/html/html_tree.h"
#include "core/html/inline_markdown.h"

#include <QStringList>

namespace lanyard {

// Writes a cleaned tree as blocks of Markdown.
class BlockWriter
{
public:
    BlockWriter(QUrl base, bool keepRelative) : m_base(std::move(base)), m_keepRelative(keepRelative) {}

    struct Block
    {
        enum class Kind { Paragraph, List, Other };
        Kind kind = Kind::Other;
        QString text;
    };
    QList<Block> blocks(const HtmlNode &parent) const;

private:
    using Marks = InlineText::Marks;
    // Where the writing goes: finished blocks, and the paragraph that is being gathered.
    struct Page
    {
        QList<Block> blocks;
        InlineText line;
        InlineText::Where where = InlineText::Where::Paragraph;
        int starred = 0; // lists in a row, so that neighbours don't become one
    };

    void walkAll(const std::vector<HtmlNode> &nodes, const Marks &marks, Page &page) const;
    void walk(const HtmlNode &node, const Marks &marks, Page &page) const;
    void walkBlock(const HtmlNode &node, const Marks &marks, Page &page) const;
    void walkInline(const HtmlNode &node, const Marks &marks, Page &page) const;
    void flush(Page &page) const;
    void put(Page &page, const QString &text, Block::Kind kind = Block::Kind::Other) const;

    QString lineOf(const HtmlNode &node, const Marks &marks, InlineText::Where where) const;
    QString list(const HtmlNode &node, bool starred) const;
    QString code(const HtmlNode &node) const;
    QString table(const HtmlNode &node) const; // empty: it only lays out, and its cells are blocks
    QString cell(const HtmlNode &node) const;
    QString picture(const HtmlNode &node, const QString &caption) const; // empty: none that may be shown
    bool figure(const HtmlNode &node, Page &page) const;
    void footnotes(const HtmlNode &node, Page &page) const;
    QString address(const QString &written, bool forPicture) const; // empty: leads nowhere

    QUrl m_base;
    bool m_keepRelative;
};

// Each line but the first behind `rest`, the first behind `first`; lines without words get no blanks at their ends.
QString indented(const QString &text, const QString &first, const QString &rest);
QString joinedBlocks(const QList<BlockWriter::Block> &blocks, bool tight = false);

} // namespace lanyard
