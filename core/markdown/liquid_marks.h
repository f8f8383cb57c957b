// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/liquid.h"

#include <functional>
#include <vector>

namespace lanyard {

// The tags of a text that begins inside of {% raw %} or not; tells whether it ends so.
QList<LiquidTag> liquidTags(const QString &text, bool *raw);
// Whether the text has a mark that could make a tag: cheap, and true too often rather than too seldom.
bool mayHaveLiquid(QStringView text);

// Stands in for the tags of a text while it is parsed, so that no part of a tag is taken for Markdown. Each tag becomes as many
// private-use characters as it has (line ends stay), which no text around it contains; literals are turned back afterwards.
class LiquidMarks
{
public:
    LiquidMarks() = default;
    // `beside`: text that is parsed along with it, which must not be taken for marks either.
    LiquidMarks(const QString &text, QList<LiquidTag> tags, const QString &beside = {});

    // A mark for a tag that stands elsewhere in the body; `written` is its source.
    QString foreign(const LiquidTag &tag, const QString &written);

    const QString &marked() const { return m_marked; } // the text with the tags covered
    const QList<LiquidTag> &tags() const { return m_tags; }
    bool isEmpty() const { return m_tags.isEmpty(); }

    // What was written.
    QString original(const QString &literal) const;
    // `literal` in parts: plain(text) and tag(tag, source) are called in order.
    void split(QStringView literal, const std::function<void(QStringView)> &plain,
        const std::function<void(const LiquidTag &)> &tag) const;
    bool isMark(QChar c) const { return !m_tags.isEmpty() && (c == m_long || c == m_short || c == m_rest); }
    const QString &source() const { return m_source; }

private:
    struct Piece
    {
        qsizetype tag = 0; // index in m_tags
        qsizetype at = 0;  // in the text
        qsizetype length = 0;
        bool first = true; // of its tag, which may go over several lines
    };
    void cover(qsizetype tag);
    void cover(const Piece &piece);
    bool chooseMarks(const QString &text);
    const Piece *pieceAt(QStringView literal, qsizetype at) const;

    QString m_source;
    QString m_marked;
    QList<LiquidTag> m_tags;
    std::vector<Piece> m_pieces;
    QChar m_long;  // begins a piece, two digits follow
    QChar m_short; // begins a piece of two characters, one digit follows
    QChar m_rest;  // fills it up
};

} // namespace lanyard
