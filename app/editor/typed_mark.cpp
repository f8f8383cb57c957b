// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editor/typed_mark.h"

#include "app/editor/document_lines.h"
#include "app/editor/markdown_editor.h"
#include "app/editor/writing_helps.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace lanyard {

TypedMark::TypedMark(WritingHelps *helps) : QObject(helps), m_helps(helps)
{
    m_helps->addKeyTaker([this](QKeyEvent *event) { return key(event); });
}

void TypedMark::toggle(InlineMark mark)
{
    if (leave(mark))
        return;
    m_open.reset();
    const bool again = m_waiting == mark && m_waitingAt == m_helps->selection().position;
    m_waiting.reset();
    if (again || m_helps->run([mark](const Lines &lines, const Selection &selection) { return toggledMark(lines, selection, mark); }))
        return;
    const Selection selection = m_helps->selection();
    const DocumentLines lines(*m_helps->editor());
    if (!selection.isEmpty() || m_helps->editor()->isReadOnly() || lines.isLiteral(lines.at(selection.position)))
        return;
    m_waiting = mark;
    m_waitingAt = int(selection.position);
    emit waiting(mark);
}

bool TypedMark::leave(InlineMark mark)
{
    QTextCursor cursor = m_helps->editor()->textCursor();
    if (m_open != mark || cursor.hasSelection() || m_end.isNull() || cursor.position() != m_end.position())
        return false;
    const QString close = openingMark(mark);
    const QString behind = cursor.block().text().mid(cursor.positionInBlock(), close.size());
    m_open.reset();
    m_end = QTextCursor();
    if (behind != close)
        return false;
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, int(close.size()));
    m_helps->editor()->setTextCursor(cursor);
    return true;
}

bool TypedMark::key(QKeyEvent *event)
{
    // Enter goes on behind the marks; within they would be torn apart.
    if (m_open && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        leave(*m_open);
    if (!m_waiting || event->text().isEmpty())
        return false;
    const InlineMark mark = *m_waiting;
    const Selection selection = m_helps->selection();
    const QString text = event->text();
    const bool letter = text.front().isPrint() && !text.front().isSpace() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    m_waiting.reset();
    if (!letter || !selection.isEmpty() || selection.position != m_waitingAt)
        return false;
    const QString open = openingMark(mark);
    const qsizetype caret = selection.position + open.size() + text.size();
    m_helps->apply({{{selection.position, 0, open + text + open}}, {caret, caret}});
    m_open = mark;
    m_end = m_helps->editor()->textCursor(); // moves with what is typed at it
    return true;
}

} // namespace lanyard
