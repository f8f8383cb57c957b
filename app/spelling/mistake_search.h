// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/spelling/spell_lines.h"

#include <QObject>

namespace lanyard {

class MarkdownEditor;
class Spelling;

// Goes to the next wrong word of the whole post, round its end. Some hundred lines at a time are looked through beside the window;
// typing meanwhile ends the search.
class MistakeSearch : public QObject
{
    Q_OBJECT

public:
    MistakeSearch(MarkdownEditor &editor, Spelling &spelling, QObject *parent = nullptr);

    void next(); // from the caret on

signals:
    void found(int position, int length); // and selected
    void told(const QString &sentence);   // that there is none, or that the search went round

private:
    void askOn();
    void take(int request, const QList<QList<Mistake>> &mistakes);
    void go(int line, const Mistake &mistake);

    MarkdownEditor &m_editor;
    Spelling &m_spelling;
    SpellLines m_lines;
    int m_request = 0;     // 0: nothing is being looked for
    int m_startLine = 0;
    int m_startColumn = 0; // a mistake before it in that line counts only when all others are seen
    int m_nextLine = 0;
    bool m_wrapped = false;
    QList<int> m_asked; // the line of each one that was asked about
};

} // namespace lanyard
