// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spelling/spell_lines.h"

#include <QHash>
#include <QObject>
#include <QTextLayout>
#include <QTimer>
#include <optional>

class QTextBlock;

namespace lanyard {

class MarkdownEditor;
class Spelling;

// Underlines wrong words in the lines in sight. Asks for lines that it has no answer for yet, a moment after they came into sight or
// changed; until the answer comes, what was underlined stays under its words. A word that is being typed is not underlined.
class SpellMarks : public QObject
{
    Q_OBJECT

public:
    SpellMarks(MarkdownEditor &editor, Spelling &spelling, QObject *parent = nullptr);

    // A wrong word in the document.
    struct Place
    {
        int position = 0;
        int length = 0;
        QString word; // as SpellWord has it
    };
    // The one at or right before a position in a line in sight.
    std::optional<Place> mistakeAt(int position) const;

    // Between the opening of a text and its first parse nothing is known about its lines.
    void pause();
    void resume();

private:
    struct Shown
    {
        QString text;
        QList<Mistake> mistakes;
    };

    void draw(const QTextBlock &block, QList<QTextLayout::FormatRange> *ranges);
    void ask();
    void take(const QList<SpellLine> &lines, const QList<QList<Mistake>> &mistakes);
    void onChanged();
    void onContentsChange(int position, int added);
    void onCaretMoved();
    bool isBeingTyped(const QTextBlock &block, const Mistake &mistake) const;

    MarkdownEditor &m_editor;
    Spelling &m_spelling;
    SpellLines m_lines;
    QHash<SpellLine, QList<Mistake>> m_answers; // by content, so that lines may move; some two thousand at most
    QHash<int, Shown> m_shown; // by line: what is under its words while an answer is awaited
    QTimer m_ask;              // single shot, runs only after a change
    bool m_paused = false;
    bool m_awaiting = false; // one question at a time
    int m_typedAt = -1;      // where the caret stands behind what was typed last; -1: it has moved since
};

// Mistakes of a line as it was, on the line as it is: those that a change touched are left out.
QList<Mistake> moved(const QList<Mistake> &mistakes, const QString &before, const QString &after);

} // namespace lanyard
