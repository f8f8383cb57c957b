// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/text_edit.h"

#include <QString>
#include <QStringList>

namespace lanyard {

// The text as the writing helps see it: line by line around the caret, so that no help costs the document's length.
// Offsets are UTF-16 units of the whole text, lines are 0-based.
class Lines
{
public:
    virtual ~Lines() = default;

    virtual int count() const = 0;               // at least 1
    virtual QString text(int line) const = 0;    // without its '\n'
    virtual qsizetype start(int line) const = 0; // offset of its first character
    virtual int at(qsizetype offset) const = 0;  // the line that holds it
    // It belongs to code, HTML, mathematics or the front matter, where a mark is no Markdown.
    virtual bool isLiteral(int line) const = 0;

    qsizetype end(int line) const { return start(line) + text(line).size(); }
};

// The same over a short text of one's own.
class TextLines final : public Lines
{
public:
    explicit TextLines(const QString &text, const QList<int> &literal = {});

    int count() const override { return int(m_lines.size()); }
    QString text(int line) const override { return m_lines[line]; }
    qsizetype start(int line) const override { return m_starts[line]; }
    int at(qsizetype offset) const override;
    bool isLiteral(int line) const override { return m_literal.contains(line); }

private:
    QStringList m_lines;
    QList<qsizetype> m_starts;
    QList<int> m_literal;
};

struct Selection
{
    qsizetype anchor = 0;
    qsizetype position = 0; // of the caret; the same as the anchor: nothing is selected

    qsizetype start() const { return qMin(anchor, position); }
    qsizetype end() const { return qMax(anchor, position); }
    bool isEmpty() const { return anchor == position; }

    bool operator==(const Selection &) const = default;
};

// What a help does. Without edits the key did its work by doing nothing.
struct Change
{
    QList<TextEdit> edits;
    Selection selection; // in the text after the edits

    bool operator==(const Change &) const = default;
};

// Where an offset stands after the edits; behind what is inserted at its very place.
qsizetype mapped(const QList<TextEdit> &edits, qsizetype offset);
Selection mapped(const QList<TextEdit> &edits, const Selection &selection);

// The smallest edit that makes one text of another that begins at `at`; nothing is removed or inserted where they are equal.
TextEdit smallestEdit(qsizetype at, const QString &before, const QString &after);

// Sorted by place, without those that do nothing.
QList<TextEdit> inOrder(QList<TextEdit> edits);

struct LineRange
{
    int first = 0;
    int last = 0;
};
// The lines that a selection touches; one that ends at a line's start does not touch that line.
LineRange touchedLines(const Lines &lines, const Selection &selection);

} // namespace lanyard
