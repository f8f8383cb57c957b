// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/inline_marks.h"

#include <QObject>
#include <QTextCursor>

class QInputMethodEvent;
class QKeyEvent;

namespace lanyard {

class WritingHelps;

// Bold and its like by their keys: for the selection, for the word at the caret, or, where there is none, for what is typed next. Pressed
// again at the end of what was typed so, the words go on without the mark.
class TypedMark : public QObject
{
    Q_OBJECT

public:
    explicit TypedMark(WritingHelps *helps);

    void toggle(InlineMark mark);

signals:
    void waiting(lanyard::InlineMark mark); // for the next letter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool leave(InlineMark mark);
    bool key(QKeyEvent *event);
    bool commit(const QInputMethodEvent &event);
    bool isWaitingHere() const;

    WritingHelps *m_helps;
    std::optional<InlineMark> m_waiting;
    int m_waitingAt = -1; // the caret must still be there
    std::optional<InlineMark> m_open;
    QTextCursor m_end; // of the words within the open mark
};

} // namespace lanyard
