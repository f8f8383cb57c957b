// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/snippet.h"

#include <QObject>
#include <QTextCursor>

class QKeyEvent;

namespace lanyard {

class WritingHelps;

// Walks the places of the snippet that was put in last: Tab goes on, Shift+Tab back, Escape, the last place or leaving the snippet end it.
class SnippetSession : public QObject
{
    Q_OBJECT

public:
    explicit SnippetSession(WritingHelps *helps);

    // In the place of what stands between the place's ends; false: not in code or the front matter.
    bool insert(const Snippet &snippet, const QHash<QString, QString> &values, const Selection &place);
    bool isWalking() const { return !m_stops.isEmpty(); }

private:
    bool key(QKeyEvent *event);
    void go(int stop);
    void endIfLeft();
    void end();

    WritingHelps *m_helps;
    QList<QTextCursor> m_stops;
    QTextCursor m_start; // of the snippet; stays before what is typed there
    QTextCursor m_end;
    int m_current = 0;
    int m_steps = 0; // of undo; with fewer the snippet is gone
    bool m_going = false;
};

} // namespace lanyard
